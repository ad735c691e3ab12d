"""Halves of a year, in every report and format."""

import json
from pathlib import Path

import pytest

from alat.keluaran import Cetak
from alat.kesepakatan import agree
from alat.pendukung import Kinerja, Write
from alat.setahun import butir, janji, laporan, tulis

BUTIR = [butir("a", 40, "cacah", target_triwulan=[10, 20, 30, 40]), butir("b", 80)]


def _args(write: Write, *periode: str | int) -> list[str]:
    isi = ({"a": {"jumlah": 9 + n}, "b": {"nilai": 80 + n}} for n in range(9))
    berkas = (laporan(p, realisasi=i) for p, i in zip(periode, isi, strict=False))
    return [str(a) for a in tulis(write, janji(BUTIR), *berkas)]


@pytest.mark.parametrize("periode", [("s1",), ("s1", "s2"), ("s1", 3)], ids=str)
@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "proyeksi"])
def test_every_format_agrees(
    cetak: Cetak, write: Write, perintah: str, periode: tuple[str | int, ...]
) -> None:
    agree(cetak, perintah, *_args(write, *periode))


def test_they_are_compared_as_files_and_as_results(cetak: Cetak, write: Write) -> None:
    _, satu, _, dua = _args(write, "s1", "s2")
    hasil = Path(satu).with_suffix(".json")
    hasil.write_text(cetak("hitung", "-r", satu, format_="json"), "utf-8")
    (asal,) = json.loads(hasil.read_text("utf-8"))["realisasi"]
    assert (asal["semester"], asal["triwulan"], asal["bulan"]) == (1, None, None)
    for lama in (satu, str(hasil)):
        out = cetak("banding", lama, dua)
        assert "SMT 1 2024" in out
        assert "SMT 2 2024" in out
        agree(cetak, "banding", lama, dua)


def test_each_ends_with_a_quarter(cetak: Cetak, write: Write) -> None:
    args = _args(write, "s1", "s2")
    out = cetak("hitung", *args, "--per", "triwulan")
    assert [n for n in (1, 2, 3, 4) if f"\nTriwulan {n}\n" in out] == [2, 4]
    assert "\nPer triwulan\n" not in out


@pytest.mark.parametrize("nomor", [1, 2])
def test_a_template_is_of_one(kinerja: Kinerja, write: Write, nomor: int) -> None:
    pk = Path(_args(write, "s1")[1]).with_name("pk.yaml")
    out = kinerja("templat", "--pk", pk, "--semester", nomor).clean()
    assert f"\nsemester: {nomor}\n" in out
    kosong = write("kosong.yaml", out)
    assert kinerja("hitung", "-r", kosong, "--pk", pk)[0] == 0
    for lain in ("--triwulan", "--bulan"):
        args = ("templat", "--pk", pk, "--semester", nomor, lain, 1)
        assert "tidak dipakai bersama --" in kinerja(*args).refusal(2)


def test_a_quarter_of_it_cannot_be_thought_of(kinerja: Kinerja, write: Write) -> None:
    args = _args(write, "s1", "s2")
    err = kinerja("proyeksi", *args, "--bila", "TW4.a.jumlah=3").refusal(2)
    assert "KIN466 galat: triwulan 4 tidak dapat diandaikan" in err
    assert "berkasnya semester 2" in err
