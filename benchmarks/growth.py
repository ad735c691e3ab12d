"""Growth: ``hitung`` on 10 to 10.000 indikator: ``python benchmarks/growth.py``.

Beside it, reading and validating the same bytes alone, with the same libraries:
how both grow is the point, and the ratio between the rows of one program.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from measure import Cost, alternate, script

HERE = Path(__file__).parent
SIZES = (10, 100, 1_000, 10_000)


def write_files(folder: Path, size: int) -> tuple[str, str]:
    """Write a PK of ``size`` indikator and its realisasi; returns their paths."""
    pk, realisasi = folder / f"pk{size}.yaml", folder / f"r{size}.yaml"
    pk.write_text("\n".join(_pk(size)), "utf-8")
    realisasi.write_text("\n".join(_realisasi(size)), "utf-8")
    return str(pk), str(realisasi)


def _pk(size: int) -> Iterator[str]:
    yield "format: kinerja/pk@1\ntahun: 2024\ninstansi: Dinas Ukur\nsasaran:"
    for n in range(size):
        if n % 10 == 0:
            yield f"  - uraian: Sasaran ke-{n // 10 + 1}\n    indikator:"
        yield f"      - id: i{n}\n        nama: Indikator ke-{n + 1}"
        yield "        satuan: nilai"
        rumus = ("ketepatan_waktu", "skm", "nilai")[n % 3]
        yield f"        target: {50 + n % 40},25\n        rumus: {rumus}"


def _realisasi(size: int) -> Iterator[str]:
    yield "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\nrealisasi:"
    for n in range(size):
        isi = (
            f"{{tepat_waktu: {n + 1}, ditargetkan: {n + 7}}}",
            f'{{nilai_skm: "3,{n % 90 + 10}"}}',
            f'{{nilai: "{n % 100},5"}}',
        )[n % 3]
        yield f"  i{n}: {isi}"


def main(rounds: int) -> None:
    """Measure and print one row a size."""
    python, kinerja = sys.executable, script(sys.executable)
    alone = [python, str(HERE / "reading.py")]
    print("indikator   hitung                 reading alone          ratio")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            pk, r = write_files(Path(folder), size)
            hitung = [kinerja, "hitung", "-r", r, "--pk", pk, "--format", "json"]
            cost = alternate({"hitung": hitung, "alone": [*alone, pk, r]}, rounds)
            ratio = cost["hitung"].seconds / cost["alone"].seconds
            row = f"{size:>9}   {_cell(cost['hitung'])}   {_cell(cost['alone'])}"
            print(f"{row}{ratio:8.2f}")


def _cell(cost: Cost) -> str:
    return f"{cost.seconds * 1000:8.0f} ms{cost.memory:6.0f} MiB"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
