"""Charts in letters: what they look like, and that nothing of them is lost."""

from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from alat.contoh_laporan import Contoh
from alat.keluaran import tertulis
from kinerja_cli.core.angka import format_angka
from kinerja_cli.export.grafik import baris_grafik
from kinerja_cli.export.grafik_batang import ACUAN, TERPENDEK
from kinerja_cli.laporan.bagian import DeretGrafik, Grafik

Nilai = str | None
PANJANG = "Persentase ketepatan waktu penyelesaian layanan dokumen kependudukan"


def _deret(nama: str, *nilai: Nilai) -> DeretGrafik:
    return DeretGrafik(nama, tuple(None if n is None else Decimal(n) for n in nilai))


def _batang(*deret: DeretGrafik, acuan: str | None = None) -> Grafik:
    nama = ("Indeks Kepuasan", "Pengaduan", "漢字")[: len(deret[0].nilai)]
    batas = None if acuan is None else Decimal(acuan)
    return Grafik("Judul", "batang", nama, deret, "%", batas)


CAPAIAN = _batang(_deret("Capaian", "101.59", "99.71", None), acuan="100")
DUA = _batang(_deret("Target", "80", "20"), _deret("Realisasi", "83.81", "-4.25"))
GARIS = Grafik(
    "Judul",
    "garis",
    ("2022", "2023", "TW 3 2024"),
    (_deret("Indeks Kepuasan", "78.10", None, "83.81"), _deret("Pengaduan", "9")),
)


@pytest.mark.parametrize(
    ("grafik", "width", "baris"),
    [
        pytest.param(
            CAPAIAN,
            40,
            """\
Indeks Kepuasan 101,59 ██████████████┃
Pengaduan        99,71 ██████████████┊
漢字                 –               ┊
┊ = 100 %""",
            id="a line across: passed, not reached, behind a gap",
        ),
        pytest.param(
            DUA,
            40,
            """\
Indeks Kepuasan
  Target       80  │██████████████████▏
  Realisasi 83,81  │███████████████████
Pengaduan
  Target       20  │████▌
  Realisasi -4,25 █│""",
            id="series beside one another, and a negative value",
        ),
        pytest.param(
            DUA,
            24,
            """\
Indeks Kepuasan
  Target
     80  │████████████▍
  Realisasi
  83,81  │█████████████
Pengaduan
  Target
     20  │███▏
  Realisasi
  -4,25 ▐│""",
            id="names above where there is no room",
        ),
        pytest.param(
            GARIS,
            60,
            """\
                       2022  2023  TW 3 2024
Indeks Kepuasan  ▁·█  78,10     –      83,81
Pengaduan        ▄··      9     –          –""",
            id="lines with their gaps",
        ),
        pytest.param(
            GARIS,
            30,
            """\
Indeks Kepuasan
  ▁·█
  2022 78,10; 2023 –; TW 3
  2024 83,81
Pengaduan
  ▄··
  2022 9; 2023 –; TW 3 2024 –""",
            id="lines with their numbers beneath",
        ),
        pytest.param(
            _batang(_deret("Nol", "0", "0.00")),
            40,
            "Indeks Kepuasan    0\nPengaduan       0,00",
            id="nothing at all",
        ),
    ],
)
def test_a_chart_as_it_looks(grafik: Grafik, width: int, baris: str) -> None:
    assert list(baris_grafik(grafik, width)) == baris.split("\n")


def test_an_empty_chart_has_no_lines() -> None:
    assert list(baris_grafik(Grafik("J", "batang", (), ()), 40)) == []


@pytest.mark.parametrize("name", ["tabel", "markdown"])
def test_a_report_shows_its_charts_in_full(name: str) -> None:
    nama = Grafik("Judul", "batang", (PANJANG * 3,), (_deret("D", "1234567.5"),))
    out = tertulis(Contoh(nama, CAPAIAN, GARIS), name)
    for kata in ("1.234.567,5", "101,59", "99,71", f"{ACUAN} = 100 %", "▁·█", "TW 3"):
        assert kata in out
    assert "…" not in out
    assert "\x1b" not in out
    huruf = "".join(out.split())
    assert "".join((PANJANG * 3).split()) in huruf


_ANGKA = st.none() | st.decimals(-(10**12), 10**12, places=2)


@given(
    st.lists(st.tuples(_ANGKA, _ANGKA), min_size=1, max_size=5),
    st.sampled_from(["batang", "garis"]),
    st.none() | st.decimals(0, 200, places=1),
    st.integers(30, 130),
)
def test_every_number_is_there_and_no_line_is_too_wide(
    nilai: list[tuple[Decimal | None, Decimal | None]],
    jenis: Literal["batang", "garis"],
    acuan: Decimal | None,
    width: int,
) -> None:
    deret = tuple(
        DeretGrafik(f"Deret {n}", tuple(pasangan[n] for pasangan in nilai))
        for n in range(2)
    )
    kategori = tuple(f"{PANJANG} {n}" for n in range(len(nilai)))
    baris = list(baris_grafik(Grafik("J", jenis, kategori, deret, "%", acuan), width))
    semua = " ".join(" ".join(baris).split())
    for pasangan in nilai:
        assert all(n is None or format_angka(n) in semua for n in pasangan)
    terpanjang = max(
        len(format_angka(n)) for p in nilai for n in (*p, Decimal(0)) if n is not None
    )
    assert max(map(cell_len, baris)) <= max(width, terpanjang + TERPENDEK + 6)


@given(st.lists(st.decimals(0, 10**6, places=2), min_size=2, max_size=6))
def test_bars_are_as_long_as_their_values_are_great(nilai: list[Decimal]) -> None:
    nama = tuple(f"{n}" for n in range(len(nilai)))
    grafik = Grafik("J", "batang", nama, (DeretGrafik("D", tuple(nilai)),))
    baris = list(baris_grafik(grafik, 78))
    panjang = [len(b) - len(b.rstrip("█▏▎▍▌▋▊▉")) for b in baris]
    urut = sorted(zip(nilai, panjang, strict=True))
    assert [p for _, p in urut] == sorted(panjang)
    assert all(bool(p) == bool(n) for n, p in urut)
