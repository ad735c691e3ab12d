"""Sheets, columns, and rows of several periods that a form was given and has lost."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from kinerja_cli.core.cell_place import WORKBOOK, CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Location
from kinerja_cli.core.teks import BATAS_SEBUT, rangkai, visible
from kinerja_cli.source.readers.formulir.label_check import without_check
from kinerja_cli.source.readers.formulir.rows import NAMA_MASA, Masa, masa_of
from kinerja_cli.source.readers.xlsx.buku import LembarKerja
from kinerja_cli.source.readers.xlsx.isian.blocks import Block
from kinerja_cli.source.readers.xlsx.isian.stamp import SharedBlock, Stamp

_TULIS = "bila terhapus, tulis formulir baru: `kinerja templat --dari`"
_TERPANJANG = 60  # characters of a key that are said

_Terpasang = tuple[LembarKerja, Block]


class LostParts:
    """Finds, as KIN147, what is not there any more; what is hidden, is there."""

    def __init__(
        self,
        path: str,
        stamp: Stamp,
        lembar: Sequence[LembarKerja],
        heads: Mapping[int, Mapping[str, str]],
        blocks: Mapping[int, Sequence[Block]],
    ) -> None:
        self._path, self._stamp = path, stamp
        masa = {nomor: masa_of(head.items()) for nomor, head in heads.items()}
        self._masa = set(masa.values())
        self._akar: dict[str, list[_Terpasang]] = {}
        for s in lembar:
            for blok in blocks[s.nomor] if masa.get(s.nomor) is None else ():
                akar = "".join(map(str, blok.akar))
                self._akar.setdefault(akar, []).append((s, blok))

    def find(self, dibaca: Collection[Masa | None]) -> Iterator[Diagnostic]:
        """Find them; periods that are ``dibaca`` are told of elsewhere."""
        menurut: dict[str, list[SharedBlock]] = {}
        for b in self._stamp.bersama:
            menurut.setdefault(b.nama, []).append(b)
        ada = {nama: [*self._installed(milik)] for nama, milik in menurut.items()}
        masa = (m for m in self._stamp.baris if m not in self._masa and m not in dibaca)
        hilang = [*map(_name, masa), *(n for n, milik in ada.items() if not milik)]
        if hilang:
            message = f"lembar {_listed(hilang)} tidak ada lagi"
            yield self._found(message, WORKBOOK)
        for nama, milik in ada.items():
            if milik:
                yield from self._lost(menurut[nama], milik[0][0])

    def _installed(self, semua: Sequence[SharedBlock]) -> Iterator[_Terpasang]:
        for b in semua:
            yield from self._akar.get(b.akar, ())

    def _lost(
        self, semua: Sequence[SharedBlock], lembar: LembarKerja
    ) -> Iterator[Diagnostic]:
        kolom: dict[str, None] = {}
        kunci: dict[str, None] = {}
        terbaca: dict[tuple[str, tuple[Masa, ...]], set[str]] = {}
        for b in semua:
            sini = [blok for _, blok in self._akar.get(b.akar, ())]
            tampak = {n.masa for blok in sini for n in blok.nilai}
            kolom |= dict.fromkeys(_name(m) for m in b.masa if m not in tampak and sini)
            if (b.akar, b.masa) not in terbaca:
                terbaca[b.akar, b.masa] = _keys(_of_periods(sini, b.masa))
            ada = terbaca[b.akar, b.masa]
            kunci |= dict.fromkeys(f"{b.akar}.{k}" for k in b.kunci if k not in ada)
        di = CellPlace(lembar.nomor, 0, 0, lembar.nama)
        if kolom:
            message = f"kolom {_listed([*kolom])} tidak ada lagi di lembar ini"
            yield self._found(message, di)
        if kunci:
            sebut = _listed([f"`{k[:_TERPANJANG]}`" for k in kunci])
            banyak = f"{len(kunci)} baris formulir"
            yield self._found(f"{banyak} tidak ada lagi di lembar ini: {sebut}", di)

    def _found(self, message: str, di: CellPlace) -> Diagnostic:
        location = Location(self._path, di)
        return Diagnostic("KIN147", message, _TULIS, "peringatan", location=location)


def _of_periods(semua: Sequence[Block], masa: Collection[Masa]) -> Sequence[Block]:
    """Choose the blocks of some periods; all, where the columns of these are gone."""
    return [b for b in semua if any(n.masa in masa for n in b.nilai)] or semua


def _keys(semua: Sequence[Block]) -> set[str]:
    sel = (sel.get(blok.kunci) for blok in semua for _, sel in blok.rows)
    return {without_check(s.teks.strip()) for s in sel if s}


def _name(masa: Masa) -> str:
    return NAMA_MASA.get(masa, " ".join(masa))


def _listed(nama: Sequence[str]) -> str:
    return rangkai(map(visible, nama), BATAS_SEBUT)
