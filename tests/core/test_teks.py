"""Text from files: shown literally, quoted short, and matched with what was meant."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_cli.core.teks import (
    hampa,
    kutip,
    nearest,
    pilih,
    rangkai,
    sepadan,
    tersembunyi,
    usulkan,
    visible,
)


@pytest.mark.parametrize(
    ("teks", "tampak"),
    [
        pytest.param("\x1b[31mmerah", r"\x1b[31mmerah", id="escape sequence"),
        pytest.param("\x9b31mmerah", r"\x9b31mmerah", id="escape in one byte"),
        pytest.param("\x07\x00a\x7f", r"\x07\x00a\x7f", id="bell, NUL, delete"),
        pytest.param("a\u202ebc\u2066d", r"a\u202ebc\u2066d", id="right to left"),
        pytest.param("a\u200e\u200f\u061cb", r"a\u200e\u200f\u061cb", id="marks"),
        pytest.param("a\u2028b\u2029c", r"a\u2028b\u2029c", id="line separators"),
        pytest.param("a\u200bb\ufeffc", r"a\u200bb\ufeffc", id="no width"),
        pytest.param("a\ud800b\udfff", r"a\ud800b\udfff", id="lone surrogates"),
        pytest.param("a\nb", "a b", id="line break"),
        pytest.param("a \r\n\t b", "a b", id="blanks fold into one"),
        pytest.param("  a  ", "a", id="blanks around"),
        pytest.param("👨 é 漢 e\u0301", "👨 é 漢 e\u0301", id="signs and accents stay"),
        pytest.param("👨‍👩", r"👨\u200d👩", id="a joiner, even between emoji"),
        pytest.param("Peren\xadcanaan", r"Peren\xadcanaan", id="a soft hyphen"),
        pytest.param("a\u200cb\u2060c\u2064", r"a\u200cb\u2060c\u2064", id="joiners"),
        pytest.param("☎\ufe0f\U000e0100", r"☎\ufe0f\U000e0100", id="selectors"),
        pytest.param("a\u3164\u180e\u034f", r"a\u3164\u180e\u034f", id="fillers"),
        pytest.param("a\xa0b\u2009\u3000c", "a b c", id="blanks of every kind"),
        pytest.param("\xa0a\u202f", "a", id="such blanks around"),
        pytest.param("[/red][bold]", "[/red][bold]", id="markup is text"),
        pytest.param("a\u2027b\u2010c", "a\u2027b\u2010c", id="beside the marks"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_visible(teks: str, tampak: str) -> None:
    assert visible(teks) == tampak


@settings(derandomize=True, database=None)
@given(st.text(st.characters()))
def test_nothing_visible_steers_a_terminal(teks: str) -> None:
    tampak = visible(teks)
    assert not {"Cc", "Cs", "Zl", "Zp"} & set(map(unicodedata.category, tampak))
    assert visible(tampak) == tampak


@pytest.mark.parametrize(
    ("teks", "batas", "dikutip"),
    [
        ("Malili", 60, "“Malili”"),
        ("a" * 60, 60, f"“{'a' * 60}”"),
        ("a" * 61, 60, f"“{'a' * 59}…”"),
        ("abcd", 3, "“ab…”"),
        ("abc", 3, "“abc”"),
        ("a\nb\x1b", 60, r"“a b\x1b”"),
        ("\xa0baru\u2003\u2003", 60, r"“\xa0baru\u2003\u2003”"),
        ("Kecamatan\xa0Malili ", 60, "“Kecamatan Malili”"),
        ("", 60, "“”"),
    ],
)
def test_kutip(teks: str, batas: int, dikutip: str) -> None:
    assert kutip(teks, batas) == dikutip


def test_kutip_cuts_at_sixty_unless_told() -> None:
    assert kutip("a" * 10_000) == kutip("a" * 10_000, 60)
    assert len(kutip("a" * 10_000)) == len("“”") + 60


@pytest.mark.parametrize(
    ("teks", "pilihan", "dekat"),
    [
        pytest.param("realisai", ("realisasi", "rumus"), "realisasi", id="a letter"),
        pytest.param("SKM", ("skm", "pks"), "skm", id="capitals typed"),
        pytest.param("pk2024.yaml", ("PK2024.YML",), "PK2024.YML", id="on the disk"),
        pytest.param("nilai\u200b", ("nilai",), "nilai", id="unseen behind it"),
        pytest.param("n\xadi\u2060l", ("nil",), "nil", id="unseen inside"),
        pytest.param("ｎｉｌａｉ", ("nilai",), "nilai", id="letters of full width"),
        pytest.param("imk", ("ikm", "pks"), "ikm", id="a short one"),
        pytest.param("rata", ("rasio", "rata_rata"), "rata_rata", id="begun"),
        pytest.param("akta", ("akta_mati", "akta_lahir"), None, id="begun twice"),
        pytest.param("ktp_elektrnik", ("ktp_elektronik",), "ktp_elektronik", id="two"),
        pytest.param("tepatwaktu", ("tepat_waktu",), "tepat_waktu", id="as one word"),
        pytest.param("sasaran", ("anggaran",), None, id="another word"),
        pytest.param("batas_capaian", ("skala_capaian",), None, id="half another"),
        pytest.param("q4.yaml", ("q3.yaml", "q1.yaml"), None, id="another period"),
        pytest.param("q4.yaml", ("q4.yaml.txt", "q3.yaml"), "q4.yaml.txt", id="longer"),
        pytest.param("ikm", ("sakip", "pks"), None, id="nothing alike"),
        pytest.param("ikm", (), None, id="nothing to choose from"),
        pytest.param("", ("skm",), None, id="nothing typed"),
    ],
)
def test_nearest(teks: str, pilihan: tuple[str, ...], dekat: str | None) -> None:
    assert nearest(teks, pilihan) == dekat


def test_nearest_can_be_told_how_alike() -> None:
    assert nearest("abcd", ["abxy"], mirip=0.5) == "abxy"
    assert nearest("abcd", ["abxy"], mirip=0.6) is None
    assert nearest("abcde", ["abcxy"]) is None


def test_at_most_ten_are_offered_the_most_alike_first() -> None:
    ada = [f"indikator_{n}" for n in range(1, 15)] + ["waktu\x1b"]
    assert pilih(ada[:3]) == "pilih indikator_1, indikator_2, indikator_3"
    sepuluh = ", ".join(ada[:10])
    assert pilih(ada) == f"pilih {sepuluh}, dan 5 lainnya"
    assert pilih(ada, "wktu").startswith(r"pilih waktu\x1b, ")
    assert usulkan("zzz", ada) == pilih(ada, "zzz")
    assert usulkan("indiktor_9", ada) == "mungkin maksudnya `indikator_9`"


@pytest.mark.parametrize(
    ("satu", "lain", "sama"),
    [
        ("Dinas Kesehatan", "  dinas   KESEHATAN ", True),
        ("Dinas Perdagangan,Koperasi", "Dinas Perdagangan, Koperasi", True),
        ("A / B", "A/B", True),
        ("PT. Maju", "PT.Maju", True),
        ("Café Kota", "Cafe\u0301 Kota", True),
        ("CAFE\u0301", "café", True),
        ("ﬁsik", "fisik", True),
        ("m²", "m2", True),
        ("ＰＴ\u3000Ｍａｊｕ", "PT Maju", True),
        ("Strasse", "STRAẞE", True),
        ("Peren\xadcanaan", "Perencanaan", True),
        ("Ma\u200bli\u200cli\u200d", "\ufeffMa\u2060lili", True),
        ("Mal\u202aili\u202c\u200e", "Malili", True),
        ("☎\ufe0f 112", "☎ 112", True),
        ("e\u200b\u0301", "é", True),
        ("Dinas\xa0Kesehatan", "Dinas\u2009\u3000 Kesehatan", True),
        ("Wotu – Malili", "Wotu-Malili", True),
        ("Wotu\u2011Malili", "Wotu — Malili", True),
        ("Wotu -- Malili", "Wotu—Malili", True),
        ("Wotu \u2012 Malili", "Wotu\u2015Malili", True),
        ("\u22125", "-5", True),
        ("Jum'at", "Jum’at", True),
        ("Jum‘at", "Jum`at", True),
        ("Jum´at", "Jumʼat", True),
        ("Jum′at", "Jum‚at", True),
        ("“Sehat”", '"Sehat"', True),
        ("„Sehat“", "''Sehat''", True),
        ("5″", '5"', True),
        ("PT Maju", "PT. Maju", False),
        ("Kecamatan Tomoni", "Kecamatan Tomoni Timur", False),
        ("A B", "AB", False),
        ("A-B", "AB", False),
        ("Jum'at", "Jumat", False),
        ("Café", "Cafe", False),
        ("m²", "m³", False),
    ],
    ids=ascii,
)
def test_spellings_of_one_name(
    satu: str,
    lain: str,
    sama: bool,  # noqa: FBT001
) -> None:
    assert (sepadan(satu) == sepadan(lain)) is sama


# What spellings differ in, more often than chance would have it.
_SERUPA = st.sampled_from("-–—−'’“\"´ \xa0\u2009\u200b\xad.,()eE\u0301\u0345ǰﬁßİ½″")


@settings(derandomize=True, database=None)
@given(st.text(_SERUPA | st.characters()))
def test_what_spellings_have_in_common_is_a_spelling_too(nama: str) -> None:
    sama = sepadan(nama)
    assert sepadan(sama) == sama
    for bentuk in ("NFC", "NFD"):
        assert sepadan(unicodedata.normalize(bentuk, nama)) == sama
    assert sepadan(f"\u200b{nama}\xad\xa0") == sama


@pytest.mark.parametrize(
    ("teks", "tanda"),
    [
        ("nilai", ""),
        (" nilai\n", ""),
        ("Kecamatan\xa0Malili é", ""),
        ("nilai\u200b", r"\u200b"),
        ("\xadni\u200b\u200blai\xad", r"\xad, \u200b"),
        ("\xa0nilai\u2003", r"\xa0, \u2003"),
    ],
    ids=ascii,
)
def test_what_hides_in_a_text(teks: str, tanda: str) -> None:
    assert tersembunyi(teks) == tanda


@pytest.mark.parametrize(
    ("teks", "kosong"),
    [
        *(
            (t, True)
            for t in ("", " ", "\xa0\u2003", "\u200b", "\xad \ufeff", "\u3164")
        ),
        *((t, False) for t in ("a", ".", "\u200ba", "\u0301")),
    ],
    ids=ascii,
)
def test_nothing_to_see(teks: str, kosong: bool) -> None:  # noqa: FBT001
    assert hampa(teks) is kosong


@pytest.mark.parametrize(
    ("butir", "kalimat"), [([1], "1"), ([1, 2], "1 dan 2"), ([1, 2, 3], "1, 2, dan 3")]
)
def test_things_as_a_sentence_lists_them(butir: list[int], kalimat: str) -> None:
    assert rangkai(butir) == kalimat


@pytest.mark.parametrize(
    ("batas", "kalimat"),
    [(3, "1, 2, dan 3"), (2, "1, 2, dan 1 lainnya"), (1, "1 dan 2 lainnya")],
)
def test_of_too_many_things_the_rest_is_counted(batas: int, kalimat: str) -> None:
    assert rangkai([1, 2, 3], batas) == kalimat
