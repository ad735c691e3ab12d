"""CSV for other programs: UTF-8, comma, decimal point, one row an indikator."""

import csv
import io
import re
from decimal import Decimal

from kinerja_cli.export.columns import COLUMNS, Cell
from kinerja_cli.hasil import Hasil
from kinerja_cli.teks import visible

# A spreadsheet takes a text that begins so for a formula, and runs it.
_FORMULA = re.compile(r"\s*[=+\-@]")


def render(hasil: Hasil, *, rinci: bool = False) -> str:  # noqa: ARG001 - see below
    """Write ``hasil`` as CSV; the period, PK and keterangan stand in every row.

    A row has no room for inputs: ``rinci`` changes nothing, unrounded values are there.
    """
    berkas = hasil.realisasi.value.berkas
    konteks: dict[str, Cell] = {
        "tahun": berkas.tahun,
        "triwulan": berkas.triwulan,
        "pk": hasil.pk.source.text.name,
    }
    akhir: dict[str, Cell] = {"keterangan": berkas.keterangan}
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([*konteks, *(c.key for c in COLUMNS), *akhir])
    for baris in hasil.baris:
        cells = (*konteks.values(), *(c.value(baris) for c in COLUMNS), *akhir.values())
        writer.writerow(map(_cell, cells))
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
