"""Marks a text that is one of the words of a table of the law."""

from typing import NamedTuple


class PilihanAturan(NamedTuple):
    """Which words a field takes: those of a table, in a book of ``aturan/``."""

    buku: str
    tabel: str
