"""The rows of a CSV, each cell with the place where it begins."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Location, Place, refusal
from kinerja_cli.source.text import Text


class Field(NamedTuple):
    """One cell."""

    teks: str
    di: Place


def records(text: Text, pemisah: str) -> Iterator[list[Field]]:
    """Walk the rows of a file; one that has only blank cells is left out.

    Raises:
        KinerjaError: KIN163, a quotation mark is not closed, or stands in a cell.
    """
    lines = text.content.split("\n")
    stream = io.StringIO(text.content, newline="")
    reader = csv.reader(stream, delimiter=pemisah, strict=True)
    awal = 1
    try:
        for row in reader:
            if any(map(str.strip, row)):
                places = _places(lines[awal - 1 : reader.line_num], pemisah, awal)
                yield [*map(Field, row, places)]
            awal = reader.line_num + 1
    except csv.Error:
        message = "tanda kutip di baris ini tidak berpasangan"
        hint = 'apit seluruh isi sel dengan "..."; kutip di dalamnya ditulis dua: ""'
        location = Location(text.path, Place(awal))
        raise refusal(location, "KIN163", message, hint) from None


def _places(lines: Sequence[str], pemisah: str, awal: int) -> Sequence[Place]:
    """Tell where each cell of a row begins; its text does, behind a quote."""
    if len(lines) == 1 and '"' not in lines[0]:
        panjang = (len(teks) + 1 for teks in lines[0].split(pemisah))
        return [Place(awal, k) for k in accumulate(panjang, initial=1)]
    return [*_quoted_places("\n".join(lines), pemisah, awal)]


def _quoted_places(teks: str, pemisah: str, baris: int) -> Iterator[Place]:
    kolom, dikutip, baru = 1, False, True
    for huruf in teks:
        if baru:
            yield Place(baris, kolom + (huruf == '"'))
            baru = False
        if huruf == '"':
            dikutip = not dikutip
        baru = huruf == pemisah and not dikutip
        baris, kolom = (baris + 1, 1) if huruf == "\n" else (baris, kolom + 1)
    if baru:
        yield Place(baris, kolom)
