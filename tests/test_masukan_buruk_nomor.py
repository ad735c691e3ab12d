"""Years, quarters, months and numbers of programs: printed without thousands marks."""

from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

REALISASI = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\n"
LKE = "format: kinerja/lke@1\ntahun: 2024\n"
ANTARA = "harus antara 1990 dan 2100"


@pytest.mark.parametrize(
    "args",
    [
        ("hitung", "-r"),
        ("jelaskan", "-r"),
        ("proyeksi", "-r"),
        ("anggaran", "-r"),
        ("sakip", "-r"),
        ("banding", "data/contoh/q3.yaml"),
    ],
    ids=lambda a: a[0],
)
def test_by_each_command(
    kinerja: Kinerja, write: Write, data: Path, args: tuple[str, ...]
) -> None:
    path = write("r.yaml", REALISASI.replace("2024", "20245"))
    awal = [str(data.parent / a) if a.endswith(".yaml") else a for a in args]
    err = kinerja(*awal, path).refusal(3)
    assert f"{path}:2:8: KIN212 galat: 20245 di luar batas" in err


def test_in_a_result_that_was_written(
    kinerja: Kinerja, write: Write, data: Path
) -> None:
    q3 = str(data / "contoh" / "q3.yaml")
    hasil = kinerja("hitung", "-r", q3, "--format", "json").out
    path = write("h.json", hasil.replace('"tahun": 2024', '"tahun": 20245'))
    status, _, err = kinerja("banding", q3, path)
    assert status == 3
    assert "KIN212 galat: 20245 di luar batas" in err
    assert "20.245" not in err


@pytest.mark.parametrize("lain", [("--perencanaan", "20"), ("templat",)], ids=str)
def test_on_the_command_line(kinerja: Kinerja, lain: tuple[str, ...]) -> None:
    err = kinerja("sakip", *lain, "--tahun", "20245").refusal(2)
    assert f"KIN212 galat: 20245 di luar batas: {ANTARA}" in err


def test_a_span_of_years_is_a_quantity(kinerja: Kinerja, write: Write) -> None:
    isi = f"{LKE}komponen: {{perencanaan: {{kualitas: {{bertahan: 1234}}}}}}\n"
    out = kinerja("periksa", write("f.yaml", isi)).out
    assert "1.234 di luar batas" in out
