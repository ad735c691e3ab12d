"""Files made to hurt: a finding at once, in little memory."""

import os
import re
import subprocess
import sys

import pytest

from alat.pendukung import Kinerja, Write
from alat.windows import not_on_windows

HEAD = "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\n"
MEBI = 1024 * 1024
BATAS = 200 * MEBI
# Runs a command line as a child, and tells on its last line what that child needed.
UKUR = """\
import resource, subprocess, sys
run = subprocess.run([sys.executable, "-m", "kinerja_cli", *sys.argv[1:]])
print(run.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
BOM_ALIAS = "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9 if n else ['x'] * 9)}]\n"
    for n in range(9)
)

KASUS = {
    "alias bomb": (BOM_ALIAS, "4:5: KIN113", "alias (*)"),
    "anchors": ("a: &x 1\n" * 1000, "4:4: KIN113", "jangkar (&)"),
    "brackets": ("a: " + "[" * 100_000, "4:67: KIN114", "64 tingkat"),
    "closed brackets": (f"a: {'[' * 50_000}{']' * 50_000}\n", "4:67: KIN114", "64"),
    "braces": ("a: " + "{a: " * 100_000, "KIN114", "64 tingkat"),
    "indented": (
        "".join(f"{' ' * n}a:\n" for n in range(2000)),
        "KIN114",
        "64 tingkat",
    ),
    "6 MiB": ("a: " + "x" * (6 * MEBI), "1:1: KIN103", "lebih besar dari 5 MiB"),
    "6 MiB of keys": (
        "".join(f"k{n}: 1\n" for n in range(700_000)),
        "1:1: KIN103",
        "5 MiB",
    ),
    "one key, again and again": ("a:\n" * 1_000_000, "5:1: KIN112", "dua kali"),
}


@not_on_windows("no RUSAGE_CHILDREN there")
@pytest.mark.parametrize("name", KASUS)
def test_refused_in_little_memory(write: Write, name: str) -> None:
    isi, place, words = KASUS[name]
    path = write("r.yaml", HEAD + isi)
    args = [sys.executable, "-c", UKUR, "hitung", "-r", str(path)]
    run = subprocess.run(args, capture_output=True, text=True, check=True)
    status, peak = map(int, run.stdout.split())
    unit = 1 if sys.platform == "darwin" else 1024
    assert status == 3
    assert peak * unit < BATAS
    assert place in run.stderr.partition(" galat")[0]
    assert words in run.stderr.partition("\n")[0]
    assert len(re.findall(r"KIN\d{3}", run.stderr)) == 1
    assert len(run.stderr) < 1000 + 2 * len(os.fspath(path))
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    "isi",
    [
        f"keterangan: x\n a{' ' * MEBI}b: 1\n",
        f"keterangan: x\n a{' x' * MEBI}\n  b: 1\n",
        f"realisasi:\n  ketepatan_waktu: tepat_waktu{' ' * MEBI}\\\n",
        f"realisasi:\n  ketepatan_waktu:\n    tepat_waktu: {'1 ' * MEBI}x\n",
        f"realisasi:\n  ketepatan_waktu:\n    tepat_waktu: {'1.' * MEBI}x\n",
        f"realisasi:\n  ketepatan_waktu{chr(9) * MEBI}70\n",
        f"realisasi:\n  {'i' * MEBI}: {{a: 1}}\n",
        f"triwulan: {'i' * MEBI}a\n",
        f"bulan: {': - ' * MEBI}\n",
        f"anggaran: [{'{' * 60}{'1;' * MEBI}: 1\n",
    ],
    ids=lambda isi: isi.split(" " * 9)[0][:40].strip(),
)
def test_a_slip_of_a_mebibyte_is_looked_at_once(
    kinerja: Kinerja, write: Write, isi: str
) -> None:
    status, _, err = kinerja("hitung", "-r", write("r.yaml", HEAD + isi))
    assert status == 3
    assert len(err) < 2000


def test_5_mib_are_read(kinerja: Kinerja, write: Write) -> None:
    isi = f"{HEAD}realisasi:\n# "
    full = isi + "x" * (5 * MEBI - len(isi))
    kinerja("hitung", "-r", write("r.yaml", full)).clean()
    status, _, err = kinerja("hitung", "-r", write("r.yaml", full + "x"))
    assert status == 3
    assert "KIN103" in err
