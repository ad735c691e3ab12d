"""Years rolled up by hand, step by step in exact fractions, against the program."""

import ast
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from alat.pendukung import ROOT
from alat.pohon_json import half_up
from alat.tahun_berjalan import janji, setahun, tercetak
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.rumus.alat.dasar import Akumulasi
from kinerja_cli.source import load

Kasus = dict[str, Any]

BAWAAN: Kasus = {"target": "80", "desimal": 2, "catatan": []}
KASUS: list[Kasus] = [
    BAWAAN | kasus
    for path in sorted((Path(__file__).parents[2] / "kasus" / "akumulasi").glob("*"))
    for kasus in yaml.safe_load(path.read_text("utf-8"))
]
CONTOH = [k for k in KASUS if "indikator" in k]
ATURAN = [k for k in KASUS if "janji" in k]
HITUNG: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
}


def _name(kasus: Kasus) -> str:
    return str(kasus["id"])


def _work_out(teks: str, langkah: dict[str, Fraction]) -> Fraction:
    """Work a written step out; names are the steps above it."""

    def work(node: ast.expr) -> Fraction:
        if isinstance(node, ast.BinOp):
            return HITUNG[type(node.op)](work(node.left), work(node.right))
        if isinstance(node, ast.UnaryOp):
            return -work(node.operand)
        if isinstance(node, ast.Name):
            return langkah[node.id]
        return Fraction(ast.get_source_segment(teks, node) or "")

    return work(ast.parse(teks, mode="eval").body)


def _steps(kasus: Kasus) -> dict[str, Fraction]:
    """Return the steps as they are written, each worked out again on the way."""
    found: dict[str, Fraction] = {}
    for step in kasus["langkah"]:
        nilai = Fraction(step["nilai"])
        assert _work_out(step["hitung"], found) == nilai, step["nama"]
        assert step["nama"] not in found
        found[step["nama"]] = nilai
    return found


def _contoh(nomor: list[int]) -> Hasil:
    pk = read_perjanjian(load(str(ROOT / "data" / "pk2024.yaml")))
    paths = (ROOT / "data" / "contoh" / f"q{n}.yaml" for n in nomor)
    return hitung_hasil(pk, *(read_realisasi(load(str(p)), pk) for p in paths))


def _baris(kasus: Kasus) -> Baris:
    if "indikator" in kasus:
        semua = _contoh([1, 2, 3, 4]).baris
        return next(b for b in semua if b.indikator.id == kasus["indikator"])
    isian = ["" if i is None else i for i in kasus["isian"]]
    (row,) = setahun(janji(**kasus["janji"], target=kasus["target"]), *isian).baris
    return row


def _walk(step: Langkah) -> Iterator[Langkah]:
    yield step
    for d in step.dasar:
        yield from _walk(d)


def _capaian(realisasi: Fraction, target: Fraction, arah: str) -> Fraction:
    turun = (2 * target - realisasi) / target * 100
    return turun if arah == "turun" else realisasi / target * 100


@pytest.mark.parametrize("kasus", KASUS, ids=_name)
def test_the_hand_computation_holds_by_itself(kasus: Kasus) -> None:
    steps = _steps(kasus)
    desimal = kasus["desimal"]
    realisasi = half_up(steps["nilai"], desimal)
    assert Fraction(kasus["realisasi"]) == realisasi
    assert len(kasus["realisasi"].partition(".")[2]) == desimal
    arah = kasus.get("janji", {}).get("arah", "naik")
    capaian = _capaian(realisasi, Fraction(kasus["target"]), arah)
    assert Fraction(kasus["capaian"]) == half_up(capaian, 2)


@pytest.mark.parametrize("kasus", KASUS, ids=_name)
def test_the_program_gives_what_the_hand_does(kasus: Kasus) -> None:
    row, steps = _baris(kasus), _steps(kasus)
    assert row.status == "terhitung"
    assert row.realisasi is not None
    assert row.capaian is not None
    assert row.realisasi_penuh is not None
    assert row.realisasi_penuh == steps["nilai"]
    assert str(row.realisasi.nilai) == kasus["realisasi"]
    assert str(row.capaian.nilai) == kasus["capaian"]


@pytest.mark.parametrize(
    "kasus", [k for k in KASUS if k["cara"] == "rata_rata"], ids=_name
)
def test_every_step_of_a_mean_stands_in_the_tree(kasus: Kasus) -> None:
    row = _baris(kasus)
    assert row.realisasi is not None
    ada = [Fraction(s.nilai) for s in _walk(row.realisasi)]
    for nama, nilai in _steps(kasus).items():
        assert nilai in ada, nama


@pytest.mark.parametrize("kasus", KASUS, ids=_name)
def test_which_quarters_count_and_which_were_left_blank(kasus: Kasus) -> None:
    rekap = _baris(kasus).rekap
    assert rekap.cara == kasus["cara"]
    assert [p.nomor for p in rekap.dipakai] == kasus["dari"]
    assert [p.nomor for p in rekap.kosong] == kasus["kosong"]
    assert {p.jenis for p in (*rekap.dipakai, *rekap.kosong)} == {"triwulan"}


@pytest.mark.parametrize("kasus", ATURAN, ids=_name)
def test_what_a_reader_is_told_beside_it(kasus: Kasus) -> None:
    codes = [d.code for d in _baris(kasus).catatan]
    assert sorted(codes) == sorted(kasus["catatan"])


def test_no_case_is_lost_and_each_says_what_it_shows() -> None:
    assert len({k["id"] for k in KASUS}) == len(KASUS) == len(CONTOH) + len(ATURAN)
    assert all(k["note"] for k in KASUS)
    assert {k["indikator"] for k in CONTOH} == {
        b.indikator.id for b in _contoh([1]).baris
    }


def test_every_way_of_combining_has_a_case() -> None:
    assert {k["cara"] for k in ATURAN} == set(get_args(Akumulasi))


def test_every_rule_has_a_blank_quarter_and_one_of_zero() -> None:
    for kasus in ATURAN:
        assert len(kasus["isian"]) == 4
        assert None in kasus["isian"]
        # No answer of a survey is zero: its scale begins at 1.
        if kasus["janji"]["rumus"] != "skm":
            nilai = [n for i in kasus["isian"] if i for n in i.values()]
            assert any(n in (0, [], [0]) for n in nilai), kasus["id"]


def test_the_mean_of_the_year_is_that_of_its_rows() -> None:
    ringkasan = _contoh([1, 2, 3, 4]).ringkasan
    capaian = [Fraction(k["capaian"]) for k in CONTOH]
    rata = half_up(sum(capaian, Fraction()) / len(capaian), 2)
    assert Fraction(ringkasan.rata_rata_capaian or 0) == rata == Fraction("100.66")
    assert (ringkasan.terhitung, ringkasan.tercapai) == (5, 5)


def test_another_order_of_the_quarters_gives_the_same_year() -> None:
    assert tercetak(_contoh([1, 2, 3, 4])) == tercetak(_contoh([3, 1, 4, 2]))
