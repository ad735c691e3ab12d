"""The scanner of YAML: which one there is, and the text as both kinds of it read it."""

from collections.abc import Iterator
from typing import Any

import yaml
from yaml.scanner import ScannerError

from kinerja_cli.source.text import Text

_ESCAPES, _LAST, _HALVES = ("\\u", "\\U"), 0x10FFFF, range(0xD800, 0xE000)


class Pure(yaml.BaseLoader):
    """The scanner written in Python, made to refuse what libyaml refuses."""

    def prefix(self, length: int = 1) -> Any:
        """Return what comes next; the digits of an escape are those of a character."""
        next_ = super().prefix(length)
        if self.buffer[self.pointer - 2 : self.pointer] in _ESCAPES:
            code = int(next_, 16)
            if code > _LAST or code in _HALVES:
                said = "found invalid Unicode character escape code"
                raise ScannerError(None, None, said, self.get_mark())
        return next_


# BaseLoader leaves every scalar as text: `no` stays a word, and a number keeps
# its digits until the field that it belongs to reads them.
_Loader: Any = getattr(yaml, "CBaseLoader", Pure)


def scanner(text: Text) -> Any:
    """Open a file for YAML's scanner: libyaml's, else the one written in Python."""
    return _Loader(_without_cells(text.content))


def in_bytes() -> bool:
    """Tell whether the scanner counts a position in bytes, as libyaml does."""
    return not issubclass(_Loader, yaml.BaseLoader)


def scan(text: Text) -> Iterator[Any]:
    """Yield the tokens of a file to its end, as far as they can be told apart."""
    try:
        loader = scanner(text)
        while token := loader.get_token():
            yield token
    except yaml.YAMLError:
        return


def _without_cells(content: str) -> str:
    # A tab behind what a line begins with, as in cells pasted from a table, is a blank
    # to one scanner, and to the other an error. As indentation it is one to both.
    if "\t" not in content:
        return content
    return "\n".join(map(_cells_apart, content.split("\n")))


def _cells_apart(line: str) -> str:
    awal = len(line) - len(line.lstrip())
    return line[:awal] + line[awal:].replace("\t", " ")
