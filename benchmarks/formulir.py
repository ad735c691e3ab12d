"""A filled form against the YAML of the same values: ``python formulir.py [ROUNDS]``.

Both programs read four quarters against their PK, from start to end. The form is as
`kinerja templat` writes it: nine of ten cells stay blank, and are read past. The bound
is what the project asks of itself.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from measure import alternate
from rollup import realisasi_lines, write_pk

from kinerja_cli.core.angka import readings
from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import render_form
from kinerja_cli.dokumen.pk import load_perjanjian
from kinerja_cli.source import load

HERE = Path(__file__).parent
SIZES = (30, 100, 300)
TRIWULAN = 4
BOUND, AT = 1.5, 300


def write_quarters(folder: Path, size: int) -> list[str]:
    """Write four quarters of a PK of ``size`` indikator; returns their paths."""
    paths = []
    for triwulan in range(1, TRIWULAN + 1):
        path = folder / f"r{size}-{triwulan}.yaml"
        teks = "\n".join(realisasi_lines(size, triwulan))
        path.write_text(teks.replace("\nbulan:", "\ntriwulan:"), "utf-8")
        paths.append(str(path))
    return paths


def write_form(path: Path, pk: str, quarters: list[str]) -> str:
    """Write the form of a PK, filled in with what the quarters say."""
    isi = {
        (f"triwulan={n}", keys): next(iter(readings(teks)), teks)
        for n, quarter in enumerate(quarters, 1)
        for keys, teks in _leaves(load(quarter).get("realisasi"), "realisasi")
    }
    path.write_bytes(render_form(load_perjanjian(pk), isi=isi, tujuan=str(path)))
    return str(path)


def _leaves(tree: Any, *keys: str | int) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if not isinstance(tree, dict | list):
        yield keys, tree
        return
    for k, isi in tree.items() if isinstance(tree, dict) else enumerate(tree):
        yield from _leaves(isi, *keys, k)


def main(rounds: int) -> int:
    """Measure, print one row a size, and return 1 if the bound is broken."""
    reading = [sys.executable, str(HERE / "reading_year.py"), "baca"]
    broken = 0
    print("indikator     bytes       yaml       form   ratio")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            pk = write_pk(Path(folder), size)
            quarters = write_quarters(Path(folder), size)
            form = write_form(Path(folder) / f"isian{size}.xlsx", pk, quarters)
            cost = alternate(
                {"yaml": [*reading, pk, *quarters], "form": [*reading, pk, form]},
                rounds,
            )
            yaml, isian = cost["yaml"].seconds, cost["form"].seconds
            broken |= size == AT and isian / yaml > BOUND
            row = f"{size:>9}{Path(form).stat().st_size:>10}{yaml * 1000:8.0f} ms"
            print(f"{row}{isian * 1000:8.0f} ms{isian / yaml:8.2f}")
    return broken


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
