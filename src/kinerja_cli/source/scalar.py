"""What a tree is made of: texts that know their place, and what they may be instead."""

from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Place


class Scalar(str):
    """A text as it stands in the file; line and column count from 1.

    A reader of a file that is no text has a kind of its own, with another ``place``.
    """

    __slots__ = ("column", "line")
    line: int
    column: int

    @property
    def place(self) -> Place:
        """Where it stands in its file."""
        return Place(self.line, self.column)


class Joined(Scalar):
    """A text without quotes that may be several: it has several lines, or a ``;``."""

    __slots__ = ()


class Bracketed(list[Any]):
    """A list in brackets with words that were not quoted: a comma may tear them."""


# What a comma tore: by the list that it is in, or by a mapping and its key.
Torn = dict[tuple[int, Any], Diagnostic]
UTUH: Torn = {}
# Where a blank item of a list stands, by the list itself and the number of the item.
Blanks = dict[tuple[int, int], Scalar]
