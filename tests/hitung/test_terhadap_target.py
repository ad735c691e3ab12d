"""A realisasi against a target of every shape: at its ends, just beyond, and within."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pk_satu import baris_of, perjanjian
from kinerja_cli.core.exact import tambah
from kinerja_cli.core.langkah import Langkah, dari_isian
from kinerja_cli.dokumen.pk import Konvensi
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.terhadap_target import (
    Terbanding,
    bandingkan_target,
    batas_capaian,
    hitung_capaian,
)

D = Decimal
RASIO = {"arah": "turun", "rumus_turun": "rasio"}
RENTANG = {"arah": "rentang"}
TURUN = {"arah": "turun"}
NAIK = {"arah": "naik"}
NOL_SERATUS = {"target_nol": "seratus_bila_tercapai"}


def _baris(realisasi: str, target: object, **more: Any) -> Baris:
    konvensi = more.pop("konvensi", None)
    return baris_of(perjanjian("nilai", target, konvensi, **more), {"nilai": realisasi})


def _penuh(realisasi: str, target: object, **more: Any) -> tuple[object, object]:
    """Return the verdict, and the capaian as it is or the code of why there is none."""
    baris = _baris(realisasi, target, **more)
    if baris.capaian_penuh is None:
        assert (baris.status, baris.capaian) == ("tak_terhitung", None)
        return baris.tercapai, baris.catatan[0].code
    assert baris.status == "terhitung"
    return baris.tercapai, baris.capaian_penuh.nilai


@pytest.mark.parametrize(
    ("arah", "realisasi", "tercapai", "capaian"),
    [
        # At least the lower end; between the ends nothing is better or worse.
        pytest.param(NAIK, "59,4", False, 99, id="naik: short"),
        pytest.param(NAIK, "60", True, 100, id="naik: the lower end"),
        pytest.param(NAIK, "72", True, 100, id="naik: within"),
        pytest.param(NAIK, "80", True, 100, id="naik: the upper end"),
        pytest.param(NAIK, "80,8", True, 101, id="naik: beyond"),
        pytest.param(NAIK, "0", False, 0, id="naik: nothing"),
        pytest.param(TURUN, "60", True, 100, id="turun: the lower end"),
        pytest.param(TURUN, "80", True, 100, id="turun: the upper end"),
        pytest.param(TURUN, "80,8", False, 99, id="turun: beyond"),
        pytest.param(TURUN, "59,4", True, 101, id="turun: below"),
        pytest.param(TURUN, "0", True, 200, id="turun: nothing"),
        pytest.param(TURUN, "160", False, 0, id="turun: twice"),
        pytest.param(RASIO, "80", True, 100, id="T : R: the upper end"),
        pytest.param(RASIO, "160", False, 50, id="T : R: twice"),
        pytest.param(RASIO, "48", True, 125, id="T : R: below"),
        pytest.param(RASIO, "0", True, "KIN402", id="T : R: nothing divides nothing"),
        pytest.param(RASIO, "-2", True, "KIN402", id="T : R: nor does less"),
        pytest.param(RENTANG, "59,4", False, 99, id="rentang: below"),
        pytest.param(RENTANG, "60", True, 100, id="rentang: the lower end"),
        pytest.param(RENTANG, "72", True, 100, id="rentang: within"),
        pytest.param(RENTANG, "80", True, 100, id="rentang: the upper end"),
        pytest.param(RENTANG, "80,8", False, 99, id="rentang: above"),
        pytest.param(RENTANG, "160", False, 0, id="rentang: twice"),
        pytest.param(RENTANG, "240", False, -100, id="rentang: three times"),
        pytest.param(RENTANG, "0", False, 0, id="rentang: nothing"),
    ],
)
def test_a_range(
    arah: dict[str, str], realisasi: str, capaian: object, *, tercapai: bool
) -> None:
    assert _penuh(realisasi, "60-80", **arah) == (tercapai, capaian)


@pytest.mark.parametrize("arah", ["naik", "turun", "rentang"])
@pytest.mark.parametrize("target", ["80-60", "60 – 80", "60 s.d. 80"])
def test_the_ends_are_in_order_however_they_are_written(arah: str, target: str) -> None:
    for realisasi in ("30", "60", "70", "80", "90"):
        assert _penuh(realisasi, target, arah=arah) == _penuh(
            realisasi, {"antara": ["60", "80"]}, arah=arah
        )


@pytest.mark.parametrize(
    ("arah", "target", "realisasi", "tercapai", "capaian"),
    [
        # Of a range with a zero end, what is inside needs no division.
        pytest.param(RENTANG, "0-5", "0", True, 100, id="at the zero"),
        pytest.param(RENTANG, "0-5", "5", True, 100, id="at the other"),
        pytest.param(RENTANG, "0-5", "6", False, 80, id="above it"),
        pytest.param(RENTANG, "0-5", "-1", False, "KIN401", id="below the zero"),
        pytest.param(NAIK, "0-5", "-1", False, "KIN401", id="naik: below the zero"),
        pytest.param(NAIK, "0-5", "0", True, 100, id="naik: at the zero"),
        pytest.param(NAIK, "0-5", "10", True, 200, id="naik: above"),
        pytest.param(TURUN, "0-5", "-1", True, "KIN401", id="turun: below the zero"),
        pytest.param(
            RENTANG, {"antara": ["-3", "0"]}, "-3", True, 100, id="negative end"
        ),
        pytest.param(RENTANG, {"antara": ["-3", "0"]}, "1", False, "KIN401", id="over"),
        pytest.param(
            RENTANG, {"antara": ["-3", "0"]}, "-4", False, "KIN406", id="under"
        ),
        pytest.param(RENTANG, {"antara": ["-3", "3"]}, "6", False, 0, id="both sides"),
    ],
)
def test_a_range_with_an_end_of_zero_or_below(
    arah: dict[str, str],
    target: object,
    realisasi: str,
    capaian: object,
    *,
    tercapai: bool,
) -> None:
    assert _penuh(realisasi, target, **arah) == (tercapai, capaian)


@pytest.mark.parametrize(
    ("arah", "realisasi", "tercapai", "capaian"),
    [
        ("rentang", "9,9", False, 99),
        ("rentang", "10", True, 100),
        ("rentang", "10,1", False, 99),
        ("naik", "10,1", True, 101),
        ("turun", "10,1", False, 99),
    ],
)
def test_two_equal_ends_are_one_number(
    arah: str, realisasi: str, capaian: int, *, tercapai: bool
) -> None:
    for target in ("10-10", "10"):
        assert _penuh(realisasi, target, arah=arah) == (tercapai, capaian)


@pytest.mark.parametrize(
    ("target", "realisasi", "tercapai", "capaian"),
    [
        ("≥ 90", "90", True, 100),
        ("> 90", "90", False, 100),
        ("> 90", "90,01", True, None),
        ("> 90", "89,1", False, 99),
        ("≤ 5", "5", True, 100),
        ("< 5", "5", False, 100),
        ("< 5", "4,5", True, 110),
        ("< 5", "5,5", False, 90),
        ("> 0", "0", False, "KIN401"),
        ("< 0", "0", False, "KIN401"),
        ("< 0", "-1", True, "KIN401"),
    ],
)
def test_a_sign_is_strict_in_the_verdict_and_not_in_the_capaian(
    target: str, realisasi: str, capaian: object, *, tercapai: bool
) -> None:
    putusan, nilai = _penuh(realisasi, target)
    assert putusan is tercapai
    assert capaian is None or nilai == capaian


def test_a_strict_target_that_is_equalled_says_so() -> None:
    baris = _baris("90", "> 90")
    assert [d.code for d in baris.catatan] == ["KIN413"]
    assert str(baris.target) == "> 90,00"


@pytest.mark.parametrize(
    ("arah", "realisasi", "tercapai"),
    [
        (NAIK, "-2,1", True),
        (NAIK, "-2,11", False),
        (NAIK, "0", True),
        (TURUN, "-2,1", True),
        (TURUN, "-2,09", False),
        (TURUN, "-3", True),
        (RASIO, "-3", True),
        (RENTANG, "-2,2", False),
    ],
)
def test_a_negative_target_has_a_verdict_and_no_capaian(
    arah: dict[str, str], realisasi: str, *, tercapai: bool
) -> None:
    for konvensi in ({}, NOL_SERATUS):
        found = _penuh(realisasi, "-2,1", konvensi=konvensi, **arah)
        assert found == (tercapai, "KIN406")
    (sebab, *_) = _baris(realisasi, "-2,1", **arah).catatan
    assert sebab.message == "target negatif: capaian tidak dapat dihitung"


def test_inside_a_range_of_one_number_there_is_a_capaian_be_it_below_zero() -> None:
    assert _penuh("-2,1", "-2,1", **RENTANG) == (True, 100)


@pytest.mark.parametrize(
    ("arah", "realisasi", "biasa", "seratus"),
    [
        (NAIK, "0", (True, "KIN401"), (True, 100)),
        (NAIK, "7", (True, "KIN401"), (True, 100)),
        (NAIK, "-1", (False, "KIN401"), (False, "KIN401")),
        (TURUN, "0", (True, "KIN401"), (True, 100)),
        (TURUN, "0,01", (False, "KIN401"), (False, "KIN401")),
        (RASIO, "0", (True, "KIN401"), (True, 100)),
        (RENTANG, "0", (True, 100), (True, 100)),
        (RENTANG, "1", (False, "KIN401"), (False, "KIN401")),
    ],
)
def test_target_nol(
    arah: dict[str, str], realisasi: str, biasa: object, seratus: object
) -> None:
    assert _penuh(realisasi, "0", **arah) == biasa
    tak_terhitung = {"target_nol": "tak_terhitung"}
    assert _penuh(realisasi, "0", konvensi=tak_terhitung, **arah) == biasa
    assert _penuh(realisasi, "0", konvensi=NOL_SERATUS, **arah) == seratus


def test_a_step_says_why_it_is_100() -> None:
    for target, more, kata in (
        ("0", {"konvensi": NOL_SERATUS}, "100, karena realisasi mencapai target"),
        ("0-9", RENTANG, "100, karena ujung bawah target ≤ realisasi ≤ ujung atas"),
    ):
        penuh = _baris("3", target, **more).capaian_penuh
        assert penuh is not None
        assert penuh.kata.startswith(kata)
        assert penuh.dasar[0].label == "realisasi"


def test_the_end_that_was_divided_by_says_which_it_is() -> None:
    for realisasi, ujung in (("30", "ujung bawah target"), ("90", "ujung atas target")):
        penuh = _baris(realisasi, "60-80", **RENTANG).capaian_penuh
        assert penuh is not None
        assert (penuh.dasar[1].label, penuh.dasar[1].keys) == (ujung, ("target",))
        assert penuh.dasar[1].milik == "pk"


BATAS = [
    # own, of all, capaian before and as it is printed, and what is noted
    pytest.param({}, {}, "130", "130.00", [], id="none"),
    pytest.param({"batas_capaian": "120"}, {}, "130", "120", ["KIN415"], id="own"),
    pytest.param({}, {"batas_capaian": "120"}, "130", "120", ["KIN415"], id="of all"),
    pytest.param(
        *({"batas_capaian": "110"}, {"batas_capaian": "120"}),
        *("130", "110", ["KIN415"]),
        id="own before that of all",
    ),
    pytest.param(
        *({"batas_capaian": "150"}, {"batas_capaian": "120"}),
        *("130", "130.00", []),
        id="own, and higher",
    ),
    pytest.param({}, {"batas_capaian": "120"}, "120", "120", [], id="just the bound"),
    pytest.param({}, {"batas_capaian": "120"}, "119.99", "119.99", [], id="below it"),
    pytest.param({"batas_bawah": "0"}, {}, "-30", "0", ["KIN415"], id="own, lower"),
    pytest.param({}, {"batas_bawah": "0"}, "-30", "0", ["KIN415"], id="lower, of all"),
    pytest.param({}, {"batas_bawah": "0"}, "0", "0.00", [], id="just the lower"),
    pytest.param({}, {"batas_bawah": "0"}, "1.01", "1.01", [], id="above the lower"),
    pytest.param(
        *({"batas_bawah": "-50"}, {"batas_bawah": "0"}),
        *("-30", "-30.00", []),
        id="own lower before that of all",
    ),
    pytest.param(
        *({}, {"batas_capaian": "120", "batas_bawah": "10"}),
        *("5", "10", ["KIN415"]),
        id="both, too low",
    ),
    pytest.param(
        *({"batas_bawah": "10"}, {"batas_capaian": "120"}),
        *("130", "120", ["KIN415"]),
        id="both, too high",
    ),
]


@pytest.mark.parametrize(("sendiri", "semua", "penuh", "tercetak", "codes"), BATAS)
def test_bounds(
    sendiri: dict[str, str],
    semua: dict[str, str],
    penuh: str,
    tercetak: str,
    codes: list[str],
) -> None:
    baris = _baris(penuh.replace(".", ","), "100", konvensi=semua, **sendiri)
    assert baris.capaian_penuh is not None
    assert baris.capaian is not None
    assert (baris.capaian_penuh.nilai, baris.capaian.nilai) == (D(penuh), D(tercetak))
    assert [d.code for d in baris.catatan] == codes
    assert baris.tercapai is (D(penuh) >= 100)


def test_a_bound_stands_where_the_pk_says_it() -> None:
    pk = perjanjian("nilai", "1", {"batas_capaian": "120"}, batas_bawah="0")
    bawah, atas = batas_capaian(pk.menurut_id["a"], pk.konvensi)
    assert bawah is not None
    assert atas is not None
    assert (bawah.keys, bawah.milik) == (("batas_bawah",), "pk")
    assert (atas.keys, atas.milik) == (("batas_capaian",), "konvensi")


@pytest.mark.parametrize(
    ("konvensi", "desimal", "realisasi", "capaian"),
    [
        ({}, None, "2.00", "66.67"),
        ({"desimal": "1"}, None, "2.0", "66.7"),
        ({"desimal_capaian": "3"}, None, "2.00", "66.667"),
        ({"desimal": "4", "desimal_capaian": "0"}, None, "2.0000", "67"),
        ({"desimal_capaian": "1"}, "3", "2.000", "66.7"),
    ],
)
def test_desimal_capaian_is_of_the_capaian_alone(
    konvensi: dict[str, str], desimal: str | None, realisasi: str, capaian: str
) -> None:
    baris = _baris("2", "3", konvensi=konvensi, desimal=desimal)
    assert baris.realisasi is not None
    assert baris.capaian is not None
    assert (str(baris.realisasi.nilai), str(baris.capaian.nilai)) == (
        realisasi,
        capaian,
    )


NILAI = st.decimals(-(10**4), 10**4, places=2)
POSITIF = st.decimals("0.01", 10**4, places=2)
_I = perjanjian("nilai", "1", arah="rentang").menurut_id["a"]


def _capaian(realisasi: Decimal, target: Target) -> Langkah:
    step = dari_isian("realisasi", realisasi, "nilai")
    found = hitung_capaian(_I, step, target, Konvensi())
    assert isinstance(found, Langkah)
    return found


@given(NILAI, POSITIF, POSITIF)
def test_of_a_range_100_is_to_be_inside_and_less_is_to_be_out(
    realisasi: Decimal, satu: Decimal, dua: Decimal
) -> None:
    target = Target(min(satu, dua), max(satu, dua), "rentang")
    capaian = _capaian(realisasi, target).nilai
    assert (capaian == 100) is target.tercapai(realisasi)
    assert capaian <= 100
    # As far above the upper end as below it: by the same share.
    jauh = tambah(target.atas, target.atas) - realisasi
    lain = Target(target.atas, target.atas, "rentang")
    assert _capaian(D(jauh), lain).nilai == _capaian(realisasi, lain).nilai


@given(NILAI, POSITIF, st.sampled_from(["naik", "turun", "rentang"]))
def test_a_bound_between_is_what_stands_between(
    realisasi: Decimal, target: Decimal, arah: Any
) -> None:
    konvensi = Konvensi(batas_capaian=D(120), batas_bawah=D(0))
    step = dari_isian("realisasi", realisasi, "nilai")
    hasil = bandingkan_target(_I, step, Target(target, target, arah), konvensi)
    assert isinstance(hasil, Terbanding)
    antara = min(max(hasil.penuh.nilai, D(0)), D(120))
    assert hasil.capaian.asal.nilai == antara
