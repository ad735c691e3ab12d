"""What a cell of a sheet holds, by the type that its file gives it."""

import re
from collections.abc import Callable, Sequence

from kinerja_cli.core.teks import kutip
from kinerja_cli.source.readers.xlsx.buku import UMUM, FormatAngka, JenisSel, StoredCell
from kinerja_cli.source.readers.xlsx.damage import Damaged
from kinerja_cli.source.readers.xlsx.markup import Attributes
from kinerja_cli.source.readers.xlsx.numbers import stored_decimal
from kinerja_cli.source.readers.xlsx.texts import unescaped

_LOGIKA = {"1": "TRUE", "0": "FALSE", "true": "TRUE", "false": "FALSE"}
# Nearly every number there is; the others are looked at one by one.
_POLOS = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,20})?")
_URUTAN = re.compile(r"[0-9]{1,9}")
_TANGGAL = FormatAngka("tanggal")


class CellReader:
    """Makes cells of what stands in a file; what is damaged raises :class:`Damaged`.

    Attributes:
        shared: The texts that cells share.
        formats: How each style shows numbers.
    """

    def __init__(self, shared: Sequence[str], formats: Sequence[FormatAngka]) -> None:
        self.shared = shared
        self.formats = formats

    def read(
        self, place: tuple[int, int], attrs: Attributes, isi: str | None, formula: str
    ) -> StoredCell | None:
        """Return the cell at ``place`` (row, column); None if it is blank.

        ``isi`` is what it stores, None where it stores nothing.
        """
        tipe = attrs.get("t", "n")
        # A formula may result in a text without letters; nothing else is that.
        if not isi and (isi is None or tipe != "str" or not formula):
            isi_sel: tuple[JenisSel, str] = ("tanpa_hasil", "")
        else:
            isi_sel = self._content(tipe, isi)
        jenis, teks = isi_sel
        if not (teks or formula):
            return None
        cara = _TANGGAL if tipe == "d" else self._format(attrs.get("s"))
        return StoredCell(*place, jenis, teks, cara, formula)

    def _content(self, tipe: str, isi: str) -> tuple[JenisSel, str]:
        if tipe == "s":
            return "teks", self._shared(isi.strip())
        if tipe not in _JENIS:
            raise Damaged(f"jenis sel {kutip(tipe)} tidak dikenal")
        jenis, read = _JENIS[tipe]
        return jenis, read(isi)

    def _shared(self, isi: str) -> str:
        if not _URUTAN.fullmatch(isi) or int(isi) >= len(self.shared):
            raise Damaged("teks sel ini tidak ada di daftar teks buku kerja")
        return self.shared[int(isi)]

    def _format(self, gaya: str | None) -> FormatAngka:
        if gaya is None or (gaya == "0" and not self.formats):
            return UMUM
        if not _URUTAN.fullmatch(gaya) or int(gaya) >= len(self.formats):
            raise Damaged("format sel ini tidak ada di daftar gaya buku kerja")
        return self.formats[int(gaya)]


def _number(isi: str) -> str:
    isi = isi.strip()
    if not _POLOS.fullmatch(isi):
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


# By the type in the file; texts of their own cell are read before they come here.
_JENIS: dict[str, tuple[JenisSel, Callable[[str], str]]] = {
    "n": ("angka", _number),
    "str": ("teks", unescaped),
    "inlineStr": ("teks", str),
    "b": ("logika", _boolean),
    "e": ("galat", str.strip),
    "d": ("angka", str.strip),
}
