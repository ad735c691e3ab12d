"""The parts of a workbook: found wherever they are, and read whatever their dialect."""

import zipfile
from io import BytesIO
from typing import Any

import pytest

from alat.buku_buatan import DOK, UTAMA, LembarBuatan, Sel, buat_buku, sheet_xml, xml
from kinerja_cli.source.readers.xlsx.buku import FormatAngka, LembarKerja, SelGabungan
from kinerja_cli.source.readers.xlsx.reading import read_workbook

STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"


def _sheet(lembar: LembarBuatan, **lagi: Any) -> LembarKerja:
    return read_workbook(buat_buku(lembar, **lagi), "a.xlsx").lembar[0]


def _texts(lembar: LembarKerja) -> dict[str, str]:
    semua = (c for baris in lembar.sel.values() for c in baris.values())
    return {f"{'?ABCDE'[c.kolom]}{c.baris}": c.teks for c in semua}


def test_cells_without_a_place_are_counted() -> None:
    rows = (
        '<row><c/><c><v>1</v></c><c r="D1"/><c><v>2</v></c></row><row r="4"><c>'
        "<v>3</v></c></row><row><c><v>4</v></c></row>"
    )
    assert _texts(_sheet(LembarBuatan("A", rows))) == {
        "B1": "1",
        "E1": "2",
        "A4": "3",
        "A5": "4",
    }


def test_rows_and_columns_come_in_order() -> None:
    rows = (
        '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row>'
        '<row r="1"><c r="B1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>'
    )
    lembar = _sheet(LembarBuatan("A", rows))
    assert [*_texts(lembar)] == ["B1", "A3", "B3", "C3"]


def test_the_last_cell_of_all() -> None:
    rows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    lembar = _sheet(LembarBuatan("A", rows))
    assert lembar.sel[1_048_576][16_384].teks == "1"


@pytest.mark.parametrize("ns", [UTAMA, STRICT])
@pytest.mark.parametrize("awalan", ["", "x:"])
def test_every_dialect_is_read(ns: str, awalan: str) -> None:
    isi = xml(
        f'<{awalan}worksheet xmlns{":x" * bool(awalan)}="{ns}"><{awalan}sheetData>'
        f'<{awalan}row r="1">\n<{awalan}c r="A1" t="str">\n<{awalan}v> a</{awalan}v>\n'
        f"</{awalan}c></{awalan}row></{awalan}sheetData></{awalan}worksheet>"
    )
    bagian = {"xl/worksheets/sheet1.xml": isi}
    assert _texts(_sheet(LembarBuatan("A"), bagian=bagian)) == {"A1": " a"}


@pytest.mark.parametrize(
    "target", ["/xl/Lembar/Satu.xml", "Lembar/Satu.xml", "./x/../Lembar/satu.XML"]
)
def test_targets_are_absolute_or_relative(target: str) -> None:
    rel = f'<R><Relationship Id="rId1" Type="{DOK}/worksheet" Target="{target}"/></R>'
    bagian = {
        "xl/_rels/workbook.xml.rels": rel,
        "xl/Lembar/satu.xml": sheet_xml(LembarBuatan("A", [[5]])),
    }
    assert _texts(_sheet(LembarBuatan("A"), bagian=bagian)) == {"A1": "5"}


def test_sheets_that_are_hidden_and_charts_that_are_none() -> None:
    jenis = ("worksheet", "chartsheet", "worksheet", "worksheet")
    rel = "".join(
        f'<Relationship Id="rId{n}" Type="{DOK}/{j}" Target="worksheets/sheet{n}.xml"/>'
        for n, j in enumerate(jenis, 1)
    )
    raw = buat_buku(
        LembarBuatan("TW I"),
        LembarBuatan("Grafik"),
        LembarBuatan("'Kami' & <dia>", sifat='state="hidden"'),
        LembarBuatan("_kinerja", sifat='state="veryHidden"'),
        bagian={"xl/_rels/workbook.xml.rels": f"<R>{rel}</R>"},
    )
    buku = read_workbook(raw, "a.xlsx")
    assert [(s.nomor, s.nama, s.tampak) for s in buku.lembar] == [
        (1, "TW I", True),
        (3, "'Kami' & <dia>", False),
        (4, "_kinerja", False),
    ]


def test_what_somebody_hid_and_what_is_collapsed() -> None:
    kolom = (
        '<cols><col min="1" max="1" hidden="1"/><col min="2" max="4" hidden="true"/>'
        '<col min="3" max="5" hidden="1"/><col min="7" max="7" hidden="0"/>'
        '<col min="8" max="9" hidden="1" outlineLevel="1"/></cols>'
    )
    rows = (
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>'
        '<row r="2" hidden="1" outlineLevel="1"><c r="A2"><v>1</v></c></row>'
        '<row r="3" hidden="1"/><row r="4" hidden="false"><c r="A4"><v>1</v></c></row>'
    )
    lembar = _sheet(LembarBuatan("A", rows, sebelum=kolom))
    assert lembar.kolom_tersembunyi == {1, 2, 3, 4, 5}
    assert lembar.baris_tersembunyi == {1}


def test_merged_cells() -> None:
    gabung = '<mergeCells><mergeCell ref="B3:D5"/><mergeCell ref="$A$1"/></mergeCells>'
    (satu, dua) = _sheet(LembarBuatan("A", sesudah=gabung)).gabungan
    assert satu == SelGabungan(3, 2, 5, 4, "B3:D5")
    assert satu.memuat(5, 2)
    assert not satu.memuat(6, 2)
    assert not satu.memuat(5, 5)
    assert dua[:4] == (1, 1, 1, 1)


def test_texts_that_cells_share() -> None:
    teks = [
        "<si><t>a</t></si>",
        '<si><t xml:space="preserve"> b </t></si>',
        "<si><r><t>c</t></r><r><rPr><b/></rPr><t>d</t></r><rPh><t>e</t></rPh></si>",
        "<si/>",
        "<si><t>_x000D_\n&amp;</t></si>",
    ]
    sel = [f'<c t="s"><v>{n}</v></c>' for n in range(len(teks))]
    lembar = _sheet(LembarBuatan("A", [sel]), teks=teks)
    assert _texts(lembar) == {"A1": "a", "B1": " b ", "C1": "cd", "E1": "\n&"}


def test_formats_of_cells() -> None:
    sel = [Sel(1), Sel(1, 1), Sel(1, 2), Sel(1, 3), '<c t="d"><v>2024-03-04</v></c>']
    lembar = _sheet(LembarBuatan("A", [sel]), format_angka=["0.00", 9, "d/m/y"])
    assert [c.format for c in lembar.sel[1].values()] == [
        FormatAngka(),
        FormatAngka("angka", 2),
        FormatAngka("persen", 0),
        FormatAngka("tanggal"),
        FormatAngka("tanggal"),
    ]


def test_formulas_that_cells_share() -> None:
    sel = [
        '<c r="A1"><f t="shared" ref="A1:B1" si="0">SUM(A2:A9)</f><v>1</v></c>',
        '<c r="B1"><f t="shared" si="0"/><v>2</v></c>',
        '<c r="C1"><f t="shared" si="7"/><v>3</v></c>',
        '<c r="D1"><f t="dataTable" ref="D1:D2" r1="A1"/><v>4</v></c>',
    ]
    lembar = _sheet(LembarBuatan("A", [sel]))
    assert [c.formula for c in lembar.sel[1].values()] == [
        "SUM(A2:A9)",
        "SUM(A2:A9) (rumus A1)",
        "rumus bersama",
        "tabel data",
    ]


def test_what_stands_behind_the_rows_is_no_cell() -> None:
    ext = '<extLst><ext><x14:y><xm:f>A1</xm:f><c r="A1"/></x14:y></ext></extLst>'
    ns = ext.replace("x14:", "").replace("xm:", "")
    lembar = _sheet(LembarBuatan("A", [[1]], sesudah=ns))
    assert lembar.sel[1][1].formula == ""


def test_properties_and_days_from_1904() -> None:
    raw = buat_buku(
        LembarBuatan("A"), properti={"kinerja": "kinerja/isian@1", "a": "&"}
    )
    buku = read_workbook(raw, "a.xlsx")
    assert buku.properti == {"kinerja": "kinerja/isian@1", "a": "&"}
    assert not buku.sejak1904
    with zipfile.ZipFile(BytesIO(raw)) as z:
        utama = z.read("xl/workbook.xml").decode()
    utama = utama.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    raw = buat_buku(LembarBuatan("A"), bagian={"xl/workbook.xml": utama})
    assert read_workbook(raw, "a.xlsx").sejak1904


def test_files_that_formulas_refer_to() -> None:
    utama = (
        f'<workbook xmlns:r="{DOK}"><sheets/><externalReferences>'
        '<externalReference r:id="rId8"/><externalReference r:id="rId9"/>'
        "</externalReferences></workbook>"
    )
    rel = "".join(
        f'<Relationship Id="rId{n}" Type="{DOK}/externalLink" Target="tautan/{n}.xml"/>'
        for n in (8, 9)
    )
    luar = f'<Relationship Type="{DOK}/x" TargetMode="External" Target="rekap.xlsx"/>'
    bagian = {
        "xl/workbook.xml": utama,
        "xl/_rels/workbook.xml.rels": f"<R>{rel}</R>",
        "xl/tautan/_rels/9.xml.rels": f"<R>{luar}</R>",
    }
    buku = read_workbook(buat_buku(bagian=bagian), "a.xlsx")
    assert buku.tautan == {1: "", 2: "rekap.xlsx"}
