"""What stays together where a text is broken, and what goes beneath a name."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from kinerja_cli.export.layout import choose_layout, detail_lines, wrap_words
from kinerja_cli.laporan.kolom import Column


@pytest.mark.parametrize(
    ("teks", "width", "lines"),
    [
        ("sisa Rp 6.973.706.900", 20, ["sisa", "Rp 6.973.706.900"]),
        ("sisa Rp -6.973.706.900", 20, ["sisa", "Rp -6.973.706.900"]),
        ("nilai (≈ 3,1656) saja", 12, ["nilai", "(≈ 3,1656)", "saja"]),
        ("nilai ≈ -3,1656 saja", 10, ["nilai", "≈ -3,1656", "saja"]),
        ("dalam Rp saja", 8, ["dalam Rp", "saja"]),
        ("rata-rata naik", 10, ["rata-rata", "naik"]),
    ],
)
def test_a_sign_stays_with_its_number(teks: str, width: int, lines: list[str]) -> None:
    assert wrap_words(teks, width) == lines


def _detail(awalan: str, nilai: str) -> Column:
    return Column(awalan, lambda _: Decimal(nilai), awalan, numeric=True, awalan=awalan)


@pytest.mark.parametrize(
    ("details", "lines"),
    [
        pytest.param(
            [("perubahan", "-1.08"), ("relatif %", "-1.09")],
            ["perubahan -1,08", "relatif % -1,09"],
            id="no room for the dot",
        ),
        pytest.param(
            [("perubahan", "0.11"), ("relatif %", "0.12")],
            ["perubahan 0,11 ·", "relatif % 0,12"],
            id="just enough room",
        ),
        pytest.param(
            [("a", "1"), ("b", "2"), ("target", "3")],
            ["a 1 · b 2 ·", "target 3"],
            id="two in a line",
        ),
        pytest.param(
            [("poin persentase", "-1.08"), ("x", "1")],
            ["poin persentase", "-1,08 · x 1"],
            id="no room at all",
        ),
    ],
)
def test_a_label_stays_with_its_number(
    details: Sequence[tuple[str, str]], lines: list[str]
) -> None:
    folded = [_detail(*d) for d in details]
    assert detail_lines(None, folded, 16) == lines


@pytest.mark.parametrize(
    ("name", "width", "lebar"),
    [
        pytest.param(75, 100, [75, 11, 10], id="in one line, where all have room"),
        pytest.param(76, 100, [76, 6, 10], id="broken, where one has not"),
        pytest.param(77, 100, [77, 6, 10], id="the name gives way last"),
        pytest.param(20, 99, [20, 6, 10], id="broken on a screen that is not wide"),
        pytest.param(20, 40, [20, 6, 10], id="on a narrow one"),
        pytest.param(20, 35, [20, 10], id="beneath the name, by its turn"),
    ],
)
def test_a_title_is_broken_where_there_is_no_room(
    name: int, width: int, lebar: list[int]
) -> None:
    columns = [
        Column("nama", lambda _: "x" * name, "Nama"),
        Column("a", lambda _: 7, "Target\nTW 3", lipat=1, awalan="target TW 3:"),
        Column("b", lambda _: 7, "Menyeluruh"),
    ]
    assert [w for _, w in choose_layout(columns, [None], width)] == lebar


@pytest.mark.parametrize(
    ("nama", "tersempit"),
    [
        pytest.param(
            "2.12.01.2.01.0001 Pelayanan",
            19,
            id="a kode, with its margin, is not broken",
        ),
        pytest.param("2.12.01.2.01.0001", 16, id="where it is all there is, it may"),
        pytest.param("Pelayanan 2.12.01.2.01.0001", 16, id="nor where it ends"),
        pytest.param(f"1{'2' * 29} x", 32, id="as long as one can be"),
        pytest.param(f"1{'2' * 30} x", 16, id="too long to be one"),
    ],
)
def test_the_kode_that_a_name_begins_with_is_whole(nama: str, tersempit: int) -> None:
    columns = [
        Column("nama", lambda _: nama, "Nama", jorok=lambda _: 1),
        Column("a", lambda _: "x" * 40, "A"),
    ]
    (_, lebar), _ = choose_layout(columns, [None], 40)
    assert lebar == tersempit
