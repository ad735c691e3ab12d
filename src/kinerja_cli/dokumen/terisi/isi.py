"""The values of a realisasi as cells of a form take them: by period, and by keys."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.excel.isi_sel import muat_sel
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi.declaration import (
    KUNCI_UANG,
    NARASI,
    NARASI_SASARAN,
)
from kinerja_cli.dokumen.realisasi.kosong import blanked
from kinerja_cli.dokumen.realisasi.kunci import ISIAN
from kinerja_cli.dokumen.terisi.nilai import NilaiTerisi, nilai_isian, nilai_uang
from kinerja_cli.dokumen.terisi.pohon import walk_values
from kinerja_cli.dokumen.terisi.sumber import SatuTerisi
from kinerja_cli.source.plain import belum_ada
from kinerja_cli.source.readers.formulir.row_keys import EMPTY
from kinerja_cli.source.scalar import Numeral

Sel = Decimal | str
_SEL = CellPlace(1, 1, 1)
_KOSONG = Decimal(0)


def isi_formulir(
    terisi: SatuTerisi, tanda: str
) -> Iterator[tuple[tuple[str, Keys], Sel]]:
    """Yield what stands in the cells of a form, by the mark of its period and keys."""
    yield from (((tanda, keys), sel) for keys, sel in _semua(terisi))


def _semua(terisi: SatuTerisi) -> Iterator[tuple[Keys, Sel]]:
    source, pk = terisi.realisasi.source, terisi.pk.value
    for id_, isi in (source.get(ISIAN) or {}).items():
        yield from _isian(id_, isi, pk)
    pokok = {n: p.butir.kunci_uang[0] for p in pk.semua_pos for n in p.butir.kunci_uang}
    for kunci in KUNCI_UANG:
        for nama, isi in (source.get(kunci) or {}).items():
            if isi is not None and not belum_ada(isi):
                yield (kunci, pokok.get(nama, nama)), sel_nilai(nilai_uang(isi))
    for kunci in ("keterangan", NARASI, NARASI_SASARAN):
        for keys, isi in walk_values(source.get(kunci)):
            yield (kunci, *keys), str(isi)


def _isian(id_: str, isi: Any, pk: Perjanjian) -> Iterator[tuple[Keys, Sel]]:
    i = pk.menurut_id.get(id_)
    if i:  # a dash for an input leaves its cell blank
        isi = i.kelas.lengkapi(blanked(isi, i.kelas))
    for keys, teks in walk_values(isi):
        kosong = keys[-1:] == (EMPTY,)
        nilai = nilai_isian(i, pk, keys, teks) if i and not kosong else None
        sel = _KOSONG if kosong else sel_nilai(nilai) if nilai else str(teks)
        yield (ISIAN, id_, *keys), sel


def sel_nilai(nilai: NilaiTerisi) -> Sel:
    """Return a value as a cell holds it: a number, where that is read as just it."""
    if isinstance(nilai.isi, str):
        return nilai.isi
    muat = muat_sel(nilai.isi)
    if muat and nilai.terbaca(Numeral.of(nilai.isi, _SEL)):
        return nilai.isi
    return nilai.ketik()
