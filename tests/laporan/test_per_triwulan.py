"""``--per triwulan``: a column a quarter, and the line that they draw."""

import json
import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.keluaran import Cetak
from alat.pendukung import Kinerja, Write
from alat.setahun import Isi, butir, janji, laporan, tulis
from alat.tabel import tabel
from kinerja_cli.laporan.per_triwulan import GARIS, tren

PER = ("--per", "triwulan")


def _angka(*nilai: object) -> list[Decimal | None]:
    return [None if n is None else Decimal(str(n)) for n in nilai]


@pytest.mark.parametrize(
    ("nilai", "garis"),
    [
        pytest.param([], "", id="nothing"),
        pytest.param([None, None], "", id="only gaps"),
        pytest.param([5], "▄", id="one value"),
        pytest.param([0], "▄", id="one nothing"),
        pytest.param([5, 5, 5, 5], "▄▄▄▄", id="equal values"),
        pytest.param(["5.0", "5.00"], "▄▄", id="equal, written otherwise"),
        pytest.param([1, 2], "▁█", id="two values"),
        pytest.param([2, 1], "█▁", id="falling"),
        pytest.param([1, None, 2], "▁·█", id="a gap"),
        pytest.param([None, 1, 2], "·▁█", id="a gap at first"),
        pytest.param([1, 2, None], "▁█·", id="a gap at last"),
        pytest.param([None, 3, None, None], "·▄··", id="one value among gaps"),
        pytest.param([-2, -1], "▁█", id="negative values"),
        pytest.param([-1, 0, 1], "▁▅█", id="through zero, the middle rounds up"),
        pytest.param([0, 1, 2, 3], "▁▃▆█", id="thirds"),
        pytest.param([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█", id="every level"),
        pytest.param([0, "0.49", 7], "▁▁█", id="below a half rounds down"),
        pytest.param([0, "0.5", 7], "▁▂█", id="a half rounds up"),
        pytest.param([0, "6.49", 7], "▁▇█", id="below the last half"),
        pytest.param([0, "6.5", 7], "▁██", id="the last half"),
        pytest.param([0, "0.000001", 10**15], "▁▁█", id="far apart"),
        pytest.param([10**15, 10**15 + 1], "▁█", id="large and near"),
    ],
)
def test_tren(nilai: list[object], garis: str) -> None:
    assert tren(_angka(*nilai)) == garis


@given(st.lists(st.none() | st.decimals(-(10**6), 10**6, places=2), max_size=12))
def test_tren_orders_as_its_values_do(nilai: list[Decimal | None]) -> None:
    garis = tren(nilai)
    ada = [(n, GARIS.index(g)) for n, g in zip(nilai, garis, strict=False) if n]
    if garis:
        assert [g == "·" for g in garis] == [n is None for n in nilai]
    for kiri, tinggi in ada:
        for kanan, lain in ada:
            assert kiri >= kanan or tinggi <= lain
            assert kiri != kanan or tinggi == lain
    if len({n for n in nilai if n is not None}) > 1:
        assert {"▁", "█"} <= set(garis)


def _berkas(periode: Isi, **isi: object) -> Isi:
    realisasi = {k: None if v is None else {"nilai": v} for k, v in isi.items()}
    return laporan(periode, realisasi=realisasi)


def _tw(n: int, **isi: object) -> Isi:
    return _berkas({"triwulan": n}, **isi)


PK = janji(
    [butir("a", 40, akumulasi="posisi"), butir("b", 40, akumulasi="rata_rata")],
    [butir("c", "1.000.000", "jumlah", akumulasi="jumlah", desimal=0)],
)


def _tahun(*kecuali: int) -> list[Isi]:
    """Make the quarters of a year: b blank in the second, c never."""
    return [
        _tw(n, a=10 * n, b=None if n == 2 else 5 - n, c=[n * 1000])
        for n in range(1, 5)
        if n not in kecuali
    ]


def _json(cetak: Cetak, args: Sequence[object]) -> dict[str, Any]:
    return {i["id"]: i for i in cetak.json("hitung", *args, *PER)["indikator"]}


def _kolom(i: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in i.items() if re.fullmatch("triwulan_[1-4]", k)}


def _table(out: str) -> list[list[str]]:
    bagian = out.partition("\nPer triwulan\n")[2].partition("\n\n")[0].splitlines()
    return [re.split(" {2,}", ln) for ln in (bagian[0], *bagian[2:])]


def test_a_column_a_quarter(cetak: Cetak, write: Write) -> None:
    args = tulis(write, PK, *_tahun())
    header, *rows = _table(cetak("hitung", *args, *PER))
    assert header == [
        *("Indikator", "Satuan", "TW 1", "TW 2", "TW 3", "TW 4"),
        *("Gabungan", "Tren"),
    ]
    assert rows == [
        ["Indikator a", "x", "10,00", "20,00", "30,00", "40,00", "40,00", "▁▃▆█"],
        ["Indikator b", "x", "4,00", "belum ada", "2,00", "1,00", "2,33", "█·▃▁"],
        ["Indikator c", "x", "1.000", "2.000", "3.000", "4.000", "10.000", "▁▃▆█"],
    ]


def test_a_blank_file_is_told_from_no_file(cetak: Cetak, write: Write) -> None:
    cetak = cetak.dengan("KIN235")
    args = tulis(write, PK, *_tahun(1, 3))
    _, a, b, _ = _table(cetak("hitung", *args, *PER))
    assert a[2:4] == ["20,00", "40,00"]
    assert b[2:4] == ["belum ada", "1,00"]
    assert (a[-1], b[-1]) == ("▁█", "·▄")
    isi = _json(cetak, args)
    assert list(_kolom(isi["b"]).values()) == [None, None, None, 1]


@pytest.mark.parametrize(("berkas", "nilai", "kata"), tabel("per_triwulan"))
def test_a_column_for_each_quarter_that_has_a_file(
    cetak: Cetak,
    write: Write,
    berkas: list[Isi],
    nilai: dict[int, int],
    kata: list[str],
) -> None:
    cetak = cetak.dengan("KIN235")
    args = tulis(write, PK, *berkas)
    # Programs find all four, whenever the year is looked at.
    semua = {f"triwulan_{n}": nilai.get(n) for n in range(1, 5)}
    a = _json(cetak, args)["a"]
    assert _kolom(a) == semua
    assert [c for c in a["catatan"] if "TW" in c or "triwulan" in c] == kata
    (row, *_) = cetak.csv("hitung", *args, *PER)
    assert all(k in row["catatan"] for k in kata)
    assert {row[k] for k, n in semua.items() if n is None} <= {""}
    for name, awal in (("tabel", "  triwulan  "), ("markdown", "- triwulan: ")):
        out = cetak("hitung", *args, *PER, format_=name)
        said = [ln for ln in out.splitlines() if ln.startswith(awal)]
        assert [ln.split(" [")[0].split(" \\[")[0] for ln in said] == [
            awal + k.partition(": ")[2] for k in kata
        ]
    out = cetak("hitung", *args, *PER)
    header = _table(out)[0] if nilai else []
    assert [k for k in header if k.startswith("TW ")] == [f"TW {n}" for n in nilai]
    assert ("\nPer triwulan\n" in out) == bool(nilai)


def test_months_are_rolled_up_within_their_quarter(cetak: Cetak, write: Write) -> None:
    bulan = [
        _berkas({"bulan": n}, a=n, b=n, c=None if n == 5 else [n]) for n in range(1, 7)
    ]
    isi = _json(cetak, tulis(write, PK, *bulan))
    assert list(_kolom(isi["a"]).values()) == [3, 6, None, None]
    assert list(_kolom(isi["b"]).values()) == [2, 5, None, None]
    assert list(_kolom(isi["c"]).values()) == [6, 10, None, None]
    assert [isi[k]["realisasi"] for k in "abc"] == [6, Decimal("3.5"), 16]


def test_a_quarter_begun_and_not_finished_is_not_computed(
    cetak: Cetak, write: Write
) -> None:
    pk = janji([butir("a", 40, "rasio", akumulasi="jumlah")])
    lengkap = {"a": {"pembilang": 1, "penyebut": 2}}
    separuh = {"a": {"pembilang": 1, "penyebut": None}}
    berkas = [
        laporan({"triwulan": 1}, realisasi=lengkap),
        laporan({"triwulan": 2}, realisasi=separuh),
    ]
    _, a = _table(cetak("hitung", *tulis(write, pk, *berkas), *PER))
    assert a[2:5] == ["50,00", "tak terhitung", "tak terhitung"]
    assert a[-1] == "▄·"


def test_nothing_else_is_said_otherwise(cetak: Cetak, write: Write) -> None:
    """Without the columns of the quarters it is the result without --per."""
    args = tulis(write, PK, *_tahun())
    biasa = json.loads(cetak("hitung", *args, format_="json"))
    per = json.loads(cetak("hitung", *args, *PER, format_="json"))
    for i in per["indikator"]:
        for kunci in _kolom(i):
            del i[kunci]
    assert per == biasa
    tabel = cetak("hitung", *args, *PER)
    bagian = tabel.partition("\nPer triwulan\n")
    sisa = bagian[2].partition("\n\n")[2]
    assert f"{bagian[0]}\n{sisa}" == cetak("hitung", *args)


@pytest.mark.parametrize("kata", ["bulan", "Triwulan", "", "triwulan,bulan", "tw"])
def test_another_word_is_refused(kinerja: Kinerja, data: Path, kata: str) -> None:
    path = data / "contoh" / "q3.yaml"
    err = kinerja("hitung", "-r", path, "--per", kata).refusal(2)
    assert err.startswith("kinerja: ")
    assert "--per" in err
    assert "triwulan" in err.partition("saran: ")[2] or not kata


def test_the_quarters_of_the_examples(cetak: Cetak, data: Path) -> None:
    args = [a for n in range(1, 5) for a in ("-r", data / "contoh" / f"q{n}.yaml")]
    isi = _json(cetak, args)
    for id_, i in isi.items():
        for n in range(1, 5):
            path = data / "contoh" / f"q{n}.yaml"
            satu = cetak.json("hitung", "-r", path)
            (sendiri,) = (s for s in satu["indikator"] if s["id"] == id_)
            assert _kolom(i)[f"triwulan_{n}"] == sendiri["realisasi"]
