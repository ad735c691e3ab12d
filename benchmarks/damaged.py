"""Damaged workbooks, by the thousand: ``python damaged.py [NUMBER [WHAT [FIRST]]]``.

Each is read (``buku``), or a form of the shipped PK is computed by the command line
(``hitung``): it gives a result or a finding, within the time and the memory that the
project promises itself.
"""

import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

from alat.buku_rusak import baca_semua  # noqa: E402 - found there
from alat.buku_utuh import buku_utuh  # noqa: E402 - the same
from kinerja_cli.core.diagnostic import KinerjaError  # noqa: E402 - the same

if TYPE_CHECKING:
    from kinerja_cli.source.readers.xlsx.buku import Buku

CONTOH = HERE.parent / "data" / "contoh"
BANYAK, DETIK, MIB = 20_000, 5, 300
CACAT = 70  # the status of a defect


def read(path: Path) -> "Buku":
    """Read the workbook alone."""
    from kinerja_cli.source.readers.xlsx.reading import read_workbook

    return read_workbook(path.read_bytes(), str(path))


def compute(path: Path) -> None:
    """Run ``kinerja hitung`` on it, as a person would; a finding is no defect.

    First it is read without the guard that makes a finding of whatever it comes to.
    """
    from kinerja_cli.source.readers.xlsx.isian.form import Form

    with suppress(KinerjaError):
        Form(read(path)).read()
    if (status := run_cli("hitung", "-r", str(path))) == CACAT:
        raise RuntimeError(f"status {status}")


def run_cli(*args: str) -> int:
    """Run a command line in this process, and print nothing."""
    from kinerja_cli.cli import run

    keluar, galat = (TextIOWrapper(BytesIO(), "utf-8") for _ in range(2))
    with redirect_stdout(keluar), redirect_stderr(galat):
        return run([*args])


def forms() -> Sequence[bytes]:
    """Write forms of the shipped PK, filled in."""
    with tempfile.TemporaryDirectory() as folder:
        return [_form(Path(folder), f"q{n}") for n in (1, 3)]


def _form(folder: Path, nama: str) -> bytes:
    path = folder / f"{nama}.xlsx"
    run_cli("templat", "--dari", str(CONTOH / f"{nama}.yaml"), "-o", str(path))
    return path.read_bytes()


Way = tuple[Callable[[Path], object], Callable[[], Sequence[bytes]]]
WAYS: dict[str, Way] = {"buku": (read, buku_utuh), "hitung": (compute, forms)}


def peak() -> float:
    """Return the most memory that this process ever had, in MiB."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("VmHWM")


def main(banyak: int, cara: str, mulai: int) -> None:
    """Read them, and print what became of them."""
    lakukan, utuh = WAYS[cara]
    with tempfile.TemporaryDirectory() as folder:
        hasil = baca_semua(lakukan, utuh(), banyak, Path(folder), mulai)
    for kode, kali in hasil.kode.most_common():
        print(f"{kode or 'no error':8} {kali:7}")
    print(f"slowest {hasil.terlama:.2f} s, at most {DETIK} wanted")
    print(f"peak {peak():.0f} MiB, at most {MIB} wanted")
    if hasil.terlama > DETIK or peak() > MIB:
        sys.exit(1)


if __name__ == "__main__":
    bawaan = (str(BANYAK), "buku", "0")
    banyak, cara, mulai = (*sys.argv[1:], *bawaan[len(sys.argv) - 1 :])
    main(int(banyak), cara, int(mulai))
