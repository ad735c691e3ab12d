"""Every case of a target is a step that can be redone, down to the place in the PK."""

from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Write
from alat.pohon_json import nodes, recompute, walk
from alat.pohon_teks import read_pohon
from alat.pohon_teks import recompute as redo
from alat.setahun import butir, janji, laporan, tulis

KONVENSI = {"target_nol": "seratus_bila_tercapai", "batas_capaian": 120}
KONVENSI |= {"batas_bawah": "0", "rata_rata": "semua"}
PENUH = {"skala": ["C", "B", "A"], "target": "B", "capaian_predikat": "penuh"}
INDIKATOR = [
    butir("nol", 0, "cacah", arah="turun"),
    butir("lebih", 2, "nilai"),
    butir("kurang", 2, "nilai", arah="turun"),
    butir("sendiri", 2, "nilai", batas_capaian=130),
    butir("rentang", "60-85", "nilai", arah="rentang", target_triwulan=[50, 9, 9, 9]),
    {**butir("naik", "B", "predikat"), **PENUH},
    {**butir("turun", "B", "predikat"), **PENUH},
    butir("tanpa", "-", "nilai"),
    butir("tiada", 3, "nilai"),
    butir("nanti", 3, "nilai"),
    butir("kosong", 3, "nilai"),
    butir("kejadian", 3, "rasio", satuan="%"),
]
ISIAN: dict[str, Any] = {
    "nol": {"jumlah": 0},
    "lebih": {"nilai": 5},
    "kurang": {"nilai": 5},
    "sendiri": {"nilai": 5},
    "rentang": {"nilai": 70},
    "naik": {"predikat": "A"},
    "turun": {"predikat": "C"},
    "tanpa": {"nilai": 4},
    "tiada": {"tidak_ada": "Tidak diadakan"},
    "nanti": {"belum": "Diukur akhir tahun"},
    "kejadian": {"pembilang": 0, "penyebut": 0},
}


@pytest.fixture
def args(write: Write) -> tuple[object, ...]:
    pk = janji(INDIKATOR, konvensi=KONVENSI)
    return ("jelaskan", *tulis(write, pk, laporan({"triwulan": 4}, realisasi=ISIAN)))


def _tree(isi: Any, id_: str) -> Any:
    (i,) = (i for i in isi["indikator"] if i["id"] == id_)
    return i


@pytest.mark.parametrize(
    ("id_", "operasi", "nilai"),
    [
        ("nol", ["bulat", "batas bawah", "batas", "nol tercapai"], "100"),
        ("lebih", ["bulat", "batas bawah", "batas", "persen"], "120"),
        ("kurang", ["bulat", "batas bawah", "batas", "selisih turun"], "0"),
        ("sendiri", ["bulat", "batas bawah", "batas", "persen"], "130"),
        ("rentang", ["bulat", "batas bawah", "batas", "dalam rentang"], "100"),
        ("naik", ["bulat", "batas bawah", "batas", "penuh"], "100"),
        ("turun", ["bulat", "batas bawah", "batas", "tidak penuh"], "0"),
    ],
)
def test_how_a_capaian_came_about(
    cetak: Cetak, args: tuple[object, ...], id_: str, operasi: list[str], nilai: str
) -> None:
    isi = cetak.json(*args)
    for node in nodes(isi):
        recompute(node)
    for pohon in read_pohon(cetak(*args)).values():
        for langkah in pohon.anak:
            if langkah.teks.startswith(("capaian ", "rata-rata ")):
                assert redo(langkah)
    akar = _tree(isi, id_)["capaian"]
    assert str(akar["bulat"]).removesuffix(".00") == nilai
    turun: list[str] = []
    simpul = akar
    while len(turun) < len(operasi):
        turun.append(simpul["operasi"])
        simpul = simpul["dasar"][0]
    assert turun == operasi


def test_a_bound_is_shown_where_the_pk_says_it(
    cetak: Cetak, args: tuple[object, ...]
) -> None:
    isi = cetak.json(*args)
    batas = {
        id_: {n["label"]: n["letak"] for n in walk(_tree(isi, id_)["capaian"])}
        for id_ in ("lebih", "sendiri")
    }
    # A key a line: the conventions stand in the last one, the indikator before it.
    semua, sendiri = (b["batas capaian"]["baris"] for b in batas.values())
    assert semua == batas["sendiri"]["batas bawah capaian"]["baris"] == sendiri + 1


@pytest.mark.parametrize(
    ("id_", "kata"),
    [
        ("rentang", "tercapai: realisasi 70,00 di dalam target 60,00–85,00"),
        ("nol", "tercapai: realisasi 0 ≤ target 0"),
        ("tiada", "tidak ada\n- catatan: tidak ada: Tidak diadakan [KIN461]"),
        ("nanti", "belum ada\n- catatan: belum ada: Diukur akhir tahun [KIN460]"),
        ("kosong", "belum ada: isiannya kosong"),
        ("tanpa", "tanpa target\n- realisasi = 4,00"),
        ("kejadian", "tak terhitung\n- catatan: tidak ada kejadian: 0 dari 0 [KIN462]"),
    ],
)
def test_a_verdict_and_a_status_say_why(
    cetak: Cetak, args: tuple[object, ...], id_: str, kata: str
) -> None:
    out = cetak.markdown(*args)
    bagian = out.partition(f"## {id_}: ")[2].partition("\n## ")[0]
    assert kata in bagian.replace("\n  ", "\n").replace("\n\n", "\n")


def test_a_mean_shows_what_counts_as_nothing(
    cetak: Cetak, args: tuple[object, ...]
) -> None:
    setahun, triwulan = cetak.json(*args)["rata_rata"]
    isi = {d["label"]: str(d["nilai"]) for d in setahun["dasar"][0]["dasar"]}
    kosong = {k: n for k, n in isi.items() if k.endswith("yang kosong")}
    assert kosong == {"nanti yang kosong": "0", "kosong yang kosong": "0"}
    assert len(isi) == 9
    assert triwulan["label"] == "rata-rata capaian terhadap target triwulan 4"
    assert [d["label"] for d in triwulan["dasar"][0]["dasar"]] == ["rentang"]
