"""CSV for spreadsheets and other programs: UTF-8, and nothing in it that could run."""

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import Penuh
from kinerja_cli.core.teks import visible
from kinerja_cli.export.encoding import encode
from kinerja_cli.laporan.kolom import Cell
from kinerja_cli.laporan.model import Laporan

# A spreadsheet takes a text that begins so for a formula, and runs it; a full-width
# sign is one, too. What cannot be seen may stand before it.
_TANDA = "=+\\-@＝＋－＠﹦﹢﹣﹫"
_LEWAT = (
    "\\s\"'\xad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff"
)
# What begins with a sign and is none: a number, and the dash behind an amount.
_ANGKA = re.compile(r"-?[0-9]+(\.[0-9]+)?|(Rp\.? ?)?[0-9.,]+,-")


class Ragam(NamedTuple):
    """How cells are told apart, and numbers written, where a file is opened.

    Attributes:
        lain: Where it may be cut by a reader that expects another separator.
        awal: What stands before all: Excel takes a file without a mark for ANSI.
    """

    pemisah: str
    lain: str
    desimal: str
    awal: str = ""


RAGAM = {
    "koma": Ragam(",", ";\t", "."),
    "titik-koma": Ragam(";", ",\t", ",", "\ufeff"),
}


def render(laporan: Laporan, pemisah: str = "koma") -> bytes:
    """Write the sheet of ``laporan``; ``pemisah`` is a key of ``RAGAM``."""
    lembar = laporan.lembar()
    return encode(write_rows((lembar.header, *lembar.baris), RAGAM[pemisah]))


def write_rows(rows: Iterable[Iterable[Cell]], ragam: Ragam) -> str:
    """Write rows of cells."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=ragam.pemisah, lineterminator="\n")
    writer.writerows([_cell(c, ragam) for c in row] for row in rows)
    return ragam.awal + stream.getvalue()


def _cell(cell: Cell, ragam: Ragam) -> str:
    match cell:
        case bool():
            return "ya" if cell else "tidak"
        case Decimal():
            return f"{cell:f}".replace(".", ragam.desimal)
        case Penuh():
            return cell.replace(".", ragam.desimal)
        case str():
            return _safe(cell, ragam)
        case tuple():
            return _safe("; ".join(map(str, cell)), ragam)
    return "" if cell is None else str(cell)


def _safe(teks: str, ragam: Ragam) -> str:
    """Put an apostrophe before each sign that would begin a cell of some reader."""
    tampak = visible(teks)
    if _ANGKA.fullmatch(tampak):
        return tampak
    return re.sub(rf"((?:^|[{ragam.lain}])[{_LEWAT}]*)(?=[{_TANDA}])", r"\1'", tampak)
