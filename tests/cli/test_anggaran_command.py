"""``kinerja anggaran`` on the command line: its file, its refusals, its screens."""

import json
import re
from typing import Any

import pytest
from rich.cells import cell_len

from alat.pendukung import Kinerja, Write
from alat.setahun import tulis
from alat.uang import RUMUS, belanja, kantor_uang


def test_no_budget_is_refused_with_status_3(kinerja: Kinerja, write: Write) -> None:
    args = tulis(write, kantor_uang({1: 100}), belanja({1: None}, 90))
    err = kinerja("anggaran", *args).refusal(3)
    assert err.startswith(f"{args[1]}:6:1: KIN238 galat: belum ada realisasi anggaran")
    assert "saran: isi `anggaran: {NOMOR: RUPIAH}` menurut nomor program" in err
    assert err.count("KIN") == 1


def test_a_pk_without_programs_is_told_to_name_them(
    kinerja: Kinerja, write: Write
) -> None:
    err = kinerja(
        "anggaran", *tulis(write, kantor_uang({}), belanja(None, 90))
    ).refusal(3)
    assert "KIN238 galat" in err
    assert "saran: tulis dahulu `program` beserta anggarannya di PK" in err


def test_no_budget_is_said_of_the_last_file(kinerja: Kinerja, write: Write) -> None:
    berkas = [belanja(None, 90, periode={"triwulan": n}) for n in (2, 1)]
    args = tulis(write, kantor_uang({1: 100}), *berkas)
    status, _, err = kinerja("anggaran", *args)
    assert status == 3
    (line,) = [ln for ln in err.splitlines() if "KIN238" in ln]
    assert line.startswith(f"{args[1]}:")


def test_several_mistakes_are_said_at_once(kinerja: Kinerja, write: Write) -> None:
    isi = belanja({1: "lima", 9: 1}, 90, perubahan={8: 1})
    args = tulis(write, kantor_uang({1: 100}), isi)
    _, _, err = kinerja("anggaran", *args)
    found = re.findall(r"^\S+:(\d+):\d+: (KIN\d{3})", err, re.MULTILINE)
    assert found == [("6", "KIN210"), ("6", "KIN232"), ("7", "KIN232")]


def test_a_warning_stands_beside_the_result(kinerja: Kinerja, write: Write) -> None:
    """A quarter that is missing among the files is said of a budget, too."""
    berkas = [belanja({1: n}, 90, periode={"triwulan": n}) for n in (1, 3)]
    args = tulis(write, kantor_uang({1: 100}), *berkas)
    status, out, err = kinerja("anggaran", *args, "--format", "json")
    assert status == 0
    assert "KIN235 peringatan" in err
    assert [d["kode"] for d in json.loads(out)["temuan"]] == ["KIN235"]


def _screen(
    kinerja: Kinerja, args: list[Any], monkeypatch: pytest.MonkeyPatch, columns: int
) -> str:
    monkeypatch.setenv("COLUMNS", str(columns))
    return kinerja("anggaran", *args).clean()


def _wide(
    kinerja: Kinerja, write: Write, monkeypatch: pytest.MonkeyPatch, *isi: Any
) -> list[str]:
    """Return the lines that are wider than 80 columns, of that many programs."""
    rumus, banyak = isi
    konvensi = {"efisiensi": rumus} if rumus else {}
    nomor = range(1, banyak + 1)
    pk = kantor_uang(dict.fromkeys(nomor, "5.581.884.078"), nomor, **konvensi)
    nama = "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"
    pk["program"][0] |= {"nama": nama, "sumber": "APBD/DAU"}
    args = tulis(write, pk, belanja(dict.fromkeys(nomor, "4.012.345.678"), 90))
    out = _screen(kinerja, args, monkeypatch, 80)
    assert "…" not in out
    return [ln for ln in out.splitlines() if cell_len(ln) > 80]


@pytest.mark.parametrize(("rumus", "banyak"), [("indeks", 2), *((r, 5) for r in RUMUS)])
def test_eighty_columns_are_enough_for_a_list_of_programs(
    kinerja: Kinerja,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    rumus: str,
    banyak: int,
) -> None:
    assert _wide(kinerja, write, monkeypatch, rumus, banyak) == []


def _amounts(
    kinerja: Kinerja, args: list[Any], monkeypatch: pytest.MonkeyPatch, columns: int
) -> tuple[set[str], set[str]]:
    """Return the amounts on a screen, and those on one without an edge."""
    angka = re.compile(r"(?<![^ \n])-?[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![^ \n])")
    lebar = kinerja("anggaran", *args).out
    out = _screen(kinerja, args, monkeypatch, columns)
    assert "…" not in out
    return set(angka.findall(out)), set(angka.findall(lebar))


@pytest.mark.parametrize("columns", [40, 80])
def test_a_pagu_of_a_ministry_is_not_broken_beneath_the_name(
    kinerja: Kinerja, write: Write, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    pk = kantor_uang({1: "1.455.199.373.000", 2: 1000}, [1], [2])
    isi = belanja({1: "1.405.183.265.160", 2: 100}, 90, 90)
    found, benar = _amounts(kinerja, tulis(write, pk, isi), monkeypatch, columns)
    assert found == benar


def test_forty_columns_fold_the_details_beneath_the_name(
    kinerja: Kinerja, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    pk = kantor_uang({1: 200})
    pk["program"][0]["sumber"] = "DAU"
    args = tulis(write, pk, belanja({1: 50}, 90, perubahan={1: 100}))
    out = _screen(kinerja, args, monkeypatch, 40)
    at = out.splitlines().index("Anggaran tiap program")
    header, _, *baris = out.splitlines()[at + 1 : at + 8]
    assert re.split(" {2,}", header) == [*("Program", "Realisasi", "Serapan %")]
    assert re.split(" {2,}", baris[0]) == ["1. Program 1", "50", "50,00"]
    detail = "DAU · awal 200 · pagu 100 · sisa 50 · serapan awal 25,00"
    assert " ".join(baris[1:]) == detail
