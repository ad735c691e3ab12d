"""The rows of an indikator on the sheet of a period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, cast

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import Periode
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    Penanda,
    SelIsian,
    Terhubung,
)
from kinerja_cli.dokumen.formulir.lembar_daftar import DAFTAR, DaftarTerpasang
from kinerja_cli.dokumen.formulir.masa import nama_lembar, tanda_periode
from kinerja_cli.dokumen.formulir.pemeriksaan import (
    PeriksaDaftar,
    PeriksaSel,
    PeriksaSemua,
)
from kinerja_cli.dokumen.formulir.rentang import Rentang
from kinerja_cli.dokumen.formulir.ruas import BIASANYA, IsiRumus
from kinerja_cli.dokumen.formulir.terisi import SudahTerisi
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi.kunci import ISIAN
from kinerja_cli.dokumen.sebutan_target import kata_gabung, kata_sejak, target_setahun
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.readers.formulir.row_keys import EMPTY, write_key

_NOL = Angka("", 0, 0, desimal=0)
_PANJANG_ID = 20
_TARGET = ((2, 4), (5, 6))


class _Isi(NamedTuple):
    """One row: what it asks for, its cell, and the list that it speaks of."""

    ruas: RuasIsian
    sel: SelIsian | None
    daftar: DaftarTerpasang | None = None


class IndikatorFormulir(NamedTuple):
    """An indikator on the sheet of a period: its number, its rows.

    Attributes:
        utama: The rows of the usual way; ``lain`` all others.
    """

    nomor: int
    indikator: Indikator
    masa: Periode
    utama: tuple[_Isi, ...]
    lain: tuple[_Isi, ...]

    def rentang(self, isi: Iterable[_Isi]) -> tuple[Rentang, ...]:
        """Return the cells of some rows, and of the lists that they speak of."""
        semua = [*isi]
        sel = tuple(s.sel for s in semua if s.sel)
        milik = (s.daftar for s in semua if s.daftar)
        lain = (r for d in milik for r in d.rentang[nama_lembar(self.masa)])
        return (*([Rentang(sel)] if sel else []), *lain)

    @property
    def pengganti(self) -> tuple[Rentang, ...]:
        """The cells that are filled in instead of the usual ones."""
        return self.rentang(s for s in self.lain if s.ruas.mengganti)

    @property
    def kunjungan(self) -> SelIsian | None:
        """The first cell of its usual way."""
        return next((_first(s) for s in self.utama), None)


class BahanPeriode(NamedTuple):
    """What the sheet of a period is made of.

    Attributes:
        pk: The PK that holds then.
        isian: What each indikator is filled in with, by its id.
        daftar: How lists stand on their sheet, by id and keys.
    """

    pk: Perjanjian
    masa: Periode
    isian: Mapping[str, Sequence[IsiRumus]]
    daftar: Mapping[tuple[str, Keys], DaftarTerpasang]
    terisi: SudahTerisi


def indikator_formulir(nomor: int, i: Indikator, b: BahanPeriode) -> IndikatorFormulir:
    """Make the rows of an indikator, with what is filled in already."""
    semua = [_isi(i.id, r, b) for r in b.isian[i.id]]
    utama = tuple(s for s in semua if s.ruas.utama)
    kelompok = [*dict.fromkeys(s.ruas.kelompok for s in semua)]
    lain = sorted(
        (s for s in semua if not s.ruas.utama),
        key=lambda s: (s.ruas.urutan, kelompok.index(s.ruas.kelompok), s.ruas.lebih),
    )
    return IndikatorFormulir(nomor, i, b.masa, utama, tuple(lain))


def _isi(id_: str, r: IsiRumus, b: BahanPeriode) -> _Isi:
    if isinstance(r, RuasIsian):
        return _Isi(r, _sel(id_, r, b))
    ada = b.daftar[id_, r.keys]
    if not r.hampa:
        return _Isi(r.induk, None, ada)
    kosong = r.induk._replace(keys=(*r.keys, EMPTY), angka=_NOL)
    return _Isi(kosong, _sel(id_, kosong, b), ada)


def _sel(id_: str, ruas: RuasIsian, b: BahanPeriode) -> SelIsian:
    keys, tanda = (ISIAN, id_, *ruas.keys), tanda_periode(b.masa)
    return SelIsian(keys, tanda, ruas, b.terisi.ambil(tanda, keys))


def _first(s: _Isi) -> SelIsian:
    return s.sel or cast("DaftarTerpasang", s.daftar).pertama


def baris_utama(i: IndikatorFormulir) -> Iterator[BarisLembar]:
    """Yield its heading, its target, and the rows of its usual way."""
    utama, lain = i.rentang(i.utama), i.pengganti
    banyak = max(1, sum(s.daftar is None for s in i.utama))
    nama, target = visible(i.indikator.nama), _target(i)
    status = PeriksaSemua(utama, banyak, lain)
    kepala = (None, str(i.nomor), nama, None, None, None, status)
    yield BarisLembar("indikator", kepala, ((2, 5),))
    ke_lain = Terhubung("cara lain, atau belum ada", _first(i.lain[0]))
    yield BarisLembar("target", (None, None, target, None, None, ke_lain), _TARGET)
    yield from (_baris(i, s, lain) for s in i.utama)


def baris_lain(i: IndikatorFormulir) -> Iterator[BarisLembar]:
    """Yield its heading again, and the rows of all other ways, group by group."""
    kembali = Terhubung("kembali ke atas", i.kunjungan) if i.kunjungan else None
    nama = visible(i.indikator.nama)
    kepala = (None, str(i.nomor), nama, None, None, kembali)
    yield BarisLembar("indikator", kepala, _TARGET)
    for judul, isi in groupby(i.lain, key=lambda s: _heading(s.ruas)):
        yield BarisLembar("kelompok", (None, None, judul), ((2, 6),))
        yield from (_baris(i, s, ()) for s in isi)


def _heading(ruas: RuasIsian) -> str:
    awal = f"{ruas.kelompok}, k" if ruas.kelompok else "K"
    lebih = f"{awal}e-{BIASANYA + 1} dan seterusnya: terlipat, lihat Petunjuk"
    return lebih if ruas.lebih else ruas.kelompok


def _target(i: IndikatorFormulir) -> str:
    satu = i.indikator
    tiap = satu.target_pada(i.masa.nomor) if i.masa.jenis == "triwulan" else None
    berkala = f"; {nama_lembar(i.masa)}: {visible(str(tiap))}" if tiap else ""
    sejak = kata_sejak(satu, i.masa.jenis)
    return f"Target {visible(target_setahun(satu))}{berkala}{sejak}"


def _baris(i: IndikatorFormulir, s: _Isi, lain: tuple[Rentang, ...]) -> BarisLembar:
    ruas, sel, id_ = s.ruas, s.sel, i.indikator.id
    if s.daftar:
        return _menunjuk(i, s, s.daftar, lain)
    label = ruas.label + kata_gabung(i.indikator, ruas.keys, i.masa.jenis)
    kunci = write_key((id_, *ruas.keys))
    periksa = PeriksaSel(cast("SelIsian", sel), lain)
    isi = (kunci, None, _penanda(id_), label, ruas.satuan, sel, periksa)
    lebih = ruas.lebih and periksa.sel.nilai is None
    return BarisLembar("isian", isi, lebih=lebih)


def _penanda(id_: str) -> Penanda:
    return Penanda(id_ if len(id_) <= _PANJANG_ID else f"{id_[: _PANJANG_ID - 1]}…")


def _menunjuk(
    i: IndikatorFormulir, s: _Isi, daftar: DaftarTerpasang, lain: tuple[Rentang, ...]
) -> BarisLembar:
    """Point to the list of an indikator, and ask whether it is empty."""
    id_, ruas = i.indikator.id, s.ruas
    kunci = write_key((id_, *ruas.keys)) if s.sel else None
    kosong = "; bila tidak ada satu pun, tulis 0 di sini" if s.sel else ""
    label = f"{ruas.label}: isi di lembar {DAFTAR}{kosong}"
    rentang = daftar.rentang[nama_lembar(i.masa)]
    periksa = PeriksaDaftar(rentang, s.sel, lain, wajib=ruas.utama)
    tautan = Terhubung(f"ke {DAFTAR}", daftar.pertama)
    isi = (kunci, None, _penanda(id_), label, tautan, s.sel, periksa)
    return BarisLembar("isian", isi)
