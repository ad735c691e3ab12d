"""A workbook as it was saved: sheets of cells, each with what is stored in it."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

JenisSel = Literal["angka", "teks", "logika", "galat", "tanpa_hasil"]
JenisFormat = Literal["umum", "angka", "persen", "tanggal", "durasi", "teks"]


class FormatAngka(NamedTuple):
    """How a cell shows a number.

    Attributes:
        jenis: ``umum`` is General; ``durasi`` is any time, of a day or longer.
        desimal: How many decimals it shows; None where that is not fixed.
    """

    jenis: JenisFormat = "umum"
    desimal: int | None = None


UMUM = FormatAngka()


class StoredCell(NamedTuple):
    """One cell that is not blank; a formula counts as what it results in.

    Attributes:
        baris: The row, from 1.
        kolom: The column, from 1.
        jenis: ``tanpa_hasil`` is a formula of which no result is stored.
        teks: The text; a number as the file spells it (see ``stored_decimal``), but a
            date where it is stored as one; ``TRUE`` or ``FALSE``; the name of an error.
        format: How it is shown.
        formula: Without its ``=``; empty if there is none.
    """

    baris: int
    kolom: int
    jenis: JenisSel
    teks: str
    format: FormatAngka = UMUM
    formula: str = ""


class SelGabungan(NamedTuple):
    """Cells merged into one, from the first to the last, both included."""

    baris: int
    kolom: int
    sampai_baris: int
    sampai_kolom: int
    teks: str

    def memuat(self, baris: int, kolom: int) -> bool:
        """Tell whether a cell is one of them."""
        tegak = self.baris <= baris <= self.sampai_baris
        return tegak and self.kolom <= kolom <= self.sampai_kolom


class LembarKerja(NamedTuple):
    """A sheet.

    Attributes:
        nomor: Its place in the workbook, from 1.
        tampak: Whether it can be seen.
        sel: Its cells by row and column, in this order; blank ones are left out.
        gabungan: Its merged cells.
        baris_tersembunyi: Rows with cells that somebody hid; a group that is
            collapsed is not hidden.
        kolom_tersembunyi: The same of columns.
    """

    nomor: int
    nama: str
    tampak: bool
    sel: Mapping[int, Mapping[int, StoredCell]]
    gabungan: tuple[SelGabungan, ...] = ()
    baris_tersembunyi: frozenset[int] = frozenset()
    kolom_tersembunyi: frozenset[int] = frozenset()


class Buku(NamedTuple):
    """A workbook.

    Attributes:
        sha256: Of the whole file.
        lembar: Its sheets of cells; sheets of charts are left out.
        properti: What it says of itself under names of its own.
        tautan: The files that formulas refer to as ``[1]``; empty if unknown.
        sejak1904: Whether its days count from 1904.
    """

    path: str
    sha256: str
    lembar: tuple[LembarKerja, ...]
    properti: Mapping[str, str]
    tautan: Mapping[int, str]
    sejak1904: bool = False
