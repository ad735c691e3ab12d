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
# nothing is passed over, be it a comment or a name with a prefix.
_KOSONG = r"(?:<c [^<>/]*/>)*+"
_BARIS_KOSONG = rf'<row r="[1-9][0-9]{{0,5}}"[^<>/&]*(?:/>|>{_KOSONG}</row>)'
_BENTUK = re.compile(
    rf"{_KOSONG}(?:</row>)?+(?:{_BARIS_KOSONG})*+"
    r'(?:<c r="([A-Z]{1,3})([0-9]{1,7})"([^<>/&]*)>'
    r"(?:<f([^<>/&]*)(?:/>|>([^<]*)</f>))?"
    r'(?:(<v ?/?>)(?:([^<]*)</v>)?|<is><t(?: xml:space="preserve")?>([^<]*)</t></is>)?'
    r'</c>|<row r="([0-9]{1,7})"([^<>/&]*)/?>|([\s\S])|\Z)'
)
_BARIS = '<row r="'
_SIFAT = re.compile(r' ([\w:]+)="([^"]*)"')
_SEMUA_SIFAT = re.compile(rf"(?:{_SIFAT.pattern})* ?")
_ENTITAS = re.compile("&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));")
_NAMA = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


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
            kolom, baris, sifat, f, rumus, v, isi, teks, baru, sifat_baris, lain = satu
            if kolom:
                nomor = NOMOR_KOLOM[kolom]
                if baris != digits or nomor <= terakhir:
                    raise Damaged(kolom)
                terakhir = nomor
                if f or rumus or not v or "&" in isi:
                    rumus = self._formula(f, rumus, kolom + baris)
                    isi = _resolved(isi) if v else unescaped(_resolved(teks)) or None
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

    def _formula(self, sifat: str, rumus: str, ref: str) -> str:
        if not (sifat or rumus):
            return ""
        attrs = dict(_SIFAT.findall(sifat))
        return self._formulas.read(attrs, _resolved(rumus), ref)


def _last(text: str) -> Iterator[GridRow]:
    """Yield the last row as one that is blank: the next may not say which it is."""
    _, ada, sisa = text.rpartition(_BARIS)
    if ada:
        yield GridRow(int(sisa[: sisa.index('"')]), hidden=False, cells={})


def _resolved(text: str) -> str:
    return _ENTITAS.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    heksa, desimal, nama = match.groups()
    if nama:
        return _NAMA.get(nama, "")  # the parser refuses what is none of these
    return chr(int(heksa, 16) if heksa else int(desimal))
