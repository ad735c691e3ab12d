"""A ratio per so many: what is printed, what its target asks, its unit beside it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pk_satu import baris_of, kebutuhan_of, perjanjian
from alat.ragam_isian import Isi
from kinerja_cli.hitung.peringatan_pk import temuan_pk
from kinerja_cli.rumus.alat.faktor import FAKTOR


@pytest.mark.parametrize(
    ("rumus_turun", "capaian"), [("selisih", "84.62"), ("rasio", "86.67")]
)
@pytest.mark.parametrize("faktor", [100000, None])
def test_deaths_of_mothers_are_told_per_100_000(
    rumus_turun: str, capaian: str, faktor: int | None
) -> None:
    satuan = "per 100.000 KH" if faktor is None else "kematian"
    janji: Isi = {"satuan": satuan, "faktor": faktor, "arah": "turun"}
    pk = perjanjian("rasio", 162, rumus_turun=rumus_turun, **janji)
    b = baris_of(pk, {"pembilang": 10, "penyebut": 5350})
    assert b.realisasi is not None
    assert b.capaian is not None
    assert (str(b.realisasi.nilai), str(b.capaian.nilai)) == ("186.92", capaian)
    assert b.tercapai is False


@given(
    st.sampled_from(list(FAKTOR)),
    st.integers(0, 500),
    st.integers(500, 10**5),
    st.integers(1, 99),
)
def test_what_a_target_asks_reaches_it(
    faktor: int, pembilang: int, penyebut: int, persen: int
) -> None:
    pk = perjanjian("rasio", str(Decimal(persen * faktor) / 100), faktor=faktor)
    isi = {"pembilang": pembilang, "penyebut": penyebut}
    (k,) = kebutuhan_of(pk, isi)
    assert k.perlu is not None
    assert baris_of(pk, isi | {"pembilang": str(k.perlu)}).tercapai
    assert not baris_of(pk, isi | {"pembilang": str(k.perlu - 1)}).tercapai


@pytest.mark.parametrize(
    ("satuan", "faktor", "kode"),
    [
        ("%", 1000, "KIN380"),
        ("persen", 1, "KIN380"),
        ("per 1.000 KH", 100000, "KIN380"),
        ("per 1.000 KH", 100, "KIN380"),
        ("%", 100, None),
        ("per 1.000 KH", 1000, None),
        ("per 1.000 KH", None, None),
        ("per 100 rumah", None, None),
        ("ukuran", 1000, None),
        ("orang", None, "KIN346"),
        ("orang", 100, "KIN346"),
    ],
)
def test_a_factor_against_its_unit_is_found_once(
    satuan: str, faktor: int | None, kode: str | None
) -> None:
    pk = perjanjian("rasio", 50, satuan=satuan, faktor=faktor)
    assert [d.code for d in temuan_pk(pk)] == ([kode] if kode else [])
