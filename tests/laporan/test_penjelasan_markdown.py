"""What a reader of Markdown makes of an explanation is the tree of the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from alat.kantor import write_kantor
from alat.pendukung import Kinerja, Write
from alat.pohon_teks import RATA_RATA, SERAPAN, Ranting, read_pohon

# Its own limit is ten lists within one another; other readers have none.
PARSER = MarkdownIt(options_update={"maxNesting": 100})
BERKAS = ("q1", "realisasi-dinas-lain", "kantor")


def _inline(node: SyntaxTreeNode) -> Iterator[str]:
    for anak in node.children:
        if anak.type in {"softbreak", "hardbreak"}:
            yield "\n"
        else:
            yield anak.content
            yield from _inline(anak)


def _items(list_: SyntaxTreeNode) -> list[Ranting]:
    """Read a list: what each item says, and the list within it."""
    found = []
    for item in list_.children:
        paragraph, *within = item.children
        (isi,) = paragraph.children
        lines = "".join(_inline(isi)).split("\n")
        anak = [r for lagi in within for r in _items(lagi)]
        assert [lagi.type for lagi in within] in ([], ["bullet_list"])
        found.append(Ranting(" ".join(map(str.strip, lines)), anak))
    return found


def _parts(markdown: str) -> dict[str, list[Ranting]]:
    """Return the list beneath each heading, by the heading's first word."""
    parts: dict[str, list[Ranting]] = {}
    judul = ""
    for node in SyntaxTreeNode(PARSER.parse(markdown)).children:
        if node.type == "heading":
            judul = "".join(_inline(node.children[0])).partition(":")[0]
            assert judul not in parts
        else:
            assert node.type == "bullet_list"
            assert judul not in parts
            parts[judul] = _items(node)
    return parts


@pytest.mark.parametrize("berkas", BERKAS)
def test_the_list_is_the_tree(
    kinerja: Kinerja, data: Path, write: Write, berkas: str
) -> None:
    path = data / "contoh" / f"{berkas}.yaml"
    if berkas == "kantor":
        path = write_kantor(write)
    pohon = read_pohon(kinerja("jelaskan", "-r", path)[1])
    parts = _parts(kinerja("jelaskan", "-r", path, "--format", "markdown")[1])
    head, *tubuh, konvensi = parts
    assert (head, konvensi) == ("Penjelasan capaian", "Konvensi")
    assert tubuh == list(pohon)
    assert [t for t in tubuh if t != SERAPAN][-1] == RATA_RATA
    assert [r.teks for r in parts["Konvensi"]][-1] == "Letak: berkas:baris:kolom"
    assert [r.teks.partition(":")[0] for r in parts["Konvensi"]] == [
        "Pembulatan",
        "Letak",
    ]
    for id_, akar in pohon.items():
        assert parts[id_] == [akar]
