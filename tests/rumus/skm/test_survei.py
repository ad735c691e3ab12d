"""A survey that goes on, and blank answers filled in: exact against fractions."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from alat.ragam_isian import ATURAN, RAGAM, Isi
from kinerja_cli.rumus.alat.peubah import Peubah
from kinerja_cli.rumus.skm import Skm
from kinerja_cli.rumus.skm.survei import Unsur
from kinerja_cli.source.validation import validate

NILAI = st.decimals(1, 4, places=4)
TUJUH = {"unsur": ["3,2", "3,4"], "responden": 7}
UNSUR, INDEKS = "rata-rata tiap unsur", "nilai indeks"


def _skm(isi: Isi) -> Skm:
    return validate(Skm, isi)


def _tuas(isi: Isi, akhir: int | None) -> list[Peubah]:
    return list(_skm(isi).tuas(ATURAN, akhir))


def _of(peubah: Peubah, nilai: Decimal) -> Fraction:
    return Fraction(peubah.ganti(nilai).langkah(ATURAN).nilai)


@given(st.integers(1, 10**6), st.integers(0, 10**6), st.integers(0, 10**6), NILAI)
def test_the_mean_of_an_unsur_with_more_answers(
    terisi: int, lebih: int, banyak: int, nilai: Decimal
) -> None:
    jumlah = terisi + lebih
    found = Unsur(Decimal(jumlah), Decimal(terisi)).dengan(banyak, nilai)
    exact = (jumlah + banyak * Fraction(nilai)) / (terisi + banyak)
    assert found == exact


@given(RAGAM["skm, unsur"].acak, st.integers(1, 10**4), NILAI)
def test_unsur_with_respondents_still_to_come(
    isi: Isi, sisa: int, nilai: Decimal
) -> None:
    sudah = isi["responden"]
    (tuas,) = _tuas(isi, sudah + sisa)
    akhir = [(sudah * Fraction(u) + sisa * Fraction(nilai)) for u in isi["unsur"]]
    exact = sum(akhir) / (sudah + sisa) / len(akhir) * 25
    assert _of(tuas, nilai) == exact
    assert tuas.nama == f"rata-rata tiap unsur dari {sisa} responden berikutnya"


@given(RAGAM["skm, answers"].acak, st.integers(1, 10**4), NILAI)
def test_answers_with_respondents_still_to_come(
    isi: Isi, sisa: int, nilai: Decimal
) -> None:
    (tuas,) = _tuas(isi, isi["responden"] + sisa)
    pasangan = list(zip(isi["jumlah_per_unsur"], isi["terisi"], strict=True))
    # A blank so far stays one: only those still to come are added.
    akhir = [(j + sisa * Fraction(nilai)) / (t + sisa) for j, t in pasangan]
    assert _of(tuas, nilai) == sum(akhir) / len(akhir) * 25


@given(RAGAM["skm, a printed weight"].acak, st.integers(1, 999), NILAI)
def test_a_printed_weight_goes_on(isi: Isi, sisa: int, nilai: Decimal) -> None:
    sudah = isi["responden"]
    (tuas,) = _tuas(isi, sudah + sisa)
    jumlah = sum(map(Fraction, isi["unsur"]))
    akhir = (sudah * jumlah + sisa * 9 * Fraction(nilai)) / (sudah + sisa)
    assert _of(tuas, nilai) == akhir * Fraction(isi["bobot"]) * 25


@pytest.mark.parametrize(
    ("isi", "akhir", "nama"),
    [
        pytest.param(TUJUH, None, UNSUR, id="no end is known"),
        pytest.param({"nilai_skm": "3,3"}, None, INDEKS, id="the index, no end known"),
        pytest.param({"nilai_skm": "3,3"}, 800, INDEKS, id="nobody said how many"),
    ],
)
@given(NILAI)
def test_without_both_numbers_it_is_the_mean_of_the_whole_survey(
    isi: Isi, akhir: int | None, nama: str, nilai: Decimal
) -> None:
    (tuas,) = _tuas(isi, akhir)
    assert (tuas.nama, tuas.nilai) == (nama, Decimal("3.3"))
    assert _of(tuas, nilai) == Fraction(nilai) * 25


@pytest.mark.parametrize(
    ("isi", "sisa"),
    [
        pytest.param(TUJUH, 3, id="unsur"),
        pytest.param({"nilai_skm": "3,3", "responden": 7}, 3, id="the index"),
        pytest.param(
            {"jumlah_per_unsur": [9, 15], "terisi": [3, 5]}, 5, id="the most answered"
        ),
        pytest.param(
            {"jumlah_per_unsur": [9, 15], "terisi": [3, 5], "responden": 6},
            4,
            id="some blank",
        ),
    ],
)
def test_how_many_are_still_to_come(isi: Isi, sisa: int) -> None:
    (tuas,) = _tuas(isi, 10)
    nama = INDEKS if "nilai_skm" in isi else UNSUR
    assert tuas.nama == f"{nama} dari {sisa} responden berikutnya"
    assert (tuas.satuan, tuas.desimal, tuas.tetap) == ("nilai 1-4", 4, False)
    assert (tuas.minimal, tuas.maksimal) == (Decimal(1), Decimal(4))


def test_where_all_have_answered_nothing_can_move() -> None:
    assert _tuas(TUJUH, 7) == []


@pytest.mark.parametrize("akhir", [1, 6])
def test_fewer_than_have_answered_already(akhir: int) -> None:
    (d,) = refusals(_tuas, TUJUH, akhir)
    assert (d.code, d.keys) == ("KIN312", ("responden_akhir",))
    assert d.message == f"responden akhir {akhir}, padahal sudah ada 7 responden"
    assert d.hint == "tulis paling sedikit 7"


def _kosong(isi: Isi) -> list[tuple[str, Fraction]]:
    return [
        (teks, Fraction(t.langkah(ATURAN).nilai))
        for teks, t in _skm(isi).jawaban_kosong()
    ]


def test_blank_answers_one_by_one_then_all_at_worst_then_at_best() -> None:
    isi = {"jumlah_per_unsur": [6, 9, 16], "terisi": [2, 3, 4], "responden": 4}
    satu, dua = "satu jawaban kosong unsur 1", "satu jawaban kosong unsur 2"
    # By hand, sums of means: 6/2 + 9/3 + 16/4 = 10, with one or three answers more.
    sums = {
        f"{satu} bernilai 1": Fraction(7, 3) + 3 + 4,
        f"{dua} bernilai 1": 3 + Fraction(10, 4) + 4,
        "3 jawaban kosong bernilai 1": Fraction(8, 4) + Fraction(10, 4) + 4,
        f"{satu} bernilai 4": Fraction(10, 3) + 3 + 4,
        f"{dua} bernilai 4": 3 + Fraction(13, 4) + 4,
        "3 jawaban kosong bernilai 4": Fraction(14, 4) + Fraction(13, 4) + 4,
    }
    found = _kosong(isi)
    assert [teks for teks, _ in found] == list(sums)
    assert all(nilai == sums[teks] / 3 * 25 for teks, nilai in found)


def test_where_nobody_was_counted_the_most_answered_unsur_counts() -> None:
    isi = {"jumlah_per_unsur": [9, 15], "terisi": [3, 5]}
    assert [teks for teks, _ in _kosong(isi)][:2] == [
        "satu jawaban kosong unsur 1 bernilai 1",
        "2 jawaban kosong bernilai 1",
    ]


def test_a_single_blank_answer_is_not_said_twice() -> None:
    isi = {"jumlah_per_unsur": [6, 9], "terisi": [2, 3], "responden": 3}
    assert [teks for teks, _ in _kosong(isi)] == [
        "satu jawaban kosong unsur 1 bernilai 1",
        "satu jawaban kosong unsur 1 bernilai 4",
    ]


@pytest.mark.parametrize(
    "isi",
    [
        pytest.param(TUJUH, id="unsur"),
        pytest.param({"nilai_skm": "3,3", "responden": 7}, id="the index"),
        pytest.param(
            {"jumlah_per_unsur": [9, 9], "terisi": [3, 3], "responden": 3}, id="none"
        ),
    ],
)
def test_no_blank_answers_are_known(isi: Isi) -> None:
    assert _kosong(isi) == []
