"""Rows that grow as they are written in: a height that Excel may change by itself.

The writer fixes whatever height it is told, and a text would be cut off in it.
"""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

# What is around the lines of a row that grows, in points: the height of no other row
# ends so. A pixel is three quarters of a point, and the writer rounds to pixels.
SELA_TUMBUH = 3.75
_TETAP = re.compile(rb'(<row [^>]* ht="[0-9]+\.75")([^>]*) customHeight="1"')
_LEMBAR = "xl/worksheets/"


def lepaskan_tinggi(buku: bytes) -> bytes:
    """Let the rows of such a height grow."""
    hasil = BytesIO()
    with ZipFile(BytesIO(buku)) as asal, ZipFile(hasil, "w", ZIP_DEFLATED) as ke:
        for bagian in asal.infolist():
            isi = asal.read(bagian)
            if bagian.filename.startswith(_LEMBAR):
                isi = _TETAP.sub(rb"\1\2", isi)
            ke.writestr(bagian, isi)
    return hasil.getvalue()
