"""How much a workbook may hold: far more than a form, far less than a machine."""

import sys

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import KinerjaError, Location, refusal

MIB = 1 << 20
BATAS_BUKU = 32 * MIB
BATAS_BAGIAN = 32 * MIB
BATAS_JUMLAH = 64 * MIB
BATAS_BANYAK_BAGIAN = 2_000
POTONGAN = MIB // 4  # what is parsed at once, between two looks at the limits
# Opening and closing tags, of all parts that are read. A form of 300 indikator in
# twelve months has under two million.
_BATAS_TAG = 4_000_000
# What its texts may take, each as wide as the widest character beside it.
_BATAS_TEKS = 96 * MIB
# Objects of the interpreter: cells, texts, and whatever else a hostile file makes the
# parser keep, such as elements that never end. That form has half of them.
_BATAS_OBJEK = 1_200_000
_ANTARA = 300_000  # tags and attributes, between two looks at those objects

_BUKAN_BMP = bytes(range(0xF0))  # what begins no character of four bytes
_PERKECIL = (
    "salin isiannya ke formulir baru dari `kinerja templat`; format yang terpasang "
    "sampai ujung lembar pun ikut terhitung"
)


class Allowance:
    """What is left of the limits, over all parts of one workbook."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._bytes, self._tags, self._texts = BATAS_JUMLAH, _BATAS_TAG, _BATAS_TEKS
        self._unseen = 0
        self._objects = sys.getallocatedblocks() + _BATAS_OBJEK

    def chunk(self, data: bytes) -> None:
        """Count what is about to be parsed.

        Raises:
            KinerjaError: KIN132, it is too much.
        """
        tags = data.count(b"<")
        self._bytes -= len(data)
        self._tags -= tags
        self._texts -= len(data) * _width(data)
        if self._bytes < 0:
            raise self.exceeded(f"isinya lebih dari {BATAS_JUMLAH // MIB} MiB")
        if self._texts < 0:
            raise self.exceeded("teksnya terlalu banyak")
        # No text of a cell is as long as that; attributes in their thousands are.
        panjang = not tags and len(data) == POTONGAN
        if panjang or self._tags < 0 or self._full(tags + data.count(b"=")):
            raise self.exceeded("selnya terlalu banyak")

    def _full(self, objects: int) -> bool:
        """Count the interpreter's objects, but not for each few that may be added."""
        self._unseen += objects
        if self._unseen < _ANTARA:
            return False
        self._unseen = 0
        return sys.getallocatedblocks() > self._objects

    def exceeded(self, what: str) -> KinerjaError:
        """Make the error KIN132."""
        message = f"buku kerja ini terlalu besar: {what}"
        return refusal(Location(self._path, WORKBOOK), "KIN132", message, _PERKECIL)


def _width(data: bytes) -> int:
    """Return how many bytes a character of a text may take."""
    if data.isascii():
        return 1
    return 4 if data.translate(None, _BUKAN_BMP) else 2
