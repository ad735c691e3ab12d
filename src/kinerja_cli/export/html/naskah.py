"""What stands between the tables of a page: lists, trees, sentences."""

from collections.abc import Iterator

from kinerja_cli.export.html.pena import Pena
from kinerja_cli.export.html.tanda import lolos, lolos_kalimat
from kinerja_cli.laporan.bagian import Cabang, Daftar, Paragraf, Pohon


def daftar(d: Daftar, pena: Pena) -> Iterator[str]:
    """Yield labels and texts as a list of descriptions."""
    yield from pena.kepala(d.judul)
    yield "<dl>"
    for nama, isi in d.lines:
        yield f"<div><dt>{lolos(nama)}</dt><dd>{lolos_kalimat(isi)}</dd></div>"
    yield "</dl>"


def paragraf(p: Paragraf, pena: Pena) -> Iterator[str]:
    """Yield sentences; what is still to be written stands in a box."""
    isi = lolos_kalimat(" ".join(p.kalimat))
    if p.kurang:
        yield '<div class="kurang" role="note">'
    yield from pena.kepala(p.judul)
    yield f"<p>{isi}</p>"
    if p.kurang:
        yield "</div>"


def pohon(p: Pohon, pena: Pena) -> Iterator[str]:
    """Yield a tree: a list within a list, each branch of which may be folded."""
    yield from pena.kepala(p.judul)
    yield '<ul class="pohon">'
    yield from _cabang(p.akar)
    yield "</ul>"


def _cabang(cabang: Cabang) -> Iterator[str]:
    kepala, *lanjutan = map(lolos, cabang.lines)
    isi = f"<b>{kepala}</b>" + "".join(f"<span>{lagi}</span>" for lagi in lanjutan)
    if not cabang.anak:
        yield f"<li>{isi}</li>"
        return
    yield f"<li><details open><summary>{isi}</summary><ul>"
    for anak in cabang.anak:
        yield from _cabang(anak)
    yield "</ul></details></li>"
