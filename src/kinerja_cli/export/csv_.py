"""CSV for other programs: UTF-8, comma, decimal point, nothing that could run."""

import csv
import io
import re
from decimal import Decimal

from kinerja_cli.export.laporan import Cell, Laporan
from kinerja_cli.teks import visible

# A spreadsheet takes a text that begins so for a formula, and runs it.
_FORMULA = re.compile(r"\s*[=+\-@]")


def render(laporan: Laporan) -> str:
    """Write the sheet of ``laporan``."""
    lembar = laporan.lembar()
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(lembar.kepala)
    writer.writerows(map(_cell, baris) for baris in lembar.baris)
    return stream.getvalue()


def _cell(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "ya" if cell else "tidak"
        case tuple():
            return _safe("; ".join(cell))
        case str():
            return _safe(cell)
        case Decimal():
            return f"{cell:f}"
    return str(cell)


def _safe(teks: str) -> str:
    tampak = visible(teks)
    is_number = re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", tampak)
    return f"'{tampak}" if _FORMULA.match(tampak) and not is_number else tampak
