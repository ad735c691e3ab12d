"""Stated sums of a PK against what is below them."""

from typing import Any

import pytest

from alat.pohon_program import pk_pohon
from alat.setahun import butir, hitung, janji, laporan

POHON = {"1": {"1.1": {"1.1.1": 300, "1.1.2": 200}, "1.2": 500}}

SATU = "padahal jumlah kegiatannya Rp 1.000: selisih Rp 1"
SETENGAH = "padahal jumlah kegiatannya Rp 1.000: selisih Rp 0,50"
DUA_RATUS = "padahal jumlah sub kegiatannya Rp 500: selisih Rp 200"


def _pk(program: object = None, kegiatan: object = None) -> dict[str, Any]:
    pk = pk_pohon(POHON)
    (p,) = pk["program"]
    if program is not None:
        p["anggaran"] = program
    if kegiatan is not None:
        p["kegiatan"][0]["anggaran"] = kegiatan
    return pk


@pytest.mark.parametrize(
    ("program", "kegiatan", "temuan"),
    [
        pytest.param(None, None, None, id="nothing stated"),
        pytest.param(1000, 500, None, id="all of it right"),
        pytest.param(
            1001,
            500,
            (
                "KIN394",
                "pagu program 1 tertulis Rp 1.001, " + SATU,
            ),
            id="one too many",
        ),
        pytest.param(
            "999,50",
            None,
            (
                "KIN394",
                "pagu program 1 tertulis Rp 999,50, " + SETENGAH,
            ),
            id="half a rupiah too few",
        ),
        pytest.param(
            1200,
            700,
            (
                "KIN394",
                "pagu kegiatan 1.1 tertulis Rp 700, " + DUA_RATUS,
            ),
            id="wrong below is told once",
        ),
        pytest.param(
            499,
            None,
            (
                "KIN395",
                "pagu kegiatan 1.1 Rp 500 melebihi pagu program 1 Rp 499, lebih Rp 1",
            ),
            id="a kegiatan over its program",
        ),
    ],
)
def test_stated_sums(program: Any, kegiatan: Any, temuan: Any) -> None:
    found = hitung(_pk(program, kegiatan), laporan("tahun")).temuan
    kata = [(d.code, d.message) for d in found]
    assert {d.level for d in found} <= {"peringatan"}
    assert kata[:1] == ([temuan] if temuan else [])
    assert len(kata) == (0 if temuan is None else 1 + (program == 499))


def test_a_whole_that_is_exactly_one_part_is_not_exceeded() -> None:
    """A part may be all of it: then the sum is what differs."""
    (d,) = hitung(_pk(500), laporan("tahun")).temuan
    assert d.code == "KIN394"


@pytest.mark.parametrize(
    ("total", "program", "temuan"),
    [
        (1000, None, []),
        (1000, 1000, []),
        (1001, None, ["KIN404"]),
        ("999,50", None, ["KIN404"]),
        (1000, 1001, ["KIN394"]),  # of what is computed
        (1001, 1001, ["KIN394"]),  # of what is stated: one mistake
        (1002, 1001, ["KIN394", "KIN404"]),
    ],
)
def test_the_total_is_held_against_what_is_computed(
    total: object, program: object, temuan: list[str]
) -> None:
    pk = _pk(program) | {"total_anggaran": total}
    found = hitung(pk, laporan("tahun")).temuan
    assert [d.code for d in found] == temuan
    assert {d.level for d in found} <= {"peringatan"}
    if "KIN404" in temuan:
        assert "padahal jumlah programnya Rp 1.000" in found[-1].message


def test_a_total_without_programs_is_held_against_nothing() -> None:
    pk = janji([butir("a", 1)], total_anggaran=5)
    assert hitung(pk, laporan("tahun")).temuan == ()
