"""The text of a formula, parted into numbers, names and signs, each at its column."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from pydantic_core import PydanticCustomError

from kinerja_cli.core.angka import readings, too_long
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.ambiguous import polos
from kinerja_cli.source.rejection import reject

HURUF_TERBANYAK = 2000
KUNCI_HITUNGAN = "hitungan"
_POLA = re.compile(
    r"(?P<angka>[0-9]+(?:[.,][0-9]+)*)|(?P<nama>[^\W\d]\w*)|(?P<tanda>\S)"
)
_SAMA = dict.fromkeys("*·⋅∙✕", "×") | dict.fromkeys("/÷∶", ":")
_SAMA |= dict.fromkeys("-–—‐‑", "−")
_DIKENAL = "+−×:();"
# What is written in formulas elsewhere -> what to write here.
_SARAN = {
    "=": "hapus `=`: tulis rumusnya saja",
    "%": "hapus `%`; persen dari bagian: `× 100`, bagian dari persen: `: 100`",
    "^": "tulis perkaliannya: `a × a`",
    ",": "pisahkan isi fungsi dengan `;`",
    **dict.fromkeys("[{", "pakai kurung biasa: `(`"),
    **dict.fromkeys("]}", "pakai kurung biasa: `)`"),
}
_TANDA = "tanda yang dikenal: + − × : ( ) ;"


class Lambang(NamedTuple):
    """A part of a formula; ``kolom`` counts from 0."""

    jenis: Literal["angka", "nama", "tanda", "akhir"]
    teks: str
    kolom: int
    nilai: Decimal = Decimal(0)


def salah(kolom: int, code: str, message: str, hint: str) -> PydanticCustomError:
    """Say what is wrong at a column of the formula."""
    return reject(code, message, hint, (KUNCI_HITUNGAN,), kolom)


def baca_lambang(teks: str) -> Iterator[Lambang]:
    """Part a formula; the last part is its end.

    Raises:
        PydanticCustomError: KIN260 it is too long; KIN263 a sign that there is not;
            KIN264 a number with two readings, or with too many digits.
    """
    if len(teks) > HURUF_TERBANYAK:
        message = f"rumus ini {len(teks)} huruf: terlalu panjang"
        raise salah(0, "KIN260", message, f"paling banyak {HURUF_TERBANYAK} huruf")
    for found in _POLA.finditer(teks):
        isi, kolom = found[0], found.start()
        if found["angka"]:
            yield Lambang("angka", isi, kolom, _angka(isi, kolom))
        elif found["nama"] and not (isi in "xX" and _berjarak(teks, kolom)):
            yield Lambang("nama", isi, kolom)
        else:
            yield _tanda("×" if found["nama"] else isi, kolom)
    yield Lambang("akhir", "", len(teks.rstrip()))


def _berjarak(teks: str, kolom: int) -> bool:
    """Tell whether blanks stand around one letter: then it may be a sign."""
    return teks[kolom - 1 : kolom].isspace() and teks[kolom + 1 : kolom + 2].isspace()


def _tanda(teks: str, kolom: int) -> Lambang:
    tanda = _SAMA.get(teks, teks)
    if tanda not in _DIKENAL:
        message = f"tanda {kutip(teks)} tidak dikenal dalam rumus"
        raise salah(kolom, "KIN263", message, _SARAN.get(teks, _TANDA))
    return Lambang("tanda", tanda, kolom)


def _angka(teks: str, kolom: int) -> Decimal:
    mungkin = readings(teks)
    if len(mungkin) > 1:
        message = f"{kutip(teks)} dapat dibaca dengan dua cara"
        pilihan = " atau ".join(f"`{polos(n)}`" for n in reversed(mungkin))
        raise salah(kolom, "KIN264", message, f"tulis {pilihan}")
    if not mungkin or too_long(mungkin[0]):
        message = f"{kutip(teks)} bukan angka yang terbaca"
        hint = "tulis angkanya saja, misalnya 1000 atau 1,25"
        raise salah(kolom, "KIN264", message, hint)
    return mungkin[0]
