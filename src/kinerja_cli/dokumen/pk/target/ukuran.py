"""The size of the values in the unit of an indikator, as what it promises shows it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from kinerja_cli.core.angka import readings, split_unit
from kinerja_cli.dokumen.pk.target.satuan import is_money, multiple
from kinerja_cli.dokumen.pk.target.tanda import sign_of
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.ambiguous import Sebanding


def size_of(
    angka: Iterable[Decimal], kelas: type[DasarRumus], satuan: str
) -> Sebanding:
    """Say what settles which of two readings a number in that unit has.

    Args:
        angka: The numbers of its targets.
        kelas: Its rumus.
        satuan: Its unit.
    """
    uang = is_money(satuan) and not multiple(satuan)
    return Sebanding(tuple(angka), kelas.rentang, uang)


def promised(cells: Iterable[Any]) -> Iterator[Decimal]:
    """Walk the numbers of targets that can be read before the indikator is known."""
    for teks in (t for cell in cells for t in _texts(cell)):
        found = readings(split_unit(sign_of(teks)[1])[0])
        yield from found if len(found) == 1 else ()


def _texts(cell: Any) -> Iterator[str]:
    """Walk the texts of one target, given whole or by its parts."""
    if isinstance(cell, dict | list):
        for isi in cell.values() if isinstance(cell, dict) else cell:
            yield from _texts(isi)
    elif isinstance(cell, str):
        yield cell
