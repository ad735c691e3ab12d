"""Of how many a share is told: read out of a unit, and said in the step."""

from decimal import Decimal
from fractions import Fraction

import pytest

from alat.pendukung import refusals
from alat.pk_satu import perjanjian
from alat.ragam_isian import ATURAN
from kinerja_cli.rumus.alat.faktor import FAKTOR, bagian_per, faktor_satuan
from kinerja_cli.source.validation import validate


@pytest.mark.parametrize(
    ("satuan", "faktor"),
    [
        ("per 1.000", 1000),
        ("per 1000 penduduk", 1000),
        ("Per 1,000 KH", 1000),
        ("/1.000 kelahiran hidup", 1000),
        ("kasus per 10.000", 10000),
        ("per 100.000 KH", 100000),
        ("per 100 ribu", 100000),
        ("per seratus ribu kelahiran hidup", 100000),
        ("per sepuluh ribu", 10000),
        ("per seribu", 1000),
        ("per 100 orang", 100),
        ("‰", 1000),
        ("permil", 1000),
        ("per mil", 1000),
        ("promil", 1000),
        ("%", None),
        ("persen", None),
        ("orang", None),
        ("dokumen per 1 tahun", None),
        ("kunjungan per 1500", None),
        ("per tahun", None),
        ("Rp/orang", None),
        ("per milimeter", None),
        ("km/jam", None),
    ],
)
def test_a_unit_says_of_how_many(satuan: str, faktor: int | None) -> None:
    assert faktor_satuan(satuan) == faktor


@pytest.mark.parametrize("faktor", FAKTOR)
def test_a_step_says_what_it_computes(faktor: int) -> None:
    step = bagian_per(faktor)
    assert step.hitung([Decimal(10), Decimal(5350)]) == Fraction(10 * faktor, 5350)
    kali = {1: "", 100: " × 100", 1000: " × 1.000", 10000: " × 10.000"}
    assert step.tulis(["a", "b"]) == f"a : b{kali.get(faktor, ' × 100.000')}"


@pytest.mark.parametrize(
    ("tertulis", "satuan", "faktor"),
    [
        (None, "%", 100),
        (None, "orang", 100),
        (None, "per 1.000 KH", 1000),
        ("1000", "%", 1000),
        ("100.000", "kasus", 100000),
        (10000, "per 1.000", 10000),
        ("1", "nisbah", 1),
        ("100", "per 1.000", 100),
    ],
)
def test_what_a_pk_says_stands_before_its_unit(
    tertulis: object, satuan: str, faktor: int
) -> None:
    kelas = perjanjian("rasio", 1, satuan=satuan, faktor=tertulis).menurut_id["a"].kelas
    isian = validate(kelas, {"pembilang": 3, "penyebut": 6})
    assert isian.langkah(ATURAN).nilai == Fraction(faktor, 2)
    assert kelas.satuan == FAKTOR[faktor]
    assert not kelas.jumlahan()


@pytest.mark.parametrize("isi", ["500", "1,5", "seribu", "0", ["100"], "1e3", "-100"])
def test_no_other_is_a_factor(isi: object) -> None:
    (d,) = refusals(perjanjian, "rasio", 90, faktor=isi)
    assert (d.code, d.keys[-1]) == ("KIN204", "faktor")
    assert d.hint == "pilih 1, 100, 1000, 10000, 100000"
