"""CSV of an explanation: a row an indikator, a step, a name and a step of the means."""

import csv
import io
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.kantor import KANTOR, write_kantor
from alat.pendukung import Kinerja, Write
from alat.pohon_json import SELISIH, read

BERKAS = ("angka-dokumen", "q1", "q4", "realisasi-dinas-lain", "kantor")
KEPALA = (
    *(
        "tahun",
        "triwulan",
        "periode",
        "pk",
        "id",
        "status",
        "bagian",
        "tingkat",
        "label",
    ),
    *("rumus", "hitungan", "nilai", "bulat", "desimal", "berkas", "baris", "kolom"),
    *("tertulis", "acuan", "keyakinan", "catatan"),
)
AWAL = ("id", "status", "bagian", "tingkat")

Sel = dict[str, str]


@pytest.fixture(params=BERKAS)
def path(request: pytest.FixtureRequest, write: Write, data: Path) -> Path:
    if request.param == "kantor":
        return write_kantor(write)
    return data / "contoh" / f"{request.param}.yaml"


def _print(kinerja: Kinerja, path: Path, name: str, *ids: str) -> str:
    status, out, err = kinerja("jelaskan", *ids, "-r", path, "--format", name)
    assert (status, err) == (0, "")
    return out


def _table(out: str) -> list[Sel]:
    kepala, *rows = csv.reader(io.StringIO(out))
    assert tuple(kepala) == KEPALA
    return [dict(zip(KEPALA, cells, strict=True)) for cells in rows]


def _text(isi: Any) -> str:
    return "" if isi is None else str(isi)


def _steps(
    node: dict[str, Any] | None, bagian: str, tingkat: int = 0
) -> Iterator[tuple[str, int, Sel]]:
    """Yield the cells of a step, and of all beneath it, as JSON holds them."""
    if not node:
        return
    letak, acuan = node["letak"] or {}, node["acuan"] or {}
    sel = {
        k: _text(node[k])
        for k in ("label", "rumus", "hitungan", "nilai", "bulat", "desimal")
    }
    sel |= {k: _text(letak.get(k)) for k in ("berkas", "baris", "kolom")}
    sel["tertulis"] = (letak.get("tertulis") or "").strip()
    sel["acuan"] = acuan.get("sumber", "")
    sel["keyakinan"] = _text(acuan.get("keyakinan"))
    yield bagian, tingkat, sel
    for anak in node["dasar"]:
        yield from _steps(anak, bagian, tingkat + 1)


def _rows(i: dict[str, Any]) -> Iterator[tuple[str, int, Sel]]:
    """Yield what the rows of one indikator hold: itself, its steps, its names."""
    yield "indikator", 0, {"catatan": "; ".join(i["catatan"])}
    yield from _steps(i["capaian"], "capaian")
    yield from _steps(i["capaian_triwulan"], "capaian_triwulan")
    yield from _steps(i["dasar_target"], "dasar_target")
    for g in i["golongan"]:
        yield (
            g["nama"],
            0,
            {
                "label": g["sebutan"],
                "rumus": g["batas"],
                "bulat": str(g["nilai"]),
                "desimal": _text(g["desimal"]),
                "acuan": g["acuan"]["sumber"],
                "keyakinan": str(g["acuan"]["keyakinan"]),
            },
        )


def test_csv_has_a_row_a_step_with_its_depth(kinerja: Kinerja, path: Path) -> None:
    isi = read(_print(kinerja, path, "json"))
    expected = [
        ((i["id"], i["status"], bagian, str(tingkat)), sel)
        for i in isi["indikator"]
        for bagian, tingkat, sel in _rows(i)
    ]
    expected += [
        (("", "", bagian, str(tingkat)), sel)
        for r in isi["rata_rata"]
        for bagian, tingkat, sel in _steps(r, "rata_rata")
    ]
    expected += [
        (("", "", bagian, str(tingkat)), sel)
        for bagian, tingkat, sel in _steps(isi["serapan"], "serapan")
    ]
    table = _table(_print(kinerja, path, "csv"))
    for row, (awal, sel) in zip(table, expected, strict=True):
        assert tuple(row[k] for k in AWAL) == awal
        assert row["pk"] == isi["pk"]["berkas"]
        named = row["bagian"] in {"kategori", "predikat"}
        for key in KEPALA[KEPALA.index("label") :]:
            if not (named and key == "nilai"):
                # A spreadsheet must not take a text for a formula.
                number = key in {"nilai", "bulat"}
                cell = row[key] if number else row[key].removeprefix("'")
                assert cell == sel.get(key, "")


def test_a_name_stands_beside_the_number_that_has_it(
    kinerja: Kinerja, path: Path
) -> None:
    isi = read(_print(kinerja, path, "json"))
    asal = {
        (i["id"], g["nama"]): Decimal(g["asal"])
        for i in isi["indikator"]
        for g in i["golongan"]
    }
    rows = _table(_print(kinerja, path, "csv"))
    names = [r for r in rows if r["bagian"] in {"kategori", "predikat"}]
    assert [(r["id"], r["bagian"]) for r in names] == list(asal)
    for r in names:
        selisih = abs(Decimal(r["nilai"]) - asal[r["id"], r["bagian"]])
        assert selisih <= SELISIH.numerator / Decimal(SELISIH.denominator)
        # What it is read off is in the tree above, to the last digit.
        tree = [s for s in rows if (s["id"], s["bagian"]) == (r["id"], "capaian")]
        assert r["nilai"] in {s["nilai"] for s in tree}


def test_every_indikator_has_its_row(kinerja: Kinerja, path: Path) -> None:
    indikator = read(_print(kinerja, path, "json"))["indikator"]
    rows = _table(_print(kinerja, path, "csv"))
    own = [r for r in rows if r["bagian"] == "indikator"]
    assert [(r["id"], r["status"]) for r in own] == [
        (i["id"], i["status"]) for i in indikator
    ]
    # It comes before the steps, and only it has notes.
    for r in rows:
        assert r["catatan"] == "" or r in own
    first = {r["id"]: r for r in reversed(rows) if r["id"]}
    assert [first[i["id"]] for i in indikator] == own


def test_what_is_not_there_has_no_row_but_its_own(
    kinerja: Kinerja, write: Write
) -> None:
    rows = _table(_print(kinerja, write_kantor(write), "csv"))
    bagian = {(r["id"], r["bagian"]) for r in rows}
    assert {id_ for id_, b in bagian if b == "capaian"} == set(KANTOR) - {"belum"}
    assert ("belum", "dasar_target") in bagian
    assert {b for id_, b in bagian if id_ == "belum"} == {"indikator", "dasar_target"}
    assert {id_ for id_, b in bagian if b == "indikator"} == set(KANTOR)
    assert {id_ for id_, b in bagian if b == "rata_rata"} == {""}
    nol = next(r for r in rows if r["id"] == "nilai_nol")
    assert nol["status"] == "tak_terhitung"
    assert nol["catatan"] == "KIN401: target nol: capaian tidak dapat dihitung"


def test_the_means_come_last_and_only_where_all_is_explained(
    kinerja: Kinerja, write: Write
) -> None:
    path = write_kantor(write)
    semua = [r["bagian"] == "rata_rata" for r in _table(_print(kinerja, path, "csv"))]
    assert semua == sorted(semua)
    assert sum(semua) == 2 + len(set(KANTOR) - {"belum", "nilai_nol"})
    some = _table(_print(kinerja, path, "csv", *KANTOR))
    assert "rata_rata" not in {r["bagian"] for r in some}
    assert len(some) == semua.count(False)
