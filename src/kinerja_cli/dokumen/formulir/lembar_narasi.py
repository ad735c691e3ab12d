"""The sheet of texts: what helped and hindered, what is done about it, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import Periode
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.bentuk_isian import Deret, bagian_of
from kinerja_cli.dokumen.formulir.lembar import BarisLembar, LembarFormulir, SelIsian
from kinerja_cli.dokumen.formulir.masa import (
    BANYAK_TRIWULAN,
    nama_lembar,
    tanda_periode,
)
from kinerja_cli.dokumen.formulir.terisi import SudahTerisi
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian, sebutan_isian
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi.declaration import NARASI, NARASI_SASARAN
from kinerja_cli.dokumen.realisasi.narasi import Narasi
from kinerja_cli.source.readers.formulir.row_keys import write_key

_PANJANG = {"pendorong", "penghambat", "upaya", "tindak_lanjut"}
_BUTIR = 3  # rows for several of a kind, unless there are more already
_KATA = (
    "Boleh kosong. Disimpan untuk laporan: apa yang mendorong dan menghambat, apa yang "
    "sudah dan akan dilakukan, oleh siapa, dan sampai kapan."
)


class _Butir(NamedTuple):
    """What is written about: its keys, its heading, and the periods that know it."""

    kunci: str
    judul: str
    masa: frozenset[Periode]


def susun_narasi(
    tiap_pk: Sequence[tuple[Perjanjian, Sequence[Periode]]], terisi: SudahTerisi
) -> LembarFormulir:
    """Lay out the sheet, one column a period.

    Args:
        tiap_pk: Each PK of the year, with the periods in which it holds.
        terisi: What is filled in already.
    """
    masa = sorted(p for _, tiap in tiap_pk for p in tiap)
    akhir = 2 + len(masa)
    baris = [
        BarisLembar("judul", (None, "Narasi"), ((1, akhir),)),
        BarisLembar("subjudul", (None, _KATA), ((1, akhir),)),
    ]
    for akar, judul, butir in (
        (NARASI, "Indikator", _indikator(tiap_pk)),
        (NARASI_SASARAN, "Sasaran", _sasaran(tiap_pk)),
    ):
        baris += _blok(akar, judul, butir, masa, terisi)
    lebar = 36.0 if len(masa) <= BANYAK_TRIWULAN else 26.0
    return LembarFormulir("Narasi", tuple(baris), (0, 5, 54, *[lebar] * len(masa)))


def _indikator(
    tiap_pk: Sequence[tuple[Perjanjian, Sequence[Periode]]],
) -> Iterator[_Butir]:
    semua: dict[str, tuple[str, set[Periode]]] = {}
    for pk, masa in reversed(tiap_pk):
        for _, _, i in pk.semua_indikator():
            semua.setdefault(i.id, (visible(i.nama), set()))[1].update(masa)
    yield from (_Butir(k, judul, frozenset(m)) for k, (judul, m) in semua.items())


def _sasaran(
    tiap_pk: Sequence[tuple[Perjanjian, Sequence[Periode]]],
) -> Iterator[_Butir]:
    semua: dict[str, tuple[str, set[Periode]]] = {}
    for pk, masa in reversed(tiap_pk):
        for n, s in enumerate(pk.sasaran, 1):
            semua.setdefault(str(n), (visible(s.uraian), set()))[1].update(masa)
    yield from (_Butir(k, judul, frozenset(m)) for k, (judul, m) in semua.items())


def _blok(
    akar: str,
    judul: str,
    semua: Iterator[_Butir],
    masa: Sequence[Periode],
    terisi: SudahTerisi,
) -> Iterator[BarisLembar]:
    tanda = [f"nilai {tanda_periode(p)}" for p in masa]
    yield BarisLembar("penanda", (f"kunci {akar}", "kode", "isian", *tanda))
    yield BarisLembar("bagian", (None, judul), ((1, 2 + len(masa)),))
    yield BarisLembar("kepala", (None, "No", "Isian", *map(nama_lembar, masa)))
    for nomor, b in enumerate(semua, 1):
        kepala = (None, str(nomor), b.judul)
        yield BarisLembar("indikator", kepala, ((2, 2 + len(masa)),))
        for ruas in _rows(akar, b, masa, terisi):
            sel = [
                _sel((akar, *ruas.keys), tanda_periode(p), ruas, terisi)
                if p in b.masa
                else None
                for p in masa
            ]
            kunci = write_key(ruas.keys)
            # What is told at length has room for it; a name, a date, a file need none.
            banyak = 2 if ruas.keys[1] in _PANJANG else 1
            isi = (kunci, None, ruas.label, *sel)
            yield BarisLembar("isian", isi, sedikitnya=banyak)
    yield BarisLembar("jarak", ())


def _rows(
    akar: str, b: _Butir, masa: Sequence[Periode], terisi: SudahTerisi
) -> Iterator[RuasIsian]:
    for bagian in bagian_of(Narasi):
        keys, label = (b.kunci, bagian.nama), sebutan_isian(bagian.nama, bagian.uraian)
        if not isinstance(bagian.bentuk, Deret):
            yield RuasIsian(keys, label, wajib=False)
            continue
        di = (akar, *keys)
        ada = [terisi.butir(tanda_periode(p), di, berurut=True) for p in masa]
        nomor = [n + 1 for butir in ada for n in butir if isinstance(n, int)]
        for n in range(max(_BUTIR, *nomor, 0)):
            label = sebutan_isian(f"{bagian.nama} {n + 1}", bagian.uraian)
            yield RuasIsian((*keys, n), label, wajib=False)


def _sel(keys: Keys, tanda: str, ruas: RuasIsian, terisi: SudahTerisi) -> SelIsian:
    return SelIsian(keys, tanda, ruas, terisi.ambil(tanda, keys))
