"""A list to fill in: a table of rows, whose columns say what each item is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.formulir.bentuk_isian import (
    BagianIsian,
    Bentuk,
    Berganti,
    Deret,
    Menurut,
    Terinci,
    Tunggal,
)
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian, besar, satu_ruas


class KolomIsian(NamedTuple):
    """A column of a table.

    Attributes:
        tanda: Its mark: ``nilai``, ``nilai .jenis``, ``nilai ^bobot``, ``nama``.
        ruas: What its cells take; the keys are below the item, or beside the list.
        pokok: Whether a row is there as soon as it is filled in; of several, any.
    """

    tanda: str
    ruas: RuasIsian
    pokok: bool = False


class TabelIsian(NamedTuple):
    """A list, or several values by name, as a table.

    Attributes:
        induk: What is asked for, its keys, and the heading that it stands under.
        hampa: Whether there may be none, which a cell of its own says.
        tanpa_nama: Whether its items may stand there without a name.
    """

    induk: RuasIsian
    kolom: tuple[KolomIsian, ...]
    hampa: bool
    tanpa_nama: bool

    @property
    def keys(self) -> Keys:
        """Where the list belongs, below its indikator."""
        return self.induk.keys

    @property
    def kelompok(self) -> str:
        """Under which heading it stands; empty in the usual way."""
        return self.induk.kelompok


def tabel_of(
    induk: RuasIsian,
    isi: Bentuk,
    sejajar: tuple[BagianIsian, ...],
    satuan: str,
    aturan: Aturan,
) -> TabelIsian:
    """Make the table of a list.

    Args:
        induk: What is asked for.
        isi: What the list is made of.
        sejajar: Lists that say something of each of its items.
        satuan: The unit of the indikator.
        aturan: The rule book.
    """
    kolom: list[KolomIsian] = []
    if isinstance(isi, Menurut | Berganti):
        bernama = isinstance(isi, Menurut)
        kolom.append(KolomIsian("nama", RuasIsian((), "Nama", wajib=bernama)))
    kolom += _kolom(_butir(isi), satuan, aturan)
    for b in sejajar:
        satu = _butir(b.bentuk)
        if isinstance(satu, Tunggal):
            ruas = satu_ruas((b.nama,), _judul(b), satu, satuan, aturan)
            kolom.append(KolomIsian(f"nilai ^{b.nama}", ruas._replace(wajib=False)))
    hampa = isinstance(isi, Deret) and isi.hampa
    return TabelIsian(induk, tuple(kolom), hampa, not isinstance(isi, Menurut))


def _butir(isi: Bentuk) -> Bentuk:
    if isinstance(isi, Berganti):
        return _butir(isi.langsung)
    return isi.butir if isinstance(isi, Deret | Menurut) else isi


def _kolom(isi: Bentuk, satuan: str, aturan: Aturan) -> Iterator[KolomIsian]:
    match isi:
        case Tunggal():
            kata = "Nilai" if isi.angka else "Nama"
            ruas = satu_ruas((), kata, isi, satuan, aturan)
            yield KolomIsian("nilai", ruas, pokok=True)
        case Terinci(bagian):
            for n, b in enumerate(bagian):
                if isinstance(b.bentuk, Tunggal):
                    ruas = satu_ruas((b.nama,), _judul(b), b.bentuk, satuan, aturan)
                    yield KolomIsian(f"nilai .{b.nama}", ruas, pokok=not n)
        case Berganti(langsung, rinci):
            semua = (*_kolom(langsung, satuan, aturan), *_kolom(rinci, satuan, aturan))
            for kolom in semua:
                yield kolom._replace(ruas=kolom.ruas._replace(wajib=False))


def _judul(b: BagianIsian) -> str:
    return besar(b.nama.replace("_", " "))
