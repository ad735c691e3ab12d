"""Workbooks that are whole, as several programs write them: to be damaged, or read."""

import io
from datetime import UTC, datetime

import openpyxl
import xlsxwriter  # type: ignore[import-untyped]
from openpyxl.styles import Font

from alat.buku_buatan import LembarBuatan, Sel, buat_buku

# What stands in the sheet of each: a text, numbers, a percentage, a formula.
ISI = (
    ("kunci", "isian", "nilai"),
    ("ikm.unsur.1", "Unsur & 1", 3.21),
    ("ikm.unsur.2", "Unsur 2", 1 / 3),
    ("pks.jumlah", "", 14),
    ("persen", "x" * 300, 0.98),
)


def buku_utuh() -> list[bytes]:
    """Return one made by hand, one of openpyxl, and one of XlsxWriter."""
    return [_hand(), _openpyxl(), _xlsxwriter()]


def _hand() -> bytes:
    kosong = '<row r="9" hidden="1"><c r="A9" s="1"/><c r="C9" t="s"><v>1</v></c></row>'
    baris = [[Sel(n, 1) if isinstance(n, float) else n for n in b] for b in ISI]
    baris.append([Sel(4, rumus="2+2"), Sel("#DIV/0!", rumus="A1/0"), Sel(rumus="A2")])
    lembar = LembarBuatan(
        "TW I",
        baris,
        sebelum='<cols><col min="1" max="1" hidden="1"/></cols>',
        sesudah='<mergeCells><mergeCell ref="A7:B7"/></mergeCells>',
    )
    return buat_buku(
        lembar,
        LembarBuatan("_kinerja", kosong, sifat='state="hidden"'),
        teks=["<si><t>satu</t></si>", "<si><r><t>du</t></r><r><t>a</t></r></si>"],
        format_angka=["0.00", 14, "0%"],
        properti={"kinerja": "kinerja/isian@1"},
    )


def _openpyxl() -> bytes:
    buku, buffer = openpyxl.Workbook(), io.BytesIO()
    lembar = buku.create_sheet("TW I", 0)
    for baris in ISI:
        lembar.append(baris)
    lembar["C5"].number_format, lembar["A1"].font = "0.0%", Font(bold=True)
    lembar["D1"], lembar["D2"], lembar["D3"] = "=SUM(C2:C3)", True, "#N/A"
    lembar["D4"] = datetime(2024, 3, 4, tzinfo=UTC).replace(tzinfo=None)
    lembar.merge_cells("A8:B9")
    lembar.row_dimensions[3].hidden = True
    lembar.column_dimensions.group("B", "C", outline_level=1, hidden=True)
    buku.save(buffer)
    return buffer.getvalue()


def _xlsxwriter() -> bytes:
    buffer = io.BytesIO()
    buku = xlsxwriter.Workbook(buffer, {"in_memory": True})
    lembar, format_sel = buku.add_worksheet("TW I"), buku.add_format()
    format_sel.set_num_format('#,##0.00" juta"')
    for n, baris in enumerate(ISI):
        lembar.write_row(n, 0, baris, format_sel)
    lembar.write_rich_string("D1", "a", buku.add_format({"bold": True}), "b", "c")
    lembar.write_formula("D2", "=C2*2", format_sel, 6.42)
    lembar.write("D3", True)  # noqa: FBT003 - as it takes it
    lembar.set_column("F:F", None, None, {"hidden": True})
    buku.set_custom_property("kinerja", "kinerja/isian@1")
    buku.add_worksheet("_kinerja").very_hidden()
    buku.close()
    return buffer.getvalue()
