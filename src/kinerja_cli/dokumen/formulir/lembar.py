"""What a sheet of the form is made of: rows of cells, some of them to fill in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian

Peran = Literal["nilai", "nama", "periode"]
NilaiSel = Decimal | str | None
# What is filled in already: by the mark of its period, and its keys in the file.
Isi = Mapping[tuple[str, Keys], Decimal | str]


@dataclass(frozen=True, eq=False)
class SelIsian:
    """A cell to fill in.

    Attributes:
        keys: Where its value belongs in the file; in a list, by the number of its row.
        tanda: The mark of its period, ``triwulan=3``; empty where another cell says it.
        ruas: How it is read.
        nilai: What stands in it already.
        peran: Whether it is a value, or says the name or the period of its row.
    """

    keys: Keys
    tanda: str
    ruas: RuasIsian
    nilai: NilaiSel = None
    peran: Peran = "nilai"


class Penanda(str):
    """A text that helps to find a row, and is not read with it: an id."""

    __slots__ = ()


class Terhubung(NamedTuple):
    """A text that leads to a cell."""

    teks: str
    tujuan: SelIsian


# Gives the address of what stands in a cell of the same sheet, or of another one.
Alamat = Callable[[object], str]


class Rumusan(Protocol):
    """A formula, and what it comes to with what is filled in already."""

    def tulis(self, alamat: Alamat) -> str:
        """Write the formula, without ``=``; ``alamat`` gives the address of a cell."""

    def hasil(self) -> str | Decimal:
        """Return its result."""


IsiSel = str | Decimal | SelIsian | Terhubung | Rumusan | None
# How a row looks; the first two are hidden.
JenisBaris = Literal[
    "stempel",
    "penanda",
    "judul",
    "subjudul",
    "kepala",
    "bagian",
    "sasaran",
    "indikator",
    "target",
    "kelompok",
    "isian",
    "jumlah",
    "catatan",
    "jarak",
]


class BarisLembar(NamedTuple):
    """A row.

    Attributes:
        sel: What stands in it, by column.
        gabung: The columns that are one, first and last, from 0; never an input.
        lebih: Whether it is grouped, and out of sight while it is blank.
        tingkat: How far its name is indented.
        sedikitnya: How many lines it has at the least.
    """

    jenis: JenisBaris
    sel: tuple[IsiSel, ...]
    gabung: tuple[tuple[int, int], ...] = ()
    lebih: bool = False
    tingkat: int = 0
    sedikitnya: int = 1

    @property
    def isian(self) -> Iterator[SelIsian]:
        """Its cells to fill in."""
        return (s for s in self.sel if isinstance(s, SelIsian))


class LembarFormulir(NamedTuple):
    """A sheet.

    Attributes:
        lebar: The width of each column, in characters; 0 of a hidden one.
        tersembunyi: Whether the sheet itself is.
    """

    nama: str
    baris: tuple[BarisLembar, ...]
    lebar: tuple[float, ...]
    tersembunyi: bool = False

    @property
    def isian(self) -> Iterator[SelIsian]:
        """All its cells to fill in."""
        for b in self.baris:
            yield from b.isian


class Formulir(NamedTuple):
    """A form, whole.

    Attributes:
        sisa: What was to be filled in and found no cell.
    """

    lembar: tuple[LembarFormulir, ...]
    sisa: tuple[tuple[str, Keys], ...] = ()

    def semua_sel(self) -> Iterator[SelIsian]:
        """Walk all cells to fill in."""
        for lembar in self.lembar:
            yield from lembar.isian
