"""What a sheet says beside its cells: what is hidden, and what is merged."""

from kinerja_cli.source.readers.xlsx.damage import Damaged, read_count
from kinerja_cli.source.readers.xlsx.markup import Attributes
from kinerja_cli.source.readers.xlsx.ranges import (
    KOLOM_TERJAUH,
    is_hidden,
    read_range,
)

BATAS_GABUNGAN = 20_000


class Frame:
    """Collects it; what is damaged raises :class:`Damaged`.

    Attributes:
        merged: First row and column, last row and column, and how they are written.
    """

    def __init__(self) -> None:
        self.merged: list[tuple[int, int, int, int, str]] = []
        self._hidden: set[tuple[int, int]] = set()

    def take(self, element: str, attrs: Attributes) -> None:
        """Take an element that is no cell."""
        if element == "mergeCell":
            ref = attrs.get("ref", "")
            self.merged.append((*read_range(ref), ref))
            if len(self.merged) > BATAS_GABUNGAN:
                raise Damaged("terlalu banyak sel yang digabung")
        elif element == "col" and is_hidden(attrs):
            ujung = (attrs.get("min", ""), attrs.get("max", ""))
            dari, sampai = (read_count(u, "nomor kolom bukan angka") for u in ujung)
            self._hidden.add((dari, sampai))

    def hidden_columns(self) -> frozenset[int]:
        """Return the columns that somebody hid."""
        found: set[int] = set()
        sampai = 0
        for first, last in sorted(self._hidden):
            # However many ranges overlap, each column is taken once.
            found.update(range(max(first, sampai + 1), min(last, KOLOM_TERJAUH) + 1))
            sampai = max(sampai, last)
        return frozenset(found)
