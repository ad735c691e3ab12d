"""A page in Chromium: never wider than its window, and well set on paper."""

from pathlib import Path

import pytest

from alat.chromium import Cetakan, pada_jendela, tercetak
from alat.contoh_halaman import halaman_contoh, ukuran
from alat.keluaran import Cetak, tertulis
from alat.sesi import LALU, SETAHUN

LAPORAN = ("laporan", *SETAHUN, "--banding", LALU)
PANJANG = halaman_contoh(
    [ukuran(f"Indikator ke-{n}", n + 1, 70, 10**12) for n in range(60)]
)
BESAR = halaman_contoh(
    [ukuran("n" * 500, 10**14, 1, 1), ukuran("שלום " * 90, 1, 7, 3)], "k" * 10_000
)
A4, A4_MELINTANG, F4 = (595, 842), (842, 595), (609, 935)


@pytest.fixture
def halaman(cetak: Cetak, tmp_path: Path) -> Path:
    path = tmp_path / "lkjip.html"
    path.write_text(cetak(*LAPORAN, format_="html"), "utf-8")
    return path


def _simpan(tmp_path: Path, laporan: object) -> Path:
    path = tmp_path / "contoh.html"
    path.write_text(tertulis(laporan, "html"), "utf-8")  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("lebar", [390, 1280])
def test_the_report_is_no_wider_than_its_window(halaman: Path, lebar: int) -> None:
    assert pada_jendela(halaman, lebar) == (lebar, lebar, "")


@pytest.mark.parametrize("lebar", [390, 1280])
@pytest.mark.parametrize("laporan", [PANJANG, BESAR], ids=["long", "big"])
def test_nothing_makes_it_wider(tmp_path: Path, lebar: int, laporan: object) -> None:
    layar = pada_jendela(_simpan(tmp_path, laporan), lebar)
    assert layar == (lebar, lebar, "")


def test_it_is_printed_on_a4(halaman: Path) -> None:
    semua = tercetak(halaman)
    assert {*(c.ukuran for c in semua)} <= {A4, A4_MELINTANG}
    assert semua[0].ukuran == A4
    assert f"1/{len(semua)}" in semua[0].teks.replace(" ", "")


def test_or_on_f4(cetak: Cetak, tmp_path: Path) -> None:
    path = tmp_path / "f4.html"
    path.write_text(cetak(*LAPORAN, "--kertas", "f4", format_="html"), "utf-8")
    assert tercetak(path)[0].ukuran == F4


def test_a_head_is_repeated_and_a_wide_section_lies(tmp_path: Path) -> None:
    semua = tercetak(_simpan(tmp_path, PANJANG))
    tegak = [c for c in semua if c.ukuran == A4]
    lebar = [c for c in semua if c.ukuran == A4_MELINTANG]
    assert [c.ukuran for c in semua] == [
        *([A4] * _sampai(semua, A4_MELINTANG)),
        *([A4_MELINTANG] * len(lebar)),
        *([A4] * (len(tegak) - _sampai(semua, A4_MELINTANG))),
    ]
    # Sixty rows are of several pages, and each of those has the head of its table.
    assert len(lebar) > 1
    assert all("Realisasi" in c.teks for c in lebar)
    assert all("Indikator ke-" in c.teks for c in lebar)
    # The trails are folded, and are not printed.
    assert all("Jejak angka" not in c.teks for c in semua[1:])


def _sampai(semua: list[Cetakan], ukuran_: tuple[int, int]) -> int:
    return next(n for n, c in enumerate(semua) if c.ukuran == ukuran_)
