"""A scale of words: its order, how a word is found, and what is no scale."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from kinerja_cli.core.teks import sepadan, visible
from kinerja_cli.rumus.predikat.skala import Skala, baca_skala

OPINI = baca_skala("opini_bpk")
LEVEL = baca_skala("level")
SENDIRI = baca_skala(("Kategori A", "Kategori B"))


def _refused(tertulis: str | tuple[str, ...] | None) -> tuple[str, str, str]:
    with pytest.raises(PydanticCustomError) as error:
        baca_skala(tertulis)
    context = error.value.context or {}
    return error.value.type, context["pesan"], context["saran"]


@pytest.mark.parametrize(
    ("skala", "teks", "peringkat"),
    [
        pytest.param(OPINI, "TMP", 1, id="the worst is 1"),
        pytest.param(OPINI, "WTP", 4, id="the best is last"),
        pytest.param(OPINI, " wtp ", 4, id="case and blanks"),
        pytest.param(OPINI, "Wajar  Dengan\u00a0Pengecualian", 3, id="in full"),
        pytest.param(OPINI, "WDP (Wajar Dengan Pengecualian)", 3, id="both"),
        pytest.param(OPINI, "WDP – Wajar Dengan Pengecualian", 3, id="both, a dash"),
        pytest.param(OPINI, "Opini BPK: WTP", 4, id="what is said before it"),
        pytest.param(OPINI, "Disclaimer", 1, id="another name"),
        pytest.param(OPINI, "WTP-DPP", 4, id="with a paragraph"),
        pytest.param(OPINI, "Wajar Tanpa Pengecualian (WTP)", 4, id="twice"),
        pytest.param(OPINI, "Opini WTP ( wajar tanpa pengecualian )", 4, id="and more"),
        pytest.param(OPINI, "Wajar Tanpa Pengecualian (WDP)", None, id="two names"),
        pytest.param(OPINI, "WTP (ke-5)", None, id="a name and what is none"),
        pytest.param(OPINI, "72 (WTP)", None, id="a number and a name"),
        pytest.param(OPINI, "x (y)", None, id="no name twice"),
        pytest.param(OPINI, "Wajar", None, id="half a name"),
        pytest.param(OPINI, "opini", None, id="nothing but what is said before"),
        pytest.param(OPINI, "4", None, id="a place is no name"),
        pytest.param(LEVEL, "Level 3", 3, id="level in full"),
        pytest.param(LEVEL, "3", 3, id="level as a number"),
        pytest.param(LEVEL, "tingkat III", 3, id="level, Roman"),
        pytest.param(LEVEL, "0", None, id="below the first level"),
        pytest.param(LEVEL, "6", None, id="above the last level"),
        pytest.param(LEVEL, "2,5", None, id="between two"),
        pytest.param(SENDIRI, "b", 2, id="what is said before it, in the PK"),
        pytest.param(SENDIRI, "Predikat B", 2, id="another word before it"),
        pytest.param(SENDIRI, "C", None, id="not of the scale"),
    ],
)
def test_the_place_of_a_word(skala: Skala, teks: str, peringkat: int | None) -> None:
    assert skala.peringkat(teks) == peringkat


def test_what_is_left_of_two_names_is_neither() -> None:
    skala = baca_skala(("Level 1", "Tingkat 1", "1 bintang"))
    assert [skala.peringkat(t) for t in ("level 1", "tingkat 1", "1")] == [1, 2, None]


def test_a_name_stands_before_what_is_left_of_another() -> None:
    skala = baca_skala(("Kelas A", "A"))
    assert [skala.peringkat(t) for t in ("kelas a", "a")] == [1, 2]


@given(st.lists(st.text(min_size=1), min_size=2, max_size=30, unique_by=sepadan))
def test_every_name_has_its_own_place(nama: list[str]) -> None:
    skala = baca_skala(tuple(nama))
    assert [skala.peringkat(n) for n in nama] == [*range(1, len(nama) + 1)]
    assert [skala.sebutan(n + 1) for n in range(len(nama))] == [*map(visible, nama)]


def test_beyond_its_ends_there_is_no_name() -> None:
    assert [OPINI.sebutan(n) for n in (0, 1, 4, 5)] == [
        "jenjang 0",
        "TMP",
        "WTP",
        "jenjang 5",
    ]


@pytest.mark.parametrize(
    ("tertulis", "code", "message", "hint"),
    [
        (
            None,
            "KIN216",
            "rumus `predikat` memerlukan `skala`",
            "`level`, `opini_bpk`, `sakip`, `skm`",
        ),
        (
            "opini",
            "KIN204",
            "“opini” bukan nama skala",
            "mungkin maksudnya `opini_bpk`, atau",
        ),
        (
            "xyz",
            "KIN204",
            "“xyz” bukan nama skala",
            "`skala: [Rendah, Sedang, Tinggi]`",
        ),
        ("capaian", "KIN204", "“capaian” bukan nama skala", "`opini_bpk`"),
        ((), "KIN206", "`skala` berisi 0 nama", "tulis 2 sampai 30 nama"),
        (("WTP",), "KIN206", "`skala` berisi 1 nama", "tulis 2 sampai 30 nama"),
        (tuple(map(str, range(31))), "KIN206", "`skala` berisi 31 nama", "2 sampai 30"),
        (("A", "B", "a"), "KIN305", "“a” disebut dua kali", "hapus salah satunya"),
    ],
    ids=str,
)
def test_what_is_no_scale(
    tertulis: str | tuple[str, ...] | None, code: str, message: str, hint: str
) -> None:
    found, says, saran = _refused(tertulis)
    assert found == code
    assert message in says
    assert hint in saran


@pytest.mark.parametrize(
    ("teks", "saran"),
    [
        (
            "WPT",
            "mungkin maksudnya `WTP`; skalanya dari yang terendah: TMP, TW, WDP, WTP",
        ),
        ("wajar tanpa", "mungkin maksudnya `WTP`; "),
        ("Wajar Tanpa Pengecualian (WDP)", "tulis `WTP` atau `WDP` saja"),
        ("72 (WTP)", "tulis `WTP` saja"),
        ("xyz", "skalanya dari yang terendah: TMP, TW, WDP, WTP"),
        ("-", "kosongkan bila belum ada"),
    ],
)
def test_what_to_write_instead(teks: str, saran: str) -> None:
    assert OPINI.saran(teks).startswith(saran)


@pytest.mark.parametrize(
    ("banyak", "kata"),
    [
        (3, "3 (n1, n2, n3)"),
        (10, "10 (n1, n2, n3, n4, n5, n6, n7, n8, n9, n10)"),
        (11, "11 (n1 sampai n11)"),
    ],
)
def test_a_scale_in_words(banyak: int, kata: str) -> None:
    assert baca_skala(tuple(f"n{n}" for n in range(1, banyak + 1))).kata == kata


def test_a_name_is_one_line_to_eyes_and_found_as_it_is_written() -> None:
    kacau = "Ting\n  gi \x1b[31m"
    skala = baca_skala(("Rendah", kacau))
    assert (skala.peringkat(kacau), skala.sebutan(2)) == (2, "Ting gi \\x1b[31m")
    assert skala.kata == "2 (Rendah, Ting gi \\x1b[31m)"
    assert [*skala.pilihan()] == ["Rendah", kacau]  # an editor compares what is written


def test_what_an_editor_offers() -> None:
    assert [*OPINI.pilihan()][:2] == ["TMP", "Pernyataan Menolak Memberikan Opini"]
    assert [*LEVEL.pilihan()][:4] == ["Level 1", 1, "Level 2", 2]
    assert [*SENDIRI.pilihan()] == ["Kategori A", "Kategori B"]
