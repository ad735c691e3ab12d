"""What is named, filled in, is reached by ``hitung``; one unit less is not."""

from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from alat.pk_satu import baris_of, kebutuhan_of, perjanjian
from alat.ragam_isian import RAGAM, Isi
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.laporan.baris_proyeksi import angka
from kinerja_cli.rumus import load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan

Arah = Literal["naik", "turun"]
BERIKUT = "responden berikutnya"
ARAH = ("naik", "turun")


def _hitung(k: Kebutuhan, nilai: Decimal, pk: Perjanjian) -> Baris:
    """Compute the row with an input as it is printed, and all others as they were."""
    ((sasaran, keys, i),) = pk.semua_indikator()
    isian = k.peubah.ganti(Decimal(str(angka(nilai, k))))
    assert isinstance(isian, DasarRumus)
    return hitung_baris(sasaran, keys, i, isian, pk)


def _reaches(k: Kebutuhan, baris: Baris, pk: Perjanjian) -> bool:
    """Ask ``hitung``: for the target its verdict, for a name the name that it gives."""
    if k.tujuan.sebutan.startswith("target"):
        assert baris.realisasi is not None
        return bool(baris.tercapai)
    skala = pk.aturan.ketentuan(str(baris.indikator.kelas.subjek)).skala
    nama = [j.lengkap for j in skala]
    dituju = next(j for j in skala if k.tujuan.sebutan.startswith(f"{j.predikat} "))
    assert baris.predikat is not None
    return nama.index(baris.predikat) <= nama.index(dituju.lengkap)


def _beyond(k: Kebutuhan, a: Decimal, b: Decimal) -> bool:
    return a >= b if k.naik else a <= b


def _ends(k: Kebutuhan) -> tuple[Decimal | None, Decimal | None, Decimal]:
    """Return where the way to the goal begins and ends, and one step on it."""
    unit, p = k.peubah.unit, k.peubah
    bawah, atas = p.minimal, p.maksimal
    if not p.lurus:  # what is searched is searched as far as a field reads
        atas = Decimal(10**15 - 1) if atas is None else atas
    return (bawah, atas, unit) if k.naik else (atas, bawah, -unit)


def _check(k: Kebutuhan, kini: Baris, pk: Perjanjian) -> None:
    pangkal, ujung, step = _ends(k)
    if k.perlu is None:
        assert (k.status, k.nilai, k.selisih) == ("mustahil", None, None)
        assert k.tanpa_pembulatan is None
        assert ujung is not None
        assert not _reaches(k, _hitung(k, ujung, pk), pk)
        return
    assert k.status == ("tercapai" if _reaches(k, kini, pk) else "perlu")
    _check_difference(k, k.perlu)
    assert k.peubah.admits(k.perlu)
    assert k.perlu % k.peubah.unit == 0
    row = _hitung(k, k.perlu, pk)
    assert k.nilai == row.realisasi_penuh
    assert _reaches(k, row, pk)
    if k.perlu != pangkal:
        assert not _reaches(k, _hitung(k, k.perlu - step, pk), pk)
    _check_unrounded(k, pk, pangkal, ujung, step)


def _check_difference(k: Kebutuhan, perlu: Decimal) -> None:
    """Assert that it leads to the goal, by less than a unit, and is 0 only there."""
    assert k.selisih is not None
    naik, nilai = k.naik, Fraction(k.peubah.nilai)
    lebih = (nilai + Fraction(k.selisih) - Fraction(perlu)) * (1 if naik else -1)
    assert 0 <= lebih < k.peubah.unit
    assert abs(Fraction(k.kini) - nilai) * 2 <= k.peubah.unit
    if BERIKUT not in k.peubah.nama:  # whoever answers next may do with less
        jauh = k.selisih if naik else -k.selisih
        assert (jauh <= 0) == (k.status == "tercapai")
        assert _beyond(k, k.kini, perlu) == (k.status == "tercapai")


def _check_unrounded(
    k: Kebutuhan,
    pk: Perjanjian,
    pangkal: Decimal | None,
    ujung: Decimal | None,
    step: Decimal,
) -> None:
    """Assert that it is the first that reaches the goal before it is rounded, too."""

    def utuh(nilai: Decimal) -> bool:
        penuh = _hitung(k, nilai, pk).realisasi_penuh
        assert penuh is not None
        return penuh >= k.tujuan.nilai if k.tujuan.naik else penuh <= k.tujuan.nilai

    tanpa = k.tanpa_pembulatan
    if tanpa is None:
        assert ujung is not None
        assert not utuh(ujung)
        return
    assert k.perlu is not None
    assert k.peubah.admits(tanpa)
    assert utuh(tanpa)
    assert _beyond(k, tanpa, k.perlu)
    if tanpa not in {k.perlu, pangkal}:
        assert not utuh(tanpa - step)


def _target(ragam: str, places: int, data: st.DataObject) -> Decimal:
    """Draw a target near what the rumus gives, or anywhere."""
    rentang = load_rumus(RAGAM[ragam].rumus).rentang
    top = 10**6 if rentang.maksimal is None else rentang.maksimal + 20
    dekat = st.decimals(0, 110, places=places)
    return data.draw(dekat | st.decimals(0, top, places=places))


def _check_all(pk: Perjanjian, isi: Isi, responden: int | None = None) -> None:
    kini = baris_of(pk, isi)
    assume(kini.realisasi is not None)  # an empty list is nothing filled in
    semua = kebutuhan_of(pk, isi, responden)
    assert semua
    for k in semua:
        _check(k, kini, pk)


@pytest.mark.parametrize("arah", ARAH)
@pytest.mark.parametrize("ragam", RAGAM)
@given(st.data())
@settings(max_examples=40)
def test_whatever_is_filled_in(ragam: str, arah: Arah, data: st.DataObject) -> None:
    rumus, _, random, _ = RAGAM[ragam]
    more: dict[str, Any] = {"arah": arah}
    if data.draw(st.booleans()):
        more["akumulasi"] = "posisi"
    places = 2 if (tetap := load_rumus(rumus).desimal) is None else tetap
    pk = perjanjian(rumus, _target(ragam, places, data), **more)
    _check_all(pk, data.draw(random))


@pytest.mark.parametrize("arah", ARAH)
@pytest.mark.parametrize("ragam", RAGAM)
@given(st.data(), st.integers(0, 20), st.integers(0, 12))
@settings(max_examples=40)
def test_whatever_the_decimals_of_target_and_realisasi(
    ragam: str, arah: Arah, data: st.DataObject, places: int, desimal: int
) -> None:
    rumus, _, random, _ = RAGAM[ragam]
    target = _target(ragam, places, data)
    pk = perjanjian(rumus, target, arah=arah, desimal=desimal, akumulasi="posisi")
    _check_all(pk, data.draw(random))


@pytest.mark.parametrize("arah", ARAH)
@pytest.mark.parametrize("ragam", [r for r in RAGAM if r.startswith("skm, ")])
@given(st.data(), st.integers(1, 2000), st.integers(0, 20))
@settings(max_examples=40)
def test_with_respondents_still_to_come(
    ragam: str, arah: Arah, data: st.DataObject, sisa: int, places: int
) -> None:
    isi: Isi = data.draw(RAGAM[ragam].acak)
    pk = perjanjian("skm", _target(ragam, places, data), arah=arah)
    _check_all(pk, isi, isi.get("responden", 0) + sisa)


@given(st.data(), st.decimals(0, 110, places=2))
@settings(max_examples=100)
def test_what_has_happened_does_not_become_less(
    data: st.DataObject, target: Decimal
) -> None:
    semua = ["ketepatan_waktu", "cacah, a count", "rasio"]
    ragam = data.draw(st.sampled_from(semua))
    isi: Isi = data.draw(RAGAM[ragam].acak)
    pk = perjanjian(RAGAM[ragam].rumus, target, arah="turun")
    kini = baris_of(pk, isi).realisasi
    assert kini is not None
    (k,) = kebutuhan_of(pk, isi)
    assert k.peubah.minimal == k.peubah.nilai
    assert (k.status == "mustahil") == (kini.nilai > target)
    assert k.status != "perlu"


def test_a_value_may_yet_become_less() -> None:
    for rumus, isi in (("nilai", "7"), ("jumlah", ["7"])):
        pk = perjanjian(rumus, 5, arah="turun", akumulasi="jumlah")
        (k,) = kebutuhan_of(pk, {"nilai": isi})
        assert (k.status, str(k.perlu)) == ("perlu", "5.00")
