"""Efficiency: what was achieved, beside what it cost."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from kinerja_cli.aturan import Ketentuan, load_buku
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.langkah import Bulat, tanpa_bulat
from kinerja_cli.core.periode import SETAHUN, hilang, sebut
from kinerja_cli.core.teks import rangkai
from kinerja_cli.hitung.anggaran import (
    Anggaran,
    BarisAnggaran,
    Serapan,
    bersama,
    jumlahkan,
)
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.catatan import named_by_rounding
from kinerja_cli.hitung.efisiensi.bahan import Bahan, Keluaran
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.hitung.hasil import Hasil


class Efisiensi(NamedTuple):
    """One sasaran, or all of them, with the programs that carry it.

    Attributes:
        sasaran: Its number; None for all.
        program: The numbers of its programs; none where the PK does not say.
        serapan: Their budget, added up; None where there are none.
        capaian: The mean capaian, in percent, rounded.
        nilai: What the formula gives, each rounded.
        sebutan: What its scale calls that, if it has one.
    """

    sasaran: int | None
    program: tuple[int, ...]
    serapan: Serapan | None
    capaian: Bulat | None
    nilai: tuple[Bulat, ...] = ()
    sebutan: str | None = None
    catatan: tuple[Diagnostic, ...] = ()

    @property
    def nama(self) -> str:
        """Its name: ``sasaran 2``, or ``seluruhnya``."""
        return f"sasaran {self.sasaran}" if self.sasaran else "seluruhnya"


def ketentuan_efisiensi(hasil: Hasil) -> Ketentuan | None:
    """Return the formula that the PK declares, with its source; None if it does not."""
    nama = hasil.pk.value.konvensi.efisiensi
    return load_buku("efisiensi").bernama(nama, "efisiensi") if nama else None


def hitung_efisiensi(hasil: Hasil) -> Iterator[Efisiensi]:
    """Compute the efficiency of every sasaran, and of all, where there is a budget."""
    anggaran = hasil.anggaran
    if anggaran is None:
        return
    capaian = dict(hasil.ringkasan.langkah_sasaran)
    tiap = [
        _of_sasaran(n, sasaran.program, anggaran, capaian.get(n))
        for n, sasaran in enumerate(hasil.pk.value.sasaran, 1)
    ]
    sebagian = {e.sasaran: [*_sebagian(e, hasil)] for e in tiap}
    for e in tiap:
        kurang = [*_belum(anggaran.dari(e.program)), *sebagian[e.sasaran]]
        yield _dihitung(e, hasil, kurang, _keluaran([e], e.program))
    terisi = tuple(b.program.nomor for b in anggaran.terisi)
    semua = Efisiensi(None, terisi, anggaran.jumlah, hasil.ringkasan.langkah)
    # The capaian of all, and the spending of all, or neither.
    kurang = [*_belum(anggaran.baris), *chain(*sebagian.values())]
    yield _dihitung(semua, hasil, kurang, _keluaran(tiap, terisi))


def _belum(baris: Sequence[BarisAnggaran]) -> Iterator[str]:
    """Say which programs are not filled in, or not of all that time."""
    belum = [b.program.nomor for b in baris if b.serapan.realisasi is None]
    if belum:
        yield f"program {rangkai(belum)} belum diisi"
    kurang = bersama((b.kurang, b) for b in baris if b.kurang)
    yield from (f"{program} {isi}" for isi, program in kurang)


def _sebagian(e: Efisiensi, hasil: Hasil) -> Iterator[str]:
    """Say which capaian of a sasaran are not there, or not of all that time."""
    if e.capaian is None:
        yield f"{e.nama} belum terhitung"
        return
    tak_disebut = hilang(hasil.realisasi.masa)
    for b in _milik(e, hasil):
        tiada = sorted([*tak_disebut, *b.rekap.kosong])
        if b.capaian is None:
            yield f"`{b.indikator.id}` belum terhitung"
        elif tiada and b.indikator.cara_akumulasi == "jumlah":
            yield f"`{b.indikator.id}` tanpa {sebut(tiada)}"


def sementara(hasil: Hasil) -> Iterator[Diagnostic]:
    """Say that a part of the year stands against targets and budgets of all of it."""
    if hasil.realisasi.masa[-1].akhir < SETAHUN:
        message = (
            f"sampai {hasil.realisasi.masa[-1].sebutan}: capaian terhadap target "
            "setahun, serapan terhadap pagu setahun; efisiensinya sementara"
        )
        yield note("KIN440", message)


def _keluaran(
    tiap: Sequence[Efisiensi], program: Sequence[int]
) -> tuple[Keluaran, ...]:
    """Part budgets by sasaran; nothing unless each program carries just one."""
    if sorted(n for e in tiap for n in e.program) != sorted(program):
        return ()
    pasangan = [(e.serapan, e.capaian) for e in tiap]
    ada = [Keluaran(s.pagu, c) for s, c in pasangan if s and c]
    return tuple(ada) if len(ada) == len(tiap) else ()


def ganda(hasil: Hasil) -> Iterator[Diagnostic]:
    """Say which programs carry several sasaran: their budget stands in each."""
    pendukung: dict[int, list[int]] = {}
    for n, sasaran in enumerate(hasil.pk.value.sasaran, 1):
        for nomor in sasaran.program:
            pendukung.setdefault(nomor, []).append(n)
    for nomor, sasaran_ in pendukung.items():
        if len(sasaran_) > 1:
            message = (
                f"program {nomor} mendukung sasaran {rangkai(sasaran_)}: anggarannya "
                "dihitung utuh di masing-masing"
            )
            yield note("KIN437", message)


def _of_sasaran(
    n: int, program: tuple[int, ...], anggaran: Anggaran, capaian: Bulat | None
) -> Efisiensi:
    milik = anggaran.dari(program)
    serapan = jumlahkan(f" sasaran {n}", milik) if milik else None
    return Efisiensi(n, program, serapan, capaian)


def _dihitung(
    e: Efisiensi, hasil: Hasil, kurang: Sequence[str], keluaran: tuple[Keluaran, ...]
) -> Efisiensi:
    ketentuan, serapan = ketentuan_efisiensi(hasil), e.serapan
    if ketentuan is None or serapan is None or e.capaian is None:
        return e
    if kurang:
        message = f"efisiensi tidak dihitung: {rangkai(kurang)}"
        return e._replace(catatan=(note("KIN439", message),))
    if serapan.persen is None or serapan.realisasi is None:
        return e
    meleset = tuple(b.indikator.id for b in _milik(e, hasil) if not b.tercapai)
    bahan = Bahan(e.capaian, serapan.persen, serapan.realisasi, keluaran, meleset)
    isi = [*RUMUS[ketentuan.nama].hitung(bahan, ketentuan)]
    nilai = tuple(i for i in isi if isinstance(i, Bulat))
    catatan = tuple(i for i in isi if isinstance(i, Diagnostic))
    return _disebut(e._replace(nilai=nilai, catatan=catatan), ketentuan)


def _milik(e: Efisiensi, hasil: Hasil) -> Iterator[Baris]:
    return (b for b in hasil.baris if e.sasaran in {None, b.sasaran})


def _disebut(e: Efisiensi, ketentuan: Ketentuan) -> Efisiensi:
    """Name what the formula gives, where its regulation has a scale."""
    if not (e.nilai and ketentuan.skala):
        return e
    nilai = e.nilai[0]
    catatan = named_by_rounding(ketentuan, tanpa_bulat(nilai), nilai.nilai, "sebutan")
    sebutan = ketentuan.predikat(nilai.nilai)
    return e._replace(sebutan=sebutan, catatan=(*e.catatan, *catatan))
