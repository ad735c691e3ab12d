"""A form at first glance: the stamp in a workbook, found without reading it all."""

from collections.abc import Iterator
from contextlib import suppress
from typing import IO
from zipfile import ZipFile

from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN

# Where the stamp stands: what Excel keeps, LibreOffice too, and what is left where a
# workbook went through a program that drops the properties of a document.
_TEMPAT = ("docProps/custom.xml", "meta.xml", "xl/sharedStrings.xml")
_SEKILAS = 4 << 20  # bytes of a part that are looked at
_SEPOTONG = 1 << 16
_STEMPEL = FORMAT_ISIAN.encode()


def is_form(stream: IO[bytes]) -> bool:
    """Tell whether a zip is a workbook with our stamp; a torn one is not."""
    # A zip that is damaged raises whatever its parts come to, from KeyError on.
    with suppress(Exception), ZipFile(stream) as arsip:
        ada = set(arsip.namelist())
        return any(_stamped(arsip, t) for t in _TEMPAT if t in ada)
    return False


def _stamped(arsip: ZipFile, nama: str) -> bool:
    with arsip.open(nama) as part:
        lalu = b""
        for potong in _pieces(part):
            if _STEMPEL in lalu + potong:
                return True
            lalu = potong[-len(_STEMPEL) :]
    return False


def _pieces(part: IO[bytes]) -> Iterator[bytes]:
    for _ in range(_SEKILAS // _SEPOTONG):
        if not (potong := part.read(_SEPOTONG)):
            return
        yield potong
