"""The sheet of money: the tree of programs, the lowest level to fill in, sums above."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.core.periode import Periode
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.jumlahan import JumlahSel
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    LembarFormulir,
    NilaiSel,
    SelIsian,
)
from kinerja_cli.dokumen.formulir.masa import (
    BANYAK_TRIWULAN,
    nama_lembar,
    tanda_periode,
)
from kinerja_cli.dokumen.formulir.pemeriksaan_baris import PeriksaUang
from kinerja_cli.dokumen.formulir.terisi import SudahTerisi
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian
from kinerja_cli.dokumen.pk import SIFAT_ANGGARAN, Perjanjian
from kinerja_cli.dokumen.pk.program import Berpagu
from kinerja_cli.source.fields import RUPIAH
from kinerja_cli.source.readers.formulir.row_keys import write_key

ANGGARAN, ANGGARAN_PERUBAHAN = "anggaran", "anggaran_perubahan"
_TINGKAT = {"program": 0, "kegiatan": 1, "sub_kegiatan": 2}
_Uang = SelIsian | JumlahSel
_AWAL = 4  # columns before those of the periods: key, kode, name, pagu


class _Blok(NamedTuple):
    """A block: what is filled in, for which PK, in which periods, among how many."""

    kunci: str
    pk: Perjanjian
    masa: Sequence[Periode]
    lebar: int
    terisi: SudahTerisi

    @property
    def akhir(self) -> int:
        """The last column: that of what is found."""
        return _AWAL + self.lebar


def susun_anggaran(
    tiap_pk: Sequence[tuple[Perjanjian, Sequence[Periode]]], terisi: SudahTerisi
) -> LembarFormulir | None:
    """Lay out the sheet; None where no PK has a program.

    Args:
        tiap_pk: Each PK of the year, with the periods in which it holds.
        terisi: What is filled in already.
    """
    berprogram = [(pk, masa) for pk, masa in tiap_pk if pk.program]
    if not berprogram:
        return None
    lebar = max(len(masa) for _, masa in berprogram)
    blok = [
        _Blok(kunci, pk, masa, lebar, terisi)
        for kunci in (ANGGARAN, ANGGARAN_PERUBAHAN)
        for pk, masa in berprogram
    ]
    baris = [*_kepala(blok[0])]
    for b in blok:
        baris += _blok(b, sebut=len(berprogram) > 1)
    kolom = 20.0 if lebar <= BANYAK_TRIWULAN else 17.0
    return LembarFormulir(
        "Anggaran", tuple(baris), (0, 22, 46, 20, *[kolom] * lebar, 15)
    )


def _kepala(b: _Blok) -> Iterator[BarisLembar]:
    yield BarisLembar("judul", (None, f"Anggaran tahun {b.pk.tahun}"), ((1, b.akhir),))
    kata = "Dalam rupiah. Isi tingkat terbawah; jumlah di atasnya terhitung sendiri."
    yield BarisLembar("subjudul", (None, kata), ((1, b.akhir),))


def _blok(b: _Blok, *, sebut: bool) -> Iterator[BarisLembar]:
    semua = ((1, b.akhir),)
    yield BarisLembar("bagian", (None, _judul(b, sebut=sebut)), semua)
    tanda = [f"nilai {tanda_periode(p)}" for p in b.masa]
    yield BarisLembar("penanda", (f"kunci {b.kunci}", "kode", "isian", None, *tanda))
    sisa = [None] * (b.lebar - len(b.masa))
    kepala = ("Kode atau nomor", "Program, kegiatan, sub kegiatan", "Pagu (Rp)")
    nama = map(nama_lembar, b.masa)
    yield BarisLembar("kepala", (None, *kepala, *nama, *sisa, "Pemeriksaan"))
    isi: dict[int, Sequence[_Uang]] = {}
    for pos in reversed(b.pk.semua_pos):
        bawah = [isi[id(a)] for a in pos.butir.bawah]
        isi[id(pos.butir)] = _sums(bawah) if bawah else _cells(b, pos.butir)
    for pos in b.pk.semua_pos:
        yield _baris(b, pos.butir, isi[id(pos.butir)])
    semua_isi = _sums([isi[id(p)] for p in b.pk.program])
    pagu = jumlahkan(p.pagu for p in b.pk.program)
    sisa = [None] * (b.lebar - len(b.masa))
    jumlah = (None, None, "Jumlah", pagu, *semua_isi, *sisa, None)
    yield BarisLembar("jumlah", jumlah)
    yield BarisLembar("jarak", ())


def _judul(b: _Blok, *, sebut: bool) -> str:
    kata = "Pagu sesudah perubahan: isi hanya bila pagunya berubah"
    if b.kunci == ANGGARAN:
        kata = f"Realisasi anggaran, {SIFAT_ANGGARAN[b.pk.konvensi.sifat_anggaran]}"
    masa = ", ".join(map(nama_lembar, b.masa))
    return f"{kata} ({masa})" if sebut else kata


def _cells(b: _Blok, butir: Berpagu) -> list[_Uang]:
    kunci = butir.kunci_uang[0]
    ruas = RuasIsian(
        (kunci,), visible(butir.nama), "rupiah", RUPIAH, wajib=b.kunci == ANGGARAN
    )
    tanda = [tanda_periode(p) for p in b.masa]
    return [SelIsian((b.kunci, kunci), t, ruas, _nilai(b, butir, t)) for t in tanda]


def _nilai(b: _Blok, butir: Berpagu, tanda: str) -> NilaiSel:
    semua = (b.terisi.ambil(tanda, (b.kunci, k)) for k in butir.kunci_uang)
    return next((n for n in [*semua] if n is not None), None)


def _sums(bawah: Sequence[Sequence[_Uang]]) -> list[_Uang]:
    return [JumlahSel(tuple(kolom)) for kolom in zip(*bawah, strict=True)]


def _baris(b: _Blok, butir: Berpagu, isi: Sequence[_Uang]) -> BarisLembar:
    sel = tuple(s for s in isi if isinstance(s, SelIsian))
    kunci = write_key((butir.kunci_uang[0],)) if sel else None
    sisa = [None] * (b.lebar - len(b.masa))
    depan = (kunci, visible(str(butir.kode or butir.acuan)), visible(butir.nama))
    periksa = PeriksaUang(sel) if sel else None
    return BarisLembar(
        "isian" if sel else "jumlah",
        (*depan, butir.pagu, *isi, *sisa, periksa),
        tingkat=_TINGKAT[butir.tingkat],
    )
