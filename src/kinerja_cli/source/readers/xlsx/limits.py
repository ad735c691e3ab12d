"""How much a workbook may hold: far more than a form, far less than a machine."""

import sys

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import KinerjaError, Location, refusal

MIB = 1 << 20
BATAS_BUKU = 32 * MIB
BATAS_BAGIAN = 32 * MIB
BATAS_JUMLAH = 64 * MIB
BATAS_BANYAK_BAGIAN = 2_000
# Opening and closing tags, of all parts that are read. A form of 300 indikator in
# twelve months has under two million.
BATAS_TAG = 6_000_000
# Characters of texts that are kept.
BATAS_HURUF = 16 * MIB
# Objects of the interpreter that a workbook may take: cells, texts, and whatever a
# hostile file makes the XML parser keep, such as elements that never end.
BATAS_OBJEK = 1_500_000
POTONGAN = MIB // 4  # what is parsed at once, between two looks at the limits

_PERKECIL = (
    "salin isiannya ke formulir baru dari `kinerja templat`; format yang terpasang "
    "sampai ujung lembar pun ikut terhitung"
)


class Allowance:
    """What is left of the limits, over all parts of one workbook."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._bytes = BATAS_JUMLAH
        self._tags = BATAS_TAG
        self._letters = BATAS_HURUF
        self._objects = sys.getallocatedblocks() + BATAS_OBJEK

    def chunk(self, data: bytes) -> None:
        """Count what is about to be parsed.

        Raises:
            KinerjaError: KIN132, it is too much.
        """
        self._bytes -= len(data)
        self._tags -= (tags := data.count(b"<"))
        if self._bytes < 0:
            raise self.exceeded(f"isinya lebih dari {BATAS_JUMLAH // MIB} MiB")
        # No text of a cell is as long as that; attributes in their thousands are.
        panjang = not tags and len(data) == POTONGAN
        if panjang or self._tags < 0 or sys.getallocatedblocks() > self._objects:
            raise self.exceeded("selnya terlalu banyak")

    def text(self, letters: int) -> None:
        """Count a text that is kept; it raises KIN132 as well."""
        self._letters -= letters
        if self._letters < 0:
            raise self.exceeded("teksnya terlalu banyak")

    def exceeded(self, what: str) -> KinerjaError:
        """Make the error KIN132."""
        message = f"buku kerja ini terlalu besar: {what}"
        return refusal(Location(self._path, WORKBOOK), "KIN132", message, _PERKECIL)
