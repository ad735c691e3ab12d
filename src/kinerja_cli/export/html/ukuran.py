"""How wide the columns of a page are, so that tables of one kind stand alike."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from kinerja_cli.laporan.bagian import Tabel
from kinerja_cli.laporan.kolom import Column, name_column

TERLEBAR = 18  # letters of a text that is broken beyond
_NAMA, _TERSEMPIT = 24, 14  # letters that a name, and a text, is to have
_SELA = 2  # between two columns
# Letters that a page has room for, at each size of them; the widest lies on its side.
_RAPAT = ((122, "rapat-2"), (104, "rapat-1"))
_PENDEK = 14  # rows of a table that is kept on one page


class TabelTampak(NamedTuple):
    """A table as it is read.

    Attributes:
        columns: Those that eyes read.
        teks: What they read, row by row.
        nama: Which column the rows are called by.
        lebar: How wide each is, in letters; 0 for what shares the room that is left.
        kelas: How it is set.
    """

    judul: str
    columns: tuple[Column, ...]
    rows: Sequence[Any]
    teks: Sequence[Sequence[str]]
    nama: int
    lebar: Sequence[int] = ()
    kelas: str = ""


def ukur(semua: Iterable[Tabel]) -> list[TabelTampak]:
    """Read tables, and measure those of the same columns together."""
    tampak = [_tampak(t) for t in semua]
    sejenis: dict[tuple[Column, ...], list[TabelTampak]] = {}
    for t in tampak:
        sejenis.setdefault(t.columns, []).append(t)
    return [_set(t, sejenis[t.columns]) for t in tampak]


def _tampak(t: Tabel) -> TabelTampak:
    columns = tuple(c for c in t.columns if c.title)
    teks = [[c.text(row).strip() for c in columns] for row in t.rows]
    return TabelTampak(t.judul, columns, t.rows, teks, name_column(columns))


def _set(t: TabelTampak, sejenis: Sequence[TabelTampak]) -> TabelTampak:
    isi = [_lebar(c, k, sejenis) for k, c in enumerate(t.columns)]
    isi[t.nama] = 0
    # A long text has several lines, and a name has room for what it is.
    perlu = _NAMA + sum(n if n <= TERLEBAR + _SELA else _TERSEMPIT for n in isi)
    rapat = next((kelas for batas, kelas in _RAPAT if perlu > batas), "")
    pendek = "utuh" if len(t.rows) <= _PENDEK else ""
    longgar = [0 if n > TERLEBAR + _SELA else n for n in isi]
    return t._replace(lebar=longgar, kelas=" ".join(filter(None, (rapat, pendek))))


def _lebar(c: Column, k: int, sejenis: Sequence[TabelTampak]) -> int:
    """Return how wide a column is, in letters; a long text is as long as two."""
    if c.lebar:
        return c.lebar + _SELA
    kepala = max(map(len, c.heading.split()))
    isi = max((len(teks[k]) for t in sejenis for teks in t.teks), default=0)
    if not c.numeric and isi > TERLEBAR:
        isi = 2 * TERLEBAR
    return max(kepala, isi) + _SELA
