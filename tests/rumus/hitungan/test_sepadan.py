"""Each rumus of the list, written out: the same value, signs and projection."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.pk_satu import kebutuhan_of, perjanjian
from alat.ragam_isian import ATURAN, Isi
from alat.sepadan import HURUF, SEPADAN, Sepadan
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.source.validation import validate
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan

each = pytest.mark.parametrize("sepadan", SEPADAN.values(), ids=SEPADAN)


def _tanda(step: Langkah) -> str:
    """Return every sign of arithmetic that is shown, in no order."""
    sendiri = "".join(t for t in step.angka if t in "+−×:")
    return "".join(sorted(sendiri + "".join(map(_tanda, step.dasar))))


def _isian(s: Sepadan) -> Isi:
    satu = s.isian if isinstance(s.isian, tuple) else (s.isian,) * len(s.nilai)
    return dict(zip(HURUF, satu, strict=False))


def _desimal(s: Sepadan) -> int:
    tetap = load_rumus(s.rumus).desimal
    return 2 if tetap is None else tetap


def _pk(s: Sepadan, target: object, **more: object) -> tuple[Perjanjian, Perjanjian]:
    """Make a PK with the rumus of the list, and one with the formula."""
    more |= {"akumulasi": "posisi", "desimal": _desimal(s)}
    sendiri: Isi = {"isian": _isian(s), "hitungan": s.hitungan}
    return (
        perjanjian(s.rumus, target, None, **{**s.janji, **more}),
        perjanjian("hitungan", target, None, **{**sendiri, **more}),
    )


def _langkah(pk: Perjanjian, isi: Isi) -> Langkah:
    return validate(pk.menurut_id["a"].kelas, isi).langkah(ATURAN)


def test_each_rumus_of_numbers_is_written_out() -> None:
    assert {s.rumus for s in SEPADAN.values()} == {*SEMUA_RUMUS} - {
        "hitungan",
        "predikat",
    }


@each
@given(st.data())
@settings(max_examples=30)
def test_the_value_and_the_signs_are_the_same(
    sepadan: Sepadan, data: st.DataObject
) -> None:
    nilai = data.draw(st.tuples(*sepadan.nilai))
    daftar, sendiri = _pk(sepadan, 50)
    satu = _langkah(daftar, sepadan.isi(nilai))
    dua = _langkah(sendiri, dict(zip(HURUF, nilai, strict=False)))
    assert satu.nilai == dua.nilai
    assert _tanda(satu) == _tanda(dua)


@each
@given(st.data(), st.sampled_from(["naik", "turun"]))
@settings(max_examples=20)
def test_what_a_target_asks_is_the_same(
    sepadan: Sepadan, data: st.DataObject, arah: str
) -> None:
    nilai = data.draw(st.tuples(*sepadan.nilai))
    target = data.draw(st.decimals(0, 110, places=_desimal(sepadan)))
    daftar, sendiri = _pk(sepadan, target, arah=arah)
    semua = kebutuhan_of(daftar, sepadan.isi(nilai))
    menuju_target = [k for k in semua if k.tujuan.sebutan.startswith("target")]
    isi = dict(zip(HURUF, nilai, strict=False))
    milik = {k.peubah.nama: k for k in kebutuhan_of(sendiri, isi)}
    assert not sepadan.tuas or len(menuju_target) == len(sepadan.tuas)
    for k, huruf in zip(menuju_target, sepadan.tuas, strict=False):
        _alike(k, milik[huruf], lambda perlu: sepadan.dari(perlu, nilai))


def _alike(k: Kebutuhan, lain: Kebutuhan, dari: Callable[[Decimal], Decimal]) -> None:
    perlu = [
        None if n is None else dari(n) for n in (lain.perlu, lain.tanpa_pembulatan)
    ]
    assert [k.perlu, k.tanpa_pembulatan] == perlu
    assert k.status == lain.status
