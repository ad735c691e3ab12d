"""What is no workbook that is read, or a damaged or a hostile one: the way out."""

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO

import pytest

from alat.buku_buatan import TIPE, LembarBuatan, buat_buku, xml, zip_of
from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.readers.xlsx.limits import BATAS_BUKU
from kinerja_cli.source.readers.xlsx.reading import read_workbook

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500)
UTUH = buat_buku(
    LembarBuatan("TW I", [[1, "a"]]),
    teks=["<si><t>a</t></si>"],
    properti={"kinerja": "kinerja/isian@1"},
)
SEBAGAI = "Simpan Sebagai > buku kerja Excel (.xlsx)"
SALIN = "salin angkanya ke formulir dari `kinerja templat`"


def _refused(raw: bytes) -> Diagnostic:
    (found,) = refusals(read_workbook, raw, "isian.xlsx")
    assert str(found.location).startswith("isian.xlsx")
    return found


def _part(nama: str, isi: str | bytes | None) -> bytes:
    return buat_buku(LembarBuatan("TW I", [[1]]), bagian={nama: isi})


def _main_type(tipe: str) -> bytes:
    isi = f'<Types><Override PartName="/xl/workbook.xml" ContentType="{tipe}"/></Types>'
    return _part("[Content_Types].xml", isi)


MAKRO = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
BINER = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
KATA = TIPE.replace("spreadsheetml.sheet", "wordprocessingml.document")
ODS = "application/vnd.oasis.opendocument.spreadsheet"
LAIN: Mapping[str, tuple[bytes, str, str]] = {
    "empty": (b"", "berkas ini kosong (0 byte)", "salin atau unduh ulang berkasnya"),
    "encrypted": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        "berkas ini berkata sandi",
        "hapus sandinya di Excel (Berkas > Info > Proteksi), lalu simpan",
    ),
    ".xls": (
        OLE + "Workbook".encode("utf-16-le"),
        "ini buku kerja Excel lama (.xls)",
        f"buka di Excel, lalu {SEBAGAI}",
    ),
    ".doc": (OLE + "WordDocument".encode("utf-16-le"), "ini dokumen Word lama", SALIN),
    ".xlsm": (_main_type(MAKRO), "ini buku kerja bermakro (.xlsm)", SEBAGAI),
    ".xlsb": (_main_type(BINER), "ini buku kerja biner (.xlsb)", SEBAGAI),
    ".docx": (_main_type(KATA), "ini dokumen Word,", SALIN),
    ".ods": (zip_of({"mimetype": ODS}), "ini lembar kerja LibreOffice (.ods)", ".xlsx"),
    "Numbers": (zip_of({"Index/Document.iwa": ""}), "ini berkas Numbers", "ekspor"),
    "a zip": (zip_of({"q3.yaml": "a"}), "ini arsip ZIP", "uraikan dahulu"),
    "a page": (b"<html><table>", "ini HTML, bukan buku kerja Excel (.xlsx)", SALIN),
    "a PDF": (b"%PDF-1.7\n", "ini berkas PDF, bukan", SALIN),
    "a CSV": (b"No;Nilai\n1;2\n", "ini berkas teks, bukan", "ganti akhirannya menurut"),
    "whatever": (b"\x01\0\x02", "isi berkas ini bukan buku kerja Excel", SEBAGAI),
}


@pytest.mark.parametrize("jenis", LAIN)
def test_what_is_no_workbook_says_what_it_is(jenis: str) -> None:
    raw, message, hint = LAIN[jenis]
    found = _refused(raw)
    assert found.code == "KIN130"
    assert found.message.startswith(message)
    assert hint in found.hint


def test_a_zip_with_a_password() -> None:
    # Bit 0 of the flags, in the head of each part and in the directory.
    data = bytearray(UTUH)
    for awal, letak in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        di = data.find(awal)
        while di >= 0:
            data[di + letak] |= 1
            di = data.find(awal, di + 1)
    found = _refused(bytes(data))
    assert (found.code, found.message) == ("KIN130", "berkas ini berkata sandi")


@pytest.mark.parametrize("sisa", [4, 100, len(UTUH) - 30, len(UTUH) - 1])
def test_a_torn_download(sisa: int) -> None:
    found = _refused(UTUH[:sisa])
    assert found.code == "KIN131"
    assert found.message == "berkas ini terpotong atau rusak"
    assert found.hint == "unduh atau salin ulang berkasnya dari asalnya"


with zipfile.ZipFile(BytesIO(UTUH)) as _z:
    BAGIAN = {nama: _z.read(nama) for nama in _z.namelist()}


@pytest.mark.parametrize("nama", BAGIAN)
def test_each_part_is_needed(nama: str) -> None:
    found = _refused(zip_of({**BAGIAN, nama: None}))
    assert found.code == "KIN131"
    assert found.message == f"bagian “{nama}” tidak ada di dalam berkas ini"


@pytest.mark.parametrize("nama", BAGIAN)
def test_each_part_is_whole(nama: str) -> None:
    found = _refused(zip_of({**BAGIAN, nama: BAGIAN[nama][:-3]}))
    assert found.code == "KIN131"
    assert found.message == f"bagian “{nama}” rusak"


@pytest.mark.parametrize("nama", BAGIAN)
def test_no_part_declares_a_document_type(nama: str) -> None:
    isi = BAGIAN[nama].decode().partition("\n")[2]
    jebakan = '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]>'
    found = _refused(zip_of({**BAGIAN, nama: xml(f"{jebakan}{isi}")}))
    assert (found.code, found.message[:15]) == ("KIN133", f"bagian “{nama}” m"[:15])


@pytest.mark.parametrize("kode", ["utf-16", "utf-16-be", "utf-16-le"])
def test_no_part_is_encoded_in_another_way(kode: str) -> None:
    isi = BAGIAN["xl/workbook.xml"].decode().partition("\n")[2]
    found = _refused(zip_of({**BAGIAN, "xl/workbook.xml": isi.encode(kode)}))
    assert found.code == "KIN133"
    assert "UTF-16" in found.message


def test_two_parts_of_one_name() -> None:
    found = _refused(zip_of({**BAGIAN, "xl/Workbook.XML": "<a/>"}))
    assert found.message == "ada dua bagian yang senama di dalam berkas ini"


def test_a_sheet_that_is_not_there() -> None:
    rel = "xl/_rels/workbook.xml.rels"
    isi = BAGIAN[rel].replace(b'"rId1"', b'"rId7"')
    found = _refused(zip_of({**BAGIAN, rel: isi}))
    assert found.message == "lembar “TW I” tidak ada di dalam berkas ini"


# The <c> that is damaged, or the row, and what is said of it at which place.
SEL = {
    '<c r="B2" t="s"><v>9</v></c>': ("B2", "teks sel ini tidak ada di daftar teks"),
    '<c r="B2" t="s"><v>-1</v></c>': ("B2", "teks sel ini tidak ada di daftar teks"),
    '<c r="B2" s="4"><v>9</v></c>': ("B2", "format sel ini tidak ada di daftar gaya"),
    '<c r="B2"><v>9,5</v></c>': ("B2", "isi sel ini, “9,5”, bukan angka"),
    '<c r="B2"><v>INF</v></c>': ("B2", "isi sel ini, “INF”, bukan angka"),
    '<c r="B2"><v>1e999</v></c>': ("B2", "isi sel ini, “1e999”, bukan angka"),
    '<c r="B2" t="b"><v>2</v></c>': ("B2", "isi sel ini, “2”, bukan TRUE atau FALSE"),
    '<c r="B2" t="z"><v>2</v></c>': ("B2", "jenis sel “z” tidak dikenal"),
    '<c r="A2"><v>2</v></c>' * 2: ("A2", "sel ini tertulis dua kali"),
    '<c r="B2"><v>1<f>2</f></v></c>': ("B2", "susunan isinya rusak"),
    '<c r="B3"><v>2</v></c>': ("", "tidak ada sel “B3” di baris 2"),
    '<c r="XFE2"><v>2</v></c>': ("", "tidak ada sel “XFE2” di baris 2"),
    '</row><row r="0">': ("", "tidak ada baris atau kolom ke-0"),
    '</row><row r="1048577">': ("", "tidak ada baris atau kolom ke-1048577"),
    '</row><row r="dua">': ("", "nomor baris bukan angka"),
}


@pytest.mark.parametrize("isi", SEL)
def test_a_damaged_cell_is_named(isi: str) -> None:
    sel, message = SEL[isi]
    lembar = LembarBuatan("TW I", f'<row r="2">{isi}</row>')
    found = _refused(buat_buku(lembar))
    assert found.code == "KIN131"
    assert found.message.startswith(message)
    assert str(found.location) == f"isian.xlsx:'TW I'{'!' * bool(sel)}{sel}"


def _sheets(*isi: str) -> bytes:
    return buat_buku(*(LembarBuatan(f"L{n}", teks) for n, teks in enumerate(isi)))


MIB = 1 << 20
BESAR: Mapping[str, Callable[[], bytes]] = {
    "lebih dari 32 MiB": lambda: b"PK" + bytes(BATAS_BUKU),
    "“xl/worksheets/sheet1.xml” lebih dari 32 MiB": lambda: _sheets(" " * 32 * MIB),
    "isinya lebih dari 64 MiB": lambda: _sheets(*[" " * 22 * MIB] * 3),
    "bagiannya lebih dari 2000": lambda: zip_of(
        dict.fromkeys(map(str, range(2001)), "")
    ),
    "selnya terlalu banyak": lambda: _sheets('<row r="1">' + "<c/>" * 4_100_000),
    "teksnya terlalu banyak": lambda: _sheets(f"<a>{'x' * 999}\U0001f600</a>" * 26_000),
}


@pytest.mark.parametrize("apa", BESAR)
def test_what_is_too_large(apa: str) -> None:
    found = _refused(BESAR[apa]())
    assert found.code == "KIN132"
    assert found.message == f"buku kerja ini terlalu besar: {apa}"


@pytest.mark.parametrize(
    "isi",
    ["<a>" * 3_000_000, f"<a {'b' * 600_000}='1'/>", f"<a>{' ' * 600_000}</a>"],
    ids=["deep", "a name", "a text"],
)
def test_what_no_sheet_needs(isi: str) -> None:
    assert _refused(_sheets(isi)).code == "KIN132"


def test_a_part_that_is_larger_than_it_says() -> None:
    data = bytearray(_part("xl/styles.xml", "<a>" + " " * 5000 + "</a>"))
    ukuran = (5007).to_bytes(4, "little")
    while (di := data.find(ukuran)) >= 0:
        data[di : di + 4] = (9).to_bytes(4, "little")
    assert _refused(bytes(data)).message == "bagian “xl/styles.xml” rusak"


def test_a_workbook_that_says_little_of_itself_is_read() -> None:
    for tipe in (TIPE, TIPE.replace("sheet.main", "template.main"), ""):
        assert read_workbook(_main_type(tipe), "a.xltx").lembar[0].sel
