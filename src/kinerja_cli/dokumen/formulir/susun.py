"""The form of a realisasi, whole: its sheets for the periods that it is to hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from types import MappingProxyType

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import SETAHUN, SETRIWULAN, Periode
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.isi_indikator import BahanPeriode
from kinerja_cli.dokumen.formulir.lembar import Formulir, Isi, LembarFormulir
from kinerja_cli.dokumen.formulir.lembar_anggaran import susun_anggaran
from kinerja_cli.dokumen.formulir.lembar_daftar import susun_daftar
from kinerja_cli.dokumen.formulir.lembar_narasi import susun_narasi
from kinerja_cli.dokumen.formulir.lembar_periode import susun_periode
from kinerja_cli.dokumen.formulir.lembar_petunjuk import susun_petunjuk
from kinerja_cli.dokumen.formulir.lembar_stempel import stempel_baris, susun_stempel
from kinerja_cli.dokumen.formulir.masa import baris_periode, tanda_periode
from kinerja_cli.dokumen.formulir.pilihan_panjang import pilihan_panjang
from kinerja_cli.dokumen.formulir.ruas import IsiRumus, ruas_rumus
from kinerja_cli.dokumen.formulir.tabel import TabelIsian
from kinerja_cli.dokumen.formulir.terisi import SudahTerisi
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.rangkaian_pk import to_fill_in
from kinerja_cli.source import Document

TANPA_ISI: Isi = MappingProxyType({})
_TANPA_NAMA = "isian.xlsx"

_TiapPk = list[tuple[Perjanjian, list[Periode]]]


def triwulanan(tahun: int) -> tuple[Periode, ...]:
    """Return the four quarters of a year, which a form holds unless told otherwise."""
    return tuple(
        Periode.ke(tahun, SETRIWULAN, n + 1) for n in range(SETAHUN // SETRIWULAN)
    )


def susun_formulir(
    pk: Document[Perjanjian],
    periode: Sequence[Periode] = (),
    isi: Isi = TANPA_ISI,
    tujuan: str | None = None,
) -> Formulir:
    """Lay out the form of a realisasi.

    Args:
        pk: The PK that it is to fulfil; of a PK perubahan, each period has the one that
            holds then.
        periode: The periods, in order; the quarters, where none are said.
        isi: What is filled in already.
        tujuan: The file that it will stand in, if that is known.
    """
    masa = tuple(periode) or triwulanan(pk.value.tahun)
    tiap_pk, terisi = _in_force(pk, masa), SudahTerisi(isi)
    isian = [_isian(satu) for satu, _ in tiap_pk]
    daftar, terpasang = susun_daftar([*_tables(tiap_pk, isian)], masa, terisi)
    bahan = [
        BahanPeriode(satu, p, isi_pk, terpasang, terisi)
        for (satu, milik), isi_pk in zip(tiap_pk, isian, strict=True)
        for p in milik
    ]
    tiap_periode = [(b.masa, susun_periode(b)) for b in bahan]
    lain = (daftar, susun_anggaran(tiap_pk, terisi), susun_narasi(tiap_pk, terisi))
    berkala, ada = [s for _, s in tiap_periode], [s for s in lain if s]
    semua = berkala + ada
    nama = visible(PurePath(tujuan).name) if tujuan else _TANPA_NAMA
    petunjuk = susun_petunjuk(pk.value, berkala, ada, nama)
    pilihan = pilihan_panjang(sel for s in semua for sel in s.isian)
    stempel = susun_stempel(pk, tujuan, tiap_periode, ada, pilihan)
    tanda = {s.nama: (tanda_periode(p),) for p, s in tiap_periode}
    berstempel = (_stamped(s, pk.value.tahun, tanda.get(s.nama, ())) for s in semua)
    return Formulir((petunjuk, *berstempel, stempel), terisi.sisa)


def _stamped(
    lembar: LembarFormulir, tahun: int, tanda: tuple[str, ...]
) -> LembarFormulir:
    return lembar._replace(baris=(stempel_baris(tahun, *tanda), *lembar.baris))


def _in_force(pk: Document[Perjanjian], masa: Sequence[Periode]) -> _TiapPk:
    """Pair each PK of the year with the periods in which it holds."""
    tiap: _TiapPk = []
    for p in masa:
        satu = to_fill_in(pk, baris_periode(p)).value
        if tiap and _same(tiap[-1][0], satu):
            tiap[-1][1].append(p)
        else:
            tiap.append((satu, [p]))
    return tiap


def _same(satu: Perjanjian, lain: Perjanjian) -> bool:
    return satu is lain or satu == lain


def _isian(pk: Perjanjian) -> Mapping[str, Sequence[IsiRumus]]:
    return {
        i.id: ruas_rumus(i.kelas, i.satuan, pk.aturan)
        for _, _, i in pk.semua_indikator()
    }


def _tables(
    tiap_pk: _TiapPk, isian: Sequence[Mapping[str, Sequence[IsiRumus]]]
) -> Iterator[tuple[Indikator, TabelIsian]]:
    """Yield each list once, as the last PK has it; those of usual ways come first."""
    semua: dict[tuple[str, Keys], tuple[Indikator, TabelIsian]] = {}
    for (pk, _), milik in reversed([*zip(tiap_pk, isian, strict=True)]):
        for _, _, i in pk.semua_indikator():
            for tabel in milik[i.id]:
                if isinstance(tabel, TabelIsian):
                    semua.setdefault((i.id, tabel.keys), (i, tabel))
    yield from sorted(semua.values(), key=lambda s: bool(s[1].kelompok))
