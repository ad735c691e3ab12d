"""``kinerja hitung``: where the realisasi comes from, and against which PK."""

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from alat.keluaran import Cetak
from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Kinerja, Write

PK = naskah_pk("{id: a, nama: A, satuan: nilai, target: 80, rumus: nilai}")
REALISASI = naskah_realisasi("triwulan: 2", "a: {nilai: 80}").replace("2024", "2030")


def _pk(write: Write, name: str, instansi: str) -> Path:
    isi = PK.replace("Dinas Contoh", instansi).replace("2024", "2030")
    return write(name, isi)


def test_the_option_wins_over_the_rest(
    cetak: Cetak, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    option, variable, own = (_pk(write, f"{n}.yaml", n) for n in "abc")
    named = write("r.yaml", REALISASI + "pk: c.yaml\n")
    assert cetak.json("hitung", "-r", named)["pk"]["instansi"] == own.stem
    monkeypatch.setenv("KINERJA_PK", str(variable))
    assert cetak.json("hitung", "-r", named)["pk"]["instansi"] == variable.stem
    assert cetak.json("hitung", "-r", named, "--pk", option)["pk"]["instansi"] == "a"


def test_standard_input(
    cetak: Cetak, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    q3 = data / "contoh" / "q3.yaml"
    stdin = SimpleNamespace(buffer=io.BytesIO(q3.read_bytes()))
    monkeypatch.setattr("sys.stdin", stdin)
    piped = cetak.json("hitung", "-r", "-")
    assert piped["realisasi"][0]["berkas"] == "masukan baku"
    filed = cetak.json("hitung", "-r", q3)
    assert piped["indikator"] == filed["indikator"]
    assert piped["realisasi"][0]["sha256"] == filed["realisasi"][0]["sha256"]


def test_standard_input_names_its_pk_from_here(
    cetak: Cetak, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _pk(write, "pk.yaml", "Sini")
    monkeypatch.chdir(tmp_path)
    stdin = SimpleNamespace(buffer=io.BytesIO((REALISASI + "pk: pk.yaml\n").encode()))
    monkeypatch.setattr("sys.stdin", stdin)
    assert cetak.json("hitung", "-r", "-")["pk"]["instansi"] == "Sini"


def test_a_finding_on_standard_input(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"a: [\n")))
    status, _, err = kinerja("hitung", "-r", "-")
    assert status == 3
    assert err.startswith("-:2:1: KIN111 galat: ")
