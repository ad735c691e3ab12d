"""A projection in every format: they agree, and what would be is marked."""

from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak, mata, tables, terlihat
from alat.kesepakatan import agree

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


def _args(data: Path, run: str) -> tuple[object, ...]:
    berkas, options = RUNS[run]
    return ("proyeksi", "-r", data / "contoh" / f"{berkas}.yaml", *options)


def _typed(need: Any, kunci: str) -> str:
    """Show a number of it: where only whole numbers are read, dots are thousands."""
    eyes = mata(need[kunci])
    return eyes.replace(".", "") if need["isian"].endswith("pembilang") else eyes


def _needs(i: dict[str, Any]) -> list[list[str]]:
    tanda = "→ " if i["perubahan"] else ""
    sisi = {"paling sedikit": "≥ ", "paling banyak": "≤ "}
    return [
        [
            f"{tanda}{n['isian']}",
            n["tujuan"],
            _typed(n, "sekarang"),
            (sisi[n["batas"]] if n["perlu"] is not None else "") + _typed(n, "perlu"),
            n["keterangan"],
        ]
        for n in i["kebutuhan"]
    ]


@runs
def test_every_format_says_what_json_says(cetak: Cetak, data: Path, run: str) -> None:
    perintah, *args = _args(data, run)
    indikator = agree(cetak, str(perintah), *args)["indikator"]
    semua = tables(cetak(perintah, *args, format_="markdown"))
    kedudukan = semua.pop("Kedudukan")
    needs: dict[str, list[list[str]]] = {}
    for i, cells in zip(indikator, kedudukan[1:], strict=True):
        if i["perubahan"]:
            assert cells[0].startswith("→ bila ")
        else:
            assert cells[0] == i["nama"]
        assert cells[1] == mata(i["target"])
        kosong = {"belum_ada": "belum ada", "tak_terhitung": "tak terhitung"}
        assert cells[2] == kosong.get(i["status"], mata(i["realisasi"]))
        assert cells[3] == mata(i["capaian"])
        assert cells[4] == mata(terlihat(i)["tercapai"])
        if rows := _needs(i):
            needs.setdefault(f"Yang diperlukan {i['id']}", []).extend(rows)
    assert {j: rows[1:] for j, rows in semua.items()} == needs


@runs
def test_the_notes_stand_in_the_table_and_in_markdown(
    cetak: Cetak, data: Path, run: str
) -> None:
    table = cetak(*_args(data, run)).partition("\nCatatan\n")[2]
    markdown = cetak.markdown(*_args(data, run)).partition("\n## Catatan\n")[2]
    plain = markdown.removeprefix("\n").splitlines()
    assert plain
    pairs = [ln.removeprefix("- ").partition(": ") for ln in plain]
    found = [ln.strip().partition(" ") for ln in table.splitlines()]
    assert [(n, t.strip()) for n, _, t in found] == [(n, t) for n, _, t in pairs]


def test_json_tells_what_would_be_from_what_is(cetak: Cetak, data: Path) -> None:
    hasil = cetak.json(*_args(data, "what if"))
    assert (hasil["format"], hasil["responden_akhir"]) == ("kinerja/proyeksi@1", None)
    states = [(i["id"], i["keadaan"]) for i in hasil["indikator"]]
    assert states == [
        ("ikm", "sekarang"),
        *(("ketepatan_waktu", "sekarang"), ("ketepatan_waktu", "bila")),
        *(("pks", "sekarang"), ("pks", "bila")),
        ("cakupan_dokumen", "sekarang"),
        *(("sakip", "sekarang"), ("sakip", "bila")),
    ]
    changes = [(i["id"], *i["perubahan"]) for i in hasil["indikator"] if i["perubahan"]]
    kunci = ("isian", "dari", "ke", "periode")
    assert changes == [
        (id_, dict(zip(kunci, (*ubah, None), strict=True)))
        for id_, *ubah in (
            ("ketepatan_waktu", "tepat_waktu", "58.127", "70000"),
            ("pks", "jumlah", None, "15"),
            ("sakip", "perencanaan", "25,50", ""),
        )
    ]


def test_json_of_the_document(cetak: Cetak, data: Path) -> None:
    indikator = {i["id"]: i for i in cetak.json(*_args(data, "document"))["indikator"]}
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


def test_responden_akhir_is_named(cetak: Cetak, data: Path) -> None:
    hasil = cetak.json(*_args(data, "survey"))
    assert hasil["responden_akhir"] == 800
    (ikm, *_) = hasil["indikator"]
    assert {n["isian"] for n in ikm["kebutuhan"]} == {
        "rata-rata tiap unsur dari 663 responden berikutnya"
    }
