"""Nilai SAKIP: jumlah empat komponen evaluasi AKIP internal."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Annotated

from pydantic import BeforeValidator, Field

from kinerja_cli.angka import HITUNG, bulatkan, format_angka
from kinerja_cli.aturan import Aturan, Ketentuan
from kinerja_cli.diagnostic import Diagnostic
from kinerja_cli.rumus.dasar import DasarRumus
from kinerja_cli.rumus.langkah import (
    DARI_BOBOT,
    JUMLAH,
    Langkah,
    langkah,
    masukan,
    tetapan,
)
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN, Declaration, Teks
from kinerja_cli.teks import kutip

# Each stated component was rounded to two decimals: half a cent of a point each.
SELISIH_CETAK = Decimal("0.005")

Poin = Annotated[Decimal, Angka("poin", 0, 100)]
Huruf = Annotated[
    Teks, BeforeValidator(lambda v: v.strip().upper() if isinstance(v, str) else v)
]


class SubKomponen(Declaration):
    """A component as the grades of its three parts: AA to E."""

    keberadaan: Huruf
    kualitas: Huruf
    pemanfaatan: Huruf


Komponen = Annotated[Annotated[Poin, LANGSUNG] | Annotated[SubKomponen, RINCIAN], PILAH]


class Sakip(DasarRumus):
    """Sum of the components, each a value or the grades of its sub-components.

    Unit: points out of 100.
    Source: PermenPANRB 88/2021; weights, grades and predikat: ``aturan/sakip.yaml``.
    """

    judul = "jumlah empat komponen evaluasi AKIP"
    satuan = "nilai 0-100"
    peraturan = "PermenPANRB 88/2021, lampiran"
    akumulasi = "posisi"
    subjek = "sakip"
    rentang = Angka(minimal=0, maksimal=100)

    perencanaan: Annotated[Komponen, Field(description="Perencanaan Kinerja")]
    pengukuran: Annotated[Komponen, Field(description="Pengukuran Kinerja")]
    pelaporan: Annotated[Komponen, Field(description="Pelaporan Kinerja")]
    evaluasi: Annotated[
        Komponen, Field(description="Evaluasi Akuntabilitas Kinerja Internal")
    ]
    total: Annotated[
        Poin | None, Field(description="jumlah sebagaimana tercetak, untuk dicocokkan")
    ] = None

    def langkah(self, aturan: Aturan) -> Langkah:
        ketentuan = aturan.ketentuan("sakip")
        komponen = [self._komponen(nama, ketentuan) for nama in _bobot(ketentuan)]
        return langkah("nilai SAKIP", JUMLAH, *komponen)

    def _komponen(self, nama: str, ketentuan: Ketentuan) -> Langkah:
        isi = getattr(self, nama)
        if not isinstance(isi, SubKomponen):
            return masukan(nama, isi, nama)
        bagian = [_sub(nama, sub, huruf, ketentuan) for sub, huruf in isi]
        return langkah(nama, JUMLAH, *bagian)

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        ketentuan = aturan.ketentuan("sakip")
        galat = [d for nama in _bobot(ketentuan) for d in self._wrong(nama, ketentuan)]
        yield from galat
        if not galat:
            yield from self._off_lattice(ketentuan)
            yield from self._total_differs(aturan)

    def _wrong(self, nama: str, ketentuan: Ketentuan) -> Iterator[Diagnostic]:
        isi, bobot = getattr(self, nama), _bobot(ketentuan)[nama]
        acuan = f"batas ini dari {ketentuan.acuan(ketentuan.tabel['bobot'].keyakinan)}"
        if isinstance(isi, SubKomponen):
            huruf = ketentuan.tabel["huruf"].isi
            for sub, nilai in isi:
                if nilai not in huruf:
                    message = f"{kutip(nilai)} bukan nilai subkomponen"
                    hint = f"pilih {', '.join(huruf)}, menurut {ketentuan.sumber}"
                    yield Diagnostic("KIN304", message, hint, keys=(nama, sub))
        elif isi > bobot:
            message = f"{format_angka(isi)} melebihi bobot komponen {nama}, {bobot}"
            yield Diagnostic("KIN303", message, acuan, keys=(nama,))

    def _off_lattice(self, ketentuan: Ketentuan) -> Iterator[Diagnostic]:
        bagian, huruf = (
            tuple(ketentuan.tabel[t].isi.values()) for t in ("bagian", "huruf")
        )
        for nama, bobot in _bobot(ketentuan).items():
            isi = getattr(self, nama)
            if isinstance(isi, Decimal) and isi not in kisi(bobot, bagian, huruf):
                message = (
                    f"{nama} {format_angka(isi)} tidak dapat berasal dari nilai huruf "
                    "subkomponen; mungkin tiap kriteria dinilai sendiri"
                )
                yield Diagnostic("KIN324", message, level="catatan", keys=(nama,))

    def _total_differs(self, aturan: Aturan) -> Iterator[Diagnostic]:
        if self.total is None:
            return
        jumlah = self.langkah(aturan).nilai
        selisih = abs(HITUNG.subtract(self.total, jumlah))
        message = (
            f"total {format_angka(self.total)} berbeda {format_angka(selisih)} "
            f"dari jumlah komponennya, {format_angka(bulatkan(jumlah))}"
        )
        if selisih > self._selisih_cetak(aturan):
            hint = "periksa total dan komponennya"
            yield Diagnostic("KIN403", message, hint, keys=("total",))
        elif selisih:
            hint = "wajar karena pembulatan cetak"
            yield Diagnostic("KIN325", message, hint, "catatan", ("total",))

    def _selisih_cetak(self, aturan: Aturan) -> Decimal:
        # Only what was stated as a value was rounded for print; grades are exact.
        komponen = (getattr(self, n) for n in _bobot(aturan.ketentuan("sakip")))
        return sum(isinstance(k, Decimal) for k in komponen) * SELISIH_CETAK


def _bobot(ketentuan: Ketentuan) -> dict[str, Decimal]:
    return ketentuan.tabel["bobot"].isi


def _sub(nama: str, sub: str, huruf: str, ketentuan: Ketentuan) -> Langkah:
    bobot = langkah(
        f"bobot {sub}",
        DARI_BOBOT,
        tetapan(f"bobot {nama}", *ketentuan.angka("bobot", nama)),
        tetapan(f"bagian {sub}", *ketentuan.angka("bagian", sub)),
    )
    persen, acuan = ketentuan.angka("huruf", huruf)
    label = f"{nama}: {sub} {huruf}"
    nilai = Langkah(label, persen, keys=(nama, sub), acuan=acuan)
    return langkah(f"{nama}: {sub}", DARI_BOBOT, bobot, nilai)


@cache
def kisi(
    bobot: Decimal, bagian: tuple[Decimal, ...], huruf: tuple[Decimal, ...]
) -> frozenset[Decimal]:
    """Return every value that whole grades can give a component of weight ``bobot``.

    ``bagian`` and ``huruf`` are percentages: a grade counts as that share of the
    share that its sub-component has in the weight.
    """
    nilai = {Decimal(0)}
    for b in bagian:
        nilai = {n + bobot * b * h / 10_000 for n in nilai for h in huruf}
    return frozenset(nilai)
