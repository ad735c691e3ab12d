"""A command line as a source: read, and found wrong, as a file is."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.source import Source
from kinerja_cli.source.scalar import Scalar
from kinerja_cli.source.text import Text

BARIS_PERINTAH = "baris perintah"


class Argument(NamedTuple):
    """One value of a command line.

    Attributes:
        keys: What it stands for in the tree that is read.
        awal: What is written before it: ``--total`` and a blank.
    """

    keys: Keys
    awal: str
    isi: str


def read_arguments(arguments: Iterable[Argument]) -> Source:
    """Lay out arguments as one line, and as a tree that leads back to its columns."""
    line = ""
    tree: dict[Any, Any] = {}
    for keys, awal, isi in arguments:
        line = f"{line} " if line else ""
        at = len(line) + 1
        line += f"{awal}{isi}".replace("\n", " ").replace("\r", " ")
        _put(tree, keys, _scalar(isi, at + len(awal)), at)
    sidik = sha256(line.encode("utf-8", "backslashreplace")).hexdigest()
    return Source(Text(BARIS_PERINTAH, line, sidik), tree)


def read_options(pilihan: Mapping[str, str | None]) -> Source:
    """Lay out options by name, without those that were not given."""
    return read_arguments(
        Argument((nama,), f"--{nama.replace('_', '-')} ", isi)
        for nama, isi in pilihan.items()
        if isi is not None
    )


def _put(tree: dict[Any, Any], keys: Keys, value: Scalar, at: int) -> None:
    *above, last = (_scalar(str(k), at) for k in keys)
    for key in above:
        tree = tree.setdefault(key, {})
    tree[last] = value


def _scalar(teks: str, column: int) -> Scalar:
    scalar = Scalar(teks)
    scalar.line, scalar.column = 1, column
    return scalar


def of_command_line(found: Iterable[Diagnostic]) -> bool:
    """Tell whether findings are about the command line, and not about a file."""
    places = [d.location for d in found]
    return all(p is not None and p.path == BARIS_PERINTAH for p in places)
