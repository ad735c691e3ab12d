"""Periods without inputs: which stands for the year, and which reasons are kept."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.tahun_berjalan import baris, janji
from kinerja_cli.dokumen.realisasi import BelumAda, TidakAda
from kinerja_cli.hitung.akumulasi.terpilih import BERSAMA
from kinerja_cli.hitung.capaian import Baris

CARA = ("kumulatif", "jumlah", "posisi", "rata_rata")
SATU, TIGA = "{pembilang: 1, penyebut: 4}", "{pembilang: 3, penyebut: 4}"
BELUM, NANTI = "{belum: Menunggu BPS}", "{belum: Diukur TW IV}"
TIADA, HAPUS = "{tidak_ada: Tidak diadakan}", "{tidak_ada: Dihapus}"
MULAI, NIHIL = "{pembilang: 3, penyebut: }", "{pembilang: 0, penyebut: 0}"
each_way = pytest.mark.parametrize("cara", CARA)


def _rasio(cara: str, *isian: str) -> Baris:
    return baris(janji("rasio", akumulasi=cara), *isian)


def _pesan(row: Baris) -> list[str]:
    return [d.message for d in row.catatan]


def _periode(row: Baris) -> tuple[list[int], list[int]]:
    rekap = row.rekap
    return [p.nomor for p in rekap.dipakai], [p.nomor for p in rekap.kosong]


@each_way
@pytest.mark.parametrize(
    ("isian", "pesan"),
    [
        ((BELUM, BELUM), ["triwulan 1 dan 2: belum ada: Menunggu BPS"]),
        (("", NANTI, ""), ["triwulan 2: belum ada: Diukur TW IV"]),
        (
            (BELUM, NANTI, BELUM, NANTI),
            [
                "triwulan 2 dan 4: belum ada: Diukur TW IV",
                "triwulan 1 dan 3: belum ada: Menunggu BPS",
            ],
        ),
    ],
)
def test_not_yet_in_every_period(
    cara: str, isian: tuple[str, ...], pesan: list[str]
) -> None:
    row = _rasio(cara, *isian)
    assert (row.status, _pesan(row)) == ("belum_ada", pesan)
    assert _periode(row) == ([], [*range(1, len(isian) + 1)])
    assert isinstance(row.rekap.isian, BelumAda)


@each_way
@pytest.mark.parametrize(
    ("isian", "pesan"),
    [
        ((TIADA, TIADA), ["triwulan 1 dan 2: tidak ada: Tidak diadakan"]),
        (
            (HAPUS, "", TIADA),
            ["triwulan 3: tidak ada: Tidak diadakan", "triwulan 1: tidak ada: Dihapus"],
        ),
        (
            (TIADA, NANTI),
            [
                "triwulan 1: tidak ada: Tidak diadakan",
                "triwulan 2: belum ada: Diukur TW IV",
            ],
        ),
    ],
)
def test_not_at_all_stands_before_not_yet(
    cara: str, isian: tuple[str, ...], pesan: list[str]
) -> None:
    row = _rasio(cara, *isian)
    assert (row.status, _pesan(row)) == ("tidak_ada", pesan)
    assert isinstance(row.rekap.isian, TidakAda)


@pytest.mark.parametrize(
    ("cara", "status", "nilai", "pesan"),
    [
        ("jumlah", "terhitung", "25", "triwulan 2: tidak ada: Tidak diadakan"),
        ("rata_rata", "terhitung", "25", "triwulan 2: tidak ada: Tidak diadakan"),
        ("posisi", "tidak_ada", "None", "triwulan 2: tidak ada: Tidak diadakan"),
        ("kumulatif", "tidak_ada", "None", "triwulan 2: tidak ada: Tidak diadakan"),
    ],
)
def test_not_at_all_in_the_last_period(
    cara: str, status: str, nilai: str, pesan: str
) -> None:
    row = _rasio(cara, SATU, TIADA)
    assert (row.status, str(row.realisasi_penuh)) == (status, nilai)
    assert pesan in _pesan(row)
    assert row.rekap.kosong == ()


@pytest.mark.parametrize("tanpa", [BELUM, TIADA])
@each_way
def test_what_is_filled_in_later_stands(cara: str, tanpa: str) -> None:
    row = _rasio(cara, tanpa, SATU)
    assert (row.status, str(row.realisasi_penuh)) == ("terhitung", "25")
    assert _periode(row) == ([2], [1] if tanpa is BELUM else [])
    # Where the last one stands for all, what was said before it is over.
    assert len(_pesan(row)) == (cara in BERSAMA)


@each_way
def test_not_yet_after_the_last_one_is_kept(cara: str) -> None:
    row = _rasio(cara, SATU, TIGA, NANTI)
    assert "triwulan 3: belum ada: Diukur TW IV" in _pesan(row)
    assert row.status == "terhitung"


@each_way
def test_begun_counts_as_filled_in(cara: str) -> None:
    row = _rasio(cara, TIADA, MULAI)
    assert row.status == "tak_terhitung"
    assert "triwulan 2: `penyebut` masih kosong" in _pesan(row)


def test_a_mean_without_any_value_says_all_its_reasons() -> None:
    row = _rasio("rata_rata", NIHIL, TIADA, NANTI)
    assert row.status == "tak_terhitung"
    assert _pesan(row) == [
        "triwulan 1: tidak ada kejadian: 0 dari 0",
        "triwulan 2: tidak ada: Tidak diadakan",
        "triwulan 3: belum ada: Diukur TW IV",
    ]


@given(st.sampled_from(CARA), st.lists(st.sampled_from([SATU, TIGA, ""]), min_size=2))
@settings(max_examples=40)
def test_a_reason_changes_no_number(cara: str, isian: list[str]) -> None:
    polos = _rasio(cara, *isian[:4])
    beralasan = _rasio(cara, *(isi or NANTI for isi in isian[:4]))
    assert beralasan.status == polos.status
    assert beralasan.realisasi_penuh == polos.realisasi_penuh
    assert _periode(beralasan) == _periode(polos)
    kata = [row.rekap.kata(row.indikator) for row in (polos, beralasan)]
    assert kata[0] == kata[1]
