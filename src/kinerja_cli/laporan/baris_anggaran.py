"""The rows and columns of a budget: programs, and their sum."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja_cli.core.angka import rupiah
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import Bulat, Langkah
from kinerja_cli.hitung.anggaran import Anggaran, Serapan
from kinerja_cli.laporan.model import KOSONG, Column


class Uang(NamedTuple):
    """One program, or all of them."""

    nomor: int | None
    nama: str
    sumber: str
    serapan: Serapan | None
    catatan: tuple[Diagnostic, ...] = ()


def rows(anggaran: Anggaran) -> Iterator[Uang]:
    """Walk the programs, then their sum."""
    for b in anggaran.baris:
        p = b.program
        yield Uang(p.nomor, p.nama, p.sumber, b.serapan, b.catatan)
    terisi, semua = len(anggaran.terisi), len(anggaran.baris)
    jumlah = "Jumlah" if terisi == semua else f"Jumlah {terisi} dari {semua} program"
    yield Uang(None, jumlah, "", anggaran.jumlah)


def tercetak(step: Langkah | None) -> Decimal | None:
    """Return a rounded number as it is, and any other, an amount, in rupiah."""
    if step is None or isinstance(step, Bulat):
        return step.nilai if step else None
    return rupiah(step.nilai)


def _uang(
    key: str, of: Callable[[Serapan], Langkah | None], title: str, **more: Any
) -> Column:
    """Make a column of money; it serves whatever row has a ``serapan``."""
    return Column(
        key,
        lambda row: tercetak(of(row.serapan)) if row.serapan else None,
        title,
        numeric=True,
        **more,
    )


def _belum(row: Any) -> str:
    return "belum ada" if row.serapan and row.serapan.realisasi is None else KOSONG


UANG = (
    _uang("pagu_awal", lambda s: s.awal, "Pagu awal", detail=True, awalan="awal"),
    _uang("pagu", lambda s: s.pagu, "Pagu", lipat=2, awalan="pagu"),
    _uang("realisasi", lambda s: s.realisasi, "Realisasi", kosong=_belum),
    _uang("sisa", lambda s: s.sisa, "Sisa", lipat=1, awalan="sisa"),
    _uang("serapan", lambda s: s.persen, "Serapan %"),
    _uang(
        "serapan_awal",
        lambda s: s.persen_awal,
        "Dari pagu awal %",
        detail=True,
        awalan="serapan awal",
    ),
)
PROGRAM = (
    Column("nomor", lambda u: u.nomor),
    Column("nama", lambda u: f"{u.nomor}. {u.nama}" if u.nomor else u.nama, "Program"),
    Column("sumber", lambda u: u.sumber or None, "Sumber", detail=True),
    *UANG,
)
