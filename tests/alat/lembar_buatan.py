"""Sheets of a workbook without a workbook: trees of YAML, as if they stood in cells."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from alat.pendukung import Write
from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.source import Source, load
from kinerja_cli.source.scalar import CellText, Numeral, Scalar
from kinerja_cli.source.sheet import SheetView


def lembar_buatan(
    write: Write, isi: Mapping[str, str], nama: str = "isian.xlsx", pk_sha256: str = ""
) -> tuple[Source, ...]:
    """Make a workbook of what each sheet says in YAML, by its name."""
    path = write(nama, "bukan sungguhan")
    semua = enumerate(isi.items(), 1)
    return tuple(_lembar(write, str(path), pk_sha256, n, *apa) for n, apa in semua)


def _lembar(
    write: Write, path: str, pk_sha256: str, nomor: int, lembar: str, isi: str
) -> Source:
    asal = load(str(write("lembar.yaml", isi)))
    text = asal.text._replace(path=path, content="", sha256="5" * 64, lembar=lembar)
    whole = CellPlace(nomor, sheet=lembar)
    view = SheetView({}, lambda _: "", whole, pk_sha256)
    return Source(text, _cells(asal.tree, whole), sheet=view)


def _cells(tree: Any, whole: CellPlace) -> Any:
    if isinstance(tree, dict):
        return {_cells(k, whole): _cells(v, whole) for k, v in tree.items()}
    if isinstance(tree, list):
        return [_cells(v, whole) for v in tree]
    if not isinstance(tree, Scalar):
        return tree
    cell = whole._replace(line=tree.line, column=tree.column)
    angka = tree.replace(".", "").replace(",", ".").removeprefix("-")
    if angka.replace(".", "").isdigit():
        return Numeral.of(Decimal(tree.replace(",", ".")), cell, "D4/D5")
    return CellText(tree, cell)
