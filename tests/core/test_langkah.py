"""Every rumus explains itself: each step follows from the steps beneath it."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.kalkulator import ULANG
from alat.ragam_isian import ATURAN, RAGAM, Isi, rumus_of
from kinerja_cli.core.langkah import (
    BAGI,
    CACAH,
    DARI_BOBOT,
    JUMLAH,
    KALI,
    PERSEN,
    RATA_RATA,
    Langkah,
    Operasi,
    dari_isian,
    langkah,
    pembulatan,
)


def _exact(step: Langkah) -> Fraction:
    if step.operasi is None:
        return Fraction(step.nilai)
    # A formula of an office is computed again by its own test.
    ulang = ULANG.get(step.operasi.nama, step.operasi.hitung)
    return Fraction(ulang([_exact(d) for d in step.dasar]))


def _walk(step: Langkah) -> Iterator[Langkah]:
    yield step
    for d in step.dasar:
        yield from _walk(d)


def _root(ragam: str, isi: Isi) -> Langkah:
    return rumus_of(ragam, isi).langkah(ATURAN)


each = pytest.mark.parametrize("ragam", RAGAM)
some = settings(max_examples=20)


@each
@given(st.data())
@some
def test_each_value_is_its_operation_on_its_parts(
    ragam: str, data: st.DataObject
) -> None:
    for step in _walk(_root(ragam, data.draw(RAGAM[ragam].acak))):
        if step.operasi:
            again = step.operasi.hitung([d.nilai for d in step.dasar])
            assert step.nilai == again
        assert step.nilai == _exact(step)


@each
@given(st.data())
@some
def test_each_leaf_is_an_input_or_a_number_of_the_law(
    ragam: str, data: st.DataObject
) -> None:
    inputs = data.draw(RAGAM[ragam].acak)
    for step in _walk(_root(ragam, inputs)):
        if step.operasi is None:
            assert step.keys or step.acuan
            assert (step.kata, step.angka) == ("", "")
            at: Any = inputs
            for key in step.keys:
                at = at[key]
        else:
            assert not step.keys


@each
@given(st.data())
@some
def test_each_step_is_said_without_ragged_ends(ragam: str, data: st.DataObject) -> None:
    for step in _walk(_root(ragam, data.draw(RAGAM[ragam].acak))):
        assert step.label == step.label.strip() != ""
        assert (step.kata, step.angka) == (step.kata.strip(), step.angka.strip())


@pytest.mark.parametrize(
    ("operasi", "nilai", "kata", "angka"),
    [
        (JUMLAH, "5", "a + b", "2,5 + 2,5"),
        (RATA_RATA, "2.5", "(a + b) : 2", "(2,5 + 2,5) : 2"),
        (KALI, "6.25", "a × b", "2,5 × 2,5"),
        (BAGI, "1", "a : b", "2,5 : 2,5"),
        (PERSEN, "100", "a : b × 100", "2,5 : 2,5 × 100"),
        (DARI_BOBOT, "0.0625", "a × b : 100", "2,5 × 2,5 : 100"),
        (CACAH, "2", "banyaknya a, b", "banyaknya 2,5, 2,5"),
    ],
    ids=lambda value: value.nama if isinstance(value, Operasi) else "",
)
def test_an_operation_says_itself_in_words_and_in_numbers(
    operasi: Operasi, nilai: str, kata: str, angka: str
) -> None:
    half = Decimal("2.5")
    step = langkah("c", operasi, dari_isian("a", half, "a"), dari_isian("b", half, "b"))
    assert (step.nilai, step.kata, step.angka) == (Decimal(nilai), kata, angka)


@pytest.mark.parametrize(
    ("nilai", "bulat"),
    [("81.325", "81.33"), ("81.3249", "81.32"), ("-0.005", "-0.01"), ("-0.004", "0")],
)
def test_rounding_is_a_step_of_its_own(nilai: str, bulat: str) -> None:
    asal = dari_isian("nilai SKM", Decimal(nilai), "nilai_skm")
    step = pembulatan("realisasi", asal, 2)
    assert (step.nilai, step.desimal, step.dasar) == (Decimal(bulat), 2, (asal,))
    assert step.kata == "nilai SKM dibulatkan ke 2 desimal"
    assert not step.nilai.is_zero() or not step.nilai.is_signed()
