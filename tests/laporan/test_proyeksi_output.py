"""A projection in every format: they agree, and what would be is marked."""

import csv
import io
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja

BILA = (
    *("--bila", "ketepatan_waktu.tepat_waktu=70000"),
    *("--bila", "pks.jumlah=15", "--bila", "sakip.perencanaan="),
)
RUNS = {
    "document": ("angka-dokumen", ()),
    "quarter": ("q1", ()),
    "what if": ("q3", BILA),
    "survey": ("q2", ("--responden-akhir", "800")),
    "other office": ("realisasi-dinas-lain", ("--bila", "kematian_ibu.jumlah=9")),
}
runs = pytest.mark.parametrize("run", RUNS)


def _print(kinerja: Kinerja, data: Path, run: str, name: str) -> str:
    berkas, options = RUNS[run]
    path = data / "contoh" / f"{berkas}.yaml"
    status, out, err = kinerja("proyeksi", "-r", path, *options, "--format", name)
    assert (status, err) == (0, "")
    return out


def _json(kinerja: Kinerja, data: Path, run: str) -> Any:
    text = _print(kinerja, data, run, "json")
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return "" if value is None else str(value)


def _eyes(value: Decimal | None) -> str:
    if value is None:
        return "–"
    return f"{value:,}".translate(str.maketrans(",.", ".,"))


def _typed(need: Any) -> str:
    """Show what is needed: where only whole numbers are read, dots are thousands."""
    eyes = _eyes(need["perlu"])
    return eyes.replace(".", "") if need["isian"].endswith("pembilang") else eyes


@runs
def test_csv_says_what_json_says(kinerja: Kinerja, data: Path, run: str) -> None:
    hasil = _json(kinerja, data, run)
    rows = csv.DictReader(io.StringIO(_print(kinerja, data, run, "csv")))
    for i in hasil["indikator"]:
        for need in i["kebutuhan"] or [{}]:
            row = next(rows)
            kedudukan = {k: v for k, v in i.items() if not isinstance(v, list)}
            for key, value in {**kedudukan, **need}.items():
                if key != "nama":
                    assert row[key] == _text(value)
            if not need:
                assert row["isian"] == row["perlu"] == row["keterangan"] == ""
            assert row["tahun"] == str(hasil["pk"]["tahun"])
            assert row["triwulan"] == _text(hasil["realisasi"][0]["triwulan"])
            assert row["pk"] == hasil["pk"]["berkas"]
    assert list(rows) == []


def _tables(markdown: str) -> dict[str, list[list[str]]]:
    """Read the tables of a Markdown text by their heading, without their heads."""
    tables: dict[str, list[list[str]]] = {}
    judul = ""
    for line in markdown.replace("\\_", "_").splitlines():
        if line.startswith("## "):
            judul = line.removeprefix("## ")
        elif line.startswith("| "):
            cells = line.removeprefix("| ").removesuffix(" |").split(" | ")
            tables.setdefault(judul, []).append(cells)
    garis = [cell for rows in tables.values() for cell in rows[1]]
    assert all(re.fullmatch("-{3,}:?", cell) for cell in garis)
    return {judul: rows[2:] for judul, rows in tables.items()}


def _needs(i: dict[str, Any]) -> list[list[str]]:
    tanda = "→ " if i["perubahan"] else ""
    sisi = {"paling sedikit": "≥ ", "paling banyak": "≤ "}
    return [
        [
            f"{tanda}{n['isian']}",
            n["tujuan"],
            _eyes(n["sekarang"]),
            (sisi[n["batas"]] if n["perlu"] is not None else "") + _typed(n),
            n["keterangan"],
        ]
        for n in i["kebutuhan"]
    ]


@runs
def test_markdown_says_what_json_says(kinerja: Kinerja, data: Path, run: str) -> None:
    tables = _tables(_print(kinerja, data, run, "markdown"))
    indikator = _json(kinerja, data, run)["indikator"]
    kedudukan = tables.pop("Kedudukan")
    needs: dict[str, list[list[str]]] = {}
    for i, cells in zip(indikator, kedudukan, strict=True):
        if i["perubahan"]:
            assert cells[0].startswith("→ bila ")
        else:
            assert cells[0] == i["nama"]
        assert cells[1] == _eyes(i["target"])
        kosong = {"belum_ada": "belum ada", "tak_terhitung": "tak terhitung"}
        assert cells[2] == kosong.get(i["status"], _eyes(i["realisasi"]))
        assert cells[3] == _eyes(i["capaian"])
        assert cells[4] == (_text(i["tercapai"]) or "–")
        if rows := _needs(i):
            needs.setdefault(f"Yang diperlukan {i['id']}", []).extend(rows)
    assert tables == needs


@runs
def test_the_table_says_what_markdown_says(
    kinerja: Kinerja, data: Path, run: str
) -> None:
    lines = _print(kinerja, data, run, "tabel").splitlines()
    for judul, rows in _tables(_print(kinerja, data, run, "markdown")).items():
        at = lines.index(judul) + 3
        for n, cells in enumerate(rows):
            found = [c.strip() for c in lines[at + n].split("  ") if c.strip()]
            assert found == cells
        assert lines[at + len(rows)] == ""
    assert "…" not in "".join(lines)


@runs
def test_the_notes_stand_in_the_table_and_in_markdown(
    kinerja: Kinerja, data: Path, run: str
) -> None:
    table = _print(kinerja, data, run, "tabel").partition("\nCatatan\n")[2]
    markdown = _print(kinerja, data, run, "markdown").partition("\n## Catatan\n")[2]
    plain = markdown.replace("\\", "").removeprefix("\n").splitlines()
    assert plain
    pairs = [ln.removeprefix("- ").partition(": ") for ln in plain]
    found = [ln.strip().partition(" ") for ln in table.splitlines()]
    assert [(n, t.strip()) for n, _, t in found] == [(n, t) for n, _, t in pairs]


def test_json_tells_what_would_be_from_what_is(kinerja: Kinerja, data: Path) -> None:
    hasil = _json(kinerja, data, "what if")
    assert (hasil["format"], hasil["responden_akhir"]) == ("kinerja/proyeksi@1", None)
    states = [(i["id"], i["keadaan"]) for i in hasil["indikator"]]
    assert states == [
        ("ikm", "sekarang"),
        *(("ketepatan_waktu", "sekarang"), ("ketepatan_waktu", "bila")),
        *(("pks", "sekarang"), ("pks", "bila")),
        ("cakupan_dokumen", "sekarang"),
        *(("sakip", "sekarang"), ("sakip", "bila")),
    ]
    changes = {i["id"]: i["perubahan"] for i in hasil["indikator"] if i["perubahan"]}
    assert changes == {
        "ketepatan_waktu": [{"isian": "tepat_waktu", "dari": "58.127", "ke": "70000"}],
        "pks": [{"isian": "jumlah", "dari": None, "ke": "15"}],
        "sakip": [{"isian": "perencanaan", "dari": "25,50", "ke": ""}],
    }


def test_json_of_the_document(kinerja: Kinerja, data: Path) -> None:
    indikator = {i["id"]: i for i in _json(kinerja, data, "document")["indikator"]}
    (need,) = indikator["ketepatan_waktu"]["kebutuhan"]
    assert need == {
        "isian": "layanan tepat waktu",
        "satuan": "layanan",
        "tujuan": "target 98,00",
        "batas": "paling sedikit",
        "nilai_tujuan": 98,
        "sekarang": 76226,
        "perlu": 76437,
        "selisih": 211,
        "status_kebutuhan": "perlu",
        "tanpa_pembulatan": 76440,
        "nilai": "97.996153846153846153846153846154",
        "keterangan": "211 layanan lagi; tanpa pembulatan 76.440",
    }


def test_responden_akhir_is_named(kinerja: Kinerja, data: Path) -> None:
    hasil = _json(kinerja, data, "survey")
    assert hasil["responden_akhir"] == 800
    (ikm, *_) = hasil["indikator"]
    assert {n["isian"] for n in ikm["kebutuhan"]} == {
        "rata-rata tiap unsur dari 663 responden berikutnya"
    }
