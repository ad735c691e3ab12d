"""``jelaskan`` can be redone by hand: every printed step follows from its children."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from kantor import KANTOR, write_kantor
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from pendukung import Kinerja, Write
from pohon_json import ULANG, half_up, nodes, read, recompute, walk

CONTOH = ("angka-dokumen", "q1", "q2", "q3", "q4", "realisasi-dinas-lain")


@pytest.fixture
def kantor(kinerja: Kinerja, write: Write) -> Any:
    status, out, _ = kinerja("jelaskan", "-r", write_kantor(write), "--format", "json")
    assert status == 0
    return read(out)


def test_the_office_has_every_rumus_and_every_way_to_fill_it_in() -> None:
    assert {b.rumus for b in KANTOR.values()} == set(SEMUA_RUMUS)
    for nama in SEMUA_RUMUS:
        for cara in load_rumus(nama).bentuk:
            isian = [b.isian for b in KANTOR.values() if b.rumus == nama]
            assert any(all(f"{k}: " in i for k in cara) for i in isian)
    janji = " ".join(b.janji for b in KANTOR.values())
    assert janji.count("rumus_turun: rasio") < janji.count("arah: turun")
    assert "batas_capaian" in janji


def test_every_node_of_the_office(kantor: Any) -> None:
    semua = list(nodes(kantor))
    assert len(semua) > 200
    assert {n["operasi"] for n in semua} == {*ULANG, "bulat", None}
    for node in semua:
        recompute(node)


def test_each_number_of_the_row_is_in_its_tree(
    kantor: Any, kinerja: Kinerja, tmp_path: Path
) -> None:
    out = kinerja("hitung", "-r", tmp_path / "r.yaml", "--format", "json")[1]
    for tree, row in zip(kantor["indikator"], read(out)["indikator"], strict=True):
        assert (tree["id"], tree["status"]) == (row["id"], row["status"])
        semua = list(walk(tree["capaian"]))
        bulat = {n["label"]: n["bulat"] for n in semua if n["desimal"] is not None}
        assert bulat.get("capaian") == row["capaian"]
        assert bulat.get("realisasi") == row["realisasi"]
        penuh = [n["nilai"] for n in semua]
        assert row["realisasi_penuh"] in {None, *penuh}
        assert row["capaian_penuh"] in {None, *penuh}


@pytest.mark.parametrize("berkas", CONTOH)
def test_every_node_of_the_examples(kinerja: Kinerja, data: Path, berkas: str) -> None:
    path = data / "contoh" / f"{berkas}.yaml"
    semua = list(nodes(read(kinerja("jelaskan", "-r", path, "--format", "json")[1])))
    assert len(semua) > 20
    for node in semua:
        recompute(node)


@pytest.mark.parametrize(
    ("nilai", "desimal", "bulat"),
    [("81.325", 2, "81.33"), ("-0.005", 2, "-0.01"), ("0.5", 0, "1"), ("2.4", 0, "2")],
)
def test_the_rounding_of_this_test_itself(nilai: str, desimal: int, bulat: str) -> None:
    assert half_up(Fraction(nilai), desimal) == Fraction(bulat)
