"""One sheet of the workbook: its cells, what they ask for, how it is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Any

from kinerja_cli.core.cell_place import column_letters
from kinerja_cli.dokumen.excel.pustaka import bentuk_sel
from kinerja_cli.dokumen.excel.warna import Gaya
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    IsiSel,
    LembarFormulir,
    SelIsian,
    Terhubung,
)
from kinerja_cli.dokumen.formulir.pemeriksaan import BERALASAN, CARA_LAIN, LENGKAP
from kinerja_cli.dokumen.formulir.periksa_nilai import BAIK, BELUM_DIISI
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian
from kinerja_cli.dokumen.formulir.xlsx.gaya_sel import GAYA, gaya_sel
from kinerja_cli.dokumen.formulir.xlsx.kunci_baris import kunci_berlabel
from kinerja_cli.dokumen.formulir.xlsx.nilai_sel import tulis_nilai, tulis_teks
from kinerja_cli.dokumen.formulir.xlsx.tata_cetak import tata_lembar
from kinerja_cli.dokumen.formulir.xlsx.tata_letak import TataLetak
from kinerja_cli.dokumen.formulir.xlsx.tinggi_baris import tinggi_baris
from kinerja_cli.dokumen.formulir.xlsx.validasi_sel import keserupaan, validasi_sel

_SEATURAN = 100  # ranges that one rule is for
_TERSEMBUNYI = ("stempel", "penanda")


def tulis_lembar(buku: Any, lembar: LembarFormulir, letak: TataLetak) -> None:
    """Write a sheet into a workbook."""
    ws = buku.add_worksheet(lembar.nama)
    _Penulis(buku, ws, lembar, letak).tulis()
    if lembar.tersembunyi:
        ws.very_hidden()
    tata_lembar(ws, lembar)


class _Penulis:
    """Writes the cells of one sheet; formats are made once for each look."""

    def __init__(
        self, buku: Any, ws: Any, lembar: LembarFormulir, letak: TataLetak
    ) -> None:
        self.buku, self.ws, self.lembar, self.letak = buku, ws, lembar, letak
        self.alamat = letak.dari(lembar.nama)

    def tulis(self) -> None:
        for n, baris in enumerate(kunci_berlabel(self.lembar.baris)):
            self._row(n, baris)
            self._cells(n, baris)
        self._validate()
        self._colour()

    def _row(self, n: int, baris: BarisLembar) -> None:
        pilihan: dict[str, Any] = {"hidden": baris.jenis in _TERSEMBUNYI}
        if baris.lebih:
            pilihan = {"level": 1, "hidden": True}
        berikut = self.lembar.baris[n + 1 : n + 2]
        if not baris.lebih and berikut and berikut[0].lebih:
            pilihan["collapsed"] = True
        self.ws.set_row(n, tinggi_baris(baris, self.lembar), None, pilihan)

    def _cells(self, n: int, baris: BarisLembar) -> None:
        gaya = GAYA[baris.jenis]
        for awal, akhir in baris.gabung:
            self.ws.merge_range(n, awal, n, akhir, "", self._format(gaya))
        for kolom, isi in enumerate(baris.sel):
            tergabung = any(a < kolom <= z for a, z in baris.gabung)
            if not tergabung:
                self._cell(n, kolom, isi, gaya_sel(baris, kolom))

    def _format(self, gaya: Gaya) -> Any:
        return bentuk_sel(self.buku, gaya)

    def _cell(self, n: int, kolom: int, isi: IsiSel, gaya: Gaya) -> None:
        bentuk = self._format(gaya)
        match isi:
            case None:
                if kolom and gaya:
                    self.ws.write_blank(n, kolom, None, bentuk)
            case str():
                tulis_teks(self.ws, n, kolom, isi, bentuk)
            case Decimal():
                self.ws.write_number(n, kolom, isi, bentuk)
            case SelIsian():
                tulis_nilai(self.ws, n, kolom, isi.nilai, bentuk)
            case Terhubung(teks, tujuan):
                url = self.letak.tautan(tujuan)
                self.ws.write_url(n, kolom, url, bentuk, teks)
            case _:
                rumus = f"={isi.tulis(self.alamat)}"
                self.ws.write_formula(n, kolom, rumus, bentuk, isi.hasil())

    def _validate(self) -> None:
        """Ask the same of cells that take the same, in as few rules as there can be."""
        serupa: dict[tuple[object, ...], list[tuple[int, int]]] = {}
        contoh: dict[tuple[object, ...], RuasIsian] = {}
        for n, baris in enumerate(self.lembar.baris):
            for kolom, isi in enumerate(baris.sel):
                if isinstance(isi, SelIsian):
                    sama = keserupaan(isi.ruas)
                    serupa.setdefault(sama, []).append((kolom, n))
                    contoh[sama] = isi.ruas
        for sama, sel in serupa.items():
            ruas, tempat = contoh[sama], [*_ranges(sorted(sel))]
            aturan = validasi_sel(ruas, self.letak.pilihan(ruas.pilihan))
            if aturan is None:
                continue
            for n in range(0, len(tempat), _SEATURAN):
                awal, *lain = tempat[n : n + _SEATURAN]
                self.ws.data_validation(*awal, {**aturan, "other_cells": lain})

    def _colour(self) -> None:
        akhir = len(self.lembar.lebar) - 1
        if not any("Pemeriksaan" in b.sel for b in self.lembar.baris):
            return
        baik = self.buku.add_format({"font_color": "#1B7F3B"})
        biasa = self.buku.add_format({"font_color": "#6B7280"})
        salah = self.buku.add_format({"font_color": "#B42318", "bold": True})
        sel = f"{column_letters(akhir + 1)}1"
        sebagian = f'ISNUMBER(SEARCH(" dari ",{sel}))'
        belum = ",".join(f'{sel}="{k}"' for k in (BELUM_DIISI, CARA_LAIN, BERALASAN))
        for rumus, bentuk in (
            (f'OR({sel}="{BAIK}",{sel}="{LENGKAP}",RIGHT({sel},5)="baris")', baik),
            (f"OR({belum},{sebagian})", biasa),
            (f'AND({sel}<>"",{sel}<>"Pemeriksaan")', salah),
        ):
            aturan = {"type": "formula", "criteria": f"={rumus}", "format": bentuk}
            aturan["stop_if_true"] = True
            self.ws.conditional_format(0, akhir, len(self.lembar.baris), akhir, aturan)


def _ranges(sel: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """Yield cells, column by column, as ranges of those below each other."""
    for _, grup in groupby(enumerate(sel), lambda s: (s[1][0], s[1][1] - s[0])):
        (_, (kolom, awal)), *lain = grup
        yield [awal, kolom, awal + len(lain), kolom]
