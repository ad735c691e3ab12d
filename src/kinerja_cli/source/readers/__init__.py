"""The kinds of file there are, each read to a tree of texts that know their places."""

from kinerja_cli.source.readers.registry import Read, reader

__all__ = ["Read", "reader"]
