"""Nilai SAKIP: jumlah empat komponen evaluasi AKIP internal."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, Self

from pydantic import ConfigDict, Field, ValidationInfo, model_validator

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import decimals, desimal_tertulis, format_angka, poin
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import SERATUS, kurang, utuh
from kinerja_cli.core.langkah import JUMLAH, Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.peubah import Peubah, Terhitung
from kinerja_cli.rumus.sakip.komponen import (
    Komponen,
    SubKomponen,
    Total,
    bobot_komponen,
    hitung_komponen,
    keliru,
    luar_kisi,
)
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import Declaration, blank

# Each stated component was rounded to two decimals: half a cent of a point each.
SELISIH_CETAK = Decimal("0.005")


def _of_two_ways(schema: dict[str, Any]) -> None:
    """Ask, in a schema, for the components or for the total: one of them will do."""
    wajib = schema.pop("required")
    schema["anyOf"] = [{"required": wajib}, {"required": ["total"]}]


class Sakip(DasarRumus):
    """Sum of the components, each a value or the grades of its sub-components.

    A total alone is read, too, as a :class:`TotalSakip`.

    Unit: points out of 100.
    Source: PermenPANRB 88/2021; weights, grades and predikat: ``aturan/sakip.yaml``.
    """

    judul = "jumlah empat komponen evaluasi AKIP"
    nama_lain = ("akip", "lke", "lakip", "nilai sakip", "evaluasi akip")
    satuan = "nilai 0-100"
    peraturan = "PermenPANRB 88/2021, lampiran"
    akumulasi = "posisi"
    dapat_turun = True
    cetakan = ("total",)
    subjek = "sakip"
    bukan_persen = True
    rentang = Angka(minimal=0, maksimal=100)
    tunggal = "total"

    model_config = ConfigDict(json_schema_extra=_of_two_ways)

    perencanaan: Annotated[Komponen, Field(description="Perencanaan Kinerja")]
    pengukuran: Annotated[Komponen, Field(description="Pengukuran Kinerja")]
    pelaporan: Annotated[Komponen, Field(description="Pelaporan Kinerja")]
    evaluasi: Annotated[
        Komponen, Field(description="Evaluasi Akuntabilitas Kinerja Internal")
    ]
    total: Annotated[
        Total | None,
        Field(
            description="jumlah sebagaimana tercetak, untuk dicocokkan; boleh sendiri"
        ),
    ] = None

    @model_validator(mode="wrap")
    @classmethod
    def _total_alone(cls, tree: Any, read: Any, info: ValidationInfo) -> "Sakip":
        semua = tree.items() if isinstance(tree, dict) else ()
        terisi = [k for k, v in semua if not blank(v)]
        if terisi != ["total"]:
            isian: Self = read(tree)
            return isian
        isi = {"total": tree["total"]}
        total = _Total.model_validate(isi, context=info.context)
        return TotalSakip.model_construct(**dict(total))

    def langkah(self, aturan: Aturan) -> Langkah:
        return langkah("nilai SAKIP", JUMLAH, *self.komponen(aturan).values())

    def komponen(self, aturan: Aturan) -> dict[str, Langkah]:
        """Compute each component, in points, in the order of the regulation."""
        ketentuan = aturan.ketentuan("sakip")
        return {
            nama: hitung_komponen(nama, getattr(self, nama), ketentuan)
            for nama in bobot_komponen(ketentuan)
        }

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        bobot = bobot_komponen(aturan.ketentuan("sakip"))
        for nama, komponen in self.komponen(aturan).items():
            nilai = utuh(komponen.nilai)
            yield Peubah(
                nama,
                nilai,
                lambda nilai, nama=nama: self.model_copy(update={nama: nilai}),  # type: ignore[misc]
                satuan="poin",
                desimal=decimals(poin(nilai)),
                minimal=Decimal(0),
                maksimal=bobot[nama],
                batas=f"bobotnya {format_angka(bobot[nama])}",
            )

    def tetangga(self, aturan: Aturan, desimal: int) -> Iterator[tuple[str, Terhitung]]:
        for peubah in self.peubah(aturan):
            isi = getattr(self, peubah.nama)
            if isinstance(isi, SubKomponen):
                yield from self._huruf_tetangga(peubah.nama, isi, aturan)
            else:
                yield from peubah.halus(desimal).tetangga()

    def _huruf_tetangga(
        self, nama: str, isi: SubKomponen, aturan: Aturan
    ) -> Iterator[tuple[str, Terhitung]]:
        huruf = list(aturan.ketentuan("sakip").tabel["huruf"].isi)
        for sub, nilai in isi:
            at = huruf.index(nilai)
            for lain in (*huruf[max(at - 1, 0) : at], *huruf[at + 1 : at + 2]):
                komponen = isi.model_copy(update={sub: lain})
                yield f"{nama} {sub} {lain}", self.model_copy(update={nama: komponen})

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        ketentuan = aturan.ketentuan("sakip")
        komponen = {n: getattr(self, n) for n in bobot_komponen(ketentuan)}
        galat = [d for n, isi in komponen.items() for d in keliru(n, isi, ketentuan)]
        yield from galat
        if not galat:
            for nama, isi in komponen.items():
                yield from luar_kisi(nama, isi, ketentuan)
            yield from self.total_berbeda(aturan)

    def total_berbeda(self, aturan: Aturan) -> Iterator[Diagnostic]:
        """Compare the total as stated with the sum of the components."""
        if self.total is None:
            return
        jumlah = utuh(self.langkah(aturan).nilai)
        selisih = kurang(self.total, jumlah).copy_abs()
        message = (
            f"total {format_angka(self.total)} berbeda {format_angka(poin(selisih))} "
            f"dari jumlah komponennya, {format_angka(poin(jumlah))}"
        )
        if selisih > self._selisih_cetak(aturan):
            hint = "periksa total dan komponennya"
            yield Diagnostic("KIN403", message, hint, keys=("total",))
        elif selisih:
            hint = "wajar karena pembulatan cetak"
            yield Diagnostic("KIN325", message, hint, "catatan", ("total",))

    def _selisih_cetak(self, aturan: Aturan) -> Decimal:
        # Only what was stated as a value was rounded for print; grades are exact.
        komponen = (getattr(self, n) for n in bobot_komponen(aturan.ketentuan("sakip")))
        return sum(isinstance(k, Decimal) for k in komponen) * SELISIH_CETAK


class _Total(Declaration):
    total: Total


class TotalSakip(Sakip):
    """A total as it was published, its components not known: a value and a predikat."""

    total: Total

    def langkah(self, aturan: Aturan) -> Langkah:
        return dari_isian("nilai SAKIP", self.total, "total")

    @property
    def dinyatakan(self) -> Decimal:
        return self.total

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        yield Peubah(
            "total",
            self.total,
            lambda nilai: self.model_copy(update={"total": nilai}),
            satuan="poin",
            desimal=desimal_tertulis(self.total),
            minimal=Decimal(0),
            maksimal=SERATUS,
            batas="nilai SAKIP paling banyak 100",
            tercetak=True,
        )

    def tetangga(self, aturan: Aturan, desimal: int) -> Iterator[tuple[str, Terhitung]]:
        for peubah in self.peubah(aturan):
            yield from peubah.halus(desimal).tetangga()

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        """Find nothing: there is no component that could differ from it."""
        yield from ()
