"""Texts of cells: plain or rich, in a cell of their own or shared by several."""

import re
from collections.abc import Callable
from xml.parsers.expat import XMLParserType

from kinerja_cli.source.readers.xlsx.markup import (
    Attributes,
    LocalNames,
    parse_part,
    parser_of,
)
from kinerja_cli.source.readers.xlsx.package import Package

_SANDI_HURUF = re.compile(r"_x([0-9A-Fa-f]{4})_")


def unescaped(teks: str) -> str:
    """Read the characters that XML does not admit, and files write as ``_x000D_``."""
    if "_x" in teks:
        teks = _SANDI_HURUF.sub(lambda m: chr(int(m[1], 16)), teks)
        # Two halves make one character; one alone is none.
        teks = teks.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return teks.replace("\r\n", "\n")


class RichText:
    """Joins the runs of a text until ``outer`` ends; how it is read aloud is left out.

    Attributes:
        done: What is called with each text.
    """

    def __init__(
        self, parser: XMLParserType, outer: str, done: Callable[[str], None]
    ) -> None:
        self._parser = parser
        self._names = LocalNames()
        self._outer, self.done = outer, done
        self._pieces: list[str] = []
        self._aloud = False

    def start(self, name: str, _attrs: Attributes) -> None:
        """Take an element that begins."""
        local = self._names[name]
        if local == "t" and not self._aloud:
            self._parser.CharacterDataHandler = self._pieces.append
        elif local == "rPh":
            self._aloud = True
        elif local == self._outer:
            self._pieces.clear()

    def end(self, name: str) -> None:
        """Take an element that ends."""
        local = self._names[name]
        if local == "t":
            self._parser.CharacterDataHandler = None
        elif local == "rPh":
            self._aloud = False
        elif local == self._outer:
            text = "".join(self._pieces)
            self._pieces.clear()
            self.done(unescaped(text))


def read_shared(package: Package, part: str) -> dict[str, str]:
    """Read the texts that cells share, by their number as cells write it.

    Raises:
        KinerjaError: KIN131, they are missing or torn.
    """
    found: dict[str, str] = {}
    parser = parser_of(package, part)

    def done(text: str) -> None:
        found[str(len(found))] = text

    rich = RichText(parser, "si", done)
    parser.StartElementHandler = rich.start
    parser.EndElementHandler = rich.end
    parse_part(package, part, parser)
    return found
