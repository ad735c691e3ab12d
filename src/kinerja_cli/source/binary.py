"""A file that is no text, told by what it begins with, whatever it is called."""

import re
from typing import NamedTuple

_PINDAHKAN = (
    "pindahkan angkanya ke berkas .yaml atau formulir .xlsx; "
    "`kinerja templat` menulis kerangkanya"
)
_AKHIRAN = "ganti akhirannya menjadi .xlsx"
_SIMPAN = "simpan sebagai .xlsx, lalu sebut berkas itu"
_URAIKAN = "uraikan dahulu, lalu sebut berkas .yaml di dalamnya"
# The name of a file in a zip, which office documents are: what it holds tells which.
_NAMA = rb"PK\x03\x04.{26}"
_ODF = _NAMA + rb"mimetypeapplication/vnd\.oasis\.opendocument\."
# How a file begins, or what it holds -> what it is, and the way out.
_JENIS = (
    (rb"(?=PK\x03\x04).*" + _NAMA + rb"xl/", "berkas Excel", _AKHIRAN),
    (rb"(?=PK\x03\x04).*" + _NAMA + rb"word/", "dokumen Word", _PINDAHKAN),
    (rb"(?=PK\x03\x04).*" + _NAMA + rb"ppt/", "berkas PowerPoint", _PINDAHKAN),
    (_ODF + rb"spreadsheet", "lembar kerja LibreOffice (ODS)", _SIMPAN),
    (_ODF, "dokumen LibreOffice", _PINDAHKAN),
    (rb"PK(\x03\x04|\x05\x06)", "arsip ZIP", _URAIKAN),
    (rb"Rar!\x1a|7z\xbc\xaf\x27\x1c|\x1f\x8b", "arsip", _URAIKAN),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "berkas Excel atau Word lama", _SIMPAN),
    (rb"%PDF-", "berkas PDF", _PINDAHKAN),
    (rb"\{\\rtf", "dokumen RTF", _PINDAHKAN),
    (rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*", "gambar", _PINDAHKAN),
    # What applications of the web give for a sheet of Excel, too.
    (rb"(?i)(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml|table)\b", "HTML", _PINDAHKAN),
)


class Binary(NamedTuple):
    """What a file is, and the way from there to one that is read."""

    jenis: str
    hint: str


def binary(raw: bytes, *, bernama: bool = True) -> Binary | None:
    """Tell what a file is that holds ``raw``; None of one that may be text.

    Args:
        raw: What it begins with.
        bernama: Whether it has a name, which can be changed.
    """
    for awal, jenis, hint in _JENIS:
        if re.match(awal, raw, re.DOTALL):
            return Binary(jenis, hint if bernama or hint != _AKHIRAN else _SIMPAN)
    return None
