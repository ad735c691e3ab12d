"""Bytes to text: what an office saved, read as UTF-8 or refused with the remedy."""

import re
import sys
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, NamedTuple

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Location, Place, refusal

BATAS_BYTE = 5 * 1024 * 1024
STDIN = "-"
# YAML breaks a line at these, editors do not.
_BARIS_LAIN = str.maketrans("\x85\u2028\u2029", "   ")

# How nearly every text begins: a comment, a dash, a key of one case.
_AWAL_TEKS = re.compile(rb"[\s\-#a-z_]*[#a-z]")

_SIMPAN_UTF8 = (
    "simpan ulang sebagai UTF-8 (Notepad: Berkas > Simpan Sebagai > Pengodean UTF-8)"
)
_SIMPAN_CSV = "simpan ulang sebagai UTF-8 (Excel: Simpan Sebagai > CSV UTF-8)"


class Text(NamedTuple):
    """A file as text, with what identifies it.

    Attributes:
        content: What it says; empty of what is no text.
        tingkat: How many parts of its path it takes to tell it from other files.
        lembar: The sheet of a workbook; empty of other files.
    """

    path: str
    content: str
    sha256: str
    tingkat: int = 1
    lembar: str = ""

    @property
    def sebutan(self) -> str:
        """What it is called where several are spoken of: its name, with its sheet."""
        return str(Location(self.name, CellPlace(1, sheet=self.lembar)))

    @property
    def name(self) -> str:
        """The file's own name, the same on every machine."""
        return _tail(self.path, self.tingkat)


@lru_cache(maxsize=1 << 10)  # every number that is traced names its file
def _tail(path: str, tingkat: int) -> str:
    return "masukan baku" if path == STDIN else "/".join(Path(path).parts[-tingkat:])


def read_text(path: str) -> Text:
    """Read a UTF-8 file, with or without BOM; ``-`` is standard input.

    Raises:
        KinerjaError: KIN101 to KIN106, with the encoding found and the remedy.
    """
    raw = _read_text(path)
    return Text(path, _decode(raw, path), sha256(raw).hexdigest())


def read_bytes(path: str, batas: int = BATAS_BYTE) -> bytes:
    """Read a file, and one byte more than ``batas`` of one that is larger.

    Raises:
        KinerjaError: KIN101 or KIN102, it is not there or cannot be read.
    """
    try:
        with _opened(path) as stream:
            return stream.read(batas + 1)
    except (OSError, ValueError) as error:
        raise refusal(path, *_reason(path, error)) from None


def _read_text(path: str) -> bytes:
    raw = read_bytes(path)
    _refuse_binary(raw, path)
    if len(raw) > BATAS_BYTE:
        raise refusal(
            path,
            "KIN103",
            f"berkas lebih besar dari {BATAS_BYTE >> 20} MiB",
            "bagi berkasnya",
        )
    return raw


def _refuse_binary(raw: bytes, path: str) -> None:
    if _AWAL_TEKS.match(raw):
        return
    from kinerja_cli.source.binary import binary  # noqa: PLC0415 - rarely

    if asing := binary(raw, bernama=path != STDIN):
        message = f"ini {asing.jenis}, bukan berkas YAML"
        raise refusal(path, "KIN120", message, asing.hint)


def _opened(path: str) -> AbstractContextManager[BinaryIO]:
    if path != STDIN:
        return Path(path).open("rb")
    if sys.stdin is None:
        raise ValueError
    return nullcontext(sys.stdin.buffer)


def _reason(path: str, error: OSError | ValueError) -> tuple[str, str, str]:
    if path == STDIN:
        hint = "alirkan berkasnya, atau sebut namanya"
        return "KIN102", "masukan baku tertutup", hint
    from kinerja_cli.source.unread import why_unread  # noqa: PLC0415 - a finding

    return why_unread(path, error)


def _decode(raw: bytes, path: str) -> str:
    simpan = _SIMPAN_CSV if path.lower().endswith(".csv") else _SIMPAN_UTF8
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refusal(path, "KIN104", "pengodean berkas ini UTF-16", simpan)
    if b"\0" in raw:
        place = _place(raw, raw.index(b"\0"), path)
        utf16 = raw.count(b"\0") > len(raw) // 3
        bukan = "berkas ini bukan teks biasa: ada karakter NUL di dalamnya"
        kind = "pengodean berkas ini UTF-16" if utf16 else bukan
        raise refusal(place, "KIN104" if utf16 else "KIN106", kind, simpan)
    try:
        content = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _place(raw, error.start, path)
        message = "pengodean berkas ini bukan UTF-8, agaknya Windows-1252 (ANSI)"
        raise refusal(place, "KIN105", message, simpan) from None
    # One kind of line break, so that lines are counted as an editor counts them.
    return content.replace("\r\n", "\n").replace("\r", "\n").translate(_BARIS_LAIN)


def _place(raw: bytes, offset: int, path: str) -> Location:
    line = raw[:offset].rpartition(b"\n")[2].decode("utf-8-sig", "replace")
    place = Place(raw.count(b"\n", 0, offset) + 1, len(line) + 1)
    return Location(path, place)
