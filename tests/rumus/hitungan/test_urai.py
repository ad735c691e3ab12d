"""The grammar of a formula: precedence as in school, and findings at their column."""

import time
from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from kinerja_cli.core.langkah import Langkah, dari_isian
from kinerja_cli.rumus.hitungan.ruas import Fungsi, Harga, Rangkaian, Ruas, Variabel
from kinerja_cli.rumus.hitungan.susun import TakBernilai, langkah_dari
from kinerja_cli.rumus.hitungan.urai import urai

Jenis = Literal["jumlah", "kali"]
ISIAN = {"a": 10, "b": 3, "c": 5}
DAUN = {k: dari_isian(k, n, k) for k, n in ISIAN.items()}


def _value(teks: str) -> Fraction:
    return Fraction(langkah_dari(urai(teks, ISIAN), DAUN).nilai)


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("a + b × 1,2", "13.6"),
        ("(a + b) × 1.2", "15.6"),
        ("a − b − c", "2"),
        ("a - (b - c)", "12"),
        ("a : b : c", "2/3"),
        ("a / (b ÷ c)", "50/3"),
        ("a : b × c", "50/3"),
        ("a x b X c", "150"),
        ("a*b", "30"),
        ("−a + b", "-7"),
        ("a × −b", "-30"),
        ("−−a", "10"),
        ("a – b", "7"),
        ("jumlah(a; b; c)", "18"),
        ("rata_rata(a; b)", "13/2"),
        ("terkecil(a; b × 5; 12)", "10"),
        ("terbesar(a; b × 5; 12)", "15"),
        ("rata_rata(a : b; c : b) × 100", "250"),
        ("a + 0,125", "81/8"),
        ("((a))", "10"),
        ("(a + b × 1,2) : c × 100", "272"),
    ],
)
def test_precedence(teks: str, nilai: str) -> None:
    assert _value(teks) == Fraction(nilai)


@pytest.mark.parametrize(
    ("teks", "code", "kolom"),
    [
        ("a + d", "KIN257", 4),
        ("jml(a; b)", "KIN257", 0),
        ("a(b)", "KIN257", 0),
        ("__import__(a)", "KIN257", 0),
        ("__import__('os')", "KIN263", 11),
        ("(a + b", "KIN258", 0),
        ("a + (b × (c)", "KIN258", 4),
        ("a + b)", "KIN258", 5),
        ("a +", "KIN259", 3),
        ("a × : b", "KIN259", 4),
        ("", "KIN259", 0),
        ("()", "KIN259", 1),
        ("a b", "KIN259", 2),
        ("2a", "KIN259", 1),
        ("axb", "KIN257", 0),
        ("a; b", "KIN259", 1),
        ("jumlah()", "KIN259", 7),
        ("jumlah(a b)", "KIN259", 9),
        ("a : 0", "KIN261", 4),
        ("a : (0,0)", "KIN261", 4),
        ("a : (1 − 1)", "KIN261", 4),
        ("=1+1", "KIN263", 0),
        ("jumlah(a, b)", "KIN263", 8),
        ("a : b × 100 %", "KIN263", 12),
        ("a ^ 2", "KIN263", 2),
        ("a × 1.000", "KIN264", 4),
        ("a × 1,2,3", "KIN264", 4),
        ("1 + 1", "KIN256", 0),
        ("(" * 64 + "a" + ")" * 64, "", 0),
        ("(" * 65 + "a" + ")" * 65, "KIN260", 64),
        ("-" * 66 + "a", "KIN260", 65),
        ("a" + " " * 1999, "", 0),
        ("a" + " " * 2000, "KIN260", 0),
        ("(" * 10_000 + "a" + ")" * 10_000, "KIN260", 0),
        ("a" * 100_000, "KIN260", 0),
    ],
)
def test_findings_at_their_column(teks: str, code: str, kolom: int) -> None:
    if not code:
        assert _value(teks) == ISIAN["a"]
        return
    with pytest.raises(PydanticCustomError) as found:
        urai(teks, ISIAN)
    assert found.value.type == code
    assert found.value.context is not None
    assert found.value.context["kolom"] == kolom
    assert found.value.context["saran"]


def test_the_nearest_name_is_meant() -> None:
    with pytest.raises(PydanticCustomError) as found:
        urai("responden + bekerja : respoden", {"responden", "bekerja"})
    assert "responden" in str((found.value.context or {})["saran"])


_HARGA = st.decimals(1, 999, places=2).map(Harga)


def _larger(isi: st.SearchStrategy[Ruas]) -> st.SearchStrategy[Ruas]:
    def chain(jenis: Jenis, awal: str, tanda: str) -> st.SearchStrategy[Ruas]:
        lagi = st.lists(st.tuples(st.sampled_from(tanda), isi), min_size=1, max_size=3)
        return st.builds(
            lambda a, r, b: Rangkaian(jenis, ((a, r), *b)),
            st.sampled_from(awal),
            isi,
            lagi,
        )

    nama = st.sampled_from(["jumlah", "rata_rata", "terkecil", "terbesar"])
    fungsi = st.builds(Fungsi, nama, st.lists(isi, min_size=1, max_size=3).map(tuple))
    return chain("jumlah", "+−", "+−") | chain("kali", "×", "×:") | fungsi


RUAS = st.recursive(
    _HARGA | st.sampled_from("abc").map(Variabel), _larger, max_leaves=8
)


def _reference(ruas: Ruas) -> Fraction:
    """Compute a formula as a reader would, without steps."""
    if isinstance(ruas, Harga):
        return Fraction(ruas.nilai)
    if isinstance(ruas, Variabel):
        return Fraction(ISIAN[ruas.nama])
    if isinstance(ruas, Fungsi):
        isi = [_reference(r) for r in ruas.butir]
        cara = {"jumlah": sum(isi, Fraction(0)), "rata_rata": sum(isi) / len(isi)}
        cara |= {"terkecil": min(isi), "terbesar": max(isi)}
        return Fraction(cara[ruas.nama])
    hasil = Fraction(ruas.jenis == "kali")
    for tanda, r in ruas.butir:
        n = _reference(r)
        match tanda:
            case "+":
                hasil += n
            case "−":
                hasil -= n
            case "×":
                hasil *= n
            case _:
                hasil /= n
    return hasil


@given(RUAS)
@settings(max_examples=200, deadline=None)
def test_what_is_printed_reads_back_and_gives_the_same(ruas: Ruas) -> None:
    try:
        lagi = urai(f"({ruas}) + 0 × a", ISIAN)
        nilai = langkah_dari(lagi, DAUN).nilai
    except (PydanticCustomError, TakBernilai) as galat:
        nol = galat.type == "KIN261" if isinstance(galat, PydanticCustomError) else True
        assert nol
        return
    assert str(urai(str(lagi), ISIAN)) == str(lagi)
    assert Fraction(nilai) == _reference(ruas)


def _code(teks: str, daun: Mapping[str, Langkah] = DAUN) -> str:
    """Return what is found of a text: nothing where it is computed."""
    try:
        langkah_dari(urai(teks, daun), daun)
    except PydanticCustomError as galat:
        return galat.type
    except TakBernilai as tanpa:
        return tanpa.catatan.code
    return ""


@given(st.text("abc123,.+-−×x*:/÷();=% _", max_size=60) | st.text(max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_formula_or_a_finding(teks: str) -> None:
    mulai = time.perf_counter()
    assert _code(teks)[:4] in {"", "KIN2", "KIN4"}
    assert time.perf_counter() - mulai < 1


@pytest.mark.parametrize(
    ("tanda", "code"), [("+", ""), ("−", ""), (":", ""), ("×", "KIN474")]
)
def test_the_longest_chain_is_computed_at_once(tanda: str, code: str) -> None:
    daun = {"a": dari_isian("a", 999_999_999_999_999, "a")}
    assert _code(tanda.join(["a"] * 1000), daun) == code
