"""Efficiency of each sasaran, with the programs that carry it, and of all."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from kinerja_cli.aturan import Ketentuan, load_buku
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.langkah import Bulat, tanpa_bulat
from kinerja_cli.core.periode import Periode
from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.pk import Berpagu, Perjanjian
from kinerja_cli.hitung.anggaran import Anggaran, Serapan, jumlahkan_program
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.catatan import named_by_rounding
from kinerja_cli.hitung.catatan_ringkasan import still_running
from kinerja_cli.hitung.efisiensi.bahan import Bahan, Keluaran
from kinerja_cli.hitung.efisiensi.keutuhan import (
    belum,
    capaian_sebagian,
    ganda,
    sementara,
)
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.hitung.per_sasaran import rows_per_sasaran
from kinerja_cli.hitung.ringkasan import Ringkasan


class Efisiensi(NamedTuple):
    """One sasaran, or all of them, with the programs that carry it.

    Attributes:
        sasaran: Its number; None for all.
        program: The numbers or kode of its programs; none where the PK does not say.
        baris: Its indikator.
        serapan: Their budget, added up; None where there are none.
        capaian: The mean capaian, in percent, rounded.
        nilai: What the formula gives, each rounded.
        sebutan: What its scale calls that, if it has one.
        uraian: How it reads in the PK; ``ketentuan`` the formula, if there is one.
        pos: The program, or the part of one, that it is of instead of a sasaran.
    """

    sasaran: int | None
    program: tuple[int | str, ...]
    baris: tuple[Baris, ...]
    serapan: Serapan | None
    capaian: Bulat | None
    nilai: tuple[Bulat, ...] = ()
    sebutan: str | None = None
    catatan: tuple[Diagnostic, ...] = ()
    uraian: str | None = None
    ketentuan: Ketentuan | None = None
    pos: Berpagu | None = None

    @property
    def nama(self) -> str:
        """Its name: ``sasaran 2``, ``seluruhnya``, or ``program 2.12.02``."""
        if self.pos:
            return self.pos.sebutan
        return f"sasaran {self.sasaran}" if self.sasaran else "seluruhnya"


class SemuaEfisiensi(NamedTuple):
    """Every sasaran, and all of them, by the formula that the PK declares.

    Attributes:
        ketentuan: The formula, with its source; None where the PK declares none.
        baris: One a sasaran, then all; nothing where there is no budget.
        ganda: Which programs carry several sasaran.
        sementara: That it is of a part of the year.
        program: One a program, or a part of one, whose indikator have a capaian.
    """

    ketentuan: Ketentuan | None
    baris: tuple[Efisiensi, ...]
    ganda: tuple[Diagnostic, ...]
    sementara: tuple[Diagnostic, ...]
    program: tuple[Efisiensi, ...] = ()


def hitung_efisiensi(
    pk: Perjanjian,
    periode: Sequence[Periode],
    baris: tuple[Baris, ...],
    ringkasan: Ringkasan,
    anggaran: Anggaran | None,
) -> SemuaEfisiensi:
    """Compute the efficiency of every sasaran, and of all, where there is a budget."""
    nama = pk.konvensi.efisiensi
    ketentuan = load_buku("efisiensi").bernama(nama, "efisiensi") if nama else None
    semua: tuple[Efisiensi, ...] = ()
    if anggaran:
        terisi = tuple(b.program.acuan for b in anggaran.terisi)
        akhir = Efisiensi(None, terisi, baris, anggaran.jumlah, ringkasan.langkah)
        tiap = [*_tiap(pk, baris, ringkasan, anggaran)]
        dihitung = _dihitung(tiap, akhir, periode, anggaran, ketentuan)
        tanpa = dict(ringkasan.selesai_sasaran) | {None: ringkasan.selesai}
        semua = tuple(
            berketerangan(e._replace(ketentuan=ketentuan), tanpa.get(e.sasaran))
            for e in dihitung
        )
    awal = tuple(sementara(periode)) if ketentuan else ()
    return SemuaEfisiensi(ketentuan, semua, tuple(ganda(pk)), awal)


def berketerangan(e: Efisiensi, selesai: Bulat | None) -> Efisiensi:
    """Say which sums its mean is over that go on, and what it is without them."""
    lanjut = still_running(e.nama, e.baris, e.capaian, selesai)
    return e._replace(catatan=(*e.catatan, *lanjut))


def _tiap(
    pk: Perjanjian, baris: Sequence[Baris], ringkasan: Ringkasan, anggaran: Anggaran
) -> Iterator[Efisiensi]:
    capaian = dict(ringkasan.langkah_sasaran)
    per_sasaran = dict(rows_per_sasaran(baris, pk))
    for n, sasaran in enumerate(pk.sasaran, 1):
        pendukung = pk.pendukung(sasaran)
        milik = anggaran.dari(pendukung)
        serapan = jumlahkan_program(f" sasaran {n}", milik) if milik else None
        tujuan = tuple(per_sasaran[n])
        e = Efisiensi(n, pendukung, tujuan, serapan, capaian.get(n))
        yield e._replace(uraian=sasaran.uraian)


def _dihitung(
    tiap: Sequence[Efisiensi],
    akhir: Efisiensi,
    periode: Sequence[Periode],
    anggaran: Anggaran,
    ketentuan: Ketentuan | None,
) -> Iterator[Efisiensi]:
    if ketentuan is None:
        yield from (*tiap, akhir)
        return
    kurang = [[*capaian_sebagian(e.nama, e.capaian, e.baris, periode)] for e in tiap]
    for e, tiada in zip(tiap, kurang, strict=True):
        sebab = [*belum(anggaran.dari(e.program)), *tiada]
        yield berefisiensi(e, ketentuan, sebab, _keluaran([e], e.program))
    # The capaian of all, and the spending of all, or neither.
    sebab = [*belum(anggaran.baris), *dict.fromkeys(chain(*kurang))]
    yield berefisiensi(akhir, ketentuan, sebab, _keluaran(tiap, akhir.program))


def _keluaran(
    tiap: Sequence[Efisiensi], program: Sequence[int | str]
) -> tuple[Keluaran, ...]:
    """Part budgets by sasaran; nothing unless each program carries just one."""
    if Counter(n for e in tiap for n in e.program) != Counter(program):
        return ()
    pasangan = [(e.serapan, e.capaian) for e in tiap]
    ada = [Keluaran(s.pagu, c) for s, c in pasangan if s and c]
    return tuple(ada) if len(ada) == len(tiap) else ()


def berefisiensi(
    e: Efisiensi,
    ketentuan: Ketentuan,
    sebab: Sequence[str],
    keluaran: tuple[Keluaran, ...],
) -> Efisiensi:
    """Add what the formula gives, or ``sebab``, why it gives nothing."""
    serapan = e.serapan
    if serapan is None or e.capaian is None:
        return e
    if sebab:
        message = f"efisiensi tidak dihitung: {rangkai(sebab)}"
        return e._replace(catatan=(note("KIN439", message),))
    if serapan.persen is None or serapan.realisasi is None:
        return e
    meleset = tuple(b.indikator.id for b in e.baris if not b.tercapai)
    bahan = Bahan(e.capaian, serapan.persen, serapan.realisasi, keluaran, meleset)
    isi = [*RUMUS[ketentuan.nama].hitung(bahan, ketentuan)]
    nilai = tuple(i for i in isi if isinstance(i, Bulat))
    catatan = tuple(i for i in isi if isinstance(i, Diagnostic))
    return _disebut(e._replace(nilai=nilai, catatan=catatan), ketentuan)


def _disebut(e: Efisiensi, ketentuan: Ketentuan) -> Efisiensi:
    """Name what the formula gives, where its regulation has a scale."""
    if not (e.nilai and ketentuan.skala):
        return e
    nilai = e.nilai[0]
    catatan = named_by_rounding(ketentuan, tanpa_bulat(nilai), nilai.nilai, "sebutan")
    sebutan = ketentuan.predikat(nilai.nilai)
    return e._replace(sebutan=sebutan, catatan=(*e.catatan, *catatan))
