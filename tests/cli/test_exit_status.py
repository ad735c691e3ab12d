"""Exit status: 0 done, 1 only when strict, 3 a wrong file, 70 a defect, 130 Ctrl-C."""

from pathlib import Path

import pytest

from alat.naskah import naskah_realisasi
from alat.pendukung import Kinerja, Write
from alat.tabel import tabel

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas Contoh
sasaran:
  - uraian: Sasaran
    indikator:
      - id: a
        nama: A
        satuan: nilai
        target: "TARGET"
        rumus: nilai
        desimal: 2
"""
SETAHUN, BERJALAN = "periode: tahun", "triwulan: 3"


def _files(write: Write, target: str, isi: str, periode: str = SETAHUN) -> Path:
    write("pk.yaml", PK.replace("TARGET", target))
    realisasi = naskah_realisasi(periode, f"a: {isi}", pk="pk.yaml")
    return write("r.yaml", realisasi)


@pytest.mark.parametrize(("target", "isi", "sebab"), tabel("ketat"))
def test_ketat_says_why(
    kinerja: Kinerja, write: Write, target: str, isi: str, sebab: str
) -> None:
    path = _files(write, target, isi)
    status, out, err = kinerja("hitung", "-r", path, "--ketat")
    assert status == int(bool(sebab))
    said = [ln for ln in err.splitlines() if ln.startswith("kinerja: ")]
    assert said == ([f"kinerja: --ketat: {sebab}"] if sebab else [])
    plain, same, quiet = kinerja("hitung", "-r", path)
    assert (plain, same) == (0, out)
    assert "--ketat" not in quiet


def test_ketat_waits_for_the_end_of_the_year(kinerja: Kinerja, write: Write) -> None:
    for isi, sebab in (('{nilai: "79"}', ""), ("", "belum ada indikator yang")):
        path = _files(write, "80", isi, BERJALAN)
        status, _, err = kinerja("hitung", "-r", path, "--ketat")
        assert status == int(bool(sebab))
        assert err.startswith(f"kinerja: --ketat: {sebab}" if sebab else err)


def test_the_warning_stands_on_stderr_and_in_what_is_kept(
    kinerja: Kinerja, write: Write
) -> None:
    path = _files(write, "80,1250", '{nilai: "90"}')
    status, out, err = kinerja("hitung", "-r", path)
    assert status == 0
    assert "pk.yaml:10:" in err
    assert "KIN311 peringatan: target memakai 3 desimal" in err
    assert "desimal: 3" in err.partition("saran: ")[2]
    assert out.count("[KIN311]") == 1


def test_no_warning_where_target_has_as_many_decimals(
    kinerja: Kinerja, write: Write
) -> None:
    assert kinerja("hitung", "-r", _files(write, "80,12", '{nilai: "90"}'))[2] == ""
    assert kinerja("hitung", "-r", _files(write, "80,1200", '{nilai: "90"}'))[2] == ""


def test_a_wrong_file_is_3_whether_strict_or_not(
    kinerja: Kinerja, write: Write
) -> None:
    path = _files(write, "80", "{nilai: x}")
    for options in ([], ["--ketat"]):
        err = kinerja("hitung", "-r", path, *options).refusal(3)
        assert err.count("KIN") == 1


@pytest.fixture
def defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("kinerja_cli.hitung.hasil.hitung_hasil", broken)


@pytest.mark.usefixtures("defect")
def test_a_defect_is_one_sentence(kinerja: Kinerja, data: Path) -> None:
    status, out, err = kinerja("hitung", "-r", data / "contoh" / "q3.yaml")
    assert (status, out) == (70, "")
    assert err.startswith("kinerja: ")
    assert err.count("\n") == 1
    assert "laporkan" in err
    assert "KINERJA_DEBUG=1" in err
    assert "division" not in err


@pytest.mark.usefixtures("defect")
def test_a_defect_shows_its_trace_on_request(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KINERJA_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        kinerja("hitung", "-r", data / "contoh" / "q3.yaml")


def test_ctrl_c_is_quiet(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kinerja_cli.hitung.hasil.hitung_hasil", interrupted)
    status, out, err = kinerja("hitung", "-r", data / "contoh" / "q3.yaml")
    assert (status, out, err) == (130, "", "")
