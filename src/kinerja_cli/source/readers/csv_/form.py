"""A form as CSV to the tree that a file of YAML gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kinerja_cli.core.diagnostic import Diagnostic, Location, Place
from kinerja_cli.core.periode import KUNCI_PERIODE
from kinerja_cli.source.excerpt import excerpt
from kinerja_cli.source.readers.csv_.columns import Columns, columns_of
from kinerja_cli.source.readers.csv_.complete import (
    gaps,
    is_last,
    lost_rows,
    refuse_torn,
)
from kinerja_cli.source.readers.csv_.head import mark_of, no_first_sheet
from kinerja_cli.source.readers.csv_.records import Field, records
from kinerja_cli.source.readers.csv_.rows import Keyed, keyed, parted
from kinerja_cli.source.readers.csv_.said import BARIS, said
from kinerja_cli.source.readers.formulir.assembly import Assembly
from kinerja_cli.source.readers.formulir.entries import scalar_at
from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN
from kinerja_cli.source.readers.formulir.tables import table_entries
from kinerja_cli.source.readers.registry import Read
from kinerja_cli.source.scalar import Scalar
from kinerja_cli.source.sheet import SheetView
from kinerja_cli.source.text import Text, read_text

_KEPALA = ("tahun", *KUNCI_PERIODE, "pk")


def read(path: str) -> Sequence[Read]:
    """Read ``path``, if it is a form of ours.

    Raises:
        KinerjaError: KIN101 to KIN106, it is no text that can be read; KIN160 to
            KIN163, KIN165 and KIN166, it is no form, or not what it was.
    """
    with no_first_sheet(path):
        text = read_text(path)
    semua = [*records(text, mark_of(text))]
    awal = next(n for n, row in enumerate(semua) if row[0].teks == FORMAT_ISIAN)
    dikatakan = said(text.path, semua[awal])
    kolom = columns_of(text.path, semua[awal], semua[awal + 1 :][:1])
    isi = semua[awal + 2 :]
    refuse_torn(text.path, dikatakan, map(kolom.key, isi), semua[-1][-1].di)
    ringan: list[Diagnostic] = []
    return [_read(text, dikatakan, [*_keyed(text, kolom, isi, ringan)], ringan)]


def _keyed(
    text: Text,
    kolom: Columns,
    semua: Sequence[Sequence[Field]],
    ringan: list[Diagnostic],
) -> Iterator[Keyed]:
    """Walk the rows that are read; what is said of others is put to ``ringan``."""
    for row in semua:
        if is_last(kolom.key(row)):
            continue
        sel = kolom.value(row)
        try:
            yield keyed(kolom.key(row), sel, kolom.too_many(row))
        except ValueError:
            di = Location(text.path, sel.di)
            ringan.extend(d._replace(location=di) for d in kolom.stray(row))


def _read(
    text: Text,
    dikatakan: Mapping[str, Scalar],
    rows: Sequence[Keyed],
    ringan: Sequence[Diagnostic],
) -> Read:
    susunan = Assembly(text.path)
    entries, tabel = parted(rows)
    celah = gaps(entries)
    hilang = lost_rows(text.path, dikatakan.get(BARIS), entries, celah)
    susunan.put((*entries, *celah))
    susunan.put_tables(table_entries(tabel))
    tree = susunan.tree(dict(_head(dikatakan)))
    lines = text.content.split("\n")
    sidik = str(dikatakan.get("pk_sha256", ""))
    sheet = SheetView(susunan.blank, lambda di: excerpt(lines, di), Place(), sidik)
    return Read(text, tree, susunan.blanks, (*ringan, *hilang), susunan.torn, sheet)


def _head(dikatakan: Mapping[str, Scalar]) -> Iterator[tuple[Scalar, Scalar]]:
    awal = Place()
    berkas = dikatakan.get("berkas", "kinerja/realisasi@1")
    yield scalar_at("format", awal), scalar_at(berkas, awal)
    for nama in _KEPALA:
        if isi := dikatakan.get(nama):
            yield scalar_at(nama, Place(isi.line, isi.column)), isi
