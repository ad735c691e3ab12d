"""Start-up against the floor: ``python benchmarks/start.py [ROUNDS]``.

Prints the median of each program and its ratio to the floor of the same run; the
bounds are what the project promises itself.
"""

import sys
from pathlib import Path

from measure import alternate, script

HERE = Path(__file__).parent
CONTOH = HERE.parent / "data" / "contoh"
Q3, Q4 = (str(CONTOH / f"{q}.yaml") for q in ("q3", "q4"))
NILAI = "--perencanaan 25,50 --pengukuran 24 --pelaporan 11,85 --evaluasi 19,75"

# Program -> the floor that it stands on, and the ratio that it must not pass.
BOUNDS = {
    "kinerja --version": ("floor --help", 1.05),
    "kinerja --help": ("floor --help", 1.05),
    "kinerja hitung": ("floor hitung", 1.22),
    "kinerja hitung json": ("floor hitung", 1.10),
    "kinerja sakip": ("kinerja hitung", 1.60),
    "kinerja sakip nilai": ("kinerja hitung", 1.60),
}


def main(rounds: int) -> int:
    """Measure, print, and return 1 if a bound is broken."""
    python, kinerja = sys.executable, script(sys.executable)
    floor = [python, str(HERE / "floor.py")]
    hitung = [kinerja, "hitung", "--realisasi", Q3]
    median = alternate(
        {
            "floor --help": [*floor, "--help"],
            "floor hitung": [*floor, "hitung"],
            "kinerja --version": [kinerja, "--version"],
            "kinerja --help": [kinerja, "--help"],
            "kinerja hitung": hitung,
            "kinerja hitung json": [*hitung, "--format", "json"],
            "kinerja sakip": [kinerja, "sakip", "--realisasi", Q4],
            "kinerja sakip nilai": [kinerja, "sakip", *NILAI.split()],
        },
        rounds,
    )
    for name, cost in median.items():
        print(f"{name:<22}{cost.seconds * 1000:8.1f} ms")
    broken = 0
    for name, (floor_name, bound) in BOUNDS.items():
        ratio = median[name].seconds / median[floor_name].seconds
        broken |= ratio > bound
        print(f"{name:<22}{ratio:8.3f} x {floor_name} (at most {bound})")
    return broken


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
