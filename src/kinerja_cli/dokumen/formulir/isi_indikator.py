"""What an indikator is filled in with on the sheet of a period: cells, their checks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.formulir.lembar import SelIsian
from kinerja_cli.dokumen.formulir.lembar_daftar import DaftarTerpasang
from kinerja_cli.dokumen.formulir.masa import nama_lembar, tanda_periode
from kinerja_cli.dokumen.formulir.pemeriksaan import (
    PeriksaDaftar,
    PeriksaSel,
    PeriksaSemua,
)
from kinerja_cli.dokumen.formulir.rentang import Rentang
from kinerja_cli.dokumen.formulir.ruas import TEMPAT_DERET, IsiRumus
from kinerja_cli.dokumen.formulir.terisi import SudahTerisi
from kinerja_cli.dokumen.formulir.tunggal import ALASAN, RuasIsian
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi.kunci import ISIAN
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.readers.formulir.row_keys import EMPTY

_NOL = Angka("", 0, 0, desimal=0)
Cek = PeriksaSel | PeriksaDaftar


class IsianBaris(NamedTuple):
    """One row: what it asks for, its cell, the list that it speaks of, its check."""

    ruas: RuasIsian
    sel: SelIsian | None
    daftar: DaftarTerpasang | None = None
    periksa: Cek | None = None

    @property
    def pertama(self) -> SelIsian:
        """The cell where it begins, here or on the sheet of lists."""
        return self.sel or cast("DaftarTerpasang", self.daftar).pertama


class IndikatorFormulir(NamedTuple):
    """An indikator on the sheet of a period: its number, its rows.

    Attributes:
        utama: The rows of the usual way; ``lain`` all others.
    """

    nomor: int
    indikator: Indikator
    masa: Periode
    utama: tuple[IsianBaris, ...]
    lain: tuple[IsianBaris, ...]

    def rentang(self, isi: Iterable[IsianBaris]) -> tuple[Rentang, ...]:
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
        return next((s.pertama for s in self.utama), None)

    @property
    def kemajuan(self) -> PeriksaSemua:
        """How far it is, and whether something of it is wrong."""
        alasan = self.rentang(s for s in self.lain if s.ruas.kelompok == ALASAN)
        ganti = (s for s in self.lain if s.ruas.mengganti)
        lain = self.rentang(s for s in ganti if s.ruas.kelompok != ALASAN)
        banyak = max(1, sum(s.daftar is None for s in self.utama))
        utama = self.rentang(self.utama)
        periksa = (_checks(self.utama), _checks(self.lain))
        return PeriksaSemua(utama, banyak, lain, alasan, (*filter(None, periksa),))


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
    semua = [_isi(i.id, r, b) for r in b.isian[i.id] if not _needless(i.id, r, b)]
    utama = tuple(s for s in semua if s.ruas.utama)
    kelompok = [*dict.fromkeys(s.ruas.kelompok for s in semua)]
    lain = sorted(
        (s for s in semua if not s.ruas.utama),
        key=lambda s: (s.ruas.urutan, kelompok.index(s.ruas.kelompok), s.ruas.lebih),
    )
    satu = IndikatorFormulir(nomor, i, b.masa, utama, tuple(lain))
    return satu._replace(
        utama=_checked(satu, satu.utama, satu.pengganti),
        lain=_checked(satu, satu.lain, ()),
    )


def _needless(id_: str, r: IsiRumus, b: BahanPeriode) -> bool:
    """Tell whether it is a place of a list that hardly any office has, and blank.

    Such places would be half of the sheet, to be written and read for nothing.
    """
    if not (isinstance(r, RuasIsian) and r.lebih):
        return False
    ke, tanda = int(r.keys[-1]), tanda_periode(b.masa)
    ada = b.terisi.butir(tanda, (ISIAN, id_, *r.keys[:-1]), berurut=True)
    return ke >= TEMPAT_DERET and all(n < ke for n in ada if isinstance(n, int))


def _isi(id_: str, r: IsiRumus, b: BahanPeriode) -> IsianBaris:
    if isinstance(r, RuasIsian):
        return IsianBaris(r, _sel(id_, r, b))
    ada = b.daftar[id_, r.keys]
    if not r.hampa:
        return IsianBaris(r.induk, None, ada)
    kosong = r.induk._replace(keys=(*r.keys, EMPTY), angka=_NOL)
    return IsianBaris(kosong, _sel(id_, kosong, b), ada)


def _sel(id_: str, ruas: RuasIsian, b: BahanPeriode) -> SelIsian:
    keys, tanda = (ISIAN, id_, *ruas.keys), tanda_periode(b.masa)
    return SelIsian(keys, tanda, ruas, b.terisi.ambil(tanda, keys))


def _checked(
    i: IndikatorFormulir, isi: Iterable[IsianBaris], lain: tuple[Rentang, ...]
) -> tuple[IsianBaris, ...]:
    return tuple(s._replace(periksa=_check(i, s, lain)) for s in isi)


def _check(i: IndikatorFormulir, s: IsianBaris, lain: tuple[Rentang, ...]) -> Cek:
    if s.daftar is None:
        return PeriksaSel(cast("SelIsian", s.sel), lain)
    masa, wajib = nama_lembar(i.masa), s.ruas.utama
    rentang, keliru = s.daftar.rentang[masa], s.daftar.keliru[masa]
    return PeriksaDaftar(rentang, s.sel, lain, wajib, keliru)


def _checks(isi: Iterable[IsianBaris]) -> tuple[Cek, ...]:
    return tuple(s.periksa for s in isi if s.periksa)
