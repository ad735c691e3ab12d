"""What no straight line gives is searched: the nearest input, checked forward."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.pk_satu import kebutuhan_of, perjanjian
from alat.tahun_berjalan import TRIWULAN, janji, setahun
from kinerja_cli.laporan.baris_proyeksi import BarisKebutuhan, keterangan
from kinerja_cli.source.validation import validate
from kinerja_cli.telaah.proyeksi.keadaan import proyeksikan
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan

Isi = dict[str, Any]


def _needs(
    rumus: str, isi: Isi, target: str, isian: Isi | None = None
) -> dict[str, Kebutuhan]:
    semua = isian or {k: {} for k in isi}
    pk = perjanjian("hitungan", target, isian=semua, hitungan=rumus)
    return {k.peubah.nama: k for k in kebutuhan_of(pk, isi)}


@pytest.mark.parametrize(
    ("rumus", "isi", "target", "perlu", "naik"),
    [
        ("a : b × 100", {"b": 90, "a": 61}, "80", "76", False),
        ("a : b × 100", {"b": 70, "a": 61}, "80", "76", False),
        ("100 − b", {"b": 30}, "80", "20", False),
        ("b × b", {"b": 3}, "80", "9", True),
        ("b × b", {"b": 12}, "80", "9", True),
        ("terkecil(b; a)", {"b": 3, "a": 90}, "80", "80", True),
        ("b : (b + 10) × 100", {"b": 3}, "80", "40", True),
    ],
)
def test_the_last_value_that_reaches(
    rumus: str, isi: Isi, target: str, perlu: str, *, naik: bool
) -> None:
    butuh = _needs(rumus, isi, target)["b"]
    assert (butuh.perlu, butuh.naik, butuh.searah) == (Decimal(perlu), naik, True)


@pytest.mark.parametrize(
    ("rumus", "isi"),
    [
        ("b : (b + 10) × 79", {"b": 3}),
        ("terkecil(b; a)", {"b": 3, "a": 79}),
        ("b × 0 + a", {"b": 3, "a": 79}),
    ],
)
def test_what_no_value_reaches(rumus: str, isi: Isi) -> None:
    butuh = _needs(rumus, isi, "80")["b"]
    assert (butuh.status, butuh.perlu, butuh.terlewati) == ("mustahil", None, False)


@pytest.mark.parametrize(
    ("b", "perlu", "naik", "status"),
    [(1, "2", True, "perlu"), (9, "8", False, "perlu"), (3, "2", True, "tercapai")],
)
def test_a_value_that_rises_and_falls_says_so(
    b: int, perlu: str, status: str, *, naik: bool
) -> None:
    butuh = _needs("b × (10 − b)", {"b": b}, "16")["b"]
    assert (butuh.perlu, butuh.naik, butuh.status) == (Decimal(perlu), naik, status)
    assert not butuh.searah
    keadaan: Any = type("K", (), {"perubahan": (), "baris": None})
    kata = keterangan(BarisKebutuhan(keadaan, butuh))
    assert "tidak bergerak searah" in kata


def test_a_bound_is_kept() -> None:
    isian = {"a": {}, "b": {"minimal": 80, "maksimal": 200, "desimal": 0}}
    butuh = _needs("a : b × 100", {"a": 61, "b": 90}, "80", isian)["b"]
    assert (butuh.status, butuh.perlu) == ("mustahil", None)


@given(st.integers(0, 500), st.integers(1, 500), st.integers(1, 150))
@settings(max_examples=60, deadline=None)
def test_one_unit_less_does_not_reach(a: int, b: int, target: int) -> None:
    pk = perjanjian(
        "hitungan", str(target), isian={"a": {}, "b": {}}, hitungan="a : b × 100"
    )
    isian = validate(pk.menurut_id["a"].kelas, {"a": a, "b": b})
    kini = isian.langkah(pk.aturan).nilai
    for k in kebutuhan_of(pk, {"a": a, "b": b}):
        assert k.tujuan.tercapai(kini) == (k.status == "tercapai")
        if k.perlu is None:
            continue
        sampai = k.peubah.ganti(k.perlu).langkah(pk.aturan).nilai
        kurang = k.peubah.ganti(k.perlu - 1 if k.naik else k.perlu + 1)
        assert k.tujuan.tercapai(sampai)
        if not any(kurang.tanpa_nilai()) and (k.perlu - 1 >= 0 or not k.naik):
            assert not k.tujuan.tercapai(kurang.langkah(pk.aturan).nilai)


DUA_BULAN, SETAHUN = ("bulan: 1", "bulan: 2"), ("periode: tahun",)


@pytest.mark.parametrize(
    ("periode", "target", "perlu", "sebab"),
    [
        (TRIWULAN, 40, "40", ""),
        (TRIWULAN, 41, None, "paling tinggi 40: paling banyak 10 tiap periode"),
        (DUA_BULAN, 120, "120", ""),
        (DUA_BULAN, 121, None, "paling tinggi 120: paling banyak 10 tiap periode"),
        (SETAHUN, 10, "10", ""),
        (SETAHUN, 11, None, "paling tinggi 10: paling banyak 10"),
    ],
)
@pytest.mark.parametrize("gabung", ["jumlah", None])
def test_the_end_of_an_input_is_that_of_a_period(
    periode: tuple[str, ...], target: int, perlu: str | None, sebab: str, gabung: Any
) -> None:
    isian = {"a": {"desimal": 0, "maksimal": 10, "gabung": gabung}}
    cara = {} if gabung else {"akumulasi": "jumlah"}
    pk = janji("hitungan", target, hitungan="a", isian=isian, desimal=0, **cara)
    hasil = setahun(pk, *[{"a": 9}] * min(len(periode), 2), periode=periode)
    (keadaan,) = proyeksikan(hasil, (), None).keadaan
    (k,) = keadaan.kebutuhan
    assert k.perlu == (None if perlu is None else Decimal(perlu))
    assert len(keadaan.simpulan) == (perlu is None)
    assert all(s.endswith(sebab) for s in keadaan.simpulan)
