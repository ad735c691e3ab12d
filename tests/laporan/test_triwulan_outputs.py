"""Quarter and year, each against its own target, in every format and in the tree."""

from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.kesepakatan import agree
from alat.pendukung import Write
from alat.pohon_json import recompute, walk
from alat.setahun import Isi, butir, janji, laporan, tulis
from kinerja_cli.core.angka import format_angka

SENDIRI: dict[str, Any] = {"sifat_triwulan": "per_triwulan"}
TW: dict[str, Any] = {"target_triwulan": [10, 20, 30, 40]}
PK = janji(
    [
        butir("posisi", 40, akumulasi="posisi", **TW),
        butir("rata", 40, akumulasi="rata_rata", **TW, **SENDIRI),
        butir("rerata", 40, akumulasi="rata_rata", **TW),
        butir("kumulatif", 60, "rasio", akumulasi="kumulatif", **TW),
        butir("cacah", 8, "cacah", arah="turun", target_triwulan=[2, 4, 6, 8]),
    ],
    [
        butir("sendiri", 40, "cacah", akumulasi="jumlah", **TW, **SENDIRI),
        butir("batas", 40, "jumlah", batas_capaian=120, **TW, **SENDIRI),
        butir("turun", 10, arah="turun", rumus_turun="rasio", **TW),
        butir("nol", 40, target_triwulan=[10, 20, 0, 40]),
        butir("biasa", 40),
        butir("kosong", 40, **TW),
    ],
)
TANPA = {"biasa", "kosong"}
KUNCI = tuple(f"{k}_triwulan" for k in ("target", "realisasi", "capaian", "tercapai"))


def _tw(n: int) -> Isi:
    isi = {
        "posisi": {"nilai": 9 * n},
        "rata": {"nilai": 9 * n},
        "rerata": {"nilai": 9 * n},
        "kumulatif": {"pembilang": n, "penyebut": 7},
        "cacah": {"butir": [f"hal {n}"]},
        "sendiri": {"jumlah": 9 * n},
        "batas": {"nilai": [n * 20]},
        "turun": {"nilai": "7,3"},
        "nol": {"nilai": 5},
        "biasa": {"nilai": 5},
    }
    return laporan({"triwulan": n}, realisasi=isi)


@pytest.fixture
def args(write: Write) -> list[str | Path]:
    return tulis(write, PK, *map(_tw, (1, 2, 3)))


def _json(cetak: Cetak, args: list[Any], perintah: str = "hitung") -> Any:
    return {i["id"]: i for i in cetak.json(perintah, *args)["indikator"]}


def test_json_names_both(cetak: Cetak, args: list[Any]) -> None:
    isi = {i["id"]: i for i in agree(cetak, "hitung", *args)["indikator"]}
    ada = {k: [str(i[n]) for n in KUNCI[:3]] for k, i in isi.items() if k not in TANPA}
    assert ada == {
        "posisi": ["30.00", "27.00", "90.00"],
        "rata": ["30.00", "27.00", "90.00"],
        "rerata": ["30.00", "18.00", "60.00"],
        "kumulatif": ["30.00", "42.86", "142.87"],
        "cacah": ["6", "3", "150.00"],
        "sendiri": ["30", "27", "90.00"],
        "batas": ["30.00", "60.00", "120.00"],
        "turun": ["30.00", "7.30", "410.96"],
        "nol": ["0.00", "5.00", "None"],
    }
    setahun = {k: str(isi[k]["capaian"]) for k in ada}
    assert setahun == {
        "posisi": "67.50",
        "rata": "45.00",
        "rerata": "45.00",
        "kumulatif": "71.43",
        "cacah": "162.50",
        "sendiri": "135.00",
        "batas": "120.00",
        "turun": "136.99",
        "nol": "12.50",
    }
    for id_ in TANPA:
        assert [isi[id_][k] for k in KUNCI] == [None] * 4
    assert isi["nol"]["tercapai_triwulan"] is True
    target_nol = "KIN401: target triwulan 3 nol: capaian tidak dapat dihitung"
    assert isi["nol"]["catatan"] == [target_nol]


def _kedudukan(i: dict[str, Any], akhir: str = "") -> str:
    target, realisasi, capaian, tercapai = (
        i[f"{k}{akhir}"] for k in ("target", "realisasi", "capaian", "tercapai")
    )
    # The year goes on, and its target may still be met; the quarter is over.
    meleset = "tidak tercapai" if akhir else "belum tercapai"
    kata = "tercapai" if tercapai else meleset
    dari = f"{format_angka(realisasi)} dari target {format_angka(target)}"
    persen = "tak terhitung" if capaian is None else f"{format_angka(capaian)} %"
    return f"{dari}, capaian {persen}, {kata}"


def test_table_and_markdown_say_what_json_says(cetak: Cetak, args: list[Any]) -> None:
    isi = {k: i for k, i in _json(cetak, args).items() if k not in TANPA}
    benar: list[tuple[str, str]] = []
    for id_, i in isi.items():
        sendiri = id_ in {"rata", "sendiri", "batas"}
        sifat = "triwulan itu saja" if sendiri else "sejak 1 Januari"
        benar += [
            (id_, f"triwulan 3 ({sifat}): {_kedudukan(i, '_triwulan')}"),
            ("", f"setahun: {_kedudukan(i)}"),
        ]
    tabel = cetak("hitung", *args)
    bagian = tabel.partition("\nTarget triwulan\n")[2].partition("\n\n")[0]
    found = [(ln[2:11].strip(), ln[13:]) for ln in bagian.splitlines()]
    assert found == benar
    out = cetak("hitung", *args, format_="markdown")
    bagian = out.partition("\n## Target triwulan\n\n")[2].partition("\n\n")[0]
    assert bagian.splitlines() == [f"- {id_}: {teks}" for id_, teks in benar]


def test_a_year_that_cannot_be_computed_stands_beside_its_quarter(
    cetak: Cetak, write: Write
) -> None:
    pk = janji([butir("a", 0, **TW)])
    isi = laporan({"triwulan": 1}, realisasi={"a": {"nilai": 5}})
    out = cetak("hitung", *tulis(write, pk, isi))
    bagian = out.partition("\nTarget triwulan\n")[2].partition("\n\n")[0]
    triwulan = "5,00 dari target 10,00, capaian 50,00 %, tidak tercapai"
    assert bagian.splitlines() == [
        f"  a  triwulan 1 (sejak 1 Januari): {triwulan}",
        "     setahun: 5,00 dari target 0,00, capaian tak terhitung, tercapai",
    ]


@pytest.mark.parametrize(
    ("periode", "sifat"), [({"bulan": 7}, {}), ({"periode": "tahun"}, SENDIRI)], ids=str
)
def test_without_a_comparison_there_is_no_part_of_it(
    cetak: Cetak, write: Write, periode: Isi, sifat: Isi
) -> None:
    pk = janji([butir("a", 40, **TW, **sifat)])
    isi = laporan(periode, realisasi={"a": {"nilai": 5}})
    args = tulis(write, pk, isi)
    assert "Target triwulan" not in cetak("hitung", *args)
    assert [_json(cetak, args)["a"][k] for k in KUNCI] == [None] * 4
    assert _json(cetak, args, "jelaskan")["a"]["capaian_triwulan"] is None


def test_the_period_comes_from_the_file(cetak: Cetak, write: Write) -> None:
    """Its name and its order on the command line say nothing."""
    pk = janji([butir("a", 40, akumulasi="posisi", **TW)])
    write("q1.yaml", "")
    for n in (1, 2, 4):
        isi = laporan({"triwulan": n}, realisasi={"a": {"nilai": 10}})
        args = tulis(write, pk, isi)
        assert str(_json(cetak, args)["a"]["target_triwulan"]) == f"{n}0.00"


# --- jelaskan ---


def _pohon(cetak: Cetak, args: list[Any]) -> dict[str, Any]:
    isi = {i["id"]: i for i in agree(cetak, "jelaskan", *args)["indikator"]}
    assert {k for k, i in isi.items() if i["capaian_triwulan"] is None} == TANPA
    return {k: i["capaian_triwulan"] for k, i in isi.items() if k not in TANPA}


def test_every_step_follows_from_its_children(cetak: Cetak, args: list[Any]) -> None:
    rows = _json(cetak, args)
    for id_, akar in _pohon(cetak, args).items():
        for node in walk(akar):
            recompute(node)
        akhir = "realisasi" if id_ == "nol" else "capaian triwulan 3"
        kunci = "realisasi_triwulan" if id_ == "nol" else "capaian_triwulan"
        assert (akar["label"], akar["bulat"]) == (akhir, rows[id_][kunci])
        bulat = {n["label"]: n["bulat"] for n in walk(akar) if n["desimal"] is not None}
        assert bulat["realisasi"] == rows[id_]["realisasi_triwulan"]
