"""``--rinci`` can be redone by hand: every formula, computed again, gives its value."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from alat.kalkulator import BULAT, Hitungan, check
from alat.pendukung import Kinerja, Write

BERKAS = ("angka-dokumen", "q1", "realisasi-dinas-lain")


def _steps(out: str) -> list[tuple[str, str, str, str]]:
    """Return block, formula, sign and value of every step that was worked out."""
    found = []
    for part in out.split("\n\n"):
        title, *lines = part.splitlines()
        for line in lines if title.startswith("Rincian ") else ():
            formula = re.fullmatch(r"  .*?\S  +(\S.*) ([=≈]) (\S+)", line)
            if formula:
                block = title.removeprefix("Rincian ")
                found.append((block, formula[1], formula[2], formula[3]))
    return found


@pytest.mark.parametrize("berkas", BERKAS)
def test_every_step_of_the_examples(kinerja: Kinerja, data: Path, berkas: str) -> None:
    path = data / "contoh" / f"{berkas}.yaml"
    status, out, _ = kinerja("hitung", "-r", path, "--rinci")
    steps = _steps(out)
    assert status == 0
    # A formula is nothing but numbers, signs and the two words of rounding.
    results = re.findall(r" [=≈] [-0-9.,]+$", _rincian(out), re.MULTILINE)
    assert len(steps) == len(results)
    for _, formula, sign, printed in steps:
        check(formula, sign, printed)


def _rincian(out: str) -> str:
    return "\n\n".join(p for p in out.split("\n\n") if p.startswith("Rincian "))


@pytest.mark.parametrize("berkas", BERKAS)
def test_the_last_step_is_the_number_of_the_table(
    kinerja: Kinerja, data: Path, berkas: str
) -> None:
    path = data / "contoh" / f"{berkas}.yaml"
    out = kinerja("hitung", "-r", path, "--rinci")[1]
    putusan = "(?:ya|tidak|belum)(?:; utuh: (?:ya|tidak|belum))?"
    rows = re.findall(rf"^\S.* (\S+) +(\S+)  {putusan}  ", out, re.MULTILINE)
    last: dict[str, list[str]] = {}
    for block, formula, _, printed in _steps(out):
        if BULAT.fullmatch(formula):
            last.setdefault(block, []).append(printed)
    assert rows
    # What two sasaran name stands in both tables, and is told once.
    assert [tuple(numbers) for numbers in last.values()] == [*dict.fromkeys(rows)]


def test_negative_numbers_stand_in_brackets(kinerja: Kinerja, write: Write) -> None:
    write(
        "pk.yaml",
        "format: kinerja/pk@1\ntahun: 2024\ninstansi: D\nsasaran:\n  - uraian: S\n"
        "    indikator:\n      - {id: a, nama: A, satuan: x, target: 4, "
        "rumus: jumlah, arah: turun}\n",
    )
    r = write(
        "r.yaml",
        "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\npk: pk.yaml\n"
        'realisasi:\n  a: {nilai: ["-7,5", "-1", "3,25"]}\n',
    )
    out = kinerja("hitung", "-r", r, "--rinci")[1]
    steps = _steps(out)
    assert [s[1:] for s in steps] == [
        ("(-7,5) + (-1) + 3,25", "=", "-5,25"),
        ("(-5,25) dibulatkan ke 2 desimal", "=", "-5,25"),
        ("(2 × 4 − (-5,25)) : 4 × 100", "=", "331,25"),
        ("331,25 dibulatkan ke 2 desimal", "=", "331,25"),
    ]
    for _, formula, sign, printed in steps:
        check(formula, sign, printed)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("1 + 2 × 3", "7"),
        ("(1 + 2) × 3", "9"),
        ("12 : 4 × 100", "300"),
        ("2 − (-1,5)", "3.5"),
        ("1.234.567,5 : 2", "617283.75"),
        ("8 − 3 − 2", "3"),
    ],
)
def test_the_calculator_itself(formula: str, value: str) -> None:
    assert Hitungan(formula).value() == Decimal(value)
