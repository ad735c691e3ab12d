"""Cakupan dokumen: the unweighted mean of six coverages, given either way."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.rumus.cakupan_dokumen import CakupanDokumen
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
DOKUMEN = tuple(CakupanDokumen.model_fields)
LAMPIRAN_2: dict[str, object] = {
    "kartu_keluarga": "99,85%",
    "ktp_elektronik": "98,21 %",
    "akta_kelahiran": "99.03",
    "akta_perkawinan": "55,85",
    "akta_kematian": "100 %",
    "akta_perceraian": "100",
}
PERSEN = st.decimals(0, 100, places=2)


def _cakupan(**inputs: object) -> CakupanDokumen:
    return validate(CakupanDokumen, LAMPIRAN_2 | inputs)


def _mean(isi: list[Decimal]) -> Exact:
    return _cakupan(**dict(zip(DOKUMEN, isi, strict=True))).langkah(ATURAN).nilai


def _counts(terbit: object, wajib: object) -> dict[str, object]:
    return {"terbit": terbit, "wajib": wajib}


def test_nilai_of_the_document_is_not_multiplied_by_100_again() -> None:
    step = _cakupan().langkah(ATURAN)
    assert bulatkan(step.nilai) == Decimal("92.16")
    assert bulatkan(step.nilai, 6) == Decimal("92.156667")
    assert step.angka == "(99,85 + 98,21 + 99,03 + 55,85 + 100 + 100) : 6"


def test_the_documents_are_told_apart_by_name_not_by_order() -> None:
    backwards = dict(reversed(LAMPIRAN_2.items()))
    assert list(backwards) != list(LAMPIRAN_2)
    again = validate(CakupanDokumen, backwards)
    assert again.langkah(ATURAN) == _cakupan().langkah(ATURAN)
    labels = [d.label for d in again.langkah(ATURAN).dasar]
    assert labels == [f"cakupan {n.replace('_', ' ')}" for n in DOKUMEN]


def test_a_coverage_as_two_counts_is_a_step_of_its_own() -> None:
    step = _cakupan(ktp_elektronik=_counts("199.872", "203.514")).langkah(ATURAN)
    ktp = step.dasar[1]
    assert bulatkan(ktp.nilai) == Decimal("98.21")
    assert ktp.kata == "ktp elektronik terbit : wajib ktp elektronik × 100"
    assert ktp.angka == "199.872 : 203.514 × 100"
    assert [d.keys for d in ktp.dasar] == [
        ("ktp_elektronik", "terbit"),
        ("ktp_elektronik", "wajib"),
    ]


@pytest.mark.parametrize(
    ("isi", "found"),
    [
        ("140", [("KIN212", ("akta_kematian",))]),
        ("100,01", [("KIN212", ("akta_kematian",))]),
        ("-0,01", [("KIN212", ("akta_kematian",))]),
        (None, [("KIN205", ("akta_kematian",))]),
        (["1", "2"], [("KIN203", ("akta_kematian",))]),
        (_counts("5", "4"), [("KIN212", ("akta_kematian",))]),
        (_counts("1", "0"), [("KIN212", ("akta_kematian", "wajib"))]),
        (_counts("-1", "4"), [("KIN212", ("akta_kematian", "terbit"))]),
        (_counts("0,5", "4"), [("KIN212", ("akta_kematian", "terbit"))]),
        (_counts("5", None), [("KIN205", ("akta_kematian", "wajib"))]),
        ({"terbit": "5"}, [("KIN201", ("akta_kematian", "wajib"))]),
        (_counts("5", "9") | {"sisa": "4"}, [("KIN202", ("akta_kematian", "sisa"))]),
    ],
)
def test_refused(isi: object, found: list[tuple[str, Keys]]) -> None:
    assert [(d.code, d.keys) for d in refusals(_cakupan, akta_kematian=isi)] == found


def test_a_document_left_out_is_missing_and_not_zero() -> None:
    five = {k: v for k, v in LAMPIRAN_2.items() if k != "akta_perceraian"}
    (d,) = refusals(validate, CakupanDokumen, five)
    assert (d.code, d.keys) == ("KIN201", ("akta_perceraian",))


def test_a_bound_is_said_with_its_source() -> None:
    (d,) = refusals(_cakupan, akta_kematian="140")
    assert d.message == "140 di luar batas: harus antara 0 dan 100"
    assert d.hint == "batas ini dari arti persentase cakupan"


@pytest.mark.parametrize(
    ("isi", "persen"),
    [("0", "0"), ("100", "100"), (_counts("0", "9"), "0"), (_counts("9", "9"), "100")],
    ids=["0 %", "100 %", "none", "all"],
)
def test_both_bounds_are_admitted(isi: object, persen: str) -> None:
    step = _cakupan(akta_kematian=isi).langkah(ATURAN)
    assert step.dasar[4].nilai == Decimal(persen)
    assert not list(_cakupan(akta_kematian=isi).periksa(ATURAN))


def test_mean_of_equal_thirds_rounds_to_the_same_third() -> None:
    thirds = dict.fromkeys(DOKUMEN, _counts("1", "3"))
    nilai = _cakupan(**thirds).langkah(ATURAN).nilai
    assert bulatkan(nilai, 12) == Decimal("33.333333333333")


def test_a_tie_through_thirds_is_rounded_up() -> None:
    terbit = [1186] * 5 + [1189]  # 7119 : 1200 : 6 x 100 = 98,875 exactly
    isi = dict(zip(DOKUMEN, (_counts(t, 1200) for t in terbit), strict=True))
    assert bulatkan(_cakupan(**isi).langkah(ATURAN).nilai) == Decimal("98.88")


@given(st.lists(PERSEN, min_size=6, max_size=6))
def test_mean_lies_between_and_no_document_weighs_more(isi: list[Decimal]) -> None:
    nilai = _mean(isi)
    assert min(isi) <= nilai <= max(isi)
    assert bulatkan(nilai, 9) == bulatkan(_mean(sorted(isi)), 9)
    assert bulatkan(nilai * 6, 9) == sum(isi)
