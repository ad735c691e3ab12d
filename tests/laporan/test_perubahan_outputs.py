"""A target that changes in the course of the year, in every format."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.kesepakatan import agree
from alat.pendukung import Kinerja, Write
from alat.setahun import butir, janji, laporan, tulis
from kinerja_cli.telaah.periksa import periksa_berkas

TW3 = {"mulai": "triwulan 3", "dasar": "PK Perubahan"}
OPINI = {"skala": "opini_bpk", "target_perubahan": TW3 | {"nilai": "WTP"}}
BUTIR = (
    butir("a", 40, "cacah", target_perubahan=TW3 | {"nilai": "≥ 50"}),
    butir("b", "60-85", arah="naik", target_perubahan=TW3 | {"nilai": "70-90"}),
    {**butir("c", "", "predikat"), "target": "WDP"} | OPINI,
    butir("d", 40, target_triwulan=[1, 2, 3, 40]),
)


def _args(write: Write, *periode: int, semua: Any = BUTIR) -> list[str]:
    def isi(n: int) -> dict[str, Any]:
        semuanya: dict[str, Any] = {
            "a": {"jumlah": n},
            "b": {"nilai": 79 + n},
            "d": {"nilai": n},
        }
        semuanya["c"] = {"predikat": "WDP"}
        return {i["id"]: semuanya[i["id"]] for i in semua}

    berkas = (laporan(p, realisasi=isi(p)) for p in periode)
    return [str(a) for a in tulis(write, janji(semua), *berkas)]


@pytest.mark.parametrize("periode", [(1, 2), (1, 2, 3)])
@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "proyeksi"])
def test_every_format_agrees(
    cetak: Cetak, write: Write, perintah: str, periode: tuple[int, ...]
) -> None:
    agree(cetak, perintah, *_args(write, *periode))


def test_programs_read_both_and_which_one_holds(cetak: Cetak, write: Write) -> None:
    semua = []
    for periode in ((2,), (3,)):
        args = _args(write, *periode)
        baris = csv.DictReader(io.StringIO(cetak("hitung", *args, format_="csv")))
        semua.append(
            [
                [v for k, v in b.items() if "semula" in k or "perubahan" in k]
                for b in baris
            ]
        )
        isi = json.loads(cetak("hitung", *args, format_="json"))["indikator"]
        berlaku = [
            b["target_perubahan"] and b["target_perubahan"]["berlaku"] for b in isi
        ]
        assert berlaku == [periode == (3,)] * 3 + [None]
    lama, baru = semua
    assert [b[:3] for b in lama] == [b[:3] for b in baru]
    assert [(b[:2], b[5:]) for b in baru] == [
        (["40", "50"], ["", "", "", "≥ 50"]),
        (["60.00", "70.00"], ["85.00", "60,00–85,00", "90.00", "70,00–90,00"]),
        (["3", "4"], ["", "WDP", "", "WTP"]),
        ([""] * 2, [""] * 4),
    ]
    assert ({b[3] for b in lama[:3]}, {b[3] for b in baru[:3]}) == ({"tidak"}, {"ya"})


def test_the_first_one_has_its_column_where_another_stands_for_it(
    cetak: Cetak, write: Write
) -> None:
    ada = {
        periode: "semula"
        in cetak("hitung", *_args(write, periode)).partition("Catatan")[0]
        for periode in (2, 3)
    }
    assert ada == {2: False, 3: True}


def test_without_a_change_nothing_is_said_of_any(cetak: Cetak, write: Write) -> None:
    args = _args(write, 3, semua=BUTIR[3:])
    for format_ in ("json", "csv", "markdown"):
        assert "perubahan" not in cetak("hitung", *args, format_=format_)


def test_a_comparison_says_it_once(cetak: Cetak, write: Write) -> None:
    _, r2, _, r3 = _args(write, 2, 3)
    out = cetak("banding", r2, r3)
    assert [out.count(k) for k in ("KIN480", "KIN481", "KIN441", "KIN455")] == [
        *(3, 0, 3, 0)
    ]
    assert "≥ 50" in out.partition("Catatan")[0]


def test_a_template_names_both(kinerja: Kinerja, write: Write) -> None:
    pk = Path(_args(write, 3)[1]).with_name("pk.yaml")
    out = kinerja("templat", "--pk", pk).clean()
    assert "target 40 x (sejak triwulan 3: ≥ 50 x)\n" in out
    assert "target WDP (sejak triwulan 3: WTP)" in out


@pytest.mark.parametrize(("periode", "peka"), [(2, False), (3, True)])
def test_what_a_verdict_hangs_on_is_of_the_one_in_force(
    write: Write, periode: int, *, peka: bool
) -> None:
    baru = TW3 | {"nilai": "66,67"}
    i = butir("a", 10, "rasio", target_perubahan=baru)
    isi = {"a": {"pembilang": 200, "penyebut": 300}}
    args = tulis(write, janji([i]), laporan(periode, realisasi=isi))
    hasil = next(periksa_berkas(str(args[1])))
    assert ("KIN353" in [d.code for d in hasil.temuan]) is peka
