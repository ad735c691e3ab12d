"""A character that YAML does not admit, and its place."""

from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Location, Place
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.readers.yaml.scanner import in_bytes
from kinerja_cli.source.text import Text


def unreadable(text: Text, error: Any) -> Diagnostic:
    """Name the character at which the scanner stopped, as KIN111."""
    # libyaml counts bytes, the scanner written in Python characters.
    whole = text.content.encode()[: error.position].decode(errors="ignore")
    before = whole if in_bytes() else text.content[: error.position]
    sign = text.content[len(before) : len(before) + 1]
    at = Place(before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
    message = f"tanda {kutip(sign)} tidak boleh ada dalam YAML"
    place = Location(text.path, at)
    return Diagnostic("KIN111", message, "hapus tanda itu", location=place)
