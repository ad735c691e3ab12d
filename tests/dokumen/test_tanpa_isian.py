"""An indikator without inputs, and why: read at any rumus, and refused in halves."""

from typing import Any

import pytest

from alat.pendukung import refusals
from alat.pk_satu import baris_of, perjanjian
from alat.ragam_isian import RAGAM, kelas_of
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.realisasi import BelumAda, Isian, TidakAda, read_isian
from kinerja_cli.dokumen.realisasi.tanpa_isian import TanpaIsian
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus

TW4 = "Diukur pada triwulan IV"
each_rumus = pytest.mark.parametrize("rumus", SEMUA_RUMUS)


def _read(rumus: str, isi: object) -> Isian:
    pk = perjanjian(rumus, 50)
    return read_isian(pk.menurut_id["a"], isi, pk)


def _refused(isi: object, rumus: str = "nilai") -> Diagnostic:
    (d,) = refusals(_read, rumus, isi)
    return d


@each_rumus
def test_no_input_is_called_like_them(rumus: str) -> None:
    assert not set(load_rumus(rumus).model_fields) & set(TanpaIsian.model_fields)


@each_rumus
def test_they_stand_in_the_place_of_any_inputs(rumus: str) -> None:
    assert _read(rumus, {"belum": TW4}) == BelumAda(TW4)
    tiada = _read(rumus, {"tidak_ada": TW4})
    assert isinstance(tiada, TidakAda)
    assert tiada.alasan == TW4


@pytest.mark.parametrize("ragam", RAGAM)
def test_inputs_left_blank_beside_them_are_none(ragam: str) -> None:
    r = RAGAM[ragam]
    kosong = dict.fromkeys(r.lengkap) | {"belum": TW4}
    assert _read(r.rumus, kosong) == BelumAda(TW4)


@pytest.mark.parametrize("ragam", RAGAM)
@pytest.mark.parametrize("kunci", TanpaIsian.model_fields)
def test_inputs_filled_in_beside_them_are_one_mistake(ragam: str, kunci: str) -> None:
    r = RAGAM[ragam]
    d = _refused(r.contoh | {kunci: TW4}, r.rumus)
    pertama = next(k for k in kelas_of(r.rumus).model_fields if k in r.contoh)
    assert (d.code, d.keys, d.at_key) == ("KIN208", (pertama,), True)
    assert d.message == f"`{kunci}` dan `{pertama}` tidak dapat bersama"


def test_one_cannot_be_both() -> None:
    d = _refused({"tidak_ada": "Dihapus", "belum": TW4})
    assert (d.code, d.keys) == ("KIN208", ("tidak_ada",))


@pytest.mark.parametrize("kosong", [None, "", "\u200b", "-", "n/a", "belum ada"])
@pytest.mark.parametrize("kunci", TanpaIsian.model_fields)
def test_a_reason_is_required(kunci: str, kosong: str | None) -> None:
    d = _refused({kunci: kosong})
    assert (d.code, d.keys) == ("KIN205", (kunci,))
    assert d.hint.startswith("tulis alasannya")


@pytest.mark.parametrize("isi", [["a"], {"a": "b"}])
def test_a_reason_is_a_text(isi: Any) -> None:
    d = _refused({"belum": isi})
    assert (d.code, d.keys) == ("KIN203", ("belum",))


@pytest.mark.parametrize(
    ("kunci", "hint"),
    [
        ("belum_ada", "mungkin maksudnya `belum`"),
        ("Belum", "mungkin maksudnya `belum`"),
        ("blum", "mungkin maksudnya `belum`"),
        ("belum_diukur", "mungkin maksudnya `belum`"),
        ("tidakada", "mungkin maksudnya `tidak_ada`"),
        ("tidak ada", "mungkin maksudnya `tidak_ada`"),
        ("tiada", "mungkin maksudnya `tidak_ada`"),
        ("alasan", "tulis `{belum: alasannya}` atau `{tidak_ada: alasannya}`"),
    ],
)
@each_rumus
def test_misspelt_it_is_one_mistake_with_its_remedy(
    rumus: str, kunci: str, hint: str
) -> None:
    d = _refused({kunci: TW4}, rumus)
    assert (d.code, d.keys, d.at_key, d.hint) == ("KIN202", (kunci,), True, hint)


@pytest.mark.parametrize("asing", ["alasan", "nilia", "x"])
def test_an_unknown_key_beside_it_is_told(asing: str) -> None:
    d = _refused({"belum": TW4, asing: "1"})
    assert (d.code, d.keys) == ("KIN202", (asing,))


def test_what_is_filled_in_and_misspelt_is_read_as_inputs() -> None:
    d = _refused({"nilai": "3", "alasan": "Turun"})
    assert (d.code, d.hint) == ("KIN202", "isiannya: `nilai`")


def test_the_row_gives_the_reason() -> None:
    pk = perjanjian("nilai", 50)
    belum = baris_of(pk, {"belum": TW4})
    tiada = baris_of(pk, {"tidak_ada": "Dihapus dari\nDPA"})
    assert (belum.status, tiada.status) == ("belum_ada", "tidak_ada")
    assert [(d.code, d.message) for d in (*belum.catatan, *tiada.catatan)] == [
        ("KIN460", f"belum ada: {TW4}"),
        ("KIN461", "tidak ada: Dihapus dari DPA"),
    ]
    assert (belum.tercapai, belum.realisasi, tiada.tercapai) == (None, None, None)
