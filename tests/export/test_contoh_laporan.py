"""Every writer, on a specimen report: texts literal, numbers whole, nothing empty."""

import io
import re

import pytest
from rich.cells import cell_len
from rich.console import Console

from alat.contoh_laporan import NAMES, NILAI, contoh
from alat.keluaran import (
    FORMATS,
    TAK_TAMPAK,
    angka,
    baca_csv,
    baca_json,
    dibaca,
    pada_layar,
    polos,
    prose,
    tables,
    tertulis,
)
from kinerja_cli.export import tabel

names = pytest.mark.parametrize(
    ("nama", "tampak"), NAMES.items(), ids=[ascii(n)[1:25] for n in NAMES]
)


@names
@pytest.mark.parametrize("format_", FORMATS)
def test_nothing_unseen_is_written(nama: str, tampak: str, format_: str) -> None:
    out = tertulis(contoh(nama, tampak), format_)
    assert TAK_TAMPAK.search(out) is None or format_ == "json"
    plain = dibaca(out, format_)
    assert tampak in plain or format_ == "json"
    assert out.endswith("\n")


@names
def test_a_pipe_shows_each_text_as_it_is_seen(nama: str, tampak: str) -> None:
    lines = tertulis(contoh(nama, tampak), "tabel").splitlines()
    assert f"Kepala  {tampak}" in lines
    head, garis, satu, dua = lines[lines.index("Tabel") + 1 :][:4]
    assert re.split(" {2,}", head) == ["Nama", "Lain", "Nilai", "Separuh", "Tercapai"]
    assert set(garis) == {"─"}
    assert re.split(" {2,}", satu) == [
        *(tampak, tampak),
        *("1.234.567,25", "617.283,625", "ya"),
    ]
    assert re.split(" {2,}", dua) == ["dua", "–", "-0,50", "-0,25", "belum ada"]
    # Where a number ends on screen, its column ends in every line.
    ends = [cell_len(head[: head.index(t) + len(t)]) for t in ("Nilai", "Separuh")]
    for line, cells in ((satu, ("7,25", "3,625")), (dua, ("-0,50", "-0,25"))):
        for cell, end in zip(cells, ends, strict=True):
            at = {cell_len(line[: m.end()]) for m in re.finditer(cell, line)}
            assert end in at
    assert f"└── anak = 3\n    {tampak}" in "\n".join(lines)


@names
@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_a_screen_of_any_width_has_every_number(
    nama: str, tampak: str, width: int
) -> None:
    laporan = contoh(nama, tampak)
    out = pada_layar(laporan, width)
    assert TAK_TAMPAK.search(out) is None
    assert [ln for ln in out.splitlines() if ln != ln.rstrip()] == []
    if len(nama) < 80:
        assert [ln for ln in prose(out) if cell_len(ln) > width] == []
        assert not angka(tertulis(laporan, "tabel")) - angka(out)


@names
def test_json_keeps_the_text_itself(nama: str, tampak: str) -> None:
    out = tertulis(contoh(nama, tampak), "json")
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\ufeff]", out) is None
    satu, dua, tiga = baca_json(out)["baris"]
    assert (satu["nama"], satu["lain"], satu["tercapai"]) == (nama, nama, True)
    assert (dua["lain"], dua["tercapai"]) == (None, None)
    assert [b["nilai"] for b in (satu, dua, tiga)] == [*NILAI]
    assert '"nilai": -0.50,' in out


@names
@pytest.mark.parametrize(("pemisah", "sela"), [("koma", ","), ("titik-koma", ";")])
def test_csv_runs_nothing(nama: str, tampak: str, pemisah: str, sela: str) -> None:
    out = tertulis(contoh(nama, tampak), "csv", pemisah=pemisah)
    assert out.startswith("\ufeff") == (sela == ";")
    rows = baca_csv(out.removeprefix("\ufeff"), sela)
    aman = "'" * bool(re.match(r"[=+@-]", tampak)) + tampak
    satu, dua, _ = rows
    assert (satu["nama"], satu["lain"], satu["tercapai"]) == (aman, aman, "ya")
    assert satu["program"] == f"!{tampak}"
    assert (dua["lain"], dua["tercapai"]) == ("", "")
    desimal = "," if sela == ";" else "."
    tulisan = [str(n).replace(".", desimal) for n in NILAI]
    assert [r["nilai"] for r in rows] == tulisan


@names
def test_markdown_is_no_markup(nama: str, tampak: str) -> None:
    out = tertulis(contoh(nama, tampak), "markdown")
    assert re.search(r"(?<!\\)[\[<*_`]", out) is None
    assert re.search(r"^ *- ([-+*]|[0-9]+[.)])(\s|$)", out, re.MULTILINE) is None
    assert f"\n- Kepala: {tampak}\n" in polos(out)
    assert [[row[0], row[2]] for row in tables(out)["Tabel"]] == [
        ["Nama", "Nilai"],
        [tampak, "1.234.567,25"],
        ["dua", "-0,50"],
    ]


@pytest.mark.parametrize("format_", FORMATS)
def test_an_empty_part_is_passed_over(format_: str) -> None:
    out = tertulis(contoh("a", "a"), format_)
    assert "Tiada" not in out
    assert ("Akhir" in out) == (format_ in {"tabel", "markdown", "html"})


def test_a_cell_has_the_colour_of_its_row() -> None:
    stream = io.StringIO()
    layar = Console(
        file=stream, width=120, force_terminal=True, color_system="standard"
    )
    tabel.show(contoh("[red]a", "[red]a"), layar)
    assert re.search(r"\x1b\[32mya", stream.getvalue())
    assert re.search(r"\x1b\[31mtidak", stream.getvalue())
    assert "[red]a" in stream.getvalue()
