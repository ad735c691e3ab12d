"""The rows and columns of a budget: programs, and their sum."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, NamedTuple, get_args

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Program
from kinerja_cli.dokumen.pk.program import KATA_TINGKAT, JenjangProgram
from kinerja_cli.hitung.anggaran import Anggaran, BarisAnggaran, Serapan
from kinerja_cli.laporan.kolom import KOSONG, Column

JENJANG: tuple[JenjangProgram, ...] = get_args(JenjangProgram)


class BarisUang(NamedTuple):
    """One program or a part of one, or all of them.

    Attributes:
        dalam: How far below a program it is; ``berkode`` whether the PK has kode.
    """

    bagian: JenjangProgram | Literal["jumlah"]
    nomor: int | None
    kode: str | None
    nama: str
    sumber: str
    serapan: Serapan
    catatan: tuple[Diagnostic, ...] = ()
    dalam: int = 0
    berkode: bool = False

    @property
    def bernama(self) -> str:
        """What eyes read: its number or its kode before its name."""
        awal = f"{self.nomor}." if self.nomor else self.kode or ""
        return f"{awal} {self.nama}".lstrip()


def program_rows(
    anggaran: Anggaran, tingkat: JenjangProgram = "program"
) -> Iterator[BarisUang]:
    """Walk the programs, and what is below them down to a level; then their sum."""
    dalam, kode = JENJANG.index(tingkat), berkode(anggaran)
    for b in anggaran.baris:
        rows = (_row(*di, dalam) for di in _walk(b, dalam))
        yield from (r._replace(berkode=kode) for r in rows)
    terisi, semua = len(anggaran.terisi), len(anggaran.baris)
    jumlah = "Jumlah" if terisi == semua else f"Jumlah {terisi} dari {semua} program"
    total = anggaran.jumlah
    yield BarisUang("jumlah", None, None, jumlah, "", total, berkode=kode)


def berkode(anggaran: Anggaran) -> bool:
    """Tell whether anything in a budget has a kode."""
    return any(b.program.kode for b in anggaran.semua)


def _walk(
    b: BarisAnggaran, terdalam: int, dalam: int = 0
) -> Iterator[tuple[BarisAnggaran, int]]:
    yield b, dalam
    for a in b.anak if dalam < terdalam else ():
        yield from _walk(a, terdalam, dalam + 1)


def _row(b: BarisAnggaran, dalam: int, terdalam: int) -> BarisUang:
    p = b.program
    nomor = p.nomor if isinstance(p, Program) else None
    catatan = b.catatan if dalam < terdalam else tuple(_of_below(b))
    isi = (p.nama, p.sumber, b.serapan, catatan, dalam)
    return BarisUang(p.tingkat, nomor, p.kode, *isi)


def _of_below(b: BarisAnggaran) -> Iterator[Diagnostic]:
    """Yield its notes, and those of what is below it and has no row of its own."""
    yield from b.catatan
    for a in (a for anak in b.anak for a in anak.walk()):
        for d in a.catatan:
            yield d._replace(message=f"{a.program.sebutan}: {d.message}")


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
_NAMA = Column(
    "nama",
    title="Program",
    tampak=lambda u: u.bernama,
    jorok=lambda u: u.dalam,
    jenis=str,
)
KODE = Column("kode", jenis=str | None)
PROGRAM = (
    Column("bagian", jenis=Literal["program", "kegiatan", "sub_kegiatan", "jumlah"]),
    Column("nomor", jenis=int | None),
    _NAMA,
    Column(
        "sumber", lambda u: u.sumber or None, "Sumber", detail=True, jenis=str | None
    ),
    *UANG,
)


def uang_columns(anggaran: Anggaran, tingkat: JenjangProgram) -> tuple[Column, ...]:
    """Return the columns of a budget; that of kode only where there are any."""
    bagian, nomor, _, *lain = PROGRAM
    judul = " / ".join(KATA_TINGKAT[t] for t in JENJANG[: JENJANG.index(tingkat) + 1])
    nama = _NAMA._replace(title=judul.capitalize())
    kode = (KODE,) if berkode(anggaran) else ()
    return (bagian, nomor, *kode, nama, *lain)
