"""Notes on a row: each where it belongs, and none just beside it."""

from decimal import Decimal
from typing import Any

import pytest

from alat.pk_satu import baris_of, perjanjian
from alat.ragam_isian import Isi
from alat.tabel import tabel
from kinerja_cli.core.periode import Periode
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.catatan import period_note

TURUN = {"arah": "turun"}
RASIO = {"arah": "turun", "rumus_turun": "rasio"}


def _baris(realisasi: str, target: str, **more: Any) -> Baris:
    return baris_of(perjanjian("nilai", target, **more), {"nilai": realisasi})


def _notes(realisasi: str, target: str, **more: Any) -> dict[str, str]:
    catatan = _baris(realisasi, target, **more).catatan
    assert all((d.level, d.hint, d.keys) == ("catatan", "", ()) for d in catatan)
    return {d.code: d.message for d in catatan}


def test_an_ordinary_row_has_nothing_to_note() -> None:
    assert _notes("80", "100") == {}
    assert _notes("120", "100") == {}


def test_411_turun_says_its_formula() -> None:
    assert _notes("9", "10", **TURUN) == {
        "KIN411": "lebih rendah lebih baik; "
        "capaian = (2 × target − realisasi) : target × 100"
    }
    assert _notes("9", "10", **RASIO) == {
        "KIN411": "lebih rendah lebih baik; capaian = target : realisasi × 100"
    }


@pytest.mark.parametrize(
    ("realisasi", "arah", "message"),
    [
        ("81,3250", "naik", "tercapai karena pembulatan; tanpa dibulatkan 81,325"),
        ("81,3249", "naik", None),
        ("81,33", "naik", None),
        ("81,3349", "naik", None),
        ("81,3349", "turun", "tercapai karena pembulatan; tanpa dibulatkan 81,3349"),
        ("81,3350", "turun", None),
        ("81,33", "turun", None),
    ],
)
def test_412_reached_only_by_rounding(
    realisasi: str, arah: str, message: str | None
) -> None:
    notes = _notes(realisasi, "81,33", arah=arah, desimal="2")
    assert notes.get("KIN412") == message
    # As it is stated it is not rounded, and then nothing hangs on that.
    assert "KIN412" not in _notes(realisasi, "81,33", arah=arah)


@pytest.mark.parametrize(
    ("realisasi", "target", "arah"),
    [("15,4", "15,3", "naik"), ("15,5", "15,8", "turun")],
)
def test_412_missed_only_by_rounding(realisasi: str, target: str, arah: str) -> None:
    notes = _notes(realisasi, target, arah=arah, desimal="0")
    expected = f"tidak tercapai karena pembulatan; tanpa dibulatkan {realisasi}"
    assert notes["KIN412"] == expected


@pytest.mark.parametrize(
    ("realisasi", "more", "noted"),
    [
        ("19999", {}, True),  # 99,995
        ("19998", {}, False),  # 99,99
        ("20000", {}, False),
        ("20001", TURUN, True),  # 99,995
        ("20002", TURUN, False),
        ("20001", RASIO, True),  # 99,99500...
        ("20002", RASIO, False),
    ],
)
def test_413_printed_100_and_yet_missed(
    realisasi: str, more: dict[str, object], *, noted: bool
) -> None:
    baris = _baris(realisasi, "20000", **more)
    assert baris.capaian is not None
    assert ("KIN413" in {d.code for d in baris.catatan}) is noted
    if noted:
        assert (str(baris.capaian.nilai), baris.tercapai) == ("100.00", False)


@pytest.mark.parametrize(
    ("realisasi", "more", "message"),
    [
        ("20", {}, None),
        ("20,01", {}, "realisasi lebih dari dua kali target; periksa keduanya"),
        ("0,1", {}, None),
        ("0,09", {}, "realisasi kurang dari seperseratus target; periksa keduanya"),
        ("0", {}, None),
        ("-1", {}, None),
        ("20", TURUN, None),
        ("20,01", TURUN, "realisasi lebih dari dua kali target; periksa keduanya"),
        ("5", TURUN, None),
        ("4,99", TURUN, "realisasi kurang dari separuh target; periksa keduanya"),
        ("0", TURUN, "realisasi kurang dari separuh target; periksa keduanya"),
    ],
)
def test_414_far_from_the_target(
    realisasi: str, more: dict[str, object], message: str | None
) -> None:
    assert _notes(realisasi, "10", **more).get("KIN414") == message


@pytest.mark.parametrize(
    ("realisasi", "message"),
    [
        ("12", None),
        ("11,99", None),
        ("12,01", "capaian dibatasi 120; tanpa batas 120,10"),
        ("19,99", "capaian dibatasi 120; tanpa batas 199,90"),
        # As many decimals as tell it from its bound, and no more.
        ("12,0004", "capaian dibatasi 120; tanpa batas 120,004"),
        ("12,0005", "capaian dibatasi 120; tanpa batas 120,01"),
        ("12,000046", "capaian dibatasi 120; tanpa batas 120,0005"),
    ],
)
def test_415_cut_off(realisasi: str, message: str | None) -> None:
    more = {"batas_capaian": "120", "desimal": "6"}
    assert _notes(realisasi, "10", **more).get("KIN415") == message
    assert "KIN415" not in _notes(realisasi, "10", desimal="6")


def test_several_notes_stand_together_in_order() -> None:
    notes = _notes("1", "10", **TURUN | {"batas_capaian": "110"})
    assert list(notes) == ["KIN411", "KIN414", "KIN415"]


@pytest.mark.parametrize(
    ("arah", "realisasi", "tercapai"),
    [
        ("naik", "10", True),
        ("naik", "9.999999", False),
        ("turun", "10", True),
        ("turun", "10.000001", False),
    ],
)
def test_reached_at_the_exact_target(
    arah: str, realisasi: str, *, tercapai: bool
) -> None:
    target = _baris("1", "10", arah=arah).target
    assert target
    assert target.tercapai(Decimal(realisasi)) is tercapai


@pytest.mark.parametrize(
    ("rumus", "isi", "desimal", "code", "message"), tabel("predikat")
)
def test_366_and_367_a_predikat_is_of_the_unrounded_value_at_two_decimals(
    rumus: str, isi: Isi, desimal: int, code: str, message: str
) -> None:
    baris = baris_of(perjanjian(rumus, "50", desimal=desimal), isi)
    found = {d.code: d.message for d in baris.catatan if d.code in {"KIN366", "KIN367"}}
    assert found == ({code: message} if code else {})
    if code == "KIN366":
        assert message.startswith(f"predikat {baris.predikat} dari")
    assert (baris.predikat is None) is (code == "KIN367")


@pytest.mark.parametrize(
    ("rumus", "more", "triwulan", "noted"),
    [
        ("pks", {}, 1, True),
        ("pks", {}, 4, True),
        ("pks", {}, None, False),
        ("pks", {"akumulasi": "posisi"}, 1, False),
        ("nilai", {}, 1, False),
        ("nilai", {"akumulasi": "jumlah"}, 1, True),
        ("nilai", {"akumulasi": "jumlah"}, None, False),
    ],
)
def test_418_one_quarter_of_what_adds_up(
    rumus: str, more: dict[str, Any], triwulan: int | None, *, noted: bool
) -> None:
    i = perjanjian(rumus, "10", **more).menurut_id["a"]
    periode = Periode.ke(2024, 3, triwulan) if triwulan else Periode.ke(2024, 12)
    found = list(period_note(i, periode))
    sejak = ", bukan sejak 1 Januari," if (triwulan or 1) > 1 else ""
    said = f"isian triwulan {triwulan} saja{sejak} dibandingkan dengan target setahun"
    assert [(d.code, d.level, d.message) for d in found] == (
        [("KIN418", "catatan", said)] if noted else []
    )
