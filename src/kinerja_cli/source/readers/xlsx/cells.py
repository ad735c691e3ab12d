"""What a cell of a sheet holds, by the type that its file gives it."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from kinerja_cli.core.teks import kutip
from kinerja_cli.source.readers.xlsx.buku import (
    UMUM,
    FormatAngka,
    JenisSel,
    StoredCell,
)
from kinerja_cli.source.readers.xlsx.damage import Damaged
from kinerja_cli.source.readers.xlsx.markup import Attributes
from kinerja_cli.source.readers.xlsx.numbers import stored_decimal
from kinerja_cli.source.readers.xlsx.texts import unescaped

_LOGIKA = {"1": "TRUE", "0": "FALSE", "true": "TRUE", "false": "FALSE"}
# Nearly every number there is; the others are looked at one by one.
_POLOS = re.compile(r"-?[0-9]{1,17}(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,2})?")
_TANGGAL = FormatAngka("tanggal")
# A cell without a look at the names of its fields: there are very many.
_cell = tuple.__new__


class Look(NamedTuple):
    """What the attributes of a cell say: its kind, how it is read, how it is shown."""

    jenis: JenisSel
    read: Callable[[str], str]
    format: FormatAngka


class CellReader:
    """Makes cells of what stands in a file; what is damaged raises :class:`Damaged`.

    Attributes:
        shared: The texts that cells share, by their number as a cell writes it.
        formats: How each style shows numbers, by its number as well.
    """

    def __init__(
        self, shared: Mapping[str, str], formats: Mapping[str, FormatAngka]
    ) -> None:
        self.shared = shared
        self.formats = formats

    def look(self, attrs: Attributes) -> Look:
        """Read the attributes of a cell that is not blank."""
        tipe = attrs.get("t", "n")
        if tipe == "s":
            return Look("teks", self._shared, self._format(attrs))
        if tipe not in _JENIS:
            raise Damaged(f"jenis sel {kutip(tipe)} tidak dikenal")
        jenis, read = _JENIS[tipe]
        return Look(jenis, read, _TANGGAL if tipe == "d" else self._format(attrs))

    def cell(
        self, baris: int, kolom: int, look: Look, isi: str | None, formula: str
    ) -> StoredCell | None:
        """Return a cell; None if it is blank.

        ``isi`` is what it stores, None where it stores nothing.
        """
        jenis, read, cara = look
        # A formula may result in a text without letters; nothing else is that.
        if isi or (formula and isi is not None and read is unescaped):
            teks = read(isi)
        else:
            jenis, teks = "tanpa_hasil", ""
        if teks or formula:
            return _cell(StoredCell, (baris, kolom, jenis, teks, cara, formula))
        return None

    def _shared(self, isi: str) -> str:
        teks = self.shared.get(isi)
        if teks is None:
            raise Damaged("teks sel ini tidak ada di daftar teks buku kerja")
        return teks

    def _format(self, attrs: Attributes) -> FormatAngka:
        gaya = attrs.get("s")
        if gaya is None or (gaya == "0" and not self.formats):
            return UMUM
        if gaya not in self.formats:
            raise Damaged("format sel ini tidak ada di daftar gaya buku kerja")
        return self.formats[gaya]


def _number(isi: str) -> str:
    if _POLOS.fullmatch(isi):
        return isi
    isi = isi.strip()
    try:
        stored_decimal(isi)
    except ValueError:
        raise Damaged(f"isi sel ini, {kutip(isi)}, bukan angka") from None
    return isi


def _boolean(isi: str) -> str:
    isi = isi.strip()
    if isi not in _LOGIKA:
        raise Damaged(f"isi sel ini, {kutip(isi)}, bukan TRUE atau FALSE")
    return _LOGIKA[isi]


# By the type in the file; a text of the cell's own is read before it comes here.
_JENIS: dict[str, tuple[JenisSel, Callable[[str], str]]] = {
    "n": ("angka", _number),
    "str": ("teks", unescaped),
    "inlineStr": ("teks", str),
    "b": ("logika", _boolean),
    "e": ("galat", str.strip),
    "d": ("angka", str.strip),
}
