"""What a report has and lacks, as a report of its own: ``kinerja/kelengkapan@1``."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.bagian import Bagian, Daftar, Line, Tabel
from kinerja_cli.laporan.isi import akhir_berkas, konteks
from kinerja_cli.laporan.isi_kelengkapan import (
    ANALISIS_LENGKAP,
    BANYAK_PETAK,
    BARIS_LENGKAP,
    PETAK,
    IsiKelengkapan,
    semua_hitungan,
)
from kinerja_cli.laporan.kolom import KOSONG, Column, within
from kinerja_cli.laporan.model import Laporan, Lembar
from kinerja_cli.laporan.prose import head
from kinerja_cli.laporan.susunan import record
from kinerja_cli.telaah.kelengkapan import BarisKelengkapan, Kelengkapan, Petak

# How a cell is marked where it has little room.
TANDA = {"ada": "ada", "tidak ada": "tidak", "tidak berlaku": KOSONG}
_KATA = re.compile(r"\w+")
_WARNA = {"ada": "green", "tidak ada": "red", "tidak berlaku": ""}


@dataclass(frozen=True)
class LaporanKelengkapan(Laporan):
    """The list; ``temuan`` are warnings beside those of the result."""

    judul: ClassVar[str] = "Kelengkapan laporan kinerja"
    hasil: Hasil
    kelengkapan: Kelengkapan
    temuan: tuple[Diagnostic, ...] = ()

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, then the list."""
        yield Daftar("", list(head(self.hasil)))
        yield from self.daftar()

    def daftar(self) -> Iterator[Bagian]:
        """Yield the list: counts, a mark an indikator and analysis, what is missing."""
        k = self.kelengkapan
        yield Daftar("Ringkasan", list(_ringkasan(k)))
        yield Tabel("Analisis yang diminta", _ANALISIS, semua_hitungan(k))
        matriks, sasaran = tuple(_matriks(k)), [b for b in k.baris if not b.program]
        yield Tabel("Tiap indikator", matriks, sasaran)
        program = [b for b in k.baris if b.program]
        yield Tabel("Tiap indikator program (tidak ditagih)", matriks, program)
        ditagih, lain = ([p for p in k.kurang if p.wajib is w] for w in (True, False))
        yield Daftar("Yang wajib dan belum ada", list(_kurang(k, ditagih)))
        yield Daftar("Lainnya yang belum ada (tidak ditagih)", list(_kurang(k, lain)))
        yield Daftar("Yang tidak berlaku", list(_lain(k)))
        yield Daftar("Acuan", list(_acuan(k)))

    def lembar(self) -> Lembar:
        """Return a row an indikator and analysis."""
        milik = within("baris", BARIS_LENGKAP)
        nomor = within("analisis", _NOMOR)
        columns = (*milik, *nomor, *PETAK)
        isi = [(columns, list(self.kelengkapan.petak))]
        return Lembar(isi, konteks(self.hasil), akhir_berkas(self.hasil))

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/kelengkapan@1``."""
        return record(IsiKelengkapan.columns, self)


_NOMOR = (
    Column("nomor", lambda a: a.butir.nomor),
    Column("kriteria", lambda a: a.kriteria.nomor if a.kriteria else None),
)
_KOLOM = {c.key: c for c in ANALISIS_LENGKAP}
_ANALISIS = (
    Column("", lambda s: f"{s.analisis.butir.nomor} {s.analisis.judul}", "Analisis"),
    _KOLOM["kriteria"]._replace(title="Kriteria", detail=True, awalan="kriteria"),
    _KOLOM["wajib"]._replace(title="Wajib"),
    *BANYAK_PETAK,
    _KOLOM["wajib_tidak_ada"],
)


def _matriks(k: Kelengkapan) -> Iterator[Column]:
    yield Column("", lambda b: b.id, "Indikator")
    for n, a in enumerate(k.analisis):
        yield Column("", _tanda(n), a.butir.nomor, style=_warna(n))


def _tanda(n: int) -> Callable[[BarisKelengkapan], str]:
    return lambda b: TANDA[b.sel[n].keadaan]


def _warna(n: int) -> Callable[[BarisKelengkapan], str]:
    return lambda b: _WARNA[b.sel[n].keadaan]


def _ringkasan(k: Kelengkapan) -> Iterator[Line]:
    semua = k.ada + k.tidak_ada
    yield "Ada", f"{k.ada} dari {semua} yang berlaku"
    wajib = f", {k.wajib_tidak_ada} di antaranya wajib" if k.wajib_tidak_ada else ""
    yield "Tidak ada", f"{k.tidak_ada}{wajib}"
    yield "Tidak berlaku", str(k.tidak_berlaku)
    yield "Tanda", f"{TANDA['tidak ada']} = tidak ada; {KOSONG} = tidak berlaku"


def _kurang(k: Kelengkapan, kurang: Sequence[Petak]) -> Iterator[Line]:
    """Say what is missing and what to write, once for all that lack it alike."""
    bersama: dict[tuple[str, ...], list[Petak]] = {}
    for p in kurang:
        umum = _umum(p)
        di = p.analisis.butir.nomor, p.sel.sebab, umum, p.sel.berkas
        bersama.setdefault(di, []).append(p)
    for (nomor, sebab, umum, berkas), semua in bersama.items():
        tulis = semua[0].sel.tulis if len(semua) == 1 else umum
        yield nomor, f"{_ids(semua, k)}: {sebab}. Di {visible(berkas)} tulis {tulis}"


def _umum(p: Petak) -> str:
    """Say what to write, whichever indikator it is of."""
    return _KATA.sub(lambda m: "ID" if m[0] == p.baris.id else m[0], p.sel.tulis)


def _lain(k: Kelengkapan) -> Iterator[Line]:
    """Say what has no place and why, once for all analyses of the same indikator."""
    bersama: dict[tuple[str, str], list[Petak]] = {}
    for p in k.per_analisis:
        if p.sel.keadaan == "tidak berlaku":
            bersama.setdefault((p.analisis.butir.nomor, p.sel.sebab), []).append(p)
    senasib: dict[str, list[str]] = {}
    for (nomor, sebab), semua in bersama.items():
        senasib.setdefault(f"{_ids(semua, k)}: {sebab}", []).append(nomor)
    for kata, (nomor, *lain) in senasib.items():
        yield nomor, f"{kata} (juga {rangkai(lain)})" if lain else kata


def _ids(semua: list[Petak], k: Kelengkapan) -> str:
    if len(semua) == len(k.baris) > 1:
        return "semua indikator"
    return rangkai(p.baris.id for p in semua)


def _acuan(k: Kelengkapan) -> Iterator[Line]:
    """Cite the regulations, and say which analyses a report may not be without."""
    yield "Analisis", str(k.analisis[0].acuan)
    if dinilai := next(
        (a.acuan_kriteria for a in k.analisis if a.acuan_kriteria), None
    ):
        yield "Kriteria", str(dinilai)
    wajib = [a.butir.nomor for a in k.analisis if a.wajib(setahun=k.setahun)]
    apa = "setahun" if k.setahun else "sebagian tahun"
    alasan = f"punya kriteria sendiri, dan bukan hanya jika ada; laporan {apa}"
    yield "Wajib", f"{rangkai(wajib)}: {alasan}" if wajib else "tidak ada"
