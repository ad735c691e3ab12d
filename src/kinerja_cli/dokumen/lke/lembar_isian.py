"""The sheet of an AKIP evaluation: a row a sub-component, its grades beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.exact import utuh
from kinerja_cli.dokumen.formulir.bentuk_isian import (
    BagianIsian,
    Bentuk,
    Berganti,
    Terinci,
    Tunggal,
    bagian_of,
)
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    IsiSel,
    LembarFormulir,
    NilaiSel,
    SelIsian,
)
from kinerja_cli.dokumen.formulir.pemeriksaan import PeriksaSel
from kinerja_cli.dokumen.formulir.pemeriksaan_baris import PeriksaBaris
from kinerja_cli.dokumen.formulir.periksa_nilai import BELUM_DIISI
from kinerja_cli.dokumen.formulir.terisi import SudahTerisi
from kinerja_cli.dokumen.formulir.tunggal import (
    RuasIsian,
    besar,
    satu_ruas,
    sebutan_isian,
)
from kinerja_cli.dokumen.lke.declaration import KomponenLke, Lke, SemuaKomponen
from kinerja_cli.rumus.sakip.komponen import bobot_komponen, bobot_sub
from kinerja_cli.source.readers.formulir.row_keys import write_key

_KOMPONEN = "komponen"
_UMUM, _JUMLAH = ("instansi", "keterangan"), "total"
_AWAL = 4  # columns before those to fill in: key, number, name, weight
_KATA = (
    "Isi sel berwarna saja. Nilai huruf ditulis sendiri, atau dari kriteria yang "
    "terpenuhi; kolom mandiri memuat penilaian kantor sendiri, bila ada."
)


class _Kolom(NamedTuple):
    """A column: what is added to the key of a row, and what its cells take."""

    keys: Keys
    ruas: RuasIsian


class _Lembar(NamedTuple):
    """What the sheet is made with."""

    aturan: Aturan
    terisi: SudahTerisi
    kolom: tuple[_Kolom, ...]

    @property
    def akhir(self) -> int:
        return _AWAL + len(self.kolom)


def susun_lke(tahun: int, terisi: SudahTerisi) -> LembarFormulir:
    """Lay out the sheet of a year, with what is filled in already."""
    aturan = Aturan(tahun)
    s = _Lembar(aturan, terisi, tuple(_columns(aturan)))
    lebar = (0, 14, 48, 10, 12, *[11] * (len(s.kolom) - 1), 15)
    return LembarFormulir("LKE", (*_baris(s, tahun),), lebar)


def _columns(aturan: Aturan) -> Iterator[_Kolom]:
    """Yield the value of a component, then what there is of a sub-component."""
    bagian = {b.nama: b for b in bagian_of(KomponenLke)}
    tercetak = _ruas(bagian["nilai"], aturan)
    yield _Kolom(("nilai",), tercetak._replace(label="Nilai tercetak"))
    sub = next(b.bentuk for b in bagian.values() if isinstance(b.bentuk, Berganti))
    for keys, ruas in _parts(sub.rinci, aturan):
        yield _Kolom(keys, ruas)


def _parts(isi: Bentuk, aturan: Aturan, *atas: str) -> Iterator[tuple[Keys, RuasIsian]]:
    for b in isi.bagian if isinstance(isi, Terinci) else ():
        if isinstance(b.bentuk, Berganti):
            yield from _parts(b.bentuk.rinci, aturan, *atas, b.nama)
        elif isinstance(b.bentuk, Tunggal):
            label = besar(" ".join((*atas, b.nama)))
            yield (*atas, b.nama), _ruas(b, aturan)._replace(label=label)


def _ruas(b: BagianIsian, aturan: Aturan) -> RuasIsian:
    isi = b.bentuk if isinstance(b.bentuk, Tunggal) else Tunggal()
    label = sebutan_isian(b.nama, b.uraian)
    return satu_ruas((b.nama,), label, isi, "", aturan)._replace(wajib=False)


def _baris(s: _Lembar, tahun: int) -> Iterator[BarisLembar]:
    semua = ((1, s.akhir),)
    judul = f"Lembar kerja evaluasi (LKE) AKIP tahun {tahun}"
    yield BarisLembar("judul", (None, judul), semua)
    yield BarisLembar("subjudul", (None, _KATA), semua)
    umum = {b.nama: b for b in bagian_of(Lke)}
    yield BarisLembar("penanda", ("kunci", "isian", "nilai"))
    for nama in _UMUM:
        sel = _sel(s, (nama,), _ruas(umum[nama], s.aturan))
        yield BarisLembar("isian", (nama, besar(nama), sel))
    yield BarisLembar("jarak", ())
    tanda = (f"nilai {''.join(f'.{k}' for k in kolom.keys)}" for kolom in s.kolom)
    yield BarisLembar("penanda", (f"kunci {_KOMPONEN}", None, "isian", None, *tanda))
    kolom = (_titled(k.ruas) for k in s.kolom)
    kepala = (None, "No", "Komponen dan subkomponen", "Bobot", *kolom, "Pemeriksaan")
    yield BarisLembar("kepala", kepala)
    for n, b in enumerate(bagian_of(SemuaKomponen), 1):
        yield from _komponen(s, n, b)
    yield BarisLembar("penanda", ("kunci", None, "isian", None, "nilai"))
    total = _sel(s, (_JUMLAH,), _ruas(umum[_JUMLAH], s.aturan))
    isi = (_JUMLAH, None, total.ruas.label, None, total)
    yield BarisLembar("jumlah", (*isi, *_blank(s, len(isi)), PeriksaSel(total)))


def _titled(ruas: RuasIsian) -> str:
    return f"{ruas.label} ({ruas.satuan})" if ruas.satuan else ruas.label


def _blank(s: _Lembar, ada: int) -> list[None]:
    return [None] * (s.akhir - ada)


def _komponen(s: _Lembar, nomor: int, b: BagianIsian) -> Iterator[BarisLembar]:
    """Yield the row of a component, and below it those of its parts."""
    ketentuan = s.aturan.ketentuan("sakip")
    sendiri, *kolom = s.kolom
    sel = _sel(s, (_KOMPONEN, b.nama, *sendiri.keys), sendiri.ruas)
    bobot = bobot_komponen(ketentuan)[b.nama]
    isi: tuple[IsiSel, ...] = (write_key((b.nama,)), str(nomor), b.uraian, bobot, sel)
    yield BarisLembar("indikator", (*isi, *_blank(s, len(isi)), PeriksaSel(sel)))
    isi_komponen = b.bentuk.bagian if isinstance(b.bentuk, Terinci) else ()
    sub = (p for p in isi_komponen if isinstance(p.bentuk, Berganti))
    for huruf, p in zip("abcdefghij", sub, strict=False):
        keys = (_KOMPONEN, b.nama, p.nama)
        baris = tuple(_sel(s, (*keys, *k.keys), k.ruas) for k in kolom)
        periksa = PeriksaBaris(baris, baris[:2], BELUM_DIISI)
        nama = f"{besar(p.nama)}: {p.uraian}"
        poin = utuh(bobot_sub(b.nama, p.nama, ketentuan).nilai)
        kepala = (write_key(keys[1:]), f"{nomor}.{huruf}", nama, poin, None)
        yield BarisLembar("isian", (*kepala, *baris, periksa))


def _sel(s: _Lembar, keys: Keys, ruas: RuasIsian) -> SelIsian:
    return SelIsian(keys, "", ruas, _nilai(s.terisi, keys))


def _nilai(terisi: SudahTerisi, keys: Keys) -> NilaiSel:
    """Return what is filled in; a grade may stand for all of its sub-component."""
    nilai = terisi.ambil("", keys)
    if nilai is None and keys[-1] == "huruf":
        return terisi.ambil("", keys[:-1])
    return nilai
