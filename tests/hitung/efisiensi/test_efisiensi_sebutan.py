"""What the scale of a formula calls its value, and where only rounding makes it so."""

import re

import pytest

from alat.setahun import hitung
from alat.uang import belanja, efisiensi_of, kantor_uang


@pytest.mark.parametrize(
    ("capaian", "terpakai", "sebutan", "message"),
    [
        ("99,99", 100, "Efisien", "0,9999, Tidak Efisien"),
        ("99,95", 100, "Efisien", "0,9995, Tidak Efisien"),
        ("99,94", 100, "Tidak Efisien", None),  # 0,9994 is 0,999
        (100, 100, "Efisien", None),
        ("100,04", 100, "Efisien", None),  # 1,0004 is 1,000, and efficient
    ],
)
def test_an_index_that_is_efficient_only_by_rounding_says_so(
    capaian: object, terpakai: object, sebutan: str, message: str | None
) -> None:
    semua = efisiensi_of(
        [[1]], capaian, rumus="indeks", pagu={1: 100}, terpakai={1: terpakai}
    )
    for e in semua:
        found = [(d.code, d.level, d.message) for d in e.catatan]
        awal = "sebutan Efisien karena pembulatan; tanpa dibulatkan "
        assert found == ([("KIN351", "catatan", f"{awal}{message}")] if message else [])
        assert e.sebutan == sebutan


@pytest.mark.parametrize(
    ("pagu", "terpakai", "capaian", "sebutan", "message"),
    [
        pytest.param(
            100,
            100,
            "99.9960",
            "Efisien",
            "0,99996, Tidak Efisien",
            id="a capaian rounded up",
        ),
        pytest.param(
            "1.000.000",
            "1.000.049",
            100,
            "Efisien",
            "≈ 0,999951002401, Tidak Efisien",
            id="a serapan rounded down",
        ),
        pytest.param(
            100, 100, "100.0040", "Efisien", None, id="efficient all the same"
        ),
        pytest.param(100, 100, "99.9000", "Tidak Efisien", None, id="far below"),
    ],
)
def test_what_is_rounded_beneath_an_index_counts(
    pagu: object, terpakai: object, capaian: object, sebutan: str, message: str | None
) -> None:
    pk = kantor_uang({1: pagu}, [1], efisiensi="indeks")
    pk["sasaran"][0]["indikator"][0] |= {"desimal": 4}
    for e in hitung(pk, belanja({1: terpakai}, capaian)).efisiensi.baris:
        found = [d.message for d in e.catatan if d.code == "KIN351"]
        awal = "sebutan Efisien karena pembulatan; tanpa dibulatkan "
        assert found == ([f"{awal}{message}"] if message else [])
        assert e.sebutan == sebutan


DALAM, LUAR = "dalam -20 sampai 20", "di luar -20 sampai 20"


@pytest.mark.parametrize(
    ("konvensi", "terpakai", "capaian", "message"),
    [
        (2, 800, "100.0040", f"NE dihitung karena pembulatan; E ≈ 20,0031, {LUAR}"),
        (2, 800, "99.9960", None),
        (2, 800, "100.0000", None),
        (0, 799, "99.6", f"NE tidak dihitung karena pembulatan; E ≈ 19,7791, {DALAM}"),
        (0, 799, "100", None),
    ],
)
def test_what_is_rounded_beneath_e_counts(
    konvensi: int, terpakai: int, capaian: str, message: str | None
) -> None:
    pk = kantor_uang({1: 1000}, [1], efisiensi="pmk214", desimal=konvensi)
    pk["sasaran"][0]["indikator"][0] |= {"desimal": 4}
    for e in hitung(pk, belanja({1: terpakai}, capaian)).efisiensi.baris:
        found = [_pendek(d.message) for d in e.catatan if d.code == "KIN451"]
        assert found == ([message] if message else [])


def _pendek(message: str) -> str:
    """Leave out what both ways say, and all but four decimals."""
    singkat = message.replace("tanpa dibulatkan ", "")
    return re.sub(r"(,\d{4})\d+", r"\1", singkat)


def test_e_that_has_a_divisor_only_by_rounding() -> None:
    # 0,5 % of 1.000 less 0,4 % of 1.250 is nothing; printed they are 1 and 0.
    pk = kantor_uang({1: 1000, 2: 1250}, [1], [2], efisiensi="pmk214", desimal=0)
    isi = belanja({1: 9, 2: 1}, "0,5", "-0,4")
    *_, semua = hitung(pk, isi).efisiensi.baris
    assert [str(n.nilai) for n in semua.nilai] == ["0.00", "50.00"]
    assert [d.code for d in semua.catatan] == []
