"""Years of money told in parts, by hand, by the program and by its command."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from alat.uang import anggaran_of, angka, belanja, kantor_uang

PATH = Path(__file__).parents[2] / "kasus" / "anggaran" / "per_periode.yaml"
KASUS: list[dict[str, Any]] = yaml.safe_load(PATH.read_text("utf-8"))
SIFAT = ("per_periode", "kumulatif")

each = pytest.mark.parametrize(
    ("kasus", "sifat"),
    [pytest.param(k, s, id=f"{k['id']}-{s}") for k in KASUS for s in SIFAT],
)


def _files(kasus: dict[str, Any], sifat: str) -> tuple[dict[str, Any], list[Any]]:
    pk = kantor_uang(kasus["pagu"], [*kasus["pagu"]], sifat_anggaran=sifat)
    berkas = [
        belanja(
            b["anggaran"], 90, periode={k: v for k, v in b.items() if k != "anggaran"}
        )
        for b in kasus["berkas"]
    ]
    return pk, berkas


def test_each_case_says_where_it_comes_from_and_is_told_both_ways() -> None:
    assert len({k["id"] for k in KASUS}) == len(KASUS) == 5
    assert all(k["source"] and k["note"] for k in KASUS)
    assert {tuple(k["recomputed"]) for k in KASUS} == {SIFAT}


@each
def test_a_year_by_the_program(kasus: dict[str, Any], sifat: str) -> None:
    pk, berkas = _files(kasus, sifat)
    anggaran, benar = anggaran_of(pk, *berkas), kasus["recomputed"][sifat]
    _, realisasi, sisa, persen = angka(anggaran.jumlah)
    assert (str(realisasi), str(sisa)) == (benar["realisasi"], benar["sisa"])
    assert str(persen) == benar["serapan"]
    kurang = [b.kurang for b in anggaran.baris if b.kurang]
    assert kurang == ([benar["kurang"]] if benar["kurang"] else [])
