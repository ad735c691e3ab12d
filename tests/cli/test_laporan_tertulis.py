"""``kinerja laporan`` writing a report: its kinds, its order, what it refuses."""

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from alat.pendukung import Kinerja, Write

MD = ("--format", "markdown")


@pytest.fixture
def contoh(data: Path) -> Path:
    return data / "contoh"


def _tahun(contoh: Path) -> tuple[object, ...]:
    return tuple(a for n in range(1, 5) for a in ("-r", contoh / f"q{n}.yaml"))


def test_the_kind_follows_from_the_period(kinerja: Kinerja, contoh: Path) -> None:
    tahun = kinerja("laporan", *_tahun(contoh), *MD).clean()
    assert tahun.startswith("# Laporan Kinerja Tahun 2024\n")
    q2 = kinerja("laporan", "-r", contoh / "q2.yaml", *MD)
    assert q2.out.startswith("# Laporan Kinerja Triwulan 2 Tahun 2024\n")
    lain = kinerja("laporan", *_tahun(contoh), "--jenis", "pengukuran", *MD).clean()
    assert lain.startswith("# Pengukuran Kinerja Tahun 2024\n")


def test_several_periods_stand_beside_it(kinerja: Kinerja, contoh: Path) -> None:
    lain = ("--banding", contoh / "q1.yaml", "--banding", contoh / "2023.yaml")
    out = kinerja("laporan", "-r", contoh / "q2.yaml", *lain, *MD).out
    assert "Realisasi 2023 | Realisasi TW 1 2024 | Realisasi TW 2 2024" in out


def test_the_date_or_a_dotted_line(kinerja: Kinerja, contoh: Path) -> None:
    args = ("laporan", *_tahun(contoh), "--format", "tabel")
    tanpa = kinerja(*args).clean()
    assert "Malili, ......" in tanpa
    dengan = kinerja(*args, "--tanggal", "28 Februari 2025").clean()
    assert "Malili, 28 Februari 2025" in dengan


def test_a_suffix_that_is_none(kinerja: Kinerja, contoh: Path, tmp_path: Path) -> None:
    ke = tmp_path / "lkjip.pptx"
    err = kinerja("laporan", *_tahun(contoh), "-o", ke).refusal(3)
    assert "KIN501" in err
    assert not ke.exists()


def test_what_was_read_is_not_replaced(
    kinerja: Kinerja, write: Write, contoh: Path
) -> None:
    lama = write("2023.yaml", (contoh / "2023.yaml").read_bytes())
    ke = ("--banding", lama, "-o", lama, *MD, "--timpa")
    assert "KIN505" in kinerja("laporan", *_tahun(contoh), *ke).refusal(3)


def test_a_later_period_is_no_comparison(kinerja: Kinerja, contoh: Path) -> None:
    q1, q2 = contoh / "q1.yaml", contoh / "q2.yaml"
    err = kinerja("laporan", "-r", q1, "--banding", q2).refusal(2)
    assert "KIN254 galat: triwulan 2 tahun 2024 tidak lebih lama" in err


@pytest.mark.parametrize(
    "args",
    [("-r", "-", "--banding", "-"), ("-r", "Q", "--banding", "-", "--banding", "-")],
    ids=["keduanya", "dua pembanding"],
)
def test_standard_input_is_one_file(
    kinerja: Kinerja,
    monkeypatch: pytest.MonkeyPatch,
    contoh: Path,
    args: tuple[str, ...],
) -> None:
    isi = SimpleNamespace(buffer=io.BytesIO((contoh / "2023.yaml").read_bytes()))
    monkeypatch.setattr("sys.stdin", isi)
    disebut = (contoh / "q1.yaml" if a == "Q" else a for a in args)
    assert "KIN108" in kinerja("laporan", *disebut).refusal(3)


def test_an_earlier_year_may_come_through_a_pipe(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, contoh: Path
) -> None:
    isi = SimpleNamespace(buffer=io.BytesIO((contoh / "2023.yaml").read_bytes()))
    monkeypatch.setattr("sys.stdin", isi)
    out = kinerja("laporan", *_tahun(contoh), "--banding", "-", *MD).clean()
    assert "Realisasi 2023" in out


@pytest.mark.parametrize("columns", ["80", "120"])
def test_no_line_is_wider_than_its_screen(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, contoh: Path, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    out = kinerja("laporan", *_tahun(contoh), "--format", "tabel").clean()
    assert max(map(len, out.splitlines())) <= int(columns)
