"""The main part of a workbook: its sheets, and where each of its parts is."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.source.readers.xlsx.markup import (
    Attributes,
    LocalNames,
    read_elements,
)
from kinerja_cli.source.readers.xlsx.package import Package
from kinerja_cli.source.readers.xlsx.rels import Relation, of_kind, read_relations


class SheetPart(NamedTuple):
    """A sheet as the workbook names it, and its part."""

    nomor: int
    nama: str
    tampak: bool
    part: str


class Outline(NamedTuple):
    """What a workbook is made of.

    Attributes:
        gaya: The part with the styles; empty if there is none.
        teks: The part with the texts that cells share; the same.
        tautan: The parts of files that formulas refer to, from 1.
    """

    sheets: tuple[SheetPart, ...]
    gaya: str
    teks: str
    tautan: Mapping[int, str]
    sejak1904: bool


class _Workbook:
    def __init__(self) -> None:
        self.sheets: list[Attributes] = []
        self.links: list[str] = []
        self.sejak1904 = False
        self._names = LocalNames()

    def start(self, element: str, attrs: Attributes) -> None:
        if element == "sheet":
            self.sheets.append({self._names[k]: v for k, v in attrs.items()})
        elif element == "externalReference":
            self.links += (v for k, v in attrs.items() if self._names[k] == "id")
        elif element == "workbookPr":
            self.sejak1904 = attrs.get("date1904") in {"1", "true"}


def read_outline(package: Package, part: str) -> Outline:
    """Read the main part, ``part``, and what it refers to.

    Raises:
        KinerjaError: KIN131, it is torn, or refers to what is not there.
    """
    workbook = _Workbook()
    read_elements(package, part, workbook.start)
    relations = read_relations(package, part)
    by_id = {r.id: r for r in relations}
    tautan = {n: by_id[i].target for n, i in enumerate(workbook.links, 1) if i in by_id}
    return Outline(
        tuple(_sheets(package, workbook.sheets, by_id)),
        _only(relations, "styles"),
        _only(relations, "sharedStrings"),
        tautan,
        workbook.sejak1904,
    )


def _sheets(
    package: Package, sheets: list[Attributes], by_id: Mapping[str, Relation]
) -> Iterator[SheetPart]:
    for nomor, attrs in enumerate(sheets, 1):
        nama = attrs.get("name", "")
        relation = by_id.get(attrs.get("id", ""))
        if relation is None or relation.luar:
            raise _lost(package, nama)
        if relation.jenis == "worksheet":
            tampak = attrs.get("state", "visible") == "visible"
            yield SheetPart(nomor, nama, tampak, relation.target)


def _lost(package: Package, nama: str) -> KinerjaError:
    return package.broken(f"lembar “{nama}” tidak ada di dalam berkas ini")


def _only(relations: tuple[Relation, ...], jenis: str) -> str:
    return next((r.target for r in of_kind(relations, jenis)), "")
