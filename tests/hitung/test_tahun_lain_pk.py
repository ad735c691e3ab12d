"""KIN393 and its like: what a PK says of other years against its targets and rumus."""

from typing import Any

import pytest

from alat.pendukung import Kinerja, Write
from alat.pk_satu import perjanjian
from alat.setahun import butir, janji, laporan, tulis
from kinerja_cli.hitung.peringatan_pk import temuan_pk

AKHIR: dict[str, Any] = {"tahun": "2026", "nilai": "84", "sumber": "Renstra"}
STANDAR = {"nilai": "76,61", "nama": "Baik"}


def _found(rumus: str, target: str, **kunci: Any) -> list[tuple[str, str]]:
    semua = [*temuan_pk(perjanjian(rumus, target, **kunci))]
    assert {d.level for d in semua} <= {"peringatan"}
    return [(d.code, str(d.keys[-1])) for d in semua]


@pytest.mark.parametrize(
    ("target", "tahunan", "found"),
    [
        ("81,33", {"2024": "81,33"}, []),
        ("81,33", {"2024": "81,330"}, []),
        ("81,33", {"2024": "≥ 81,33"}, []),
        ("81,33", {"2024": "> 81,33"}, [("KIN393", "2024")]),
        ("81,33", {"2024": "81,34", "2025": "82"}, [("KIN393", "2024")]),
        ("81,33", {"2025": "82", "2026": "84"}, []),
        ("81,33", {"2026": "83,99"}, [("KIN393", "2026")]),
        ("81,33", {"2027": "90"}, []),  # beyond the medium term
        ("81,33", {"2026": "-"}, []),
        ("-", {"2024": "81"}, []),
        ("81", {"2024": "82", "2026": "83"}, [("KIN393", "2024"), ("KIN393", "2026")]),
    ],
)
def test_a_year_has_one_target(
    target: str, tahunan: dict[str, str], found: list[tuple[str, str]]
) -> None:
    assert _found("nilai", target, target_tahunan=tahunan, target_akhir=AKHIR) == found


@pytest.mark.parametrize(
    ("tahunan", "beda"), [("80", False), ("83", False), ("81", True)]
)
def test_of_a_year_whose_target_changes_both_are_right(
    tahunan: str, *, beda: bool
) -> None:
    baru = {"mulai": "triwulan 3", "nilai": "83"}
    kunci = {"target_tahunan": {"2024": tahunan}, "target_perubahan": baru}
    assert _found("nilai", "80", **kunci) == ([("KIN393", "2024")] if beda else [])


@pytest.mark.parametrize(
    ("kunci", "di"),
    [
        ({"target_akhir": AKHIR | {"tahun": "2024"}}, "nilai"),
        ({"target_akhir": AKHIR | {"tahun": "2024", "nilai": "80,00"}}, ""),
        ({"target_akhir": AKHIR}, ""),
        ({"kondisi_awal": {"tahun": "2022", "nilai": "61"}}, "nilai"),
        ({"kondisi_awal": {"tahun": "2022", "nilai": "66,10"}}, ""),
        ({"kondisi_awal": {"tahun": "2021", "nilai": "61"}}, ""),
        ({"kondisi_awal": {"tahun": "2023", "nilai": "61"}}, ""),
    ],
)
def test_a_year_has_one_value(kunci: dict[str, Any], di: str) -> None:
    riwayat = {"2022": "66,1", "2023": "-"}
    found = _found("nilai", "80", riwayat=riwayat, **kunci)
    assert found == ([("KIN393", di)] if di else [])


def test_the_last_year_whose_target_changes_may_have_either() -> None:
    kunci = {"target_perubahan": {"mulai": "triwulan 3", "nilai": "84"}}
    akhir = AKHIR | {"tahun": "2024"}
    assert _found("nilai", "80", target_akhir=akhir, **kunci) == []


def test_words_are_said_as_words() -> None:
    kunci: dict[str, Any] = {
        "skala": "opini_bpk",
        "riwayat": {"2022": "WDP"},
        "kondisi_awal": {"tahun": "2022", "nilai": "TMP"},
    }
    (d,) = temuan_pk(perjanjian("predikat", "WTP", **kunci))
    assert d.message == "kondisi awal 2022 TMP, padahal riwayat WDP"


def test_it_says_both() -> None:
    pk = perjanjian("nilai", "80", target_tahunan={"2026": "83"}, target_akhir=AKHIR)
    (d,) = temuan_pk(pk)
    assert d.message == "target tahunan 2026 83, padahal target akhir 84"
    assert d.keys == ("sasaran", 0, "indikator", 0, "target_tahunan", "2026")


@pytest.mark.parametrize(
    ("rumus", "kunci", "found"),
    [
        ("skm", {"riwayat": {"2022": "24,99"}}, [("KIN343", "2022")]),
        ("skm", {"riwayat": {"2022": "25", "2023": "100"}}, []),
        (
            "skm",
            {"kondisi_awal": {"tahun": "2020", "nilai": "101"}},
            [("KIN343", "nilai")],
        ),
        (
            "skm",
            {"target_tahunan": {"2025": "60-100,5"}, "arah": "naik"},
            [("KIN343", "2025")],
        ),
        ("skm", {"standar": STANDAR | {"nilai": "3,06"}}, [("KIN343", "nilai")]),
        ("skm", {"standar": STANDAR}, []),
        ("cacah", {"riwayat": {"2022": "12,5"}}, [("KIN343", "2022")]),
        ("cacah", {"riwayat": {"2022": "0"}}, []),
    ],
)
def test_what_its_rumus_cannot_give(
    rumus: str, kunci: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    assert _found(rumus, "81", **kunci) == found


@pytest.mark.parametrize(
    ("satuan", "target", "riwayat", "beda"),
    [
        ("%", "98", "0,97", True),
        ("%", "98", "97", False),
        ("%", "98", "0", False),
        ("%", "0,98", "97", True),
        ("indeks", "98", "0,97", False),
    ],
)
def test_a_share_beside_a_percentage(
    satuan: str, target: str, riwayat: str, *, beda: bool
) -> None:
    found = _found("nilai", target, satuan=satuan, riwayat={"2023": riwayat})
    assert found == ([("KIN374", "2023")] if beda else [])


@pytest.mark.parametrize(
    ("tahunan", "kunci", "found"),
    [
        ({"2025": "79", "2026": "78"}, {}, [("KIN348", "2025")]),
        ({"2025": "80", "2026": "79"}, {}, [("KIN348", "2026")]),
        ({"2025": "80", "2026": "81"}, {}, []),
        ({"2025": "79"}, {"arah": "turun"}, []),
        ({"2025": "79"}, {"arah": "naik"}, []),
    ],
)
def test_targets_of_years_that_fall(
    tahunan: dict[str, str], kunci: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    assert _found("nilai", "80", target_tahunan=tahunan, **kunci) == found


def test_hitung_and_periksa_both_say_it(kinerja: Kinerja, write: Write) -> None:
    pk = janji([butir("a", 80, target_tahunan={"2024": 81})])
    args = tulis(write, pk, laporan("tahun", realisasi={"a": {"nilai": 80}}))
    kata = "KIN393 peringatan: target tahunan 2024 81, padahal target 80"
    assert kata in kinerja("hitung", *args).err
    assert kata in kinerja("periksa", *args).out
