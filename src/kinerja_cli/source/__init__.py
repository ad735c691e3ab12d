"""Files to declarations: bytes, text, tree, values, and the way back to the place."""

from kinerja_cli.source.loading import load, load_each, warnings
from kinerja_cli.source.source import Document, Source, in_order

__all__ = ["Document", "Source", "in_order", "load", "load_each", "warnings"]
