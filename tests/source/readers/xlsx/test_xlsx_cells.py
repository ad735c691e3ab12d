"""What stands in a cell comes out as it is stored, whoever wrote the file."""

import pytest

from alat.buku_buatan import LembarBuatan, Sel, buat_buku
from kinerja_cli.source.readers.xlsx.buku import StoredCell
from kinerja_cli.source.readers.xlsx.reading import read_workbook

KAYA = (
    '<r><rPr><b/></rPr><t>Kec.</t></r><r><t xml:space="preserve"> Malili</t></r>'
    '<rPh sb="0" eb="1"><t>dibaca</t></rPh>'
)


def _cell(isi: object) -> StoredCell | None:
    raw = buat_buku(LembarBuatan("TW I", [[isi]]))
    return read_workbook(raw, "a.xlsx").lembar[0].sel.get(1, {}).get(1)


# The <c> of a cell, what it is, and its text.
ISI = {
    "a number": (98, "angka", "98"),
    "as it is spelt": (
        "<c><v>0.3000000000000004</v></c>",
        "angka",
        "0.3000000000000004",
    ),
    "an exponent": ('<c t="n"><v>1.5E-3</v></c>', "angka", "1.5E-3"),
    "blanks around a number": ("<c><v> 7\n</v></c>", "angka", "7"),
    "a comment in a number": ("<c><v>1<!-- 9 -->2</v></c>", "angka", "12"),
    "a boolean of Excel": ('<c t="b"><v>1</v></c>', "logika", "TRUE"),
    "a boolean of LibreOffice": ('<c t="b"><v>false</v></c>', "logika", "FALSE"),
    "an error": ('<c t="e"><v>#DIV/0!</v></c>', "galat", "#DIV/0!"),
    "a text of its own": ('<c t="inlineStr"><is><t>a</t></is></c>', "teks", "a"),
    "a rich text": (f'<c t="inlineStr"><is>{KAYA}</is></c>', "teks", "Kec. Malili"),
    "blanks in a text": ('<c t="str"><v>  a </v></c>', "teks", "  a "),
    "a break of lines": ('<c t="str"><v>a_x000D_\nb</v></c>', "teks", "a\nb"),
    "no escape": ('<c t="str"><v>_x005F_x0041_</v></c>', "teks", "_x0041_"),
    "half a character": ('<c t="str"><v>_xD83D_</v></c>', "teks", "\ufffd"),
    "both halves": ('<c t="str"><v>_xD83D__xDE00_</v></c>', "teks", "\U0001f600"),
    "the result of a formula": (Sel(4, rumus="2+2"), "angka", "4"),
    "a formula without result": (Sel(rumus="2+2"), "tanpa_hasil", ""),
    "a formula with a blank result": ("<c><f>2+2</f><v/></c>", "tanpa_hasil", ""),
    "a formula, no letters": ('<c t="str"><f>A2</f><v></v></c>', "teks", ""),
}


@pytest.mark.parametrize("nama", ISI)
def test_what_a_cell_holds(nama: str) -> None:
    isi, jenis, teks = ISI[nama]
    cell = _cell(isi)
    assert cell
    assert (cell.jenis, cell.teks) == (jenis, teks)
