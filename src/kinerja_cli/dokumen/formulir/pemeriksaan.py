"""What the form says of a cell as it is filled in: a formula, and its result."""

from __future__ import annotations

from typing import NamedTuple

from kinerja_cli.dokumen.formulir.lembar import Alamat, SelIsian
from kinerja_cli.dokumen.formulir.periksa_nilai import (
    BELUM_DIISI,
    KELIRU,
    PERIKSA_DAFTAR,
    temuan_nilai,
    tulis_periksa,
)
from kinerja_cli.dokumen.formulir.rentang import (
    Rentang,
    dari_sel,
    terisi_dalam,
    tulis_jumlah,
)

LENGKAP, CARA_LAIN, BERALASAN = "lengkap", "cara lain", "beralasan"
PERIKSA = "periksa"


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
        keliru: Its rows of which something is wrong.
    """

    rentang: tuple[Rentang, ...]
    hampa: SelIsian | None
    lain: tuple[Rentang, ...] = ()
    wajib: bool = True
    keliru: tuple[Rentang, ...] = ()

    def tulis(self, alamat: Alamat) -> str:
        """Write the formula."""
        banyak = tulis_jumlah(self.rentang, alamat)
        ada = tulis_jumlah(self.lain, alamat)
        kosong = f'IF({ada}>0,"","{BELUM_DIISI}")' if self.wajib else '""'
        if self.hampa:
            a = alamat(self.hampa)
            isi = tulis_periksa(self.hampa.ruas, a)
            kosong = f"IF(ISBLANK({a}),{kosong},{isi})"
        salah = tulis_jumlah(self.keliru, alamat)
        isi = f'IF({salah}>0,"{PERIKSA_DAFTAR}",({banyak})&" baris")'
        return f"IF({banyak}>0,{isi},{kosong})"

    def hasil(self) -> str:
        """Return its result."""
        if banyak := terisi_dalam(self.rentang):
            salah = terisi_dalam(self.keliru)
            return PERIKSA_DAFTAR if salah else f"{banyak} baris"
        if self.hampa and self.hampa.nilai is not None:
            return temuan_nilai(self.hampa.ruas, self.hampa.nilai)
        return BELUM_DIISI if self.wajib and not terisi_dalam(self.lain) else ""


class PeriksaSemua(NamedTuple):
    """Of an indikator: how much of its usual way is filled in.

    Attributes:
        utama: The cells of the usual way, of which there are ``banyak``.
        lain: Those of other ways; ``alasan`` those that say why there is nothing.
        periksa: What is said of each of its rows, in parts that stand together.
    """

    utama: tuple[Rentang, ...]
    banyak: int
    lain: tuple[Rentang, ...]
    alasan: tuple[Rentang, ...] = ()
    periksa: tuple[tuple[PeriksaSel | PeriksaDaftar, ...], ...] = ()

    def tulis(self, alamat: Alamat) -> str:
        """Write the formula."""
        semua = (self.utama, self.lain, self.alasan)
        n, lain, alasan = (tulis_jumlah(r, alamat) for r in semua)
        sebagian = (
            f'({n})&" dari {self.banyak}"' if self.banyak > 1 else f'"{BELUM_DIISI}"'
        )
        belum = f'IF({lain}>0,"{CARA_LAIN}",IF({n}=0,"{BELUM_DIISI}",{sebagian}))'
        isi = f'IF({n}>={self.banyak},"{LENGKAP}",{belum})'
        if self.alasan:
            isi = f'IF({alasan}>0,IF({n}+{lain}>0,"{PERIKSA}","{BERALASAN}"),{isi})'
        salah = "+".join(self._wrong(p, alamat) for p in self.periksa)
        return f'IF({salah}>0,"{PERIKSA}",{isi})' if salah else isi

    def _wrong(self, bagian: tuple[object, ...], alamat: Alamat) -> str:
        kata = ",".join(f'"{k}"' for k in KELIRU)
        return f"SUMPRODUCT(COUNTIF({dari_sel(bagian, alamat)},{{{kata}}}))"

    def hasil(self) -> str:
        """Return its result."""
        n, lain = terisi_dalam(self.utama), terisi_dalam(self.lain)
        if any(p.hasil() in KELIRU for bagian in self.periksa for p in bagian):
            return PERIKSA
        if terisi_dalam(self.alasan):
            return PERIKSA if n + lain else BERALASAN
        if n >= self.banyak:
            return LENGKAP
        if lain:
            return CARA_LAIN
        return f"{n} dari {self.banyak}" if n else BELUM_DIISI
