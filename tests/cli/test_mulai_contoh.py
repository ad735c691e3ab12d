"""``kinerja mulai --contoh``: a starter an office, whole and right as it is."""

import json
import re
from pathlib import Path

import pytest

from alat.pendukung import Kinerja
from kinerja_cli.cli.mulai import KANTOR
from kinerja_cli.dokumen.shipped import starter_path

# What is left open shows, in the line above it, what is to be written.
_TERBUKA = re.compile(r"^  #((\w+): .+)\n  \2: \{belum: .+\}$", re.MULTILINE)


def test_what_ships_is_what_is_offered() -> None:
    assert tuple(sorted(p.name for p in starter_path().iterdir())) == KANTOR


@pytest.fixture(params=KANTOR)
def kantor(kinerja: Kinerja, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    kinerja("mulai", tmp_path, "--contoh", request.param).clean()
    asal = starter_path(request.param) / "pk.yaml"
    assert (tmp_path / "pk.yaml").read_bytes() == asal.read_bytes()
    return tmp_path


def test_periksa_finds_nothing_in_it(kinerja: Kinerja, kantor: Path) -> None:
    out = kinerja("periksa", kantor, "--ketat").clean()
    assert out.count("tanpa galat, tanpa peringatan, tanpa catatan") == 2
    assert "KIN" not in out


def test_filled_in_as_it_says_all_of_it_computes(
    kinerja: Kinerja, kantor: Path
) -> None:
    realisasi = kantor / "realisasi.yaml"
    hitung = ("hitung", "-r", realisasi, "--format", "json")
    isi, terbuka = _TERBUKA.subn(r"  \1", realisasi.read_text("utf-8"))
    assert json.loads(kinerja(*hitung).clean())["ringkasan"]["belum_ada"] == terbuka > 0
    realisasi.write_text(isi, "utf-8")
    hasil = json.loads(kinerja(*hitung).clean())
    semua = hasil["indikator"]
    assert 5 <= len(semua) <= 10
    assert {b["status"] for b in semua} == {"terhitung"}
    assert all(b["capaian"] for b in semua)
    assert hasil["temuan"] == []


def test_its_figures_are_said_to_be_made_up(kinerja: Kinerja, kantor: Path) -> None:
    kepala = kinerja("hitung", "-r", kantor / "realisasi.yaml").clean()
    assert kepala.partition("Sasaran 1")[0].count("dibuat-buat") == 2
    for nama in ("pk.yaml", "realisasi.yaml"):
        assert "dibuat-buat" in (kantor / nama).read_text("utf-8").partition("\n\n")[0]


def test_its_money_is_of_all_its_programs(kinerja: Kinerja, kantor: Path) -> None:
    out = kinerja("anggaran", "-r", kantor / "realisasi.yaml", "--format", "json")
    hasil = json.loads(out.clean())
    assert all(p["realisasi"] for p in hasil["program"])
    assert hasil["temuan"] == []


@pytest.mark.parametrize("tertulis", ["rsud", "RSUD", "Rsud"])
def test_the_case_of_a_name_is_of_no_account(
    kinerja: Kinerja, tmp_path: Path, tertulis: str
) -> None:
    kinerja("mulai", tmp_path, "--contoh", tertulis).clean()
    assert "id: bor" in (tmp_path / "pk.yaml").read_text("utf-8")


@pytest.mark.parametrize("tertulis", ["rsd", "..", "", "dinas/"])
def test_a_name_that_there_is_not(
    kinerja: Kinerja, tmp_path: Path, tertulis: str
) -> None:
    err = kinerja("mulai", tmp_path, "--contoh", tertulis).refusal(2)
    assert f"isi --contoh “{tertulis}” tidak dapat diterima" in err
    assert "pilih dinas, kecamatan, perguruan-tinggi, atau rsud" in err
    assert list(tmp_path.iterdir()) == []


def test_one_office_does_not_replace_another(kinerja: Kinerja, tmp_path: Path) -> None:
    kinerja("mulai", tmp_path, "--contoh", "dinas").clean()
    pk = (tmp_path / "pk.yaml").read_bytes()
    assert kinerja("mulai", tmp_path, "--contoh", "rsud").refusal(3).count("KIN502")
    assert (tmp_path / "pk.yaml").read_bytes() == pk
    kinerja("mulai", tmp_path, "--contoh", "rsud", "--timpa").clean()
    assert (tmp_path / "pk.yaml").read_bytes() != pk
