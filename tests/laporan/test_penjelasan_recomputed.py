"""``jelaskan`` can be redone by hand: every printed step follows from its children."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from alat.kalkulator import ULANG
from alat.kantor import KANTOR, write_kantor
from alat.pendukung import Kinerja, Write
from alat.pohon_json import (
    half_up,
    nodes,
    read,
    recompute,
    recompute_names,
    walk,
)

CONTOH = ("angka-dokumen", "q1", "realisasi-dinas-lain")


@pytest.fixture
def kantor(kinerja: Kinerja, write: Write) -> Any:
    status, out, _ = kinerja("jelaskan", "-r", write_kantor(write), "--format", "json")
    assert status == 0
    return read(out)


def test_the_office_promises_in_every_way() -> None:
    janji = " ".join(b.janji for b in KANTOR.values())
    assert janji.count("rumus_turun: rasio") < janji.count("arah: turun")
    assert "batas_capaian" in janji


def test_every_node_of_the_office(kantor: Any) -> None:
    semua = list(nodes(kantor))
    assert len(semua) > 200
    # Of efficiency, of several periods, and of what a PK agrees upon.
    tiada = {"kurang", "nilai efisiensi", "jumlah tertimbang", "nol tercapai"}
    tiada |= {"penuh", "tidak penuh", "penurunan"}
    tiada |= {"kali", "per 1.000", "per 10.000", "per 100.000"}
    assert {n["operasi"] for n in semua} >= {*ULANG, "bulat", None} - tiada
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


def test_every_name_of_the_office(kantor: Any) -> None:
    named = {i["id"]: recompute_names(i) for i in kantor["indikator"]}
    assert {id_ for id_, n in named.items() if n == 0} == {"nilai_nol", "belum"}
    assert {id_ for id_, n in named.items() if n == 2} == {
        id_ for id_, b in KANTOR.items() if b.rumus in {"skm", "sakip"}
    }


def test_a_decimal_more_where_a_5_would_round_up(kantor: Any) -> None:
    (i,) = (i for i in kantor["indikator"] if i["id"] == "rasio_nyaris")
    for akar in (i["capaian"]["dasar"][0]["dasar"][0], i["dasar_target"]):
        assert str(akar["bulat"]) == "85.71"
        assert akar["hitungan"] == "85,7149999999995 dibulatkan ke 2 desimal"
        (rasio,) = akar["dasar"]
        assert rasio["nilai"] == "85.71499999999950000000035"


def _means(isi: Any) -> dict[str, Any]:
    return {r["label"]: r for r in isi["rata_rata"]}


@pytest.mark.parametrize("berkas", [*CONTOH, "kantor"])
def test_the_means_are_those_of_hitung(
    kinerja: Kinerja, data: Path, write: Write, berkas: str
) -> None:
    path = data / "contoh" / f"{berkas}.yaml"
    if berkas == "kantor":
        path = write_kantor(write)
    isi = read(kinerja("jelaskan", "-r", path, "--format", "json")[1])
    hasil = read(kinerja("hitung", "-r", path, "--format", "json")[1])
    ringkasan = hasil["ringkasan"]
    expected = {
        f"rata-rata capaian sasaran {r['sasaran']}": r["rata_rata_capaian"]
        for r in ringkasan["per_sasaran"]
        if r["rata_rata_capaian"] is not None and len(ringkasan["per_sasaran"]) > 1
    }
    expected["rata-rata capaian"] = ringkasan["rata_rata_capaian"]
    if (tanpa := ringkasan["rata_rata_tanpa_menunggu"]) is not None:
        expected["rata-rata capaian tanpa yang menunggu"] = tanpa
    terhadap = ""
    if t := ringkasan["triwulan"]:
        terhadap = f"rata-rata capaian terhadap target triwulan {t['triwulan']}"
        expected[terhadap] = t["rata_rata_capaian"]
    semua_rata = _means(isi)
    # Weighted ones are told in tests/hitung/test_berbobot.py.
    polos = {label: r for label, r in semua_rata.items() if "berbobot" not in label}
    assert {label: r["bulat"] for label, r in polos.items()} == expected
    assert list(polos) == list(expected)
    # Each is of the capaian as printed, in the order of the PK.
    rows = {i["id"]: i for i in hasil["indikator"] if i["capaian"] is not None}
    semua: dict[str, list[str]] = {"rata-rata capaian": list(rows)}
    for s in hasil["sasaran"]:
        label = f"rata-rata capaian sasaran {s['nomor']}"
        semua[label] = [id_ for id_ in s["indikator"] if id_ in rows]
    selesai = [k for k, row in rows.items() if row["kategori"] is not None]
    semua["rata-rata capaian tanpa yang menunggu"] = selesai
    of_quarter = [i for i in hasil["indikator"] if i["capaian_triwulan"] is not None]
    semua[terhadap] = [i["id"] for i in of_quarter]
    for label, akar in polos.items():
        (rata,) = akar["dasar"]
        assert rata["label"] == f"{label} sebelum dibulatkan"
        assert [d["label"] for d in rata["dasar"]] == semua[label]
        for d in rata["dasar"]:
            kunci = "capaian_triwulan" if label == terhadap else "capaian"
            assert Decimal(d["nilai"]) == rows[d["label"]][kunci]
        for node in walk(akar):
            recompute(node)
            assert (node["letak"], node["acuan"]) == (None, None)


@pytest.mark.parametrize("berkas", CONTOH)
def test_every_node_of_the_examples(kinerja: Kinerja, data: Path, berkas: str) -> None:
    path = data / "contoh" / f"{berkas}.yaml"
    isi = read(kinerja("jelaskan", "-r", path, "--format", "json")[1])
    semua = list(nodes(isi))
    assert len(semua) > 20
    for node in semua:
        recompute(node)
    assert sum(map(recompute_names, isi["indikator"])) >= len(isi["indikator"]) - 1


@pytest.mark.parametrize(
    ("nilai", "desimal", "bulat"),
    [("81.325", 2, "81.33"), ("-0.005", 2, "-0.01"), ("0.5", 0, "1"), ("2.4", 0, "2")],
)
def test_the_rounding_of_this_test_itself(nilai: str, desimal: int, bulat: str) -> None:
    assert half_up(Fraction(nilai), desimal) == Fraction(bulat)
