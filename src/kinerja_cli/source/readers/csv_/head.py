"""The line at the head of a form as CSV: it tells what the form is, and its mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from kinerja_cli.core.diagnostic import KinerjaError, Location, Place, refusal
from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN
from kinerja_cli.source.readers.formulir.versions import other_version
from kinerja_cli.source.text import Text, read_bytes

_TANDA = {";": "titik koma", ",": "koma", "\t": "tab"}
# What Excel puts before all, to say its mark.
_SEP = re.compile(r'"?sep=.?"?', re.IGNORECASE)
_KEPALA = re.compile(rf'(")?{re.escape(FORMAT_ISIAN)}(?(1)(")?)([;,\t]|$)?')
# How the first sheet of a form begins: all that a workbook saved as CSV keeps of it.
_PETUNJUK = ("Isian realisasi tahun ", "Lembar kerja evaluasi (LKE) AKIP tahun ")
_TEMPLAT = "formulirnya ditulis `kinerja templat --pk PK -o isian.csv`"


def mark_of(text: Text) -> str:
    """Return the mark between the cells of a form.

    Raises:
        KinerjaError: KIN160 it is no form of ours; KIN161 it was opened with another
            mark than its own and saved, so that its lines are cells.
    """
    for nomor, line in enumerate(text.content.split("\n"), 1):
        isi = line.strip(" ;,\t")
        if not isi or _SEP.fullmatch(isi):
            continue
        if _is_first_sheet(isi):
            raise _first_sheet(text.path, nomor)
        found = _KEPALA.match(line)
        if found is None or found[3] is None:
            raise _foreign(text.path, nomor, line)
        if found[1] and not found[2] and found[3]:
            raise _one_cell(text.path, nomor, found[3])
        return found[3] or ";"
    raise _foreign(text.path, 1)


@contextmanager
def no_first_sheet(path: str) -> Iterator[None]:
    """Say of a file, before that it cannot be read, that it is of no use.

    Excel writes in a code of its own what it saves as CSV.

    Raises:
        KinerjaError: KIN160, it is the first sheet of a form.
    """
    try:
        yield
    except KinerjaError as error:
        if error.diagnostics[0].code == "KIN105":
            awal = read_bytes(path).split(b"\n", 1)[0].decode("latin-1")
            if _is_first_sheet(awal.strip(" ;,\t")):
                raise _first_sheet(path, 1) from None
        raise


def _is_first_sheet(baris: str) -> bool:
    return baris.lstrip('"').startswith(_PETUNJUK)


def _foreign(path: str, baris: int, line: str = "") -> KinerjaError:
    if lain := other_version(line):
        return refusal(Location(path, Place(baris)), "KIN160", *lain)
    message = f"CSV ini bukan formulir `kinerja`: baris pertamanya bukan {FORMAT_ISIAN}"
    hint = f"{_TEMPLAT}; salin angkanya ke sana"
    return refusal(Location(path, Place(baris)), "KIN160", message, hint)


def _first_sheet(path: str, baris: int) -> KinerjaError:
    message = "CSV ini hanya lembar Petunjuk; isian formulirnya tidak ikut tersimpan"
    hint = (
        "simpan formulirnya sebagai .xlsx, lalu sebut berkas itu; formulir yang "
        "berupa CSV ditulis `kinerja templat --pk PK -o isian.csv`"
    )
    return refusal(Location(path, Place(baris)), "KIN160", message, hint)


def _one_cell(path: str, baris: int, tanda: str) -> KinerjaError:
    message = f"kolomnya tidak terpisah: berkas ini berpemisah {_TANDA[tanda]}"
    hint = (
        "buka berkas aslinya lewat Data > Dari Teks/CSV, dan pilih pemisah "
        f"{_TANDA[tanda]}; atau pakai formulir .xlsx"
    )
    return refusal(Location(path, Place(baris)), "KIN161", message, hint)
