"""Bytes of a workbook to its sheets and cells."""

from hashlib import sha256

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.source.readers.xlsx.buku import Buku, LembarKerja, SelGabungan
from kinerja_cli.source.readers.xlsx.cells import CellReader
from kinerja_cli.source.readers.xlsx.damage import Damaged
from kinerja_cli.source.readers.xlsx.feed import SheetFeed
from kinerja_cli.source.readers.xlsx.kinds import (
    main_part,
    refuse_no_zip,
    refuse_other_zip,
)
from kinerja_cli.source.readers.xlsx.markup import parse_part, parser_of
from kinerja_cli.source.readers.xlsx.package import Package
from kinerja_cli.source.readers.xlsx.parts import Outline, SheetPart, read_outline
from kinerja_cli.source.readers.xlsx.properties import read_links, read_properties
from kinerja_cli.source.readers.xlsx.rels import read_relations
from kinerja_cli.source.readers.xlsx.sheet import SheetReader
from kinerja_cli.source.readers.xlsx.styles import read_styles
from kinerja_cli.source.readers.xlsx.texts import read_shared


def read_workbook(raw: bytes, path: str) -> Buku:
    """Read the workbook that ``raw`` holds; ``path`` is where it is from.

    Raises:
        KinerjaError: KIN130 it is no workbook that is read, KIN131 it is damaged,
            KIN132 it is too large, KIN133 it holds what no workbook does.
    """
    refuse_no_zip(raw, path)
    package = Package(raw, path)
    refuse_other_zip(package)
    relations = read_relations(package)
    outline = read_outline(package, main_part(package, relations))
    cells = _cells(package, outline)
    return Buku(
        path,
        sha256(raw).hexdigest(),
        tuple(_sheet(package, s, cells) for s in outline.sheets),
        read_properties(package, relations),
        read_links(package, outline.tautan),
        outline.sejak1904,
    )


def _cells(package: Package, outline: Outline) -> CellReader:
    gaya = read_styles(package, outline.gaya) if outline.gaya else {}
    teks = read_shared(package, outline.teks) if outline.teks else {}
    return CellReader(teks, gaya)


def _sheet(package: Package, sheet: SheetPart, cells: CellReader) -> LembarKerja:
    parser = parser_of(package, sheet.part)
    reader = SheetReader(parser, cells)
    try:
        feed = SheetFeed(parser, reader)
        parse_part(package, sheet.part, parser, feed)
        reader.finish()
    except Damaged as error:
        raise package.broken(str(error), _where(sheet, reader)) from None
    return LembarKerja(
        sheet.nomor,
        sheet.nama,
        sheet.tampak,
        reader.grid.rows(),
        tuple(SelGabungan(*m) for m in reader.frame.merged),
        frozenset(reader.grid.hidden),
        reader.frame.hidden_columns(),
    )


def _where(sheet: SheetPart, reader: SheetReader) -> CellPlace:
    try:
        baris, kolom = reader.place()
    except Damaged:
        baris = kolom = 0
    return CellPlace(sheet.nomor, baris if kolom else 0, kolom, sheet.nama)
