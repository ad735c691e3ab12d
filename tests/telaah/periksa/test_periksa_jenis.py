"""``periksa`` holds a file against what it was said to be, and against its PK."""

from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

LKE = "format: kinerja/lke@1\ntahun: {tahun}\npk: {pk}\nkomponen:\n"


def test_a_realisasi_that_is_none(kinerja: Kinerja, data: Path) -> None:
    for path in (data / "pk2024.yaml", data / "contoh" / "lke.yaml"):
        status, out, _ = kinerja("periksa", "-r", path)
        assert status == 3
        assert "KIN241 galat: berkas ini " in out
        assert kinerja("periksa", path).status == 0


@pytest.mark.parametrize(
    ("tahun", "pk", "code"),
    [("2024", "tidakada.yaml", "KIN242"), ("2024", "pk.yaml", "KIN231")],
)
def test_a_worksheet_that_no_other_command_would_take(
    kinerja: Kinerja, write: Write, data: Path, tahun: str, pk: str, code: str
) -> None:
    write("pk.yaml", (data / "mulai" / "pk.yaml").read_bytes())
    path = write("lke.yaml", LKE.format(tahun=tahun, pk=pk))
    status, out, _ = kinerja("periksa", path)
    assert status == 3
    assert f"{code} galat: " in out


def test_a_worksheet_of_the_year_of_its_pk(
    kinerja: Kinerja, write: Write, data: Path
) -> None:
    write("pk.yaml", (data / "mulai" / "pk.yaml").read_bytes())
    path = write("lke.yaml", LKE.format(tahun=2025, pk="pk.yaml"))
    assert kinerja("periksa", path).status == 0


def test_both_ways_of_naming_files(kinerja: Kinerja, data: Path) -> None:
    pk, q1 = data / "pk2024.yaml", data / "contoh" / "q1.yaml"
    mixed = kinerja("periksa", pk, "-r", q1)
    assert mixed == kinerja("periksa", pk, q1)
    assert mixed.status == 0
