"""Table, JSON, CSV and Markdown say the same; the numbers can be redone by hand."""

import csv
import io
import json
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja

BERKAS = [
    "angka-dokumen",
    *("q1", "q2", "q3", "q4"),
    "realisasi-dinas-lain",
]
JUDUL = {
    "Indikator": "nama",
    "Satuan": "satuan",
    "Target": "target",
    "Realisasi": "realisasi",
    "Capaian %": "capaian",
    "Tercapai": "tercapai",
    "Kategori": "kategori",
    "Predikat": "predikat",
}
ANGKA = {"target", "realisasi", "capaian"}


def _print(kinerja: Kinerja, data: Path, berkas: str, name: str) -> str:
    path = data / "contoh" / f"{berkas}.yaml"
    status, out, err = kinerja("hitung", "-r", path, "--format", name)
    assert (status, err) == (0, "")
    return out


def _json(kinerja: Kinerja, data: Path, berkas: str) -> Any:
    text = _print(kinerja, data, berkas, "json")
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def _plain(key: str, cell: str) -> str:
    """Undo what is done for eyes: marks of thousands, the decimal comma, a dash."""
    if cell in {"–", "belum ada", "tak terhitung"}:
        return ""
    return cell.replace(".", "").replace(",", ".") if key in ANGKA else cell


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return "" if value is None else str(value)


@pytest.mark.parametrize("berkas", BERKAS)
def test_csv_says_what_json_says(kinerja: Kinerja, data: Path, berkas: str) -> None:
    hasil = _json(kinerja, data, berkas)
    rows = list(csv.DictReader(io.StringIO(_print(kinerja, data, berkas, "csv"))))
    assert [r["id"] for r in rows] == [i["id"] for i in hasil["indikator"]]
    for row, i in zip(rows, hasil["indikator"], strict=True):
        for key, value in i.items():
            if key in {"akumulasi", "target_akhir"}:
                continue  # objects, which no cell can hold
            text = "; ".join(value) if isinstance(value, list) else _text(value)
            assert row[key] == text
        assert row["tahun"] == str(hasil["pk"]["tahun"])
        assert row["triwulan"] == _text(hasil["realisasi"][0]["triwulan"])
        assert row["pk"] == hasil["pk"]["berkas"]
        assert row["keterangan"] == hasil["realisasi"][0]["keterangan"]


@pytest.mark.parametrize("berkas", BERKAS)
def test_markdown_says_what_json_says(
    kinerja: Kinerja, data: Path, berkas: str
) -> None:
    indikator = _json(kinerja, data, berkas)["indikator"]
    lines = _print(kinerja, data, berkas, "markdown").splitlines()
    table = [ln.strip("| ").split(" | ") for ln in lines if ln.startswith("| ")]
    rows = [r for r in table if r[0] != "Indikator" and set(r[0]) != {"-"}]
    assert list(JUDUL) == table[0]
    for row, i in zip(rows, indikator, strict=True):
        for key, cell in zip(JUDUL.values(), row, strict=True):
            assert _plain(key, cell) == _text(i[key])


@pytest.mark.parametrize("berkas", BERKAS)
def test_the_table_says_what_json_says(
    kinerja: Kinerja, data: Path, berkas: str
) -> None:
    indikator = _json(kinerja, data, berkas)["indikator"]
    lines = _print(kinerja, data, berkas, "tabel").splitlines()
    head = next(ln for ln in lines if ln.startswith("Indikator"))
    ends = {"Target", "Realisasi", "Capaian %"}
    start = {t: head.index(t) for t in JUDUL}
    stop = {t: head.index(t) + len(t) for t in ends}
    for i in indikator:
        (line,) = (ln for ln in lines if ln.startswith(i["nama"] + "  "))
        for title, key in JUDUL.items():
            if title in ends:  # right-aligned: read back from where the title ends
                cell = line[: stop[title]].rsplit("  ", 1)[-1].strip()
            else:
                cell = line[start[title] :].split("  ", 1)[0].strip()
            assert _plain(key, cell) == _text(i[key])


def _capaian(i: dict[str, Any]) -> Decimal:
    t, r = i["target"], i["realisasi"]
    if i["arah"] == "naik":
        return Decimal(r * 100 / t)
    return Decimal(
        (2 * t - r) * 100 / t if i["rumus_turun"] == "selisih" else t * 100 / r
    )


@pytest.mark.parametrize("berkas", BERKAS)
def test_every_row_can_be_redone_by_hand(
    kinerja: Kinerja, data: Path, berkas: str
) -> None:
    hasil = _json(kinerja, data, berkas)
    cent = Decimal("0.01")
    filled = [i for i in hasil["indikator"] if i["capaian"] is not None]
    for i in filled:
        assert i["capaian"] == _capaian(i).quantize(cent, ROUND_HALF_UP)
    mean = sum(i["capaian"] for i in filled) / len(filled)
    ringkasan = hasil["ringkasan"]
    assert ringkasan["rata_rata_capaian"] == mean.quantize(cent, ROUND_HALF_UP)
    assert ringkasan["terhitung"] == len(filled)
    assert ringkasan["tercapai"] == sum(i["tercapai"] for i in filled)
