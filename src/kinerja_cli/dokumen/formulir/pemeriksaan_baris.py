"""What the form says of a row of several cells: of a list, or of amounts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.dokumen.formulir.lembar import Alamat, SelIsian
from kinerja_cli.dokumen.formulir.periksa_nilai import (
    BAIK,
    BELUM_DIISI,
    GALAT,
    LUAR,
    TEKS,
    temuan_nilai,
    tulis_periksa,
)
from kinerja_cli.dokumen.formulir.rentang import (
    dari_sel,
)
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian


class PeriksaBaris(NamedTuple):
    """Of a row of a list: the first that is wrong with it.

    Attributes:
        pokok: Cells of which one must be filled in.
        hampa: What is said where nothing is filled in.
    """

    sel: tuple[SelIsian, ...]
    pokok: tuple[SelIsian, ...]
    hampa: str = ""

    def tulis(self, alamat: Alamat) -> str:
        """Write the formula."""
        isi = f'"{BAIK}"'
        tertentu = (s for s in self.sel if _asks(s.ruas))
        for salah in reversed([self._problem(s, alamat(s)) for s in tertentu]):
            isi = f'IF({salah}<>"",{salah},{isi})'
        ada = ",".join(map(alamat, self.pokok))
        tanpa = f'IF(COUNTA({ada})=0,"isi {self.pokok[0].ruas.label}",{isi})'
        return f'IF({self._ada(alamat)}=0,"{self.hampa}",{tanpa})'

    def _problem(self, s: SelIsian, a: str) -> str:
        kosong = f"isi {s.ruas.label}" if s.ruas.wajib else ""
        return f'IF(ISBLANK({a}),"{kosong}",{tulis_periksa(s.ruas, a, baik="")})'

    def _ada(self, alamat: Alamat) -> str:
        isi = tuple(s for s in self.sel if s.peran != "periode")
        return f"COUNTA({dari_sel(isi, alamat)})"

    def hasil(self) -> str:
        """Return its result."""
        if not self._any():
            return self.hampa
        if all(s.nilai is None for s in self.pokok):
            return f"isi {self.pokok[0].ruas.label}"
        return next(self._salah(), BAIK)

    def _any(self) -> bool:
        return any(s.nilai is not None for s in self.sel if s.peran != "periode")

    def _salah(self) -> Iterator[str]:
        for s in self.sel:
            if s.nilai is None:
                yield from [f"isi {s.ruas.label}"] if s.ruas.wajib else []
            elif (isi := temuan_nilai(s.ruas, s.nilai)) != BAIK:
                yield isi


def _asks(ruas: RuasIsian) -> bool:
    """Tell whether something can be wrong with an input."""
    return bool(ruas.wajib or ruas.angka or ruas.pilihan)


class PeriksaUang(NamedTuple):
    """Of the amounts of a row: whether each is one."""

    sel: tuple[SelIsian, ...]

    def tulis(self, alamat: Alamat) -> str:
        """Write the formula."""
        a = dari_sel(self.sel, alamat)
        kosong = f'"{BELUM_DIISI}"' if self.sel[0].ruas.wajib else '""'
        isi = f'IF(MIN({a})<0,"{LUAR}","{BAIK}")'
        isi = f'IF(COUNT({a})<COUNTA({a}),"{TEKS}",{isi})'
        return f'IF(COUNTA({a})=0,{kosong},IF(ISERROR(SUM({a})),"{GALAT}",{isi}))'

    def hasil(self) -> str:
        """Return its result."""
        isi = [s.nilai for s in self.sel if s.nilai is not None]
        if not isi:
            return BELUM_DIISI if self.sel[0].ruas.wajib else ""
        angka = [n for n in isi if isinstance(n, Decimal)]
        if len(angka) < len(isi):
            return TEKS
        return LUAR if min(angka) < 0 else BAIK
