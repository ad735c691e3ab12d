"""The year-end report against ``hitung`` to a table: ``python laporan.py [ROUNDS]``.

Every program runs from start to end on the same four quarters: the page as a ratio to
the table on the screen, and what a large office takes in seconds and memory. The
bounds are what the project asks of itself.
"""

import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from formulir import write_quarters
from measure import Cost, alternate, script
from rollup import write_pk

ROOT = Path(__file__).parents[1]
CONTOH = ROOT / "data" / "contoh"
BESAR = 300


class Batas(NamedTuple):
    """What a format may take; 0 for whatever it takes.

    Attributes:
        detik: Seconds for the large office; ``memori`` MiB.
        kali: How many times what the table takes, for the small one.
    """

    detik: float = 0
    memori: float = 0
    kali: float = 0


BENTUK = {"html": Batas(3, 200, 1.5), "xlsx": Batas(5)}


def _perintah(args: list[str], folder: Path) -> dict[str, list[str]]:
    """Return the programs: the table, then the report in every format."""
    kinerja = script(sys.executable)
    tulis = {
        b: [kinerja, "laporan", *args, "--timpa", "-o", str(folder / f"lkjip.{b}")]
        for b in BENTUK
    }
    return {"tabel": [kinerja, "hitung", *args], **tulis}


def _kecil() -> list[str]:
    return [a for n in range(1, 5) for a in ("-r", str(CONTOH / f"q{n}.yaml"))]


def _besar(folder: Path) -> list[str]:
    pk = write_pk(folder, BESAR)
    return [
        *("--pk", pk),
        *(a for path in write_quarters(folder, BESAR) for a in ("-r", path)),
    ]


def _cetak(nama: str, biaya: Mapping[str, Cost]) -> None:
    for bentuk, b in biaya.items():
        kali = b.seconds / biaya["tabel"].seconds
        row = f"{nama:<14}{bentuk:<7}{b.seconds * 1000:8.0f} ms{b.memory:7.0f} MiB"
        print(f"{row}{kali:7.2f}")


def _lewat(kecil: Mapping[str, Cost], besar: Mapping[str, Cost]) -> bool:
    """Tell whether any bound is broken."""
    return any(
        (b.kali and kecil[n].seconds > b.kali * kecil["tabel"].seconds)
        or (b.detik and besar[n].seconds > b.detik)
        or (b.memori and besar[n].memory > b.memori)
        for n, b in BENTUK.items()
    )


def main(rounds: int) -> int:
    """Measure, print one row a format, and return 1 if a bound is broken."""
    os.environ.pop("KINERJA_PK", None)
    print("kantor        bentuk     waktu  memori   kali")
    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        kecil = alternate(_perintah(_kecil(), folder), rounds)
        _cetak("contoh", kecil)
        besar = alternate(_perintah(_besar(folder), folder), max(1, rounds // 5))
        _cetak(f"{BESAR} indikator", besar)
    return int(_lewat(kecil, besar))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
