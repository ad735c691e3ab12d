"""What one row of a form says: its keys, and what stands in its cell."""

from __future__ import annotations

from typing import NamedTuple

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Keys, Place
from kinerja_cli.source.plain import belum_ada
from kinerja_cli.source.scalar import CellText, Scalar

Anywhere = Place | CellPlace


class Entri(NamedTuple):
    """What is filled in at some keys, or may be.

    Attributes:
        di: The cell, also where it is blank.
        isi: What stands in it; None if it is blank.
        galat: Why that is refused, if it is; then ``isi`` is there.
    """

    keys: Keys
    di: Anywhere
    isi: Scalar | None = None
    galat: Diagnostic | None = None

    @property
    def terisi(self) -> bool:
        """Whether something is filled in: a dash, or n/a, is not."""
        return self.galat is not None or is_filled(self.isi)


def is_filled(isi: Scalar | None) -> bool:
    """Tell whether a cell holds more than what leaves it blank."""
    return isi is not None and not belum_ada(isi)


def scalar_at(teks: str, di: Anywhere) -> Scalar:
    """Make a text that stands at ``di``."""
    if isinstance(di, CellPlace):
        return CellText(teks, di)
    made = Scalar(teks)
    made.line, made.column = di
    return made
