"""A kode that does not begin with that of what it is a part of."""

import pytest

from alat.pohon_program import Pohon, pk_pohon
from alat.setahun import hitung, laporan

BAIK = {"1.01": {"1.01.2.01": {"1.01.2.01.01": 1, "1.01.2.01.02": 2}, "1.01.2.02": 3}}


def _found(pohon: Pohon) -> list[str]:
    found = hitung(pk_pohon(pohon), laporan("tahun")).temuan
    assert {(d.code, d.level) for d in found} <= {("KIN396", "peringatan")}
    return [d.message for d in found]


@pytest.mark.parametrize(
    "pohon",
    [
        BAIK,
        {"1.01": {"1.02.2.01": 1}},  # nothing tells how kode are made there
        {
            "WA": {"A.2045": {"A.2045.1": 1, "A.2045.2": 1}},
            "DK": {"A.44": 1, "A.45": 1},
        },
        {"1.01": 5, "1.02": 6},
    ],
    ids=["all begin so", "one alone", "an office with kode of another kind", "flat"],
)
def test_what_is_no_slip(pohon: Pohon) -> None:
    assert _found(pohon) == []


@pytest.mark.parametrize(
    ("pohon", "temuan"),
    [
        (
            {"1.01": {"1.01.2.01": 1, "1.02.2.02": 2}},
            "kode kegiatan 1.02.2.02 tidak berawalan kode programnya, 1.01",
        ),
        (
            {"1.01": {"1.01.2.01": 1, "1.012.02": 2}},
            "kode kegiatan 1.012.02 tidak berawalan kode programnya, 1.01",
        ),
        (  # what is below is of the right one
            {"1.01": {"1.01.2.01": 1, "1.02.2.02": {"1.01.2.02.01": 2}}},
            "kode kegiatan 1.02.2.02 tidak berawalan kode programnya, 1.01",
        ),
        (
            {**BAIK, "1.02": {"1.02.2.01": {"1.05.2.1": 1}}},
            "kode sub kegiatan 1.05.2.1 tidak berawalan kode kegiatannya, 1.02.2.01",
        ),
        (
            {**BAIK, "1.03": {"1.02.2.01": 1, "1.02.2.02": 2}},
            "kode program 1.03 bukan awalan kode di bawahnya: 1.02.2.01 dan 1.02.2.02",
        ),
    ],
    ids=["a kegiatan", "only digits", "with parts", "a sub kegiatan", "a program"],
)
def test_a_slip_is_told_once(pohon: Pohon, temuan: str) -> None:
    assert _found(pohon) == [temuan]
