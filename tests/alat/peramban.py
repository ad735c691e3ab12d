"""A page, read as a browser reads it: what is seen, and what stands where."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

_TAK_DIBACA = {"style", "title"}
_SEBARIS = {"a", "b", "bdi", "code", "svg", "wbr"}


class Halaman:
    """A page; one that is not as HTML is to be is refused, with what is wrong."""

    def __init__(self, naskah: str) -> None:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        self.akar: Element = parser.parse(naskah)

    def semua(self, nama: str) -> list[Element]:
        """Return every element of a name."""
        return list(self.akar.iter(nama))

    @property
    def terlihat(self) -> str:
        """Return what is read, a line a block."""
        lines = "".join(_seen(self.akar)).splitlines()
        return "\n".join(filter(None, (" ".join(ln.split()) for ln in lines)))

    @property
    def tabel(self) -> list[tuple[str, list[list[str]]]]:
        """Return the tables: the caption, then the heads and the rows."""
        return [
            (teks(t.find("caption")), [[*map(teks, tr)] for tr in t.iter("tr")])
            for t in self.semua("table")
        ]


def teks(elemen: Element | None) -> str:
    """Return what is read of an element, and of all in it."""
    return "" if elemen is None else " ".join("".join(_seen(elemen)).split())


def baca_halaman(naskah: str) -> str:
    """Return what is read of a page."""
    return Halaman(naskah).terlihat


def _seen(elemen: Element) -> Iterator[str]:
    nama = elemen.tag.rpartition("}")[2]
    if nama not in _TAK_DIBACA:
        batas = "" if nama in _SEBARIS else "\n"
        yield f"{batas}{elemen.text or ''}"
        for anak in elemen:
            yield from _seen(anak)
            yield anak.tail or ""
        yield batas
