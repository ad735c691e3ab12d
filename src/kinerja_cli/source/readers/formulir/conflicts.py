"""Rows of a form that cannot stand together: said of the second of them."""

from collections.abc import Iterator
from typing import Any

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Location
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.readers.formulir.entries import Anywhere, Entri, is_filled
from kinerja_cli.source.scalar import Numeral, Scalar


def twice(path: str, satu: Anywhere, lain: Anywhere) -> Diagnostic:
    """Say that two rows have the same keys, as KIN145."""
    awal, kedua = sorted((satu, lain))
    message = f"isian ini ada dua kali, yang pertama di {_named(awal)}"
    hint = "hapus salah satu barisnya; isian baru tidak dibuat dengan menyalin baris"
    return Diagnostic("KIN145", message, hint, location=Location(path, kedua))


def two_ways(path: str, kunci: Scalar, langsung: Anywhere, dalam: Any) -> Diagnostic:
    """Say that a value is given, and what it is made of, too, as KIN208."""
    rinci = next(iter(_filled_below(dalam)), langsung)
    awal, kedua = sorted((langsung, rinci))
    message = f"{kutip(kunci)} dan rinciannya diisi dua-duanya, juga di {_named(awal)}"
    hint = "pilih salah satunya, kosongkan yang lain"
    return Diagnostic("KIN208", message, hint, location=Location(path, kedua))


def two_places(path: str, nama: str, satu: Anywhere, lain: Anywhere) -> Diagnostic:
    """Say that a list is filled in row by row, and in its table, too, as KIN208."""
    awal, kedua = sorted((satu, lain))
    message = f"{kutip(nama)} diisi di dua tempat, juga di {_named(awal)}"
    hint = "pilih salah satunya, kosongkan yang lain"
    return Diagnostic("KIN208", message, hint, location=Location(path, kedua))


def no_empty_list(sel: Entri) -> Diagnostic | None:
    """Refuse, as KIN153, any but 0 where that says that a list is empty."""
    isi = sel.isi
    if isi == "0" or (isinstance(isi, Numeral) and not isi.nilai):
        return None
    message = f"di sini hanya 0 yang berarti, bukan {kutip(str(isi))}"
    hint = "tulis 0 bila tidak ada satu pun; selain itu kosongkan, isi daftarnya"
    return Diagnostic("KIN153", message, hint)


def _named(di: Anywhere) -> str:
    return str(di) if isinstance(di, CellPlace) else f"baris {di.line}"


def _filled_below(tree: Any) -> Iterator[Anywhere]:
    if isinstance(tree, dict | list):
        for isi in tree.values() if isinstance(tree, dict) else tree:
            yield from _filled_below(isi)
    elif is_filled(tree):
        yield tree.place
