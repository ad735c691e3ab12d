"""A comparison in every format: they agree, at any width."""

import csv
import io
import json
import re
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write

# Side -> its file among the examples; of 2023 the PK is made on the spot.
RUNS: dict[str, tuple[str, ...]] = {
    "years": ("2023", "angka-dokumen"),
    "quarters": ("q4", "q1", "q3", "q2"),
    "year and quarter": ("q2", "2023"),
    "three": ("angka-dokumen", "q1", "2023"),
}
AKHIR = "        target_akhir: {tahun: 2026, nilai: 90, sumber: Renstra 2021-2026}\n"
PK = """\
format: kinerja/pk@1
tahun: 2023
instansi: Dinas Kependudukan dan Pencatatan Sipil
sasaran:
  - uraian: S
    indikator:
      - {id: ikm, nama: IKM, satuan: indeks, target: 80, rumus: skm}
      - {id: ketepatan_waktu, nama: KW, satuan: "%", target: 97, rumus: ketepatan_waktu}
      - {id: pks, nama: PKS, satuan: OPD, target: 10, rumus: pks, arah: turun}
      - {id: cakupan_dokumen, nama: CD, satuan: indeks, target: 92,
         rumus: cakupan_dokumen}
      - {id: sakip, nama: SAKIP, satuan: nilai, target: 81, rumus: sakip}
"""
KATA = {"belum_ada": "belum ada", "tak_terhitung": "tak terhitung"}
runs = pytest.mark.parametrize("run", RUNS)


@pytest.fixture(params=[True, False], ids=["its PK", "no PK"])
def pk(request: pytest.FixtureRequest, write: Write, data: Path) -> tuple[str, ...]:
    """Name the PK: of both years, or of 2024 only, with a medium-term target."""
    isi = (data / "pk2024.yaml").read_text("utf-8")
    ada = isi.replace("        tercetak: [", f"{AKHIR}        tercetak: [")
    semua = ["--pk", str(write("pk2024.yaml", ada))]
    if request.param:
        semua += ["--pk", str(write("pk2023.yaml", PK))]
    return tuple(semua)


def _print(
    kinerja: Kinerja, data: Path, run: str, name: str, pk: tuple[str, ...] = ()
) -> str:
    paths = [data / "contoh" / f"{berkas}.yaml" for berkas in RUNS[run]]
    status, out, err = kinerja("banding", *paths, *pk, "--format", name)
    assert (status, err) == (0, "")
    return out


def _json(kinerja: Kinerja, data: Path, run: str, pk: tuple[str, ...] = ()) -> Any:
    text = _print(kinerja, data, run, "json", pk)
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, list):
        return "; ".join(value)
    return "" if value is None else str(value)


def _eyes(value: Decimal | None) -> str:
    if value is None:
        return "–"
    return f"{value:,}".translate(str.maketrans(",.", ".,"))


@runs
def test_csv_says_what_json_says(
    kinerja: Kinerja, data: Path, run: str, pk: tuple[str, ...]
) -> None:
    hasil = _json(kinerja, data, run, pk)
    rows = csv.DictReader(io.StringIO(_print(kinerja, data, run, "csv", pk)))
    sisi = {s["sisi"]: s for s in hasil["sisi"]}
    for i in hasil["indikator"]:
        for n in i["sisi"]:
            row, s = next(rows), sisi[n["sisi"]]
            assert row["id"] == i["id"]
            for key, value in n.items():
                assert row[key] == _text(value)
            for key in ("tahun", "periode", "rumus_saja", "keterangan"):
                assert row[key] == _text(s[key])
            assert row["pk"] == s["pk"]["berkas"]
    assert list(rows) == []


@runs
def test_a_row_says_what_its_last_change_says(
    kinerja: Kinerja, data: Path, run: str, pk: tuple[str, ...]
) -> None:
    for i in _json(kinerja, data, run, pk)["indikator"]:
        semua = [n for n in i["sisi"] if n["sejak"]]
        if not semua:
            assert (i["sejak"], i["hingga"], i["perubahan"]) == (None,) * 3
            continue
        n = semua[-1]
        for key in ("sejak", "perubahan", "relatif", "penilaian", "perubahan_capaian"):
            assert i[key] == n[key]
        assert i["hingga"] == n["sisi"]
        (lama,) = [m for m in i["sisi"] if m["sisi"] == n["sejak"]]
        if n["perubahan"] is not None:
            assert n["realisasi"] - lama["realisasi"] == n["perubahan"]
        if n["perubahan_capaian"] is not None:
            assert n["capaian"] - lama["capaian"] == n["perubahan_capaian"]


def _tables(markdown: str) -> dict[str, list[list[str]]]:
    tables: dict[str, list[list[str]]] = {}
    judul = ""
    for line in markdown.replace("\\_", "_").splitlines():
        if line.startswith("## "):
            judul = line.removeprefix("## ")
        elif line.startswith("| "):
            cells = line.removeprefix("| ").removesuffix(" |").split(" | ")
            tables.setdefault(judul, []).append(cells)
    return {judul: [rows[0], *rows[2:]] for judul, rows in tables.items()}


def _antara(hasil: Any) -> set[str]:
    """Name the sides that changes lie between, where there are more than two."""
    semua = {f"{i['sejak']} ke {i['hingga']}" for i in hasil["indikator"] if i["sejak"]}
    return semua if len(hasil["sisi"]) > 2 else set()


def _realisasi(hasil: Any) -> list[list[str]]:
    banyak = len(_antara(hasil)) > 1
    labels = [s["sisi"] for s in hasil["sisi"]]
    kepala = ["Indikator", "Satuan", *labels, *(["Antara"] if banyak else [])]
    rows = [[*kepala, "Perubahan", "Relatif %", "Penilaian"]]
    for i in hasil["indikator"]:
        nilai = [KATA.get(n["status"], _eyes(n["realisasi"])) for n in i["sisi"]]
        antara = f"{i['sejak']} ke {i['hingga']}" if i["sejak"] else "–"
        akhir = [_eyes(i["perubahan"]), _eyes(i["relatif"]), i["penilaian"] or "–"]
        tengah = [antara] if banyak else []
        rows.append([i["nama"], i["satuan"], *nilai, *tengah, *akhir])
    return rows


def _capaian(hasil: Any) -> list[list[str]]:
    ada = [not s["rumus_saja"] for s in hasil["sisi"]]
    labels = [s["sisi"] for s in hasil["sisi"] if not s["rumus_saja"]]
    rows = [["Indikator", "Target", *labels, "Poin persen"]]
    for i in hasil["indikator"]:
        berjanji = [n for n, janji in zip(i["sisi"], ada, strict=True) if janji]
        capaian = [_eyes(n["capaian"]) for n in berjanji]
        poin = _eyes(i["perubahan_capaian"])
        rows.append([i["nama"], _target(berjanji), *capaian, poin])
    return rows


def _target(berjanji: list[dict[str, Any]]) -> str:
    """Say each target once: the first, then whatever it changed to."""
    awal, *lain = (n for n in berjanji if n["target"] is not None)
    kata = [_eyes(awal["target"])]
    for lama, baru in pairwise((awal, *lain)):
        if baru["target"] != lama["target"]:
            kata.append(f"sejak {baru['sisi']} {_eyes(baru['target'])}")
    return "; ".join(kata)


def _akhir(hasil: Any) -> list[list[str]]:
    label = hasil["sisi"][-1]["sisi"]
    kepala = ["Indikator", f"Realisasi {label}", "Tahun", "Target", "Capaian %"]
    rows = [[*kepala, "Tercapai", "Sumber"]]
    kata = {True: "ya", False: "tidak", None: "–"}
    for i in hasil["indikator"]:
        n = i["sisi"][-1]
        if n["target_akhir"] is not None:
            nilai = KATA.get(n["status"], _eyes(n["realisasi"]))
            tahun, target = str(n["tahun_target_akhir"]), _eyes(n["target_akhir"])
            capaian = _eyes(n["capaian_target_akhir"])
            akhir = [kata[n["tercapai_target_akhir"]], "Renstra 2021-2026"]
            rows.append([i["nama"], nilai, tahun, target, capaian, *akhir])
    return rows


@runs
def test_markdown_says_what_json_says(
    kinerja: Kinerja, data: Path, run: str, pk: tuple[str, ...]
) -> None:
    hasil = _json(kinerja, data, run, pk)
    assert _tables(_print(kinerja, data, run, "markdown", pk)) == {
        "Realisasi": _realisasi(hasil),
        "Capaian %": _capaian(hasil),
        "Target jangka menengah": _akhir(hasil),
    }


@runs
def test_the_table_says_what_markdown_says(
    kinerja: Kinerja, data: Path, run: str, pk: tuple[str, ...]
) -> None:
    out = _print(kinerja, data, run, "tabel", pk)
    lines = out.splitlines()
    markdown = _print(kinerja, data, run, "markdown", pk)
    for judul, (kepala, *rows) in _tables(markdown).items():
        at = lines.index(judul)
        assert re.split(r" {2,}", lines[at + 1]) == kepala
        for line, cells in zip(lines[at + 3 :], rows, strict=False):
            assert re.split(r" {2,}", line) == cells
    notes = markdown.partition("## Catatan\n\n")[2].replace("\\", "")
    found = out.partition("\nCatatan\n")[2]
    pairs = [ln.removeprefix("- ").partition(": ") for ln in notes.splitlines()]
    for nama, _, teks in pairs:
        assert re.search(rf"(?m)^  {re.escape(nama)} +{re.escape(teks)}$", found)
    assert len(pairs) == len(found.splitlines())


@runs
def test_notes_are_those_of_json(
    kinerja: Kinerja, data: Path, run: str, pk: tuple[str, ...]
) -> None:
    hasil = _json(kinerja, data, run, pk)
    out = _print(kinerja, data, run, "tabel", pk).partition("\nCatatan\n")[2]
    codes = re.findall(r"\[(KIN\d{3})\]$", out, re.MULTILINE)
    semua = [*hasil["sisi"], *hasil["indikator"]]
    assert codes == [c.partition(":")[0] for s in semua for c in s["catatan"]]


@runs
@pytest.mark.parametrize("columns", ["40", "60", "80", "100", "200"])
def test_no_width_loses_a_number(
    kinerja: Kinerja,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    run: str,
    pk: tuple[str, ...],
    columns: str,
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    out = _print(kinerja, data, run, "tabel", pk)
    hasil = _json(kinerja, data, run, pk)
    assert "…" not in out
    words = out.replace(";", "").split()
    for i in hasil["indikator"]:
        for n in i["sisi"]:
            for key in ("realisasi", "target", "capaian"):
                assert n[key] is None or _eyes(n[key]) in words
        for key in ("perubahan", "relatif", "perubahan_capaian"):
            assert _eyes(i[key]) in words or i[key] is None


def test_a_detail_says_what_it_is_where_it_is_folded(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch, pk: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    teks = " ".join(_print(kinerja, data, "years", "tabel", pk).split())
    assert "indeks · relatif % 0,00" in teks
    assert ("target 80,00; sejak 2024 81,33" in teks) == (len(pk) > 2)


def test_an_older_side_may_know_other_indikator(
    kinerja: Kinerja, data: Path, write: Write
) -> None:
    contoh = data / "contoh"
    pk = write("pk.yaml", PK.replace("{id: ikm,", "{id: lama,"))
    isi = (contoh / "2023.yaml").read_text("utf-8").replace("  ikm:", "  lama:")
    paths = (write("2023.yaml", isi), contoh / "angka-dokumen.yaml")
    pks = ("--pk", pk, "--pk", data / "pk2024.yaml")
    out = kinerja("banding", *paths, *pks, "--format", "markdown").out
    rows = _tables(out)
    assert rows["Realisasi"][1][2:] == ["–", "81,33", "–", "–", "–"]
    assert rows["Realisasi"][-1] == ["IKM", "indeks", "81,33", *["–"] * 4]
    assert rows["Capaian %"][1][1:] == ["81,33", "–", "100,00", "–"]
    assert rows["Capaian %"][-1] == ["IKM", "80,00", "101,66", "–", "–"]


def test_the_order_of_the_arguments_does_not_matter(
    kinerja: Kinerja, data: Path, pk: tuple[str, ...]
) -> None:
    paths = [data / "contoh" / f"{b}.yaml" for b in ("q3", "2023", "q1")]
    for name in ("tabel", "json", "csv", "markdown"):
        maju = kinerja("banding", *paths, *pk, "--format", name)
        assert maju.status == 0
        assert kinerja("banding", *paths[::-1], *pk, "--format", name) == maju


def test_the_head_names_every_file(kinerja: Kinerja, data: Path, write: Write) -> None:
    q1 = str(data / "contoh" / "q1.yaml")
    json_ = write("q1.json", kinerja("hitung", "-r", q1, "--format", "json").out)
    paths = (json_, data / "contoh" / "2023.yaml", data / "contoh" / "q2.yaml")
    out = kinerja("banding", *paths).out
    sha = r"\(sha256 [0-9a-f]{12}\)"
    for line in (
        rf"2023 +2023\.yaml {sha}",
        rf"TW 1 2024 +q1\.json {sha}, dari q1\.yaml {sha}",
        rf"TW 2 2024 +q2\.yaml {sha}",
        rf"PK +2023: rumus PK 2024 pk2024\.yaml {sha}",
        rf"PK +TW 1 2024 dan TW 2 2024: pk2024\.yaml {sha}",
        r"Keterangan +2023: Hasil tahun 2023 menurut Lampiran 2 PK 2024, .*",
        r"Keterangan +TW 1 2024 dan TW 2 2024: Angka contoh, dibuat-buat; .*",
    ):
        assert re.search(rf"(?m)^{line}$", out), line


def test_json_is_as_it_is_said_to_be(kinerja: Kinerja, data: Path) -> None:
    hasil = _json(kinerja, data, "year and quarter")
    assert [*hasil] == ["format", "versi", "sisi", "indikator", "catatan"]
    assert hasil["format"] == "kinerja/banding@1"
    pks = next(i for i in hasil["indikator"] if i["id"] == "pks")
    assert pks["sisi"][0] == {
        "sisi": "2023",
        "realisasi": 15,
        "target": None,
        "capaian": None,
        "tercapai": None,
        "predikat": None,
        "status": "terhitung",
        "sejak": None,
        "perubahan": None,
        "relatif": None,
        "penilaian": None,
        "perubahan_capaian": None,
        "tahun_target_akhir": None,
        "target_akhir": None,
        "capaian_target_akhir": None,
        "tercapai_target_akhir": None,
        "sumber_target_akhir": None,
        "catatan": [],
    }
    assert [*hasil["sisi"][0]] == [
        *("sisi", "tahun", "periode", "pk", "rumus_saja", "hasil", "realisasi"),
        *("keterangan", "catatan"),
    ]
