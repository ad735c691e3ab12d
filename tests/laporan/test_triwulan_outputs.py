"""Quarter and year, each against its own target, in every format and in the tree."""

from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak, tables
from alat.kesepakatan import agree
from alat.pendukung import Write
from alat.pohon_json import recompute, walk
from alat.setahun import Isi, butir, janji, laporan, tulis

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


SETAHUN = ["Target", "Realisasi", "Capaian %", "Tercapai"]
# Year and quarter: target, realisasi, capaian, tercapai.
BERSISIAN = """
posisi 40,00 27,00 67,50 belum 30,00 27,00 90,00 tidak
rata 40,00 18,00 45,00 belum 30,00 27,00 90,00 tidak
rerata 40,00 18,00 45,00 belum 30,00 18,00 60,00 tidak
kumulatif 60,00 42,86 71,43 belum 30,00 42,86 142,87 ya
cacah 8 3 162,50 ya 6 3 150,00 ya
sendiri 40 54 135,00 ya 30 27 90,00 tidak
batas 40,00 120,00 120,00 ya 30,00 60,00 120,00 ya
turun 10,00 7,30 136,99 ya 30,00 7,30 410,96 ya
nol 40,00 5,00 12,50 belum 0,00 5,00 – ya
biasa 40,00 5,00 12,50 belum – – – –
kosong 40,00 belum ada – – 30,00 belum ada – –
"""


def _columns(cetak: Cetak, args: list[Any], tw: int) -> list[str]:
    """Return the rows of year and quarter side by side."""
    semua = []
    for judul, (header, *rows) in tables(cetak.markdown("hitung", *args)).items():
        assert judul.startswith("Sasaran")
        assert header[2:10] == [*SETAHUN, *(f"{j} TW {tw}" for j in SETAHUN)]
        semua += [" ".join([r[0].split()[-1], *r[2:10]]) for r in rows]
    return semua


def test_the_quarter_stands_in_columns_beside_the_year(
    cetak: Cetak, args: list[Any]
) -> None:
    assert _columns(cetak, args, 3) == BERSISIAN.strip().splitlines()


def test_a_year_that_cannot_be_computed_stands_beside_its_quarter(
    cetak: Cetak, write: Write
) -> None:
    pk = janji([butir("a", 0, **TW)])
    isi = laporan({"triwulan": 1}, realisasi={"a": {"nilai": 5}})
    (i,) = agree(cetak, "hitung", *tulis(write, pk, isi))["indikator"]
    assert [str(i[k]) for k in ("capaian", "capaian_triwulan")] == ["None", "50.00"]
    assert (i["tercapai"], i["tercapai_triwulan"]) == (True, False)


@pytest.mark.parametrize("isian", [None, {"belum": "Diukur nanti"}])
def test_what_is_due_and_blank_shows_its_target(
    cetak: Cetak, write: Write, isian: object
) -> None:
    pk = janji([butir("a", 40, **TW), butir("b", 40, **TW)])
    isi = laporan({"triwulan": 2}, realisasi={"a": isian, "b": {"nilai": 5}})
    args = tulis(write, pk, isi)
    (a, _) = agree(cetak, "hitung", *args)["indikator"]
    assert [a[k] for k in KUNCI] == [None] * 4
    assert a["target_triwulan_tertulis"] == "20,00"
    assert _columns(cetak, args, 2)[0] == ("a 40,00 belum ada – – 20,00 belum ada – –")


@pytest.mark.parametrize(
    ("periode", "sifat"), [({"bulan": 7}, {}), ({"periode": "tahun"}, SENDIRI)], ids=str
)
def test_without_a_comparison_there_is_no_part_of_it(
    cetak: Cetak, write: Write, periode: Isi, sifat: Isi
) -> None:
    pk = janji([butir("a", 40, **TW, **sifat)])
    isi = laporan(periode, realisasi={"a": {"nilai": 5}})
    args = tulis(write, pk, isi)
    assert "TW" not in cetak("hitung", *args)
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
