"""JSON ``kinerja/hasil@1``: its keys, their order, and how numbers are written."""

import json
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write
from kinerja_cli.core.cell_place import WORKBOOK, CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Location, Place
from kinerja_cli.dokumen.hasil.catatan import write_findings
from kinerja_cli.export.json_ import dumps


@pytest.fixture
def printed(kinerja: Kinerja, data: Path) -> str:
    path = data / "contoh" / "angka-dokumen.yaml"
    return kinerja("hitung", "-r", path, "--format", "json")[1]


def test_the_files_are_identified(printed: str, data: Path) -> None:
    hasil = json.loads(printed)
    for found, path in (
        (hasil["pk"], data / "pk2024.yaml"),
        (hasil["realisasi"][0], data / "contoh" / "angka-dokumen.yaml"),
    ):
        assert found["berkas"] == path.name
        assert found["sha256"] == sha256(path.read_bytes()).hexdigest()


def test_what_is_not_there_is_null(kinerja: Kinerja, data: Path) -> None:
    path = data / "contoh" / "q1.yaml"
    hasil = json.loads(kinerja("hitung", "-r", path, "--format", "json")[1])
    sakip = hasil["indikator"][-1]
    assert sakip["status"] == "belum_ada"
    absent = ("realisasi", "realisasi_penuh", "capaian", "capaian_penuh", "tercapai")
    assert {sakip[k] for k in (*absent, "kategori", "predikat")} == {None}
    assert sakip["catatan"] == []
    assert hasil["ringkasan"]["belum_ada"] == 1
    assert hasil["ringkasan"]["per_sasaran"][2]["rata_rata_capaian"] is None


def test_rinci_adds_the_inputs(kinerja: Kinerja, data: Path) -> None:
    path = data / "contoh" / "q1.yaml"
    out = kinerja("hitung", "-r", path, "--format", "json", "--rinci")[1]
    ikm, waktu, *_, sakip = json.loads(out)["indikator"]
    assert [m["nilai"] for m in waktu["masukan"]] == ["18722", "19500"]
    assert [m["kunci"] for m in waktu["masukan"]] == [["tepat_waktu"], ["ditargetkan"]]
    assert ikm["masukan"][3] == {
        "label": "unsur 4",
        "nilai": "3.88",
        "kunci": ["unsur", 3],
        "berkas": 1,
    }
    assert sakip["masukan"] == []


def test_a_warning_stands_in_temuan(kinerja: Kinerja, data: Path, write: Write) -> None:
    pk = (data / "pk2024.yaml").read_text("utf-8")
    pk = pk.replace("81,33\n", "81,3333\n        desimal: 2\n", 1)
    path = data / "contoh" / "q1.yaml"
    pk_path = write("pk.yaml", pk)
    args = ("hitung", "-r", path, "--pk", pk_path, "--format", "json")
    (temuan,) = json.loads(kinerja(*args)[1])["temuan"]
    assert temuan["kode"] == "KIN311"
    assert temuan["tingkat"] == "peringatan"
    assert (temuan["berkas"], temuan["baris"], temuan["kolom"]) == (
        str(pk_path),
        36,
        17,
    )
    assert temuan["saran"] == (
        "hapus `desimal` pada indikator ini, maka mengikuti target; atau tulis "
        "`desimal: 4` pada indikator ini"
    )


def test_a_finding_without_place_or_remedy() -> None:
    (found,) = write_findings([Diagnostic("KIN999", "x", level="catatan")])
    assert list(found) == ["KIN999", "catatan", "x", *[None] * 6]
    found_at = Diagnostic("K", "x", "y", location=Location("f", Place(2, 3)))
    (found,) = write_findings([found_at])
    assert list(found)[3:] == ["y", "f", 2, 3, None, None]


@pytest.mark.parametrize(
    ("place", "isi"),
    [
        (CellPlace(2, 12, 6, "TW III"), [12, 6, "TW III", "F12"]),
        (CellPlace(2, sheet="TW III"), [None, None, "TW III", None]),
        (WORKBOOK, [None, None, None, None]),
    ],
)
def test_a_finding_in_a_cell_of_a_whole_sheet_and_of_a_workbook(
    place: CellPlace, isi: list[object]
) -> None:
    found_at = Diagnostic("K", "x", location=Location("f.xlsx", place))
    (found,) = write_findings([found_at])
    assert list(found)[4:] == ["f.xlsx", *isi]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("100.00"), "100.00"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.00"), "0.00"),
        (None, "null"),
        (True, "true"),
        ([], "[]"),
        ({}, "{}"),
        ((), "[]"),
        ([Decimal("1.5"), "a"], '[\n  1.5,\n  "a"\n]'),
        ({"é": ["“"]}, '{\n  "é": [\n    "“"\n  ]\n}'),
    ],
    ids=repr,
)
def test_dumps(value: object, text: str) -> None:
    assert dumps(value) == text


def test_what_other_readers_refuse_is_escaped(
    kinerja: Kinerja, data: Path, write: Write
) -> None:
    aneh = "a\x7fb\x85c\u2028d\u2029e\ufefff"
    isi = (data / "contoh" / "q1.yaml").read_text("utf-8").partition("keterangan:")[0]
    path = write("r.yaml", f"{isi}keterangan: {json.dumps(aneh)}\n")
    out = kinerja("hitung", "-r", path, "--format", "json")[1]
    assert json.loads(out)["realisasi"][0]["keterangan"] == aneh
    assert not set(aneh[1::2]) & set(out)
    hasil = write("h.json", out)
    assert kinerja("banding", hasil, data / "contoh" / "q2.yaml")[0] == 0
