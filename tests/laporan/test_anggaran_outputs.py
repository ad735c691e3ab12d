"""A budget in every format: each says what JSON says, and ``hitung`` says its sum."""

import csv
import io
import json
import re
from decimal import Decimal
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write
from alat.pohon_json import recompute, walk
from alat.setahun import tulis
from alat.uang import RUMUS, belanja, kantor_uang
from kinerja_cli.core.angka import format_angka

PAGU = {1: "5.581.884.078", 2: "437531700,50", 3: 0, 4: 1000}
TERPAKAI = {1: "5.000.000.000", 2: "437531700,25", 3: 5, 4: None}
KUNCI = {
    None: (),
    "selisih": ("selisih",),
    "indeks": ("ie", "te", "sebutan"),
    "rasio": ("rasio",),
    "pmk214": ("pagu_capaian", "e", "ne"),
    "sisa": ("sisa_persen",),
}
JUDUL = {
    None: [],
    "selisih": ["Selisih (poin)"],
    "indeks": ["IE", "TE", "Sebutan"],
    "rasio": ["Efisiensi %"],
    "pmk214": ["Pagu × capaian", "E %", "NE %"],
    "sisa": ["Sisa %"],
}
UANG = ("pagu_awal", "pagu", "realisasi", "sisa", "serapan", "serapan_awal")
rumus_ = pytest.mark.parametrize("rumus", [None, *RUMUS])


def _args(write: Write, rumus: str | None) -> list[Any]:
    konvensi = {"efisiensi": rumus} if rumus else {}
    pk = kantor_uang(PAGU, [1, 2], [2, 3], [4], [], [1], **konvensi)
    pk["program"][0]["sumber"] = "APBD"
    isi = belanja(TERPAKAI, "101,20", 90, 80, 70, perubahan={1: "5.600.000.000"})
    return tulis(write, pk, isi)


def _print(kinerja: Kinerja, args: list[Any], name: str) -> str:
    status, out, err = kinerja("anggaran", *args, "--format", name)
    assert (status, err) == (0, "")
    return out


def _json(kinerja: Kinerja, args: list[Any]) -> Any:
    text = _print(kinerja, args, "json")
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def _rows(isi: Any) -> list[dict[str, Any]]:
    return [*isi["program"], isi["jumlah"], *isi["sasaran"]]


@rumus_
def test_json(kinerja: Kinerja, write: Write, rumus: str | None) -> None:
    isi = _json(kinerja, _args(write, rumus))
    assert isi["format"] == "kinerja/anggaran@1"
    assert isi["periode"] == "tahun 2024"
    bagian = [r["bagian"] for r in _rows(isi)]
    assert bagian == [*["program"] * 4, "jumlah", *["sasaran"] * 5, "seluruhnya"]
    assert (isi["efisiensi"] or {}).get("nama") == rumus
    for s in isi["sasaran"]:
        umum = ("bagian", "nomor", "nama", *UANG, "program", "capaian")
        assert tuple(s) == (*umum, *KUNCI[rumus], "catatan")
    satu, dua, tiga, empat, _, semua = isi["sasaran"]
    tujuan = [s["nama"] for s in isi["sasaran"]]
    assert tujuan == [*(f"Tujuan {n}" for n in range(1, 6)), None]
    assert satu["program"] == [1, 2]
    assert (dua["pagu"], dua["sisa"]) == (Decimal("437531700.50"), Decimal("-4.75"))
    assert (tiga["pagu"], tiga["realisasi"], tiga["serapan"]) == (1000, None, None)
    assert (empat["program"], empat["pagu"], empat["capaian"]) == ([], None, 70)
    assert semua["program"] == [1, 2, 3]
    assert isi["jumlah"]["nama"] == "Jumlah 3 dari 4 program"
    assert {k: semua[k] for k in UANG} == {k: isi["jumlah"][k] for k in UANG}
    (_, _, nol, _) = isi["program"]
    tanpa, lebih = nol["catatan"]
    assert tanpa == "KIN431: pagunya nol: serapan tidak dapat dihitung"
    assert lebih.startswith("KIN432: realisasi melebihi pagu, lebih Rp ")
    assert [c[:6] for c in isi["catatan"]] == ["KIN437", "KIN437"]


def test_an_amount_is_whole_or_has_two_decimals(kinerja: Kinerja, write: Write) -> None:
    teks = _print(kinerja, _args(write, None), "json")
    amounts = re.findall(r'"(?:pagu|pagu_awal|realisasi|sisa)": (-?[0-9.]+)', teks)
    assert len(amounts) > 20
    assert {len(a.partition(".")[2]) for a in amounts} == {0, 2}
    assert [a for a in amounts if a.endswith(".00")] == []


@rumus_
def test_csv_says_what_json_says(
    kinerja: Kinerja, write: Write, rumus: str | None
) -> None:
    args = _args(write, rumus)
    rows = list(csv.DictReader(io.StringIO(_print(kinerja, args, "csv"))))
    awal = ["tahun", "triwulan", "periode", "pk", "bagian", "nomor", "nama"]
    awal += ["sumber", *UANG]
    assert list(rows[0]) == [*awal, "program", "capaian", *KUNCI[rumus], "catatan"]
    for benar, row in zip(_rows(_json(kinerja, args)), rows, strict=True):
        assert (row["tahun"], row["triwulan"], row["periode"], row["pk"]) == (
            *("2024", "", "setahun"),
            "pk.yaml",
        )
        for kunci, isi in benar.items():
            teks = "; ".join(map(str, isi)) if isinstance(isi, list) else isi
            assert row[kunci] == ("" if teks is None else str(teks))


def _tables(markdown: str) -> dict[str, list[list[str]]]:
    tables: dict[str, list[list[str]]] = {}
    judul = ""
    for line in markdown.replace("\\", "").splitlines():
        if line.startswith("## "):
            judul = line.removeprefix("## ")
        elif line.startswith("| "):
            tables.setdefault(judul, []).append(line.strip("| ").split(" | "))
    return {judul: [rows[0], *rows[2:]] for judul, rows in tables.items()}


def _eyes(nilai: Any, kosong: str = "–") -> str:
    if nilai is None:
        return kosong
    return nilai if isinstance(nilai, str) else format_angka(nilai)


@rumus_
def test_markdown_says_what_json_says(
    kinerja: Kinerja, write: Write, rumus: str | None
) -> None:
    args = _args(write, rumus)
    isi, tables = _json(kinerja, args), _tables(_print(kinerja, args, "markdown"))
    assert list(tables) == ["Anggaran tiap program", "Kinerja dan anggaran"]
    _, *program = tables["Anggaran tiap program"]
    for benar, cells in zip([*isi["program"], isi["jumlah"]], program, strict=True):
        nomor = f"{benar['nomor']}. " if benar["nomor"] else ""
        assert cells[0] == f"{nomor}{benar['nama']}"
        kosong = {"realisasi": "belum ada"}
        assert cells[2:] == [_eyes(benar[k], kosong.get(k, "–")) for k in UANG]
    kepala, *sasaran = tables["Kinerja dan anggaran"]
    awal = ["Sasaran", "Program", "Pagu", "Realisasi", "Capaian %", "Serapan %"]
    assert kepala == [*awal, *JUDUL[rumus]]
    for benar, cells in zip(isi["sasaran"], sasaran, strict=True):
        terbuka = benar["pagu"] is not None and benar["realisasi"] is None
        assert cells[2:] == [
            _eyes(benar["pagu"]),
            _eyes(benar["realisasi"], "belum ada" if terbuka else "–"),
            *(_eyes(benar[k]) for k in ("capaian", "serapan", *KUNCI[rumus])),
        ]
    sebut = [c[:2] for c in sasaran]
    assert sebut == [
        ["Sasaran 1", "1 dan 2"],
        ["Sasaran 2", "2 dan 3"],
        ["Sasaran 3", "4"],
        ["Sasaran 4", "tidak disebut"],
        ["Sasaran 5", "1"],
        ["Seluruhnya", "1, 2, dan 3"],
    ]


@rumus_
def test_the_table_says_what_markdown_says(
    kinerja: Kinerja, write: Write, rumus: str | None
) -> None:
    args = _args(write, rumus)
    lines = _print(kinerja, args, "tabel").splitlines()
    for judul, rows in _tables(_print(kinerja, args, "markdown")).items():
        at = lines.index(judul) + 1
        shown = [lines[at], *lines[at + 2 : at + len(rows) + 1]]
        found = [[c for c in re.split(" {2,}", ln.strip()) if c] for ln in shown]
        assert found == rows
        assert lines[at + len(rows) + 1] == ""
    assert "…" not in "".join(lines)


@rumus_
def test_the_convention_names_the_formula_or_how_to_choose_one(
    kinerja: Kinerja, write: Write, rumus: str | None
) -> None:
    out = _print(kinerja, _args(write, rumus), "tabel")
    (line,) = re.findall(r"^  Efisiensi +(.*)$", out, re.MULTILINE)
    if rumus is None:
        assert line.startswith("tidak dihitung: PK belum memilih rumusnya")
    else:
        assert re.fullmatch(rf"{rumus}: .+", line)
        assert re.search(
            r"^  Acuan efisiensi +.+ \(keyakinan [012]: .+\)$", out, re.MULTILINE
        )


def _hitung(kinerja: Kinerja, args: list[Any], name: str = "json") -> Any:
    status, out, err = kinerja("hitung", *args, "--format", name)
    assert (status, err) == (0, "")
    if name != "json":
        return out
    return json.loads(out, parse_float=Decimal, parse_int=Decimal)


def test_hitung_says_the_sum(kinerja: Kinerja, write: Write) -> None:
    args = _args(write, None)
    jumlah = _json(kinerja, args)["jumlah"]
    ringkas = _hitung(kinerja, args)["anggaran"]
    assert [c[:20] for c in ringkas.pop("catatan")] == [
        "KIN431: program 3: p",
        "KIN432: program 3: r",
    ]
    assert ringkas == {"program": 4, "terisi": 3} | {k: jumlah[k] for k in UANG}
    out = _hitung(kinerja, args, "tabel")
    bagian = out.partition("\nAnggaran\n")[2].partition("\n\n")[0]
    terpakai = "Rp 5.437.531.705,25"
    assert bagian.splitlines() == [
        f"  Serapan            90,06 %: {terpakai} dari pagu Rp 6.037.531.700,50",
        f"  Serapan pagu awal  90,33 %: {terpakai} dari pagu awal Rp 6.019.415.778,50",
        "  Program            3 dari 4 diisi; yang lain tidak ikut",
    ]
    assert re.findall(r"^  anggaran +program 3: .*\[(KIN\d+)\]", out, re.MULTILINE) == [
        "KIN431",
        "KIN432",
    ]
    assert "## Anggaran\n" in _hitung(kinerja, args, "markdown")


def test_hitung_says_no_more_than_there_is(kinerja: Kinerja, write: Write) -> None:
    """Nothing revised, and every program filled in: one line."""
    args = tulis(write, kantor_uang({1: 100}), belanja({1: 0}, 90))
    out = _hitung(kinerja, args, "tabel")
    bagian = out.partition("\nAnggaran\n")[2].partition("\n\n")[0]
    assert bagian == "  Serapan  0,00 %: Rp 0 dari pagu Rp 100"


@pytest.mark.parametrize(("pagu", "ada"), [(50, True), (100, False), (200, True)])
def test_hitung_says_both_budgets_where_they_differ(
    kinerja: Kinerja, write: Write, pagu: int, *, ada: bool
) -> None:
    isi = belanja({1: 50}, 90, perubahan={1: pagu})
    out = _hitung(kinerja, tulis(write, kantor_uang({1: 100}), isi), "tabel")
    assert f"{5000 // pagu},00 %: Rp 50 dari pagu Rp {pagu}\n" in out
    assert ("50,00 %: Rp 50 dari pagu awal Rp 100\n" in out) is ada


def test_hitung_of_a_pagu_of_nothing(kinerja: Kinerja, write: Write) -> None:
    args = tulis(write, kantor_uang({1: 0}), belanja({1: 5}, 90))
    assert "  Serapan  –: Rp 5 dari pagu Rp 0\n" in _hitung(kinerja, args, "tabel")
    assert _hitung(kinerja, args)["anggaran"]["serapan"] is None


@pytest.mark.parametrize("anggaran", [None, {}, {1: None}], ids=str)
def test_hitung_without_a_budget(
    kinerja: Kinerja, write: Write, anggaran: dict[int, object] | None
) -> None:
    args = tulis(write, kantor_uang({1: 100}), belanja(anggaran, 90))
    assert _hitung(kinerja, args)["anggaran"] is None
    for name in ("tabel", "markdown"):
        assert "Anggaran" not in _hitung(kinerja, args, name)


def _jelaskan(kinerja: Kinerja, args: list[Any], *ids: str) -> Any:
    status, out, err = kinerja("jelaskan", *ids, *args, "--format", "json")
    assert (status, err) == (0, "")
    return json.loads(out, parse_float=Decimal, parse_int=Decimal)


def test_jelaskan_recomputes_serapan_from_the_files(
    kinerja: Kinerja, write: Write
) -> None:
    args = _args(write, None)
    serapan = _jelaskan(kinerja, args)["serapan"]
    assert serapan["bulat"] == _json(kinerja, args)["jumlah"]["serapan"]
    for node in walk(serapan):
        recompute(node)
    leaves = [n for n in walk(serapan) if n["operasi"] is None]
    assert [(n["label"], n["letak"]["berkas"]) for n in leaves] == [
        ("realisasi program 1", "r1.yaml"),
        ("realisasi program 2", "r1.yaml"),
        ("realisasi program 3", "r1.yaml"),
        ("pagu perubahan program 1", "r1.yaml"),
        ("pagu program 2", "pk.yaml"),
        ("pagu program 3", "pk.yaml"),
    ]
    folder = args[1].parent
    for n in leaves:
        letak = n["letak"]
        lines = (folder / letak["berkas"]).read_text("utf-8").splitlines()
        line = lines[int(letak["baris"]) - 1]
        assert line[int(letak["kolom"]) - 1 :].lstrip('"').startswith(letak["tertulis"])


def test_jelaskan_shows_serapan_only_where_all_is_explained(
    kinerja: Kinerja, write: Write
) -> None:
    args = _args(write, None)
    assert _jelaskan(kinerja, args, "i1")["serapan"] is None
    tanpa = tulis(write, kantor_uang({1: 100}), belanja({}, 90))
    assert _jelaskan(kinerja, tanpa)["serapan"] is None
    nol = tulis(write, kantor_uang({1: 0}), belanja({1: 0}, 90))
    assert _jelaskan(kinerja, nol)["serapan"] is None


def test_jelaskan_tells_which_file_of_the_year_stands(
    kinerja: Kinerja, write: Write
) -> None:
    berkas = [
        belanja({1: 10, 2: 5}, 90, periode={"triwulan": 1}, perubahan={1: 60}),
        belanja({1: 30}, 90, periode={"triwulan": 2}),
    ]
    args = tulis(write, kantor_uang({1: 100, 2: 40}), *berkas)
    serapan = _jelaskan(kinerja, args)["serapan"]
    leaves = [n for n in walk(serapan) if n["operasi"] is None]
    found = [(n["nilai"], n["letak"]["berkas"]) for n in leaves]
    assert found == [
        *(("30", "r2.yaml"), ("5", "r1.yaml")),
        *(("60", "r1.yaml"), ("40", "pk.yaml")),
    ]


def test_the_csv_of_jelaskan_ends_with_serapan(kinerja: Kinerja, write: Write) -> None:
    args = _args(write, None)
    out = kinerja("jelaskan", *args, "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(out)))
    akhir = [r for r in rows if r["bagian"] == "serapan"]
    assert rows[-len(akhir) :] == akhir
    benar = list(walk(_jelaskan(kinerja, args)["serapan"]))
    assert [(r["label"], r["nilai"]) for r in akhir] == [
        (n["label"], n["nilai"]) for n in benar
    ]
