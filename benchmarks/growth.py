"""Growth: ``hitung`` on 10 to 10.000 indikator: ``python benchmarks/growth.py``.

A fourth of them has a formula of its own, and every ten a program of seven kode.
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
_SATUAN = ('"%"', "indeks", "nilai", '"%"')
_HITUNGAN = """hitungan
        isian: {a: {satuan: orang}, b: {satuan: orang}, c: {satuan: orang}}
        hitungan: "(a + b × 1,2) : c × 100\""""


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
        yield f"        satuan: {_SATUAN[n % 4]}"
        rumus = ("ketepatan_waktu", "skm", "nilai", _HITUNGAN)[n % 4]
        yield f"        target: {50 + n % 40},25\n        rumus: {rumus}"
    yield "program:"
    for p in range(size // 10):
        yield f'  - kode: "{p}.1"\n    nama: Program ke-{p + 1}\n    kegiatan:'
        for k in range(2):
            yield f'      - kode: "{p}.1.{k}"\n        nama: K\n        sub_kegiatan:'
            yield from (f"          - {s}" for s in _sub_kegiatan(f"{p}.1.{k}"))


def _sub_kegiatan(kode: str) -> Iterator[str]:
    for s in range(2):
        yield f'{{kode: "{kode}.{s}", nama: Sub kegiatan, anggaran: {1000 + s}}}'


def _realisasi(size: int) -> Iterator[str]:
    yield "format: kinerja/realisasi@1\ntahun: 2024\nperiode: tahun\nrealisasi:"
    for n in range(size):
        isi = (
            f"{{tepat_waktu: {n + 1}, ditargetkan: {n + 7}}}",
            f'{{nilai_skm: "3,{n % 90 + 10}"}}',
            f'{{nilai: "{n % 100},5"}}',
            f"{{a: {n + 1}, b: 2, c: {n + 9}}}",
        )[n % 4]
        yield f"  i{n}: {isi}"
    yield "anggaran:"
    for p in range(size // 10):
        yield from (f'  "{p}.1.{k}.{s}": 900' for k in range(2) for s in range(2))


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
