"""The scanner of YAML: which one there is, and the text as both kinds of it read it."""

from collections.abc import Iterator
from typing import Any

import yaml

from kinerja_cli.source.text import Text

# BaseLoader leaves every scalar as text: `no` stays a word, and a number keeps
# its digits until the field that it belongs to reads them.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def scanner(text: Text) -> Any:
    """Open a file for YAML's scanner: libyaml's, else the one written in Python."""
    return _Loader(_without_cells(text.content))


def in_bytes() -> bool:
    """Tell whether the scanner counts a position in bytes, as libyaml does."""
    return _Loader is not yaml.BaseLoader


def scan(text: Text) -> Iterator[Any]:
    """Yield the tokens of a file, as far as they can be told apart."""
    try:
        loader = scanner(text)
        while not isinstance(token := loader.get_token(), yaml.StreamEndToken):
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
