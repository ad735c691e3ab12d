"""What the form says of a cell as it is filled in: a formula, and its result."""

from __future__ import annotations

from typing import NamedTuple

from kinerja_cli.dokumen.formulir.lembar import Alamat, SelIsian
from kinerja_cli.dokumen.formulir.periksa_nilai import (
    BELUM_DIISI,
    temuan_nilai,
    tulis_periksa,
)
from kinerja_cli.dokumen.formulir.rentang import (
    Rentang,
    terisi_dalam,
    tulis_jumlah,
)


class PeriksaSel(NamedTuple):
    """Of one cell: blank, a text where a number belongs, out of bounds, or fine.

    Attributes:
        lain: The cells of the other ways: where they are used, it may be blank.
    """

    sel: SelIsian
    lain: tuple[Rentang, ...] = ()

    def tulis(self, alamat: Alamat) -> str:
        """Write the formula."""
        a = alamat(self.sel)
        kosong = '""'
        if self.sel.ruas.wajib and self.sel.ruas.utama:
            ada = tulis_jumlah(self.lain, alamat)
            kosong = (
                f'IF({ada}>0,"","{BELUM_DIISI}")' if self.lain else f'"{BELUM_DIISI}"'
            )
        return f"IF(ISBLANK({a}),{kosong},{tulis_periksa(self.sel.ruas, a)})"

    def hasil(self) -> str:
        """Return its result."""
        if self.sel.nilai is not None:
            return temuan_nilai(self.sel.ruas, self.sel.nilai)
        wajib = self.sel.ruas.wajib and self.sel.ruas.utama
        return BELUM_DIISI if wajib and not terisi_dalam(self.lain) else ""


class PeriksaDaftar(NamedTuple):
    """Of a list that stands elsewhere: how many rows it has.

    Attributes:
        hampa: The cell that says there are none; None where there must be some.
    """

    rentang: tuple[Rentang, ...]
    hampa: SelIsian | None
    lain: tuple[Rentang, ...] = ()
    wajib: bool = True

    def tulis(self, alamat: Alamat) -> str:
        """Write the formula."""
        banyak = tulis_jumlah(self.rentang, alamat)
        ada = tulis_jumlah(self.lain, alamat)
        kosong = f'IF({ada}>0,"","{BELUM_DIISI}")' if self.wajib else '""'
        if self.hampa:
            a = alamat(self.hampa)
            isi = tulis_periksa(self.hampa.ruas, a)
            kosong = f"IF(ISBLANK({a}),{kosong},{isi})"
        return f'IF({banyak}>0,({banyak})&" baris",{kosong})'

    def hasil(self) -> str:
        """Return its result."""
        if banyak := terisi_dalam(self.rentang):
            return f"{banyak} baris"
        if self.hampa and self.hampa.nilai is not None:
            return temuan_nilai(self.hampa.ruas, self.hampa.nilai)
        return BELUM_DIISI if self.wajib and not terisi_dalam(self.lain) else ""


class PeriksaSemua(NamedTuple):
    """Of an indikator: how much of its usual way is filled in."""

    utama: tuple[Rentang, ...]
    banyak: int
    lain: tuple[Rentang, ...]

    def tulis(self, alamat: Alamat) -> str:
        """Write the formula."""
        n, lain = (tulis_jumlah(r, alamat) for r in (self.utama, self.lain))
        sebagian = (
            f'({n})&" dari {self.banyak}"' if self.banyak > 1 else f'"{BELUM_DIISI}"'
        )
        belum = f'IF({lain}>0,"cara lain",IF({n}=0,"{BELUM_DIISI}",{sebagian}))'
        return f'IF({n}>={self.banyak},"lengkap",{belum})'

    def hasil(self) -> str:
        """Return its result."""
        n = terisi_dalam(self.utama)
        if n >= self.banyak:
            return "lengkap"
        if terisi_dalam(self.lain):
            return "cara lain"
        return f"{n} dari {self.banyak}" if n else BELUM_DIISI
