"""A dash, n/a, not yet: read as a blank wherever an input, or a number, may stand."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from alat.pendukung import refusals
from alat.pk_satu import perjanjian
from alat.ragam_isian import RAGAM, SUB
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.realisasi import BelumLengkap, Isian, read_isian
from kinerja_cli.dokumen.realisasi.declaration import BerkasRealisasi
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.source.validation import validate

BELUM = [
    *("-", "–", "—", "\u2010", "\u2011", "\u2212", "--", "---", " - ", "(-)"),
    *("n/a", "N/A", "n.a.", "N.A", "NA", "belum", "Belum ada", "BELUM TERSEDIA"),
]
TEKS = ("nama", "jenis", "butir", *SUB)
each_rumus = pytest.mark.parametrize("rumus", SEMUA_RUMUS)


def _read(rumus: str, isi: object) -> Isian:
    pk = perjanjian(rumus, 50)
    return read_isian(pk.menurut_id["a"], isi, pk)


def _outcome(rumus: str, isi: object) -> object:
    try:
        return _read(rumus, isi)
    except KinerjaError as error:
        return [(d.code, d.keys, d.message) for d in error.diagnostics]


def _one_less(isi: Any, kosong: object, keys: tuple[Any, ...] = ()) -> Iterator[Any]:
    """Yield ``isi`` with one of its numbers left blank, each in turn."""
    if not isinstance(isi, dict | list):
        if not {*TEKS} & {*keys}:
            yield kosong
        return
    for key, nilai in isi.items() if isinstance(isi, dict) else enumerate(isi):
        for baru in _one_less(nilai, kosong, (*keys, key)):
            if isinstance(isi, dict):
                yield {**isi, key: baru}
            else:
                yield [*isi[:key], baru, *isi[key + 1 :]]


@each_rumus
@pytest.mark.parametrize("belum", BELUM)
def test_for_a_whole_indikator_it_is_not_there_yet(rumus: str, belum: str) -> None:
    assert _read(rumus, belum) is None


@pytest.mark.parametrize("ragam", RAGAM)
@pytest.mark.parametrize("belum", ["-", "N/A"])
def test_for_all_inputs_it_is_not_there_yet(ragam: str, belum: str) -> None:
    r = RAGAM[ragam]
    assert _read(r.rumus, dict.fromkeys(r.lengkap, belum)) is None


@pytest.mark.parametrize("ragam", RAGAM)
def test_for_one_number_it_is_a_blank(ragam: str) -> None:
    r = RAGAM[ragam]
    kosong = [_outcome(r.rumus, isi) for isi in _one_less(r.lengkap, None)]
    belum = [_outcome(r.rumus, isi) for isi in _one_less(r.lengkap, "–")]
    assert belum == kosong
    assert not kosong or any(isinstance(k, BelumLengkap | None) for k in kosong)


@pytest.mark.parametrize(
    ("rumus", "isi", "found"),
    [
        ("pks", {"mitra": [{"nama": "-", "jenis": "baru"}]}, "KIN203"),
        ("pks", {"mitra": [{"nama": "A", "jenis": "-"}]}, "KIN204"),
        ("cacah", {"butir": ["A", "n/a"]}, "KIN203"),
        ("nilai", {"nilai": "nihil"}, "KIN210"),
        ("nilai", {"nilai": "tidak ada"}, "KIN210"),
        ("nilai", {"nilai": "#N/A"}, "KIN210"),
        ("nilai", {"nilia": "-"}, "KIN202"),
    ],
)
def test_what_is_named_or_may_be_zero_is_refused(
    rumus: str, isi: object, found: str
) -> None:
    pertama, *_ = refusals(_read, rumus, isi)
    assert pertama.code == found


def test_a_grade_is_a_text() -> None:
    komponen = dict.fromkeys(("perencanaan", "pengukuran", "pelaporan"), "12")
    isi = komponen | {"evaluasi": dict.fromkeys(SUB, "A") | {"kualitas": "-"}}
    (d,) = refusals(_read, "sakip", isi)
    assert (d.code, d.keys) == ("KIN304", ("evaluasi", "kualitas"))


@each_rumus
@pytest.mark.parametrize("teks", ["tidak ada", "Tidak Tersedia", "tidak_ada", "t/a"])
def test_what_may_mean_three_things_teaches_each(rumus: str, teks: str) -> None:
    (d,) = refusals(_read, rumus, teks)
    assert (d.code, d.keys) == ("KIN203", ())
    assert d.message == f"“{teks}” dapat berarti belum ada, tidak ada, atau nol"
    for cara in ("kosongkan", "{belum: ", "{tidak_ada: "):
        assert cara in d.hint
    _, ada, nol = d.hint.partition("; bila nol, ")
    assert bool(ada) is not load_rumus(rumus).bertingkat  # no word is zero
    _zero_as_taught(rumus, nol)


def _zero_as_taught(rumus: str, saran: str) -> None:
    """Read what a hint teaches to write for zero, where one input holds it all."""
    if found := re.search(r"tulis `\{(\w+): 0\}`", saran):
        assert _read(rumus, {found[1]: "0"})
    else:
        assert saran in {"", "isi 0 di isiannya"}


@pytest.mark.parametrize("teks", ["nihil", "nol", "kosong"])
@pytest.mark.parametrize("rumus", ["cacah", "nilai"])
def test_what_may_be_zero_teaches_that(rumus: str, teks: str) -> None:
    (d,) = refusals(_read, rumus, teks)
    awal, _, nol = d.hint.partition("; bila nol, ")
    assert (awal, nol != "") == ("kosongkan bila belum ada", True)
    _zero_as_taught(rumus, nol)


@each_rumus
@pytest.mark.parametrize("teks", ["nihil", "nol", "kosong", "0", "50"])
def test_what_is_no_inputs_is_refused(rumus: str, teks: str) -> None:
    (d,) = refusals(_read, rumus, teks)
    # Of a rumus that takes a text by itself it is one, and none that it knows.
    jadi = "KIN203" if load_rumus(rumus).tunggal or not teks.isdecimal() else "KIN218"
    assert d.code == ("KIN204" if load_rumus(rumus).pendek else jadi)


def test_what_a_program_spent_may_be_blank_so() -> None:
    head = {"format": "kinerja/realisasi@1", "tahun": "2024", "triwulan": "3"}
    berkas = validate(BerkasRealisasi, head | {"anggaran": {"1": "-", "2": "0"}})
    assert berkas.anggaran == {"1": None, "2": 0}
