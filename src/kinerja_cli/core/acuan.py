"""A regulation as a number cites it."""

from typing import NamedTuple

KEYAKINAN = {
    2: "dicocokkan dengan dua dokumen publik",
    1: "dicocokkan dengan satu dokumen publik",
    0: "sumber belum dicocokkan dengan naskah peraturannya",
}


class Acuan(NamedTuple):
    """A regulation as a number cites it.

    Attributes:
        keyakinan: How sure we are of the number, a key of ``KEYAKINAN``.
    """

    nama: str
    sumber: str
    keyakinan: int

    def __str__(self) -> str:
        """Name the regulation, and how sure we are of the number."""
        return (
            f"{self.sumber} (keyakinan {self.keyakinan}: {KEYAKINAN[self.keyakinan]})"
        )
