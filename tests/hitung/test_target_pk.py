"""KIN343: a target that no realisasi of its rumus can equal, at the very edges."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.pendukung import Kinerja, Write
from alat.ragam_isian import ATURAN, RAGAM, rumus_of
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.hitung.peringatan_pk import temuan_pk
from kinerja_cli.source import load

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas Contoh
sasaran:
  - uraian: Sasaran
    indikator:
      - id: a
        nama: A
        satuan: SATUAN
        target: TARGET
        rumus: RUMUS
"""
BATAS = {
    "skm": "antara 25 dan 100",
    "sakip": "antara 0 dan 100",
    "cakupan_dokumen": "antara 0 dan 100",
    "pks": "bilangan bulat",
    "cacah": "bilangan bulat",
}
LUAR = [
    *[("skm", t) for t in ("24,999999999999", "0", "100,000000000001", "325")],
    *[(r, "100,01") for r in ("sakip", "cakupan_dokumen")],
    *[(r, t) for r in ("pks", "cacah") for t in ("15,5", "0,000000000001")],
]
DALAM = [
    *[("skm", t) for t in ("25", "25,00", "99,999999999999", "100", "100,00")],
    *[(r, t) for r in ("sakip", "cakupan_dokumen") for t in ("0", "81,10", "100")],
    *[(r, t) for r in ("pks", "cacah") for t in ("0", "15", "15,00")],
    *[("ketepatan_waktu", t) for t in ("0", "100", "100,01")],
    *[(r, "1000000,5") for r in ("rasio", "rata_rata", "jumlah", "nilai")],
]


def _pk(write: Write, rumus: str, target: str, more: str = "") -> Path:
    return write("pk.yaml", _teks(rumus, target) + more)


def _teks(rumus: str, target: str) -> str:
    satuan = "indeks" if rumus in {"skm", "sakip"} else "persen"
    isi = PK.replace("TARGET", f'"{target}"').replace("RUMUS", rumus)
    return isi.replace("SATUAN", satuan)


def test_more_decimals_than_are_printed(kinerja: Kinerja, write: Write) -> None:
    path = _pk(write, "nilai", "81,3255", "        desimal: 2\n")
    status, out, _ = kinerja("periksa", path, "--ketat")
    assert status == 1
    assert f"{path}:10:17: KIN311 peringatan: target memakai 4 desimal" in out
    # Nothing declared: as many are printed as the target has.
    status, out, _ = kinerja("periksa", _pk(write, "nilai", "81,3255"), "--ketat")
    assert (status, "KIN311" in out) == (0, False)


@pytest.mark.parametrize(("rumus", "target"), LUAR)
def test_outside(kinerja: Kinerja, write: Write, rumus: str, target: str) -> None:
    path = _pk(write, rumus, target)
    out = kinerja("periksa", path).clean()
    first, *_, hint, last = out.splitlines()
    assert first.startswith(
        f"{path}:10:17: KIN343 peringatan: target {target} tidak mungkin untuk {rumus}"
    )
    assert hint == f"    saran: nilainya {BATAS[rumus]}"
    assert last.endswith("1 peringatan, tanpa catatan")
    assert kinerja("periksa", path, "--ketat")[0] == 1


@pytest.mark.parametrize(("rumus", "target"), DALAM)
def test_inside(write: Write, rumus: str, target: str) -> None:
    document = read_perjanjian(load(str(_pk(write, rumus, target))))
    assert "KIN343" not in {d.code for d in temuan_pk(document.value)}


@pytest.mark.parametrize("ragam", RAGAM)
@given(st.data())
@settings(max_examples=20)
def test_what_a_rumus_gives_is_possible(ragam: str, data: st.DataObject) -> None:
    isian = rumus_of(ragam, data.draw(RAGAM[ragam].acak))
    nilai = bulatkan(isian.langkah(ATURAN).nilai, 2)
    assert nilai < 0 or isian.rentang.admits(nilai)


@pytest.mark.parametrize("rumus", ["sakip", "cakupan_dokumen", "skm"])
def test_a_target_below_zero_is_a_number_that_some_rumus_never_give(
    kinerja: Kinerja, write: Write, rumus: str
) -> None:
    status, out, _ = kinerja("periksa", _pk(write, rumus, "-1"))
    assert (status, "KIN343" in out) == (0, True)
    status, out, _ = kinerja("periksa", _pk(write, "nilai", "-1"))
    assert (status, "KIN343" in out) == (0, False)


def test_each_target_has_a_finding_of_its_own(write: Write) -> None:
    head, _, item = _teks("sakip", "101").partition("      - id: a")
    two = f"{head}      - id: a{item}      - id: b{item}"
    document = read_perjanjian(load(str(write("pk.yaml", two))))
    assert [d.keys for d in temuan_pk(document.value)] == [
        ("sasaran", 0, "indikator", n, "target") for n in (0, 1)
    ]


def test_targets_of_other_times_are_looked_at_too(write: Write) -> None:
    more = (
        '        target_triwulan: [0, "101", "-", 81]\n'
        '        target_akhir: {tahun: 2026, nilai: "-1", sumber: Renstra}\n'
    )
    document = read_perjanjian(load(str(_pk(write, "sakip", "81", more))))
    assert [(d.keys[4:], d.message) for d in temuan_pk(document.value)] == [
        (("target_triwulan", 1), "target triwulan 2 101 tidak mungkin untuk sakip"),
        (("target_akhir", "nilai"), "target akhir -1 tidak mungkin untuk sakip"),
    ]


def test_it_is_said_and_no_obstacle_to_computing(
    kinerja: Kinerja, write: Write
) -> None:
    pk = _pk(write, "skm", "101")
    isi = (
        "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\n"
        'pk: pk.yaml\nrealisasi:\n  a: {nilai_skm: "4"}\n'
    )
    status, out, err = kinerja("hitung", "-r", write("r.yaml", isi), "--pk", pk)
    assert (status, err.count("KIN343 peringatan: target 101")) == (0, 1)
    assert "99,01" in out
