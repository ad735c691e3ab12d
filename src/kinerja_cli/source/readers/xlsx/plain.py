"""Rows in the shape in which every program writes them, read at a glance.

A parser that calls back for each element takes several times as long. Whatever is in
any other shape, or in any doubt, is left to that parser.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from kinerja_cli.source.readers.xlsx.cells import CellReader
from kinerja_cli.source.readers.xlsx.damage import Damaged
from kinerja_cli.source.readers.xlsx.formulas import Formulas
from kinerja_cli.source.readers.xlsx.grid import GridRow
from kinerja_cli.source.readers.xlsx.markup import Attributes
from kinerja_cli.source.readers.xlsx.ranges import (
    BARIS_TERJAUH,
    NOMOR_KOLOM,
    inside_sheet,
    is_hidden,
)
from kinerja_cli.source.readers.xlsx.texts import unescaped

# Every character of a segment belongs to one of these, or is a group of its own: so
# nothing is passed over, be it a comment or a name with a prefix. What is rare in a
# cell is one group, looked at where it is there.
_BARIS = '<row r="'
_BENTUK = re.compile(
    r"(?:<c [^<>/]*/>)*+(?:</row>)?+"  # cells that are blank, and the end of a row
    rf'(?:{_BARIS}[1-9][0-9]{{0,5}}"[^<>/&]*/>)*+'  # rows that are blank
    r'(?:<c r="([A-Z]{1,3})([0-9]{1,7})"([^<>/&]*)>'
    r"(<f[^<]*(?:</f>)?)?"
    r"(?:<v>([^<]+)</v>|(<v ?/>|<v></v>"
    r'|<is><t(?: xml:space="preserve")?>[^<]*</t></is>))?'
    rf'</c>|{_BARIS}([0-9]{{1,7}})"([^<>/&]*)>|([\s\S])|\Z)'
)
_RUMUS = re.compile(r"<f([^<>/&]*)(?:/>|>([^<]*)</f>)")
_SIFAT = re.compile(r' ([\w:]+)="([^"]*)"')
_SEMUA_SIFAT = re.compile(rf"(?:{_SIFAT.pattern})* ?")
_SATU_TEKS = re.compile(r"<is><t[^<>]*>([^<]*)<")
# Their sign comes last: what it makes is no entity any more.
_ENTITAS = (
    *(("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'")),
    ("&amp;", "&"),
)
_LAIN = re.compile("&(?!(?:lt|gt|quot|apos|amp);)")


class Known(dict[str, Any]):
    """What attributes say, by how they are written: many elements write the same."""

    def __init__(self, meaning: Callable[[Attributes], object]) -> None:
        super().__init__()
        self._meaning = meaning

    def __missing__(self, sifat: str) -> Any:
        if not _SEMUA_SIFAT.fullmatch(sifat):
            raise Damaged(sifat)
        found = self[sifat] = self._meaning(dict(_SIFAT.findall(sifat)))
        return found


class PlainRows:
    """Reads segments of a sheet, each of whole rows."""

    def __init__(self, cells: CellReader, formulas: Formulas) -> None:
        self._cell, self._formulas = cells.cell, formulas
        self._looks, self._hidden = Known(cells.look), Known(is_hidden)
        self._attrs = Known(dict)

    def read(self, text: str) -> list[GridRow] | None:
        """Return the rows of a segment that are not blank, and the last one.

        It is None where there is a doubt.
        """
        # A parser makes one kind of line break of all; this here does not.
        if "\r" in text:
            return None
        try:
            return [*self._rows(text), *_last(text)]
        except Damaged:
            return None

    def _rows(self, text: str) -> list[GridRow]:
        found: list[GridRow] = []
        digits, row, terakhir = "", GridRow(0, hidden=False, cells={}), 0
        for satu in _BENTUK.findall(text):
            kolom, baris, sifat, f, isi, lagi, baru, sifat_baris, lain = satu
            if kolom:
                nomor = NOMOR_KOLOM[kolom]
                if baris != digits or nomor <= terakhir:
                    raise Damaged(kolom)
                terakhir, rumus = nomor, ""
                if f:
                    rumus = self._formula(f, kolom + baris)
                if not isi or "&" in isi:
                    isi = _resolved(isi) or _content(lagi)
                cell = self._cell(row.nomor, nomor, self._looks[sifat], isi, rumus)
                if cell:
                    row.cells[nomor] = cell
            elif baru:
                digits, terakhir = baru, 0
                nomor_baris = inside_sheet(int(baru), BARIS_TERJAUH)
                row = GridRow(nomor_baris, self._hidden[sifat_baris], {})
                found.append(row)
            elif lain:
                raise Damaged(lain)
        return found

    def _formula(self, f: str, ref: str) -> str:
        if f.startswith("<f>") and f.endswith("</f>"):
            return unescaped(_resolved(f[3:-4]))
        found = _RUMUS.fullmatch(f)
        if not found:
            raise Damaged(f)
        attrs = self._attrs[found[1]]
        return self._formulas.read(attrs, _resolved(found[2] or ""), ref)


def _content(lagi: str) -> str | None:
    """Read what stands in the place of a value: a text, or nothing."""
    found = _SATU_TEKS.match(lagi)
    if found:
        return unescaped(_resolved(found[1])) or None
    return "" if lagi else None


def _last(text: str) -> Iterator[GridRow]:
    """Yield the last row as one that is blank: the next may not say which it is."""
    _, ada, sisa = text.rpartition(_BARIS)
    if ada:
        yield GridRow(int(sisa[: sisa.index('"')]), hidden=False, cells={})


def _resolved(text: str) -> str:
    if "&" not in text:
        return text
    # A number, or a name that is none of XML: rare, or refused by the parser.
    if _LAIN.search(text):
        raise Damaged(text)
    for entitas, tanda in _ENTITAS:
        text = text.replace(entitas, tanda)
    return text
