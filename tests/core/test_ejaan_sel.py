from collections.abc import Sequence
from decimal import Decimal

import pytest

from kinerja_cli.core.langkah import (
    BAGI,
    CACAH,
    DARI_BOBOT,
    JUMLAH,
    KALI,
    KURANG,
    PERSEN,
    RATA_RATA,
    TERTIMBANG,
    Operasi,
    dari_isian,
    pembulatan,
)
from kinerja_cli.core.sel import RUMUS_TERPANJANG, fungsi_sel, rentang_sel


@pytest.mark.parametrize(
    ("sel", "rentang"),
    [
        ([], []),
        (["B3"], ["B3"]),
        (["B3", "B4", "B5"], ["B3:B5"]),
        (["B3", "B5", "B6", "B9"], ["B3", "B5:B6", "B9"]),
        (["B5", "B4"], ["B5", "B4"]),
        (["B3", "C4"], ["B3", "C4"]),
        (["B3", "100", "B5"], ["B3", "100", "B5"]),
        (["100", "101"], ["100", "101"]),
    ],
)
def test_cells_below_one_another_are_a_range(
    sel: Sequence[str], rentang: Sequence[str]
) -> None:
    assert rentang_sel(sel) == rentang


@pytest.mark.parametrize(
    ("operasi", "sel", "rumus"),
    [
        (JUMLAH, ["B3", "B4", "B7"], "SUM(B3:B4,B7)"),
        (JUMLAH, [], "0"),
        (RATA_RATA, ["B3", "B4"], "SUM(B3:B4)/2"),
        (KALI, ["B3", "B4"], "B3*B4"),
        (KURANG, ["B3", "B4"], "ROUND(B3-B4,12)"),
        (BAGI, ["B3", "B4"], "B3/B4"),
        (PERSEN, ["B3", "B4"], "B3/B4*100"),
        (DARI_BOBOT, ["B3", "B4"], "B3*B4/100"),
        (TERTIMBANG, ["B3", "B4", "B6", "B5"], "B3*B4+B6*B5"),
        (CACAH, ["B3", "B4", "B5"], "COUNT(B3:B5)"),
        (CACAH, [], "0"),
    ],
)
def test_each_kind_of_arithmetic_is_spelt(
    operasi: Operasi, sel: Sequence[str], rumus: str
) -> None:
    assert operasi.sel(sel) == rumus


@pytest.mark.parametrize("banyak", [250, 251, 700])
def test_a_function_takes_no_more_operands_than_excel(banyak: int) -> None:
    sel = [f"B{2 * n}" for n in range(1, banyak + 1)]
    rumus = fungsi_sel("SUM")(sel)
    assert rumus.count("SUM(") == (1 if banyak <= 250 else 1 + -(-banyak // 250))
    assert len(rumus) < RUMUS_TERPANJANG
    assert all(f"{s}" in rumus for s in sel)


@pytest.mark.parametrize(
    ("nilai", "desimal", "rumus"),
    [
        ("1", 2, "ROUND(ROUND(B9,12),2)"),
        ("81.325", 2, "ROUND(ROUND(B9,12),2)"),
        ("101.745", 2, "ROUND(ROUND(B9,11),2)"),
        ("-83071.5", 0, "ROUND(ROUND(B9,9),0)"),
        ("1234567890123.5", 0, "ROUND(ROUND(B9,1),0)"),
        ("123456789012345", 2, "ROUND(B9,2)"),
        # What lies nearer to a half than to 12 decimals is not made one.
        ("85.7149999999995", 2, "ROUND(ROUND(B9,13),2)"),
        ("0.00499999999999999", 2, "ROUND(B9,2)"),
    ],
)
def test_crumbs_of_a_double_do_not_sway_a_rounding(
    nilai: str, desimal: int, rumus: str
) -> None:
    bulat = pembulatan("x", dari_isian("y", Decimal(nilai)), desimal)
    assert bulat.operasi is not None
    assert bulat.operasi.sel(["B9"]) == rumus
