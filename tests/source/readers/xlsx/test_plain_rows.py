"""Rows read at a glance are the same as those that the parser tells of."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from alat.buku_buatan import LembarBuatan, buat_buku
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.source.readers.xlsx.buku import FormatAngka, LembarKerja
from kinerja_cli.source.readers.xlsx.cells import CellReader
from kinerja_cli.source.readers.xlsx.formulas import Formulas
from kinerja_cli.source.readers.xlsx.plain import PlainRows
from kinerja_cli.source.readers.xlsx.reading import read_workbook

# What may stand in a cell, and what no program writes, or is damaged.
ISI = (
    *("", "<v>7</v>", "<v>0</v>", "<f>A1&gt;2</f><v>1</v>", "<v> 7 </v>", "<v></v>"),
    *(
        "<v>8</v>",
        "<v />",
        "<v>a &amp; &#8364;&#x41;&lt;_x0041_</v>",
        "<v>9</v>",
        "<v>-1</v>",
    ),
    *("<v>1.5E-3</v>", "<v/>", "<f>A1</f>", "<f>A1</f><v/>", "<f/><v>3</v>"),
    '<f t="shared" si="0" ref="A1:C9">SUM(A1)</f><v>1</v>',
    *('<f t="shared" si="0"/><v>1</v>', '<f aca="false">A1</f><v>0</v>'),
    *("<is><t>a_x000D_\nb</t></is>", '<is><t xml:space="preserve"> </t></is>'),
    *("<is><r><t>a</t></r><r><t>b</t></r></is>", "<is><t></t></is>", "<is><t/></is>"),
    *("<v>1<x/>2</v>", "<v><![CDATA[5]]></v>", "<x:v>4</x:v>", "<!-- 1 --><v>1</v>"),
    *("<v>1</v><extLst/>", "\n<v>1</v>\n", "<v>a\r\nb</v>", "<v>1e400</v>"),
)
TIPE = ("", ' t="s"', ' t="str"', ' t="inlineStr"', ' t="b"', ' t="n"', ' t="x"')
GAYA = ("", ' s="1"', ' s="9"', ' s="&#49;"', " s='1'", ' cm="1"')
SEMUA = (' r="{ref}"', ' r="{lain}"', "", ' r="{ref}9"', ' r="$A{ref}"')
BARIS = (
    *('<row r="{n}">', '<row r="{n}" spans="1:3" hidden="1">', "<row r='{n}'>"),
    *("<row>", '<row r="1">', '<row r="9999999">', '<row r="{n}"/><row>'),
    '<row r="{n}0"/><row>',
)
KOLOM = "ABC"
TEKS = [f"<si><t>teks {n}</t></si>" for n in range(10)]


def _mostly(draw: st.DrawFn, dari: Sequence[str], wajar: int, aneh: int) -> str:
    """Draw one of the first ``wajar``, and of all once in so many draws."""
    semua = draw(st.integers(1, aneh)) == aneh
    return draw(st.sampled_from(dari if semua else dari[:wajar]))


@st.composite
def _rows(draw: st.DrawFn) -> str:
    """Write a few rows; most cells of most sheets are as they should be."""
    aneh = draw(st.sampled_from((2, 20, 1000)))
    teks = ""
    for n in range(1, draw(st.integers(1, 4)) + 1):
        sel = ""
        for k in KOLOM:
            ref = _mostly(draw, SEMUA, 1, aneh).format(ref=f"{k}{n}", lain="A2")
            attrs = ref + _mostly(draw, GAYA, 2, aneh)
            tipe, isi = _mostly(draw, TIPE, 3, aneh), _mostly(draw, ISI, 4, aneh)
            sel += f"<c{attrs}{tipe}>{isi}</c>" if isi else f"<c{attrs}/>"
        teks += f"{_mostly(draw, BARIS, 2, aneh).format(n=n)}{sel}</row>"
    return teks


def _read(rows: str) -> LembarKerja | list[str]:
    lembar = LembarBuatan("TW I", rows.replace("x:v", "v"))
    raw = buat_buku(lembar, teks=TEKS, format_angka=["0.00"])
    try:
        return read_workbook(raw, "a.xlsx").lembar[0]
    except KinerjaError as error:
        return [str(d) for d in error.diagnostics]


@settings(max_examples=300)
@given(_rows())
def test_a_comment_before_the_rows_changes_nothing(rows: str) -> None:
    """With one there, nothing is read at a glance."""
    assert _read(rows) == _read(f"<!-- -->{rows}")


def test_the_usual_rows_are_read_at_a_glance() -> None:
    """Otherwise the test above would compare nothing."""
    usual = (
        '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"/></row>'
        '<row r="3"><c r="A3"><f>A1&amp;2</f><v>5</v></c><c r="C3" s="1"/></row>'
    )
    kosong = '<row r="4"><c r="A4" s="1"/></row><row r="5" s="1"/><row r="7"></row>'
    rows = PlainRows(CellReader({"0": "teks"}, {"1": FormatAngka()}), Formulas())
    found = rows.read(usual + kosong)
    assert found
    assert [(r.nomor, *r.cells) for r in found] == [(1, 1), (3, 1), (4,), (7,), (7,)]
    assert found[1].cells[1].formula == "A1&2"
    assert rows.read(f"<!-- -->{usual}") is None
