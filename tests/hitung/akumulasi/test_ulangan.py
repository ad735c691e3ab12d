"""A file that repeats the one before is noted, and no indikator that stands still."""

from collections.abc import Sequence
from typing import Any

import pytest

from alat.setahun import Isi, butir, hitung, janji, laporan
from kinerja_cli.hitung.halangan import halangan

RASIO = {"pembilang": 45, "penyebut": 50}
PK = janji(
    [butir("a", 98, "rasio"), butir("b", 5), butir("c", 5)],
    program=[{"nomor": 1, "nama": "P", "anggaran": 100}],
)
B = {"nilai": 4}


def _noted(*tiap: Isi, periode: Sequence[Any] = (1, 2, 3, 4)) -> list[str]:
    hasil = hitung(PK, *map(_laporan, periode, tiap))
    return [str(d.location) for d in hasil.temuan if d.code == "KIN448"]


def _laporan(periode: Any, isi: Isi) -> dict[str, Any]:
    uang = {k: isi[k] for k in isi if k.startswith("anggaran")}
    return laporan(periode, realisasi={k: isi[k] for k in isi if k not in uang}, **uang)


@pytest.mark.parametrize(
    ("dulu", "kini", "noted"),
    [
        ({"a": RASIO}, {"a": RASIO}, True),
        ({"a": RASIO}, {"a": RASIO | {"pembilang": "45,0"}}, True),
        ({"a": RASIO}, {"a": RASIO | {"pembilang": 46}}, False),
        ({"b": B}, {"b": B}, False),  # one that stands still
        ({"b": B, "c": B}, {"b": B, "c": B}, True),
        ({"b": B, "c": B}, {"b": B, "c": {"nilai": 3}}, False),
        ({"b": B, "c": B}, {"b": B}, False),
        ({"b": B, "c": {"nilai": 0}}, {"b": B, "c": {"nilai": 0}}, False),
        ({"a": {"pembilang": 0, "penyebut": 50}},) * 2 + (False,),
        ({"a": {"pembilang": 0, "penyebut": 0}, "b": B},) * 2 + (False,),
        ({"b": B, "c": {"belum": "nanti"}},) * 2 + (False,),
        ({"a": RASIO, "c": {"belum": "nanti"}},) * 2 + (True,),
        ({},) * 2 + (False,),
        # What is only begun is compared as it stands in the file.
        ({"b": B, "c": B, "a": {"pembilang": 1, "penyebut": None}},) * 2 + (True,),
        (
            {"b": B, "c": B, "a": {"pembilang": 1, "penyebut": None}},
            {"b": B, "c": B, "a": {"pembilang": 2, "penyebut": None}},
            False,
        ),
        ({"a": RASIO, "anggaran": {"1": 7}},) * 2 + (True,),
        ({"a": RASIO, "anggaran": {"1": 7}}, {"a": RASIO, "anggaran": {"1": 8}}, False),
        ({"a": RASIO}, {"a": RASIO, "anggaran_perubahan": {"1": 8}}, False),
    ],
)
def test_two_files(dulu: Isi, kini: Isi, *, noted: bool) -> None:
    assert _noted(dulu, kini) == ["r2.yaml:4:13"] * noted


def test_each_is_compared_with_the_one_before() -> None:
    lain = {"a": RASIO | {"pembilang": 46}}
    sama = {"a": RASIO}
    assert _noted(sama, sama, sama) == ["r2.yaml:4:13", "r3.yaml:4:13"]
    assert _noted(sama, lain, sama, lain) == []
    # In the order of time, whatever is between.
    assert _noted(sama, lain, sama, periode=(4, 1, 2)) == ["r1.yaml:4:13"]
    assert _noted(sama, sama, periode=("b11", "b12")) == ["r2.yaml:4:10"]


def test_both_files_are_named_and_nothing_is_in_the_way() -> None:
    tiap = ({"a": {"pembilang": 49, "penyebut": 50}, "b": {"nilai": 5}},) * 4
    pk = janji([butir("a", 98, "rasio"), butir("b", 5)])
    hasil = hitung(pk, *map(_laporan, range(1, 5), tiap))
    assert [*halangan(hasil)] == []
    d = hasil.temuan[0]
    assert (d.level, d.message, d.hint) == (
        "catatan",
        "r2.yaml (triwulan 2) sama dengan r1.yaml (triwulan 1) sampai isian terakhir",
        "bila tersalin, isi angka triwulan 2; bila memang tidak berubah, biarkan",
    )
