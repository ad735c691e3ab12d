"""Every kind of arithmetic of the package is spelt for a spreadsheet, too."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

import kinerja_cli
from kinerja_cli.core.langkah import Operasi, dari_isian, pembulatan
from kinerja_cli.rumus.alat.faktor import FAKTOR, bagian_per
from kinerja_cli.rumus.hitungan.susun import OPERASI_FUNGSI

SRC = Path(kinerja_cli.__file__).parent
SEL = ("B7", "B9", "B12", "B20")
# What may stand in a formula: cells, numbers, signs, and these functions.
RUMUS = re.compile(
    r"(?:B\d+|\d+(?:\.\d+)?|[-+*/(),:<=]|SUM|ROUND|MIN|MAX|COUNT|IF|AND|NA|ABS)+"
)


def _semua() -> Iterator[tuple[str, Operasi]]:
    """Yield every operation that a module holds, by itself or in a mapping."""
    for info in pkgutil.walk_packages(kinerja_cli.__path__, "kinerja_cli."):
        if info.name.endswith("__main__"):
            continue
        isi = vars(importlib.import_module(info.name))
        for nama, nilai in isi.items():
            if isinstance(nilai, Operasi):
                yield f"{info.name}.{nama}", nilai
    yield from ((f"faktor {n}", bagian_per(n)) for n in FAKTOR)
    yield from OPERASI_FUNGSI.items()
    bulat = pembulatan("x", dari_isian("y", Decimal(1)), 2)
    assert bulat.operasi is not None
    yield "bulat", bulat.operasi


SEMUA = dict(_semua())


def test_the_package_has_the_known_ones() -> None:
    assert len({o.nama for o in SEMUA.values()}) >= 20


@pytest.mark.parametrize("operasi", SEMUA.values(), ids=SEMUA)
def test_it_is_spelt_over_its_cells(operasi: Operasi) -> None:
    rumus = operasi.sel(SEL)
    assert RUMUS.fullmatch(rumus), rumus
    assert rumus.count("(") == rumus.count(")")


def test_whoever_makes_one_spells_it() -> None:
    """A call with fewer than four arguments would leave ``sel`` out."""
    dibuat = 0
    for path in SRC.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Operasi":
                dibuat += 1
                assert len(node.args) + len(node.keywords) == 4, path
    assert dibuat >= 20
