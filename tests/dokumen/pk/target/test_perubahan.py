"""A target that changes in the course of the year: what is read, and what refused."""

from typing import Any

import pytest

from alat.pendukung import refusals
from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target.mulai import Mulai
from kinerja_cli.dokumen.pk.target.perubahan import TargetBaru
from kinerja_cli.source.validation import validate

PERUBAHAN = "target_perubahan"
TW3 = {"mulai": "triwulan 3"}
TIAP = ["3", "7", "11", "15"]
OPINI = {"rumus": "predikat", "skala": "opini_bpk", "target": "WDP"}


def _read(isi: Any, **more: Any) -> Indikator:
    return validate(Indikator, {**butir("a", "15"), PERUBAHAN: isi} | more, konteks={})


def _baru(isi: Any, **more: Any) -> TargetBaru:
    baru = _read(TW3 | isi, **more).target_perubahan
    assert baru is not None
    return baru


@pytest.mark.parametrize(
    ("nilai", "lain", "dibaca"),
    [
        ("12", {}, "12"),
        ("12 x", {}, "12"),
        ("≥ 12,5", {}, "≥ 12,5"),
        ("maks. 12", {}, "≤ 12"),  # its sign is that of the indikator
        ("10-12", {"arah": "rentang"}, "10–12"),
        ({"antara": ["10", "12"]}, {"arah": "turun"}, "10–12"),
        ({"paling_banyak": "12"}, {}, "≤ 12"),
        ("81,250", {"target": "83,5"}, "81,250"),
        ("wtp", OPINI, "WTP"),
        ("-", {"target_triwulan": TIAP}, "None"),
    ],
)
def test_it_is_read_as_the_target_is(
    nilai: Any, lain: dict[str, Any], dibaca: str
) -> None:
    tiap = {"target_triwulan": ["12", "15"]} if nilai == "-" else {}
    assert str(_baru({"nilai": nilai} | tiap, **lain).nilai) == dibaca


@pytest.mark.parametrize(
    ("mulai", "bulan"),
    [("TW III", 7), ("bulan 9", 9), ("semester 2", 7), ("Maret", 3), ("tw1", 1)],
)
def test_it_holds_from_the_first_month_on(mulai: str, bulan: int) -> None:
    i = _read({"mulai": mulai, "nilai": "12"})
    sebelum, sesudah = ([str(i.pada(b).target) for b in r] for r in _parted(bulan))
    assert (set(sebelum), set(sesudah)) == ({"15"} if bulan > 1 else set(), {"12"})
    kembali = i.pada(12).pada(bulan - 1)
    assert (kembali.target, kembali.target_perubahan) == (i.target, i.target_perubahan)


def _parted(bulan: int) -> tuple[range, range]:
    return range(1, bulan), range(bulan, 13)


@pytest.mark.parametrize(
    ("butir_baru", "tiap"),
    [
        (["12", "14"], "3 7 12 14"),
        (["-", "14"], "3 7 None 14"),
        (["3", "7", "12", "14"], "3 7 12 14"),
        (["-", None, "12", "14"], "3 7 12 14"),
        (None, "3 7 11 15"),
    ],
)
def test_quarters_before_it_stay(butir_baru: list[str] | None, tiap: str) -> None:
    isi = TW3 | {"nilai": "14", "target_triwulan": butir_baru}
    i = _read(isi, target_triwulan=TIAP)
    assert " ".join(str(i.target_pada(n)) for n in range(1, 5)) == tiap


def test_all_its_targets_are_known_at_their_places() -> None:
    isi = {"mulai": "Agustus", "nilai": "14", "target_triwulan": ["12", "14"]}
    i = _read(isi, target_triwulan=TIAP)
    semua = [(".".join(map(str, keys)), str(t)) for keys, t in i.semua_target()]
    assert semua == [
        ("target", "15"),
        *((f"target_triwulan.{n}", t) for n, t in enumerate(TIAP)),
        ("target_perubahan.nilai", "14"),
        ("target_perubahan.target_triwulan.0", "12"),
        ("target_perubahan.target_triwulan.1", "14"),
    ]
    assert [*i.pada(12).semua_target()] == [*i.semua_target()]
    assert i.keys_target == ("target",)
    assert i.pada(12).keys_target == (PERUBAHAN, "nilai")
    assert i.janji_triwulan(4)[0] == (PERUBAHAN, "target_triwulan", 1)


def test_code_may_make_one() -> None:
    baru = TargetBaru(Mulai("triwulan", 3), dasar="PK Perubahan")
    i = _read(None).model_copy(update={PERUBAHAN: baru})
    assert i.pada(12) is i
    assert _read(baru).target_perubahan == baru


@pytest.mark.parametrize(
    ("isi", "lain", "kode", "di"),
    [
        ({"nilai": "12"}, {}, "KIN201", "target_perubahan.mulai"),
        (TW3 | {"nilai": "12", "niali": "1"}, {}, "KIN202", "target_perubahan.niali"),
        ("12", {}, "KIN203", PERUBAHAN),
        ([TW3], {}, "KIN203", PERUBAHAN),
        ({"mulai": "-", "nilai": "12"}, {}, "KIN280", "target_perubahan.mulai"),
        ({"mulai": None, "nilai": "12"}, {}, "KIN205", "target_perubahan.mulai"),
        ({"mulai": "3", "nilai": "12"}, {}, "KIN280", "target_perubahan.mulai"),
        ({"mulai": "triwulan 0", "nilai": "12"}, {}, "KIN280", f"{PERUBAHAN}.mulai"),
        ({"mulai": "setahun", "nilai": "12"}, {}, "KIN280", "target_perubahan.mulai"),
        ({"mulai": {"triwulan": 3}, "nilai": 1}, {}, "KIN280", f"{PERUBAHAN}.mulai"),
        ({"mulai": "TW 3 2023", "nilai": "12"}, {}, "KIN281", f"{PERUBAHAN}.mulai"),
        (TW3 | {"nilai": "12"}, {"target": "-"}, "KIN282", PERUBAHAN),
        (TW3, {}, "KIN283", PERUBAHAN),
        (TW3 | {"nilai": "belum ditetapkan"}, {}, "KIN283", PERUBAHAN),
        (
            TW3 | {"target_triwulan": ["3", "8", "12", "15"]},
            {"target_triwulan": TIAP},
            "KIN283",
            "target_perubahan.target_triwulan",
        ),
        (
            TW3 | {"target_triwulan": ["8", "12", "15"]},
            {},
            "KIN206",
            "target_perubahan.target_triwulan",
        ),
        (TW3 | {"nilai": "dua belas"}, {}, "KIN210", "target_perubahan.nilai"),
        (TW3 | {"nilai": "10-12"}, {}, "KIN227", "target_perubahan.nilai"),
        (
            TW3 | {"nilai": "≤ 12"},
            {"target": "≥ 15"},
            "KIN228",
            "target_perubahan.nilai",
        ),
        (TW3 | {"nilai": "12 orang"}, {}, "KIN226", "target_perubahan.nilai"),
        (TW3 | {"nilai": "Bagus"}, OPINI, "KIN204", "target_perubahan.nilai"),
    ],
)
def test_refusals(isi: Any, lain: dict[str, Any], kode: str, di: str) -> None:
    pk = janji([{**butir("a", 15), PERUBAHAN: isi} | lain])
    (d,) = refusals(hitung, pk, laporan(1))
    assert (d.code, ".".join(map(str, d.keys[4:]))) == (kode, di)
    assert d.hint
    assert d.location is not None
    assert d.location.path == "pk.yaml"


def test_all_that_is_wrong_in_one_is_said() -> None:
    isi = {"mulai": "TW 9", "nilai": "dua", "target_triwulan": ["1", "b"]}
    found = refusals(hitung, janji([{**butir("a", 15), PERUBAHAN: isi}]), laporan(1))
    assert [d.code for d in found] == ["KIN280", "KIN210", "KIN210"]


def test_of_a_date_its_month_is_proposed() -> None:
    isi = {"mulai": "1 Juli 2024", "nilai": "12"}
    (d,) = refusals(hitung, janji([{**butir("a", 15), PERUBAHAN: isi}]), laporan(1))
    assert (d.code, d.hint) == ("KIN280", "tulis `bulan 7`")
