"""What a form knows beside its tree: its blank cells, and what is said of its rows."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from kinerja_cli.core.cell_place import WORKBOOK, CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location, Place
from kinerja_cli.source.keys import HAPUS
from kinerja_cli.source.scalar import Scalar

# What is said of keys in a file of YAML -> of rows in a form.
_KATA = {
    HAPUS: "hapus barisnya",
    "hapus butir ini": "kosongkan barisnya",
    "tulis [] bila nol": "tulis 0 di barisnya bila nol",
    "tulis `{belum: alasannya}` atau `{tidak_ada: alasannya}`": (
        "tulis alasannya di baris `belum` atau `tidak_ada`"
    ),
}
# A period as YAML says it; a form does in its head.
_MASA = r"`(triwulan|bulan|semester|periode): "
_HILANG = "barisnya tidak ada: urungkan penghapusannya, atau tulis formulir baru"
_TAHUN = "tulis tahunnya di baris pertama, misalnya `tahun=2024`"


class SheetView(NamedTuple):
    """How a sheet, or a form that is one, is looked at.

    Attributes:
        blank: Which cell is to be filled in with what is at some keys, of blank ones.
        shown: Prints what stands at a location, for findings; empty where nothing does.
        place: The sheet as a whole, or the form that is no sheet.
        pk_sha256: What identifies the PK that the form was made from, if it is stamped.
    """

    blank: Mapping[Keys, Place | CellPlace]
    shown: Callable[[Location], str]
    place: Place | CellPlace = WORKBOOK
    pk_sha256: str = ""

    def cell(self, keys: Keys, isi: Any) -> CellPlace | Place | None:
        """Return where what is at ``keys`` is filled in, or where it is to be.

        ``isi`` is what stands there; of a single text, None: it knows its place itself.
        """
        rinci = keys and isinstance(isi, dict | list)
        terisi = next(_leaves(isi), None) if rinci else None
        if terisi is not None:
            return terisi.place
        return None if isi else self.blank.get(keys)

    def told(self, d: Diagnostic, location: Location) -> Diagnostic:
        """Say a finding in the words of a form, with what stands at its place."""
        return in_rows(d)._replace(excerpt=self.shown(location))

    @staticmethod
    def unrefused(
        warnings: Iterable[Diagnostic], galat: Iterable[Diagnostic]
    ) -> Iterator[Diagnostic]:
        """Yield warnings without the notes on how a cell was read that is refused."""
        ditolak = {d.location for d in galat}
        for d in warnings:
            if d.level != "catatan" or d.location not in ditolak:
                yield d


def in_rows(d: Diagnostic) -> Diagnostic:
    """Say what to do of a row that is missing, or too many, where keys are rows."""
    if d.code == "KIN201":
        return d._replace(hint=_TAHUN if d.keys == ("tahun",) else _HILANG)
    hint = d.hint
    for kunci, baris in _KATA.items():
        hint = hint.replace(kunci, baris)
    kepala = re.sub(_MASA, r"`\1=", hint)
    if kepala != hint:
        hint = f"{kepala}, di baris pertama"
    return d if hint == d.hint else d._replace(hint=hint)


def _leaves(tree: Any) -> Iterator[Scalar]:
    if isinstance(tree, Scalar):
        yield tree
    elif isinstance(tree, dict | list):
        for isi in tree.values() if isinstance(tree, dict) else tree:
            yield from _leaves(isi)
