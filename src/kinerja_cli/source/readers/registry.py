"""Which reader a file is given to: by its suffix, imported when a file is read.

To add one, write its module beside this file, or its folder, with a function ``read``
that makes one :class:`Read` or more of a path, and name it in ``READERS``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.nearby import AKHIRAN
from kinerja_cli.source.scalar import UTUH, Blanks, Torn
from kinerja_cli.source.text import Text

if TYPE_CHECKING:  # forms alone are looked at as sheets
    from kinerja_cli.source.sheet import SheetView

# What has another suffix, or none, is read as YAML; JSON is YAML in brackets.
_YAML = "yaml"
READERS = dict.fromkeys((*AKHIRAN, ".json"), _YAML)
READERS |= dict.fromkeys((".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"), "xlsx")
READERS |= {".csv": "csv_"}


class Read(NamedTuple):
    """What a reader made of a file, or of one of its sheets.

    Attributes:
        text: What identifies it; as text, where it is one, for what findings show.
        tree: Lists, mappings and texts that know their places (``Scalar``).
        blanks: Where the blank items of its lists stand.
        temuan: What was found on reading; of an error, as far as the tree goes.
        torn: Errors after which the tree is whole: the rest can be read, too.
        sheet: What is known beside, of the sheet of a workbook.
    """

    text: Text
    tree: Any
    blanks: Blanks
    temuan: Sequence[Diagnostic]
    torn: Torn = UTUH
    sheet: SheetView | None = None


def reader(path: str) -> Callable[[str], Sequence[Read]]:
    """Return what reads the file at ``path``.

    It raises :class:`KinerjaError` where nothing of the file can be read.
    """
    nama = _name(path)
    read: Callable[[str], Sequence[Read]] = import_module(f"{__package__}.{nama}").read
    return read


def reads_yaml(path: str) -> bool:
    """Tell whether the file at ``path`` is read as YAML, and is no form to fill in."""
    return _name(path) == _YAML


def _name(path: str) -> str:
    return READERS.get(Path(path).suffix.lower(), _YAML)
