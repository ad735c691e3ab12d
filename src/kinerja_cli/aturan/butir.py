"""One thing that a regulation asks for, as an item of one of its lists."""

from typing import NamedTuple


class ButirAturan(NamedTuple):
    """An item.

    Attributes:
        nomor: As the regulation counts it: ``A.1``.
        isi: What it asks for, in words of ours: no quotation.
        bila_ada: Whether it asks only where there is such a thing.
    """

    nomor: str
    isi: str
    bila_ada: bool = False
