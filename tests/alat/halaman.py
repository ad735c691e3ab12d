"""The pages of the documentation, and the blocks that stand in them."""

import re
from collections.abc import Iterator
from pathlib import Path

from alat.pendukung import ROOT

DOCS = ROOT / "docs"
PAGES = tuple(sorted(DOCS.rglob("*.md")))
# What stands in a fence: its language, what else its first line says, and the body.
FENCE = re.compile(r"^```(\w+)([^\n]*\n)(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"# ([\w./-]+\.\w+)\n")


def nama(page: Path) -> str:
    """Name a page as the documents do: ``docs/resep/pagu.md``."""
    return page.relative_to(ROOT).as_posix()


def named(text: str) -> Iterator[tuple[str, str]]:
    """Yield each file that a page shows, a block that opens with its name."""
    for language, _, body in FENCE.findall(text):
        if language != "console" and (match := NAMED.match(body)):
            yield match[1], body


def beside(page: Path) -> Iterator[tuple[str, str]]:
    """Yield the files that other pages of its folder show: a folder is one story."""
    if page.parent not in {ROOT, DOCS}:
        for other in sorted(page.parent.glob("*.md")):
            if other != page:
                yield from named(other.read_text("utf-8"))
