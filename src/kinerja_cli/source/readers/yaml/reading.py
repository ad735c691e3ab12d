"""A file of YAML, or of JSON: its text, its tree, and what is wrong with both."""

from collections.abc import Sequence
from typing import Any

from kinerja_cli.core.diagnostic import Gathering, refusal
from kinerja_cli.source.readers.registry import Read
from kinerja_cli.source.readers.yaml.comments import stray_marks, without_echoes
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.scalar import Blanks, Torn
from kinerja_cli.source.text import STDIN, read_text

# How a form as CSV begins, which is told by its name.
_FORMULIR = "kinerja/isian@"


def read(path: str) -> Sequence[Read]:
    """Read ``path`` as far as YAML goes.

    Raises:
        KinerjaError: KIN101 to KIN106, it is no text that can be read; KIN120, it is
            a form.
    """
    text, found = read_text(path), Gathering()
    if text.content.lstrip(' "\n').startswith(_FORMULIR):
        message = "ini formulir CSV, bukan berkas YAML"
        raise refusal(path, "KIN120", message, _sebut(path))
    tree: Any = None
    blanks: Blanks = {}
    torn: Torn = {}
    with found.under():
        tree = parse_tree(text, blanks, torn)
    marks = list(stray_marks(text))
    return [Read(text, tree, blanks, without_echoes(found.found, marks), torn)]


def _sebut(path: str) -> str:
    if path == STDIN:
        return "simpan sebagai .csv, lalu sebut berkas itu"
    return "ganti akhirannya menjadi .csv"
