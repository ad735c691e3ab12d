"""The rows and columns of a budget: programs, and their sum."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.hitung.anggaran import Anggaran, Serapan
from kinerja_cli.laporan.model import KOSONG, Column


class BarisUang(NamedTuple):
    """One program, or all of them."""

    nomor: int | None
    nama: str
    sumber: str
    serapan: Serapan | None
    catatan: tuple[Diagnostic, ...] = ()

    @property
    def bagian(self) -> Literal["program", "jumlah"]:
        """What kind of row it is."""
        return "program" if self.nomor else "jumlah"


def program_rows(anggaran: Anggaran) -> Iterator[BarisUang]:
    """Walk the programs, then their sum."""
    for b in anggaran.baris:
        p = b.program
        yield BarisUang(p.nomor, p.nama, p.sumber, b.serapan, b.catatan)
    terisi, semua = len(anggaran.terisi), len(anggaran.baris)
    jumlah = "Jumlah" if terisi == semua else f"Jumlah {terisi} dari {semua} program"
    yield BarisUang(None, jumlah, "", anggaran.jumlah)


def _uang(key: str, title: str, **more: Any) -> Column:
    """Make a column of money; it serves whatever row has a ``serapan``."""

    def of(row: Any) -> Any:
        return getattr(row.serapan.tercetak, key) if row.serapan else None

    return Column(key, of, title, numeric=True, jenis=Decimal | None, **more)


def _belum(row: Any) -> str:
    return "belum ada" if row.serapan and row.serapan.realisasi is None else KOSONG


UANG = (
    _uang("pagu_awal", "Pagu awal", detail=True, awalan="awal"),
    _uang("pagu", "Pagu", lipat=2, awalan="pagu"),
    _uang("realisasi", "Realisasi", kosong=_belum),
    _uang("sisa", "Sisa", lipat=1, awalan="sisa"),
    _uang("serapan", "Serapan %"),
    _uang("serapan_awal", "Dari pagu awal %", detail=True, awalan="serapan awal"),
)
PROGRAM = (
    Column("bagian", jenis=Literal["program", "jumlah"]),
    Column("nomor", jenis=int | None),
    Column(
        "nama",
        title="Program",
        tampak=lambda u: f"{u.nomor}. {u.nama}" if u.nomor else u.nama,
        jenis=str,
    ),
    Column(
        "sumber", lambda u: u.sumber or None, "Sumber", detail=True, jenis=str | None
    ),
    *UANG,
)
