"""What a sheet of a workbook knows beside its tree: its blank cells, and its rows."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from kinerja_cli.core.cell_place import WORKBOOK, CellPlace
from kinerja_cli.core.diagnostic import Keys, Location


class SheetView(NamedTuple):
    """How a sheet is looked at.

    Attributes:
        blank: Which cell is to be filled in with what is at some keys, of blank ones.
        shown: Prints what stands at a location, for findings; empty where nothing does.
        place: The sheet as a whole.
        pk_sha256: What identifies the PK that the form was made from, if it is stamped.
    """

    blank: Mapping[Keys, CellPlace]
    shown: Callable[[Location], str]
    place: CellPlace = WORKBOOK
    pk_sha256: str = ""
