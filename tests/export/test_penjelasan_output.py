"""Tree, Markdown, CSV and JSON of an explanation hold the same labels and numbers."""

import csv
import io
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kalkulator import baca
from kantor import KANTOR, write_kantor
from pendukung import Kinerja, Write
from pohon_json import read
from pohon_teks import Ranting, read_pohon

BERKAS = ("angka-dokumen", "q1", "q4", "realisasi-dinas-lain", "kantor")
KEPALA = (
    *("tahun", "triwulan", "pk", "id", "bagian", "tingkat", "label", "rumus"),
    *("hitungan", "nilai", "bulat", "desimal", "berkas", "baris", "kolom"),
    *("tertulis", "acuan", "keyakinan"),
)
SETENGAH = Decimal("5e-13")  # eyes read twelve decimals

# A step with its depth: as a tree, as a list in Markdown, or as a row.
Langkah = tuple[int, dict[str, Any]]


@pytest.fixture(params=BERKAS)
def path(request: pytest.FixtureRequest, write: Write, data: Path) -> Path:
    if request.param == "kantor":
        return write_kantor(write)
    return data / "contoh" / f"{request.param}.yaml"


def _print(kinerja: Kinerja, path: Path, name: str) -> str:
    status, out, err = kinerja("jelaskan", "-r", path, "--format", name)
    assert (status, err) == (0, "")
    return out


def _steps(node: dict[str, Any] | None, tingkat: int = 0) -> Iterator[Langkah]:
    if node:
        yield tingkat, node
        for anak in node["dasar"]:
            yield from _steps(anak, tingkat + 1)


def _branches(ranting: Ranting, tingkat: int = 0) -> Iterator[tuple[int, str]]:
    yield tingkat, ranting.teks
    for anak in ranting.anak:
        yield from _branches(anak, tingkat + 1)


def _drawn(akar: Ranting) -> list[tuple[int, str]]:
    """Return the steps that a tree draws: of the capaian, then of the target."""
    capaian = [a for a in akar.anak if a.teks.startswith(("capaian ", "realisasi "))]
    dasar = [a.anak[0] for a in akar.anak if a.teks.startswith("target ")]
    return [b for langkah in capaian + dasar for b in _branches(langkah)]


def test_the_tree_shows_what_json_holds(kinerja: Kinerja, path: Path) -> None:
    pohon = read_pohon(_print(kinerja, path, "tabel"))
    indikator = read(_print(kinerja, path, "json"))["indikator"]
    assert list(pohon) == [i["id"] for i in indikator]
    for i in indikator:
        nodes = [*_steps(i["capaian"]), *_steps(i["dasar_target"])]
        drawn = _drawn(pohon[i["id"]])
        for (tingkat, node), (dalam, teks) in zip(nodes, drawn, strict=True):
            assert tingkat == dalam
            label, _, nilai = Ranting(teks, []).judul
            assert label == node["label"]
            assert abs(baca(nilai) - Decimal(node["nilai"])) <= SETENGAH
            # Words and numbers of the formula, the place and the law.
            for key in ("rumus", "hitungan"):
                bulat, cacah = node["desimal"] is not None, node["operasi"] == "cacah"
                if node[key] and not (key == "rumus" and bulat) and not cacah:
                    assert node[key] in teks
            if letak := node["letak"]:
                at = f"{letak['berkas']}:{letak['baris']}:{letak['kolom']}"
                tertulis = letak["tertulis"]
                assert (
                    f" {at}{f', tertulis “{tertulis.strip()}”' if tertulis else ''}"
                    in (teks)
                )
            if acuan := node["acuan"]:
                assert f" {acuan['sumber']} (keyakinan {acuan['keyakinan']}: " in teks


def test_the_rest_of_a_tree_is_in_json_too(kinerja: Kinerja, path: Path) -> None:
    pohon = read_pohon(_print(kinerja, path, "tabel"))
    for i in read(_print(kinerja, path, "json"))["indikator"]:
        teks = [a.teks for a in pohon[i["id"]].anak]
        names = [t for t in teks if t.startswith(("kategori ", "predikat "))]
        for g, t in zip(i["golongan"], names, strict=True):
            kepala, _, ekor = t.partition(": ")
            assert kepala == f"{g['nama']} {g['sebutan']}, {g['batas']}"
            assert baca(ekor.split()[0]) == g["nilai"]
        putusan = [t.partition(":")[0] for t in teks if "tercapai: " in t]
        kata = {True: ["tercapai"], False: ["tidak tercapai"], None: []}
        assert putusan == kata[i["tercapai"]]
        cocok = [t.partition(": ")[2] for t in teks if t.startswith("target ")]
        assert cocok == ([i["cocok"]] if i["cocok"] else [])
        catatan = [
            t.removeprefix("catatan: ") for t in teks if t.startswith("catatan: ")
        ]
        assert [f"{t[-7:-1]}: {t[:-9]}" for t in catatan] == i["catatan"]


def test_csv_has_a_row_a_step_with_its_depth(kinerja: Kinerja, path: Path) -> None:
    isi = read(_print(kinerja, path, "json"))
    table = csv.reader(io.StringIO(_print(kinerja, path, "csv")))
    kepala, *rows = table
    assert tuple(kepala) == KEPALA
    expected = [
        (i["id"], bagian, tingkat, node)
        for i in isi["indikator"]
        for bagian in ("capaian", "dasar_target")
        for tingkat, node in _steps(i[bagian])
    ]
    for cells, (id_, bagian, tingkat, node) in zip(rows, expected, strict=True):
        row = dict(zip(KEPALA, cells, strict=True))
        assert (row["id"], row["bagian"], row["tingkat"]) == (id_, bagian, str(tingkat))
        assert row["pk"] == isi["pk"]["berkas"]
        for key in ("label", "rumus", "hitungan", "nilai", "bulat", "desimal"):
            # A spreadsheet must not take a text for a formula.
            cell = row[key] if key == "nilai" else row[key].removeprefix("'")
            assert cell == ("" if node[key] is None else str(node[key]))
        letak, acuan = node["letak"] or {}, node["acuan"] or {}
        for key in ("berkas", "baris", "kolom"):
            assert row[key] == str(letak.get(key, ""))
        tertulis = letak.get("tertulis") or ""
        assert row["tertulis"].removeprefix("'") == tertulis.strip()
        assert row["acuan"] == acuan.get("sumber", "")
        assert row["keyakinan"] == str(acuan.get("keyakinan", ""))


def _nested(markdown: str) -> Iterator[tuple[int, str]]:
    """Read a nested list back: the depth of each item, and its lines joined."""
    item: tuple[int, list[str]] | None = None
    for line in [*markdown.splitlines(), "- "]:
        found = re.fullmatch(r"((?:  )*)- (.*?)(?:  )?", line)
        if found or line.startswith("#"):
            if item:
                yield item[0], " ".join(item[1])
            item = (len(found[1]) // 2, [found[2]]) if found else None
        elif item and line:
            assert line.startswith("  " * (item[0] + 1))
            item[1].append(line.strip())


def test_markdown_nests_as_the_tree_does(kinerja: Kinerja, path: Path) -> None:
    pohon = read_pohon(_print(kinerja, path, "tabel"))
    markdown = _print(kinerja, path, "markdown")
    plain = re.sub(r"\\([\\`*_\[\]<>|#~&])", r"\1", markdown)
    drawn = [b for akar in pohon.values() for b in _branches(akar)]
    body = plain[plain.index("\n## ") : plain.index("## Konvensi")]
    assert [(n, " ".join(t.split())) for n, t in _nested(body)] == [
        (n, " ".join(t.split())) for n, t in drawn
    ]
    titles = re.findall(r"^## (\w+): ", plain, re.MULTILINE)
    assert titles == list(pohon)


def test_a_line_of_an_item_ends_hard_except_the_last(
    kinerja: Kinerja, write: Write
) -> None:
    lines = _print(kinerja, write_kantor(write), "markdown").splitlines()
    start = lines.index("## skm\\_indeks: N")
    for line, after in zip(lines[start:], lines[start + 1 :], strict=False):
        goes_on = after.startswith("  ") and not after.lstrip().startswith("- ")
        assert line.endswith("  ") is goes_on


def test_what_is_not_there_has_no_row(kinerja: Kinerja, write: Write) -> None:
    rows = csv.DictReader(io.StringIO(_print(kinerja, write_kantor(write), "csv")))
    bagian = {(r["id"], r["bagian"]) for r in rows}
    assert {id_ for id_, b in bagian if b == "capaian"} == set(KANTOR) - {"belum"}
    assert ("belum", "dasar_target") in bagian
