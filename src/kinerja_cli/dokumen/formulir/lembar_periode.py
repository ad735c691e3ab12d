"""The sheet of a period: the usual way of each indikator first, then all other ways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.baris_indikator import baris_lain, baris_utama
from kinerja_cli.dokumen.formulir.isi_indikator import (
    BahanPeriode,
    IndikatorFormulir,
    indikator_formulir,
)
from kinerja_cli.dokumen.formulir.lembar import BarisLembar, LembarFormulir, SelIsian
from kinerja_cli.dokumen.formulir.masa import nama_lembar, tanda_periode
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian, besar
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi.kunci import ISIAN

LEBAR = (0.0, 5.0, 15.0, 58.0, 17.0, 24.0, 19.0)
_KEPALA = ("No", "Indikator", "Isian", "Satuan", "Nilai", "Pemeriksaan")
_SEMUA = ((1, 6),)
_KETERANGAN = RuasIsian(
    ("keterangan",), "Keterangan, tercetak di kepala setiap keluaran", wajib=False
)
BAGIAN_LAIN = "Cara lain mengisi, tambahan, dan alasan bila belum atau tidak ada"
_HANYA = (
    "Dipakai bila perlu saja, sebagai ganti isian di atas; jangan isi dua cara bersama."
)


def susun_periode(b: BahanPeriode) -> LembarFormulir:
    """Lay out the sheet of a period."""
    semua = {
        i.id: indikator_formulir(n, i, b)
        for n, (_, _, i) in enumerate(b.pk.semua_indikator(), 1)
    }
    return LembarFormulir(nama_lembar(b.masa), (*_baris(b, semua),), LEBAR)


def _baris(
    b: BahanPeriode, semua: Mapping[str, IndikatorFormulir]
) -> Iterator[BarisLembar]:
    yield from _kepala(b)
    yield BarisLembar("penanda", _penanda(f"kunci {ISIAN}"))
    yield BarisLembar("kepala", (None, *_KEPALA))
    for judul, isi in _kelompok(b.pk):
        yield BarisLembar("sasaran", (None, judul), _SEMUA)
        for id_ in isi:
            if isinstance(id_, BarisLembar):
                yield id_
            else:
                yield from baris_utama(semua[id_])
    yield BarisLembar("jarak", ())
    yield BarisLembar("penanda", _penanda("kunci"))
    yield _keterangan(b)
    yield BarisLembar("jarak", ())
    yield BarisLembar("bagian", (None, BAGIAN_LAIN), _SEMUA)
    yield BarisLembar("subjudul", (None, _HANYA), _SEMUA)
    yield BarisLembar("penanda", _penanda(f"kunci {ISIAN}"))
    for i in semua.values():
        yield from baris_lain(i)


def _penanda(kunci: str) -> tuple[str | None, ...]:
    return (kunci, None, "kode", "isian", "satuan", "nilai", None)


def _kepala(b: BahanPeriode) -> Iterator[BarisLembar]:
    daerah = f", {visible(b.pk.daerah)}" if b.pk.daerah else ""
    setahun = b.masa.panjang == SETAHUN
    masa = "" if setahun else f"{nama_lembar(b.masa)} "
    judul = f"Isian realisasi {masa}tahun {b.pk.tahun}"
    yield BarisLembar("judul", (None, judul), _SEMUA)
    kata = f"{visible(b.pk.instansi)}{daerah}. Isi sel berwarna saja, di kolom Nilai."
    yield BarisLembar("subjudul", (None, kata), _SEMUA)


def _keterangan(b: BahanPeriode) -> BarisLembar:
    tanda = tanda_periode(b.masa)
    keys = _KETERANGAN.keys
    sel = SelIsian(keys, tanda, _KETERANGAN, b.terisi.ambil(tanda, keys))
    isi = ("keterangan", None, None, _KETERANGAN.label, None, sel, None)
    return BarisLembar("isian", isi)


def _kelompok(pk: Perjanjian) -> Iterator[tuple[str, list[str | BarisLembar]]]:
    """Yield each heading, and the ids below it; notes of those that stand elsewhere."""
    nomor = {i.id: n for n, (_, _, i) in enumerate(pk.semua_indikator(), 1)}
    for m, sasaran in enumerate(pk.sasaran, 1):
        sendiri = {i.id for s, _, i in pk.semua_indikator() if s == m}
        isi: list[str | BarisLembar] = []
        for id_ in pk.milik_sasaran(m):
            lain = f"{visible(pk.menurut_id[id_].nama)}: diisi di nomor {nomor[id_]}"
            catatan = BarisLembar("target", (None, None, lain), ((2, 6),))
            isi.append(id_ if id_ in sendiri else catatan)
        yield f"Sasaran {m}: {visible(sasaran.uraian)}", isi
    for pos in pk.semua_pos:
        if pos.butir.indikator:
            sebutan = besar(visible(pos.butir.sebutan))
            ids: list[str | BarisLembar] = [i.id for i in pos.butir.indikator]
            yield f"{sebutan}: {visible(pos.butir.nama)}", ids
