"""Workbooks made by hand: parts of XML in a zip, as small as Excel would open them."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from kinerja_cli.core.cell_place import column_letters

UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PAKET = "http://schemas.openxmlformats.org/package/2006"
_KANTOR = "application/vnd.openxmlformats-officedocument"
_TIPE_PAKET = "application/vnd.openxmlformats-package"
TIPE = f"{_KANTOR}.spreadsheetml.sheet.main+xml"
# The type of a part, by how its name begins.
_TIPE = (
    ("xl/workbook.xml", f"{_KANTOR}.spreadsheetml.sheet.main"),
    ("xl/worksheets/", f"{_KANTOR}.spreadsheetml.worksheet"),
    ("xl/styles.xml", f"{_KANTOR}.spreadsheetml.styles"),
    ("xl/sharedStrings.xml", f"{_KANTOR}.spreadsheetml.sharedStrings"),
    ("docProps/custom.xml", f"{_KANTOR}.custom-properties"),
)


# What a style has besides its number format, and the style that all others rest on.
_LAIN = (
    "<fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders>"
    "<cellStyleXfs><xf/></cellStyleXfs>"
)
_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_BIASA = '<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'


class Sel(NamedTuple):
    """A cell: its value, the number of its style, its formula without ``=``."""

    nilai: object = None
    gaya: int = 0
    rumus: str = ""


class LembarBuatan(NamedTuple):
    """A sheet.

    Attributes:
        baris: Rows from 1, of cells from column A: values, :class:`Sel`, or the whole
            of a ``<c>`` as XML; or all the rows as XML.
        sebelum: XML that stands before the rows: ``<cols>``.
        sesudah: XML that stands behind them: ``<mergeCells>``.
        sifat: Attributes of the sheet in the workbook: ``state="hidden"``.
    """

    nama: str
    baris: Sequence[Sequence[object]] | str = ()
    sebelum: str = ""
    sesudah: str = ""
    sifat: str = ""


def buat_buku(
    *lembar: LembarBuatan,
    teks: Iterable[str] | None = None,
    format_angka: Sequence[str | int] = (),
    properti: Mapping[str, str] | None = None,
    bagian: Mapping[str, str | bytes | None] | None = None,
) -> bytes:
    """Make a workbook.

    Args:
        lembar: Its sheets.
        teks: The ``<si>`` of shared strings, as XML.
        format_angka: The number format of style 1 and following: a code, or the
            number of a format that is built in.
        properti: Custom properties.
        bagian: Parts that stand in place of those made here; None leaves one out.
    """
    isi = {"[Content_Types].xml": ""}
    isi |= parts_of(*lembar, teks=teks, format_angka=format_angka)
    if properti:
        isi["docProps/custom.xml"] = _properties(properti)
    isi["_rels/.rels"] = _relations(
        ("officeDocument", "xl/workbook.xml"),
        *[("custom-properties", "docProps/custom.xml")] * bool(properti),
    )
    isi["[Content_Types].xml"] = _content_types(isi)
    return zip_of(isi | dict(bagian or {}))


def zip_of(isi: Mapping[str, str | bytes | None]) -> bytes:
    """Make a zip of parts by their names, without those that are None."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as z:
        for nama, data in isi.items():
            if data is not None:
                z.writestr(zipfile.ZipInfo(nama), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def parts_of(
    *lembar: LembarBuatan,
    teks: Iterable[str] | None,
    format_angka: Sequence[str | int],
) -> Iterable[tuple[str, str]]:
    """Yield the parts of a workbook that every one has, and its sheets."""
    rel = [("worksheet", f"worksheets/sheet{n}.xml") for n, _ in enumerate(lembar, 1)]
    rel.append(("styles", "styles.xml"))
    yield "xl/workbook.xml", _workbook(lembar)
    yield "xl/styles.xml", _styles(format_angka)
    if teks is not None:
        rel.append(("sharedStrings", "sharedStrings.xml"))
        yield "xl/sharedStrings.xml", xml(f'<sst xmlns="{UTAMA}">{"".join(teks)}</sst>')
    yield "xl/_rels/workbook.xml.rels", _relations(*rel)
    for n, satu in enumerate(lembar, 1):
        yield f"xl/worksheets/sheet{n}.xml", sheet_xml(satu)


def xml(isi: str) -> str:
    """Put the line before XML that every part begins with."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{isi}'


def sheet_xml(lembar: LembarBuatan) -> str:
    """Write the part of a sheet."""
    baris = lembar.baris
    if not isinstance(baris, str):
        baris = "".join(_row(n, sel) for n, sel in enumerate(baris, 1))
    isi = f"{lembar.sebelum}<sheetData>{baris}</sheetData>{lembar.sesudah}"
    return xml(f'<worksheet xmlns="{UTAMA}" xmlns:r="{DOK}">{isi}</worksheet>')


def _row(nomor: int, sel: Sequence[object]) -> str:
    isi = (_cell(f"{column_letters(k)}{nomor}", s) for k, s in enumerate(sel, 1))
    return f'<row r="{nomor}">{"".join(isi)}</row>'


def _cell(ref: str, isi: object) -> str:
    if isinstance(isi, str) and isi.startswith("<c"):
        return isi
    sel = isi if isinstance(isi, Sel) else Sel(isi)
    tipe, nilai = _stored(sel.nilai, computed=bool(sel.rumus))
    gaya = f' s="{sel.gaya}"' if sel.gaya else ""
    rumus = f"<f>{escape(sel.rumus)}</f>" if sel.rumus else ""
    return f'<c r="{ref}"{gaya}{tipe}>{rumus}{nilai}</c>'


def _stored(nilai: object, *, computed: bool) -> tuple[str, str]:
    if nilai is None:
        return "", ""
    if isinstance(nilai, bool):
        return ' t="b"', f"<v>{int(nilai)}</v>"
    if not isinstance(nilai, str):
        return "", f"<v>{nilai}</v>"
    if nilai.startswith("#"):
        return ' t="e"', f"<v>{nilai}</v>"
    teks = escape(nilai)
    if computed:
        return ' t="str"', f"<v>{teks}</v>"
    return ' t="inlineStr"', f'<is><t xml:space="preserve">{teks}</t></is>'


def _content_types(bagian: Iterable[str]) -> str:
    bawaan = '<Default Extension="rels" ContentType="{}.relationships+xml"/>'
    isi = [bawaan.format(_TIPE_PAKET)]
    for nama in bagian:
        tipe = next((tipe for awal, tipe in _TIPE if nama.startswith(awal)), "")
        if tipe:
            isi.append(f'<Override PartName="/{nama}" ContentType="{tipe}+xml"/>')
    return xml(f'<Types xmlns="{PAKET}/content-types">{"".join(isi)}</Types>')


def _relations(*target: tuple[str, str]) -> str:
    satu = (
        f'<Relationship Id="rId{n}" Type="{DOK}/{jenis}" Target="{t}"/>'
        for n, (jenis, t) in enumerate(target, 1)
    )
    return xml(
        f'<Relationships xmlns="{PAKET}/relationships">{"".join(satu)}</Relationships>'
    )


def _workbook(lembar: Sequence[LembarBuatan]) -> str:
    isi = "".join(
        f'<sheet name={quoteattr(satu.nama)} sheetId="{n}" r:id="rId{n}" {satu.sifat}/>'
        for n, satu in enumerate(lembar, 1)
    )
    return xml(
        f'<workbook xmlns="{UTAMA}" xmlns:r="{DOK}"><sheets>{isi}</sheets></workbook>'
    )


def _styles(format_angka: Sequence[str | int]) -> str:
    nomor = [f if isinstance(f, int) else 164 + n for n, f in enumerate(format_angka)]
    kode = "".join(
        f'<numFmt numFmtId="{n}" formatCode={quoteattr(f)}/>'
        for n, f in zip(nomor, format_angka, strict=True)
        if isinstance(f, str)
    )
    xf = "".join(f'<xf numFmtId="{n}"/>' for n in (0, *nomor))
    isi = f"<numFmts>{kode}</numFmts>{_LAIN}<cellXfs>{xf}</cellXfs>{_BIASA}"
    return xml(f'<styleSheet xmlns="{UTAMA}">{isi}</styleSheet>')


def _properties(properti: Mapping[str, str]) -> str:
    isi = "".join(
        f'<property fmtid="{_FMTID}" pid="{n}" name={quoteattr(k)}>'
        f"<vt:lpwstr>{escape(v)}</vt:lpwstr></property>"
        for n, (k, v) in enumerate(properti.items(), 2)
    )
    ns = "http://schemas.openxmlformats.org/officeDocument/2006"
    sifat = f'xmlns="{ns}/custom-properties" xmlns:vt="{ns}/docPropsVTypes"'
    return xml(f"<Properties {sifat}>{isi}</Properties>")
