"""The parts of a report, from a heading to a chart; every writer knows each of them."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from kinerja_cli.laporan.kolom import Column

if TYPE_CHECKING:
    from kinerja_cli.hitung.jejak.simpul import Simpul

Line = tuple[str, str]


class Daftar(NamedTuple):
    """Labels and texts, side by side."""

    judul: str
    lines: Sequence[Line]


class Tabel(NamedTuple):
    """Rows under columns; the first column is the name, and takes what room is left."""

    judul: str
    columns: tuple[Column, ...]
    rows: Sequence[Any]


class Cabang(NamedTuple):
    """A branch of a tree: what it says, line by line, and what grows out of it."""

    lines: tuple[str, ...]
    anak: tuple["Cabang", ...] = ()


class Pohon(NamedTuple):
    """A tree beneath its title."""

    judul: str
    akar: Cabang


class Judul(NamedTuple):
    """A heading over the parts that follow, down to the next of its level or above.

    Attributes:
        tingkat: 2 for a chapter, 3 and 4 below it; the report itself has 1, and the
            title of a part stands one below the heading that it is under.
        lembar: The sheet of a workbook that begins here; without it the sheet goes on.
        melintang: Whether a page begins here, laid on its side, until the next of its
            level.
    """

    teks: str
    tingkat: int = 2
    lembar: str = ""
    melintang: bool = False


class Paragraf(NamedTuple):
    """Sentences, each true of the numbers beside it.

    Attributes:
        judul: Its title, or what it is about; empty within a section.
        kalimat: The sentences, in one paragraph.
        kurang: Whether it says what is still to be written, and under which key: a
            box that nobody overlooks.
    """

    judul: str
    kalimat: Sequence[str]
    kurang: bool = False


class DeretGrafik(NamedTuple):
    """A series of a chart: its name, and a value a category; None leaves a gap.

    Attributes:
        jejak: The step of each value, where there is one.
    """

    nama: str
    nilai: tuple[Decimal | None, ...]
    jejak: tuple["Simpul | None", ...] = ()


class Grafik(NamedTuple):
    """A chart: bars beside one another from zero, or lines over time.

    Attributes:
        judul: What it shows, with its unit: also its text for who does not see it.
        kategori: The names along its axis: of indikator, years, quarters, unsur.
        satuan: The unit of its values.
        acuan: Where a line is drawn across: 100 for a capaian.
    """

    judul: str
    jenis: Literal["batang", "garis"]
    kategori: tuple[str, ...]
    deret: tuple[DeretGrafik, ...]
    satuan: str = ""
    acuan: Decimal | None = None

    @property
    def rentang(self) -> tuple[Decimal, Decimal]:
        """From where to where its axis runs: by way of zero, of lines as of bars.

        Between 81,10 and 81,85 a line would climb from the bottom to the top.
        """
        acuan = () if self.acuan is None else (self.acuan,)
        nilai = (n for d in self.deret for n in d.nilai if n is not None)
        semua = [Decimal(0), *acuan, *nilai]
        return min(semua), max(semua)


Bagian = Daftar | Tabel | Pohon | Judul | Paragraf | Grafik
