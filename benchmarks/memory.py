"""Memory: what a long process grows by, computing through api.py again and again.

Run ``python benchmarks/memory.py``. After a while in which what is kept once is filled
in, ten thousand results of one quarter, and none of them kept.
"""

import sys
from pathlib import Path

from kinerja_cli import api

CONTOH = Path(__file__).parents[1] / "data" / "contoh" / "q3.yaml"
AWAL, BANYAK, BATAS = 1_000, 10_000, 5.0  # results, results, MiB


def resident() -> float:
    """Return the memory of this process that is in use, in MiB."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("VmRSS")


def main(banyak: int) -> None:
    """Compute, and print what is in use on the way."""
    for _ in range(AWAL):
        api.hitung(CONTOH)
    awal = resident()
    print(f"after {AWAL:6d}: {awal:7.2f} MiB")
    for putaran in range(1, 11):
        for _ in range(banyak // 10):
            api.hitung(CONTOH)
        kini = resident()
        print(f"after {AWAL + putaran * banyak // 10:6d}: {kini:7.2f} MiB")
    tumbuh = kini - awal
    print(f"grown by {tumbuh:.2f} MiB in {banyak} results; at most {BATAS} wanted")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else BANYAK)
