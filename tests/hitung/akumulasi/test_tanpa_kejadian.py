"""Nothing of nothing: in one period, in several, and with zeros anywhere."""

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.pendukung import refusals
from alat.ragam_isian import RAGAM, Isi
from alat.tahun_berjalan import baris, janji, notes, pk_of, setahun, tercetak
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.realisasi import BelumLengkap
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.per_triwulan import hitung_triwulan
from kinerja_cli.laporan.proyeksi import LaporanProyeksi
from kinerja_cli.rumus import load_rumus
from kinerja_cli.telaah.periksa.dasar_target import dasar_berbeda
from kinerja_cli.telaah.periksa.kepekaan import putusan_peka
from kinerja_cli.telaah.proyeksi.keadaan import proyeksikan

NIHIL, SATU = "{pembilang: 0, penyebut: 0}", "{pembilang: 1, penyebut: 4}"
TIGA = "{pembilang: 3, penyebut: 4}"
PESAN = "tidak ada kejadian: 0 dari 0"


def _rasio(cara: str, *isian: str) -> Baris:
    return baris(janji("rasio", akumulasi=cara), *isian)


def test_it_is_not_computed_and_says_why() -> None:
    row = baris(janji("rasio"), NIHIL)
    assert (row.status, row.realisasi, row.capaian) == ("tak_terhitung", None, None)
    assert (row.tercapai, row.predikat, row.kategori) == (None, None, None)
    assert notes(row) == {"KIN462": PESAN}


@pytest.mark.parametrize(
    ("cara", "isian", "nilai"),
    [
        ("jumlah", (NIHIL, SATU, NIHIL), "25"),
        ("kumulatif", (NIHIL, SATU), "25"),
        ("posisi", (NIHIL, SATU), "25"),
        ("rata_rata", (SATU, NIHIL, TIGA), "50"),
        ("rata_rata", (NIHIL, TIGA), "75"),
    ],
)
def test_other_periods_stand_without_it(
    cara: str, isian: tuple[str, ...], nilai: str
) -> None:
    row = _rasio(cara, *isian)
    assert (row.status, str(row.realisasi_penuh)) == ("terhitung", nilai)


@pytest.mark.parametrize(
    ("cara", "isian"),
    [
        ("jumlah", (NIHIL, NIHIL)),
        ("kumulatif", (NIHIL, NIHIL)),
        ("posisi", (SATU, NIHIL)),
        ("posisi", (NIHIL, NIHIL)),
    ],
)
def test_only_what_stands_for_the_year_must_have_a_value(
    cara: str, isian: tuple[str, ...]
) -> None:
    row = _rasio(cara, *isian)
    assert row.status == "tak_terhitung"
    assert notes(row)["KIN462"] == PESAN


def test_a_mean_passes_over_a_period_without_a_value_and_names_it() -> None:
    row = _rasio("rata_rata", SATU, NIHIL, TIGA)
    assert notes(row) == {"KIN462": f"triwulan 2: {PESAN}"}
    assert [p.nomor for p in row.rekap.dipakai] == [1, 3]
    assert row.rekap.kosong == ()


def test_a_mean_of_none_names_every_period() -> None:
    row = _rasio("rata_rata", NIHIL, NIHIL)
    assert row.status == "tak_terhitung"
    assert isinstance(row.rekap.isian, BelumLengkap)
    pesan = [d.message for d in row.catatan]
    assert pesan == [f"triwulan 1: {PESAN}", f"triwulan 2: {PESAN}"]


def test_a_projection_says_it_of_what_is_and_of_what_would_be() -> None:
    bila = ["a.penyebut=0", "a.pembilang=0"]
    proyeksi = proyeksikan(setahun(janji("rasio"), SATU), bila, None)
    _, nanti = proyeksi.keadaan
    tak_dicari = "belum ada nilainya: isian yang diperlukan tidak dapat dicari"
    assert (nanti.kebutuhan, nanti.simpulan) == ((), (tak_dicari,))
    assert PESAN in " ".join(
        str(bagian) for bagian in LaporanProyeksi(proyeksi).bagian()
    )


def test_a_target_explained_by_it_is_noted() -> None:
    pk = pk_of(janji("rasio", dasar_target={"pembilang": 0, "penyebut": 0}))
    (d,) = dasar_berbeda(pk)
    assert (d.code, d.message) == ("KIN462", PESAN)
    assert d.keys[-2:] == ("dasar_target", "penyebut")


def _zeroed(data: st.DataObject, isi: Any) -> Any:
    if isinstance(isi, dict):
        return {k: _zeroed(data, v) for k, v in isi.items()}
    if isinstance(isi, list):
        return [_zeroed(data, v) for v in isi]
    return "0" if data.draw(st.booleans()) else isi


def _look_everywhere(hasil: Hasil) -> None:
    pk = hasil.pk.value
    assert tercetak(hasil)
    assert hitung_triwulan(hasil.baris, hasil.realisasi, pk)
    assert proyeksikan(hasil, [], None)
    list(dasar_berbeda(hasil.pk))
    for document in hasil.realisasi.berkas:
        list(putusan_peka(document.value, pk))


@pytest.mark.parametrize("ragam", RAGAM)
@given(st.data())
@settings(max_examples=15)
def test_zeros_anywhere_divide_nothing(ragam: str, data: st.DataObject) -> None:
    rumus = RAGAM[ragam].rumus
    contoh: Isi = copy.deepcopy(RAGAM[ragam].contoh)
    isian = [_zeroed(data, contoh) for _ in range(data.draw(st.integers(1, 3)))]
    cara = data.draw(st.sampled_from(load_rumus(rumus).cara_akumulasi()))
    lain = data.draw(st.sampled_from([{}, {"dasar_target": isian[0]}]))
    try:
        hasil = setahun(janji(rumus, akumulasi=cara, **lain), *isian)
    except KinerjaError:
        return  # refused: a survey without respondents, an index of 0
    _look_everywhere(hasil)


def test_all_zeros_are_refused_with_a_finding() -> None:
    (d,) = refusals(setahun, janji("rasio"), "{pembilang: 4, penyebut: 0}")
    assert (d.code, d.message) == ("KIN212", "0 di luar batas: harus lebih dari 0")
