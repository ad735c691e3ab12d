"""The hidden sheet of a form, which says what it is for and which rows it was given."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN
from kinerja_cli.source.readers.formulir.rows import LEMBAR_BERSAMA, Masa
from kinerja_cli.source.readers.xlsx.buku import Buku, LembarKerja

# A quotation mark that nothing closes goes on to the end: it is not looked for again.
_BAGIAN = re.compile(r'(?:[^\s"]|"(?:[^"\\]|\\.)*+\\?(?:"|$))++', re.DOTALL)
_BARIS = "baris"
_AWAL = 20  # rows in which a stamp begins


class SharedBlock(NamedTuple):
    """A block of a sheet that is of several periods, as it was written.

    Attributes:
        nama: The sheet.
        akar: The root of its keys.
        masa: The periods of its columns; none of lists.
        kunci: The keys of its rows, or some of them; none of lists.
    """

    nama: str
    akar: str
    masa: tuple[Masa, ...]
    kunci: tuple[str, ...]


class Stamp(NamedTuple):
    """What a form says of itself.

    Attributes:
        nilai: Each thing that it says, by its name.
        baris: Which rows a period sheet has of an id, by its period and the id.
        bersama: What the sheets of several periods have.
    """

    nilai: Mapping[str, str]
    baris: Mapping[Masa, Mapping[str, tuple[str, ...]]]
    bersama: Sequence[SharedBlock] = ()

    @property
    def berkas(self) -> str:
        """The format of the files that its sheets stand for."""
        return self.nilai.get("berkas", "kinerja/realisasi@1")

    @property
    def is_lke(self) -> bool:
        """Whether its one sheet is a worksheet of an evaluation."""
        return self.berkas == "kinerja/lke@1"


def is_stamp(lembar: LembarKerja) -> bool:
    """Tell whether a sheet is that of the stamp."""
    return any(
        [c.teks for c in row.values()][:2] == ["format", FORMAT_ISIAN]
        for row in islice(lembar.sel.values(), _AWAL)
    )


def marks_of(buku: Buku) -> Iterator[str]:
    """Yield what may mark a form of another version: its property, or its stamp."""
    yield buku.properti.get("kinerja", "")
    for lembar in buku.lembar:
        for row in islice(lembar.sel.values(), _AWAL):
            yield from (c.teks for c in islice(row.values(), 2))


def read_stamp(buku: Buku) -> Stamp:
    """Read the stamp of a workbook; of one that has none, an empty one."""
    nilai: dict[str, str] = {}
    baris: dict[Masa, dict[str, tuple[str, ...]]] = {}
    bersama: list[SharedBlock] = []
    lembar = next(filter(is_stamp, buku.lembar), None)
    for row in lembar.sel.values() if lembar else ():
        nama, *isi = (c.teks for c in row.values())
        if nama == _BARIS and len(isi) > 1:
            bagian = " ".join(isi[2:])  # none of an id that is a row itself
            baris.setdefault(_masa(isi[0]), {})[isi[1]] = tuple(_BAGIAN.findall(bagian))
        elif nama == LEMBAR_BERSAMA and len(isi) > 1:
            bersama.append(_shared(isi))
        elif isi:
            nilai.setdefault(nama, isi[0])
    return Stamp(nilai, baris, bersama)


def _shared(isi: Sequence[str]) -> SharedBlock:
    nama, akar, masa, kunci, *_ = (*isi, "", "")
    tiap = tuple(map(_masa, masa.split()))
    return SharedBlock(nama, akar, tiap, tuple(_BAGIAN.findall(kunci)))


def _masa(teks: str) -> Masa:
    jenis, _, nomor = teks.partition("=")
    return jenis, nomor
