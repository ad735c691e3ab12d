"""Rolling up: twelve monthly files against reading them: ``python rollup.py [ROUNDS]``.

Both programs read with kinerja's own reader; one goes on to compute the year. The
bound is what the project promises itself; the sizes show that both are linear.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from measure import Cost, alternate

HERE = Path(__file__).parent
SIZES = (125, 250, 500, 1_000, 2_000)
BULAN = 12
BOUND, AT = 1.3, 1_000
# Every way of rolling up, and a rumus that uses it.
RUMUS = (
    ("ketepatan_waktu", "jumlah"),
    ("skm", "rata_rata"),
    ("nilai", "posisi"),
    ("pks", "jumlah"),
    ("rasio", "kumulatif"),
)


def write_files(folder: Path, size: int) -> list[str]:
    """Write a PK of ``size`` indikator and twelve months of it; returns their paths."""
    paths = [write_pk(folder, size)]
    for bulan in range(1, BULAN + 1):
        path = folder / f"r{size}-{bulan:02}.yaml"
        path.write_text("\n".join(realisasi_lines(size, bulan)), "utf-8")
        paths.append(str(path))
    return paths


def write_pk(folder: Path, size: int) -> str:
    """Write a PK of ``size`` indikator; returns its path."""
    pk = folder / f"pk{size}.yaml"
    pk.write_text("\n".join(_pk(size)), "utf-8")
    return str(pk)


def _pk(size: int) -> Iterator[str]:
    yield "format: kinerja/pk@1\ntahun: 2024\ninstansi: Dinas Ukur\nsasaran:"
    for n in range(size):
        if n % 10 == 0:
            yield f"  - uraian: Sasaran ke-{n // 10 + 1}\n    indikator:"
        rumus, akumulasi = RUMUS[n % len(RUMUS)]
        yield f"      - id: i{n}\n        nama: Indikator ke-{n + 1}"
        yield f"        satuan: nilai\n        target: {50 + n % 40}"
        yield f"        rumus: {rumus}\n        akumulasi: {akumulasi}"


def realisasi_lines(size: int, bulan: int) -> Iterator[str]:
    """Yield the lines of one month of such a PK."""
    yield f"format: kinerja/realisasi@1\ntahun: 2024\nbulan: {bulan}\nrealisasi:"
    unsur = ", ".join(f'"3,{10 + bulan + n}"' for n in range(9))
    for n in range(size):
        mitra = ", ".join(
            f"{{nama: Mitra {bulan}-{m}, jenis: baru}}" for m in range(n % 3 + 1)
        )
        isi = (
            f"{{tepat_waktu: {n + bulan}, ditargetkan: {n + 27}}}",
            f"{{unsur: [{unsur}], responden: {n + 30}}}",
            f'{{nilai: "{n % 100},5"}}',
            f"{{mitra: [{mitra}]}}",
            f"{{pembilang: {n * bulan}, penyebut: {n * 12 + 7}}}",
        )[n % len(RUMUS)]
        yield f"  i{n}: {isi}"


def main(rounds: int) -> int:
    """Measure, print one row a size, and return 1 if the bound is broken."""
    reading = [sys.executable, str(HERE / "reading_year.py")]
    broken = 0
    print("indikator     bytes   rolled up              read                   ratio")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            paths = write_files(Path(folder), size)
            bita = sum(Path(p).stat().st_size for p in paths)
            cost = alternate(
                {
                    "read": [*reading, "baca", *paths],
                    "rolled up": [*reading, "gabung", *paths],
                },
                rounds,
            )
            ratio = cost["rolled up"].seconds / cost["read"].seconds
            broken |= size == AT and ratio > BOUND
            row = f"{size:>9}{bita:>10}   {_cell(cost['rolled up'], bita)}   "
            print(f"{row}{_cell(cost['read'], bita)}{ratio:8.2f}")
    return broken


def _cell(cost: Cost, bita: int) -> str:
    per = cost.seconds * 1e9 / bita
    return f"{cost.seconds * 1000:8.0f} ms{per:6.0f} ns/B"


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
