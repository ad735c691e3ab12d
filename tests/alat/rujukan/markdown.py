"""Markdown for pages that are made: paragraphs, tables, code."""

from collections.abc import Iterable, Sequence

DIBUAT = (
    "Halaman ini dibuat dari program; jangan disunting. Caranya ada di "
    "[CONTRIBUTING](../../CONTRIBUTING.md)."
)


def page(judul: str, *parts: str) -> str:
    """Put the parts of a page together beneath its title."""
    return "\n\n".join((f"# {judul}", *filter(None, parts), DIBUAT)) + "\n"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table; empty where it has no rows."""
    lines = [_row(row) for row in rows]
    garis = _row(["---"] * len(header))
    return "\n".join((_row(header), garis, *lines)) if lines else ""


def code(isi: str, bahasa: str) -> str:
    """Fence a block of code."""
    return f"```{bahasa}\n{isi.rstrip()}\n```"


def kode(words: Iterable[object]) -> str:
    """List words as code: `` `naik`, `turun` ``."""
    return ", ".join(f"`{w}`" for w in words)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(c.replace('|', chr(92) + '|') for c in cells)} |"
