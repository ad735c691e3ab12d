"""Of how many a share is told: in percent, per 1.000, per 100.000, or of one."""

import re
from collections.abc import Mapping
from decimal import Decimal

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.exact import bagi, kali
from kinerja_cli.core.langkah import BAGI, PERSEN, Operasi
from kinerja_cli.core.teks import sepadan

KUNCI_FAKTOR = "faktor"
SERATUSAN = 100
# The factors that a PK may say, and the unit of what comes out.
FAKTOR: Mapping[int, str] = {
    1: "perbandingan",
    SERATUSAN: "%",
    1000: "per 1.000",
    10000: "per 10.000",
    100000: "per 100.000",
}
_TERTULIS = {"seratus": 100, "seribu": 1000, "mil": 1000, "mille": 1000}
_RIBU = {"sepuluh": 10, "seratus": 100}
_PER = re.compile(r"(?:\bper|/)\s*(?:(\d[\d.,]*)|([a-z]+))(\s*ribu\b)?")
_PERMIL = re.compile(r"‰|\bper?mill?e?\b|\bpromil\b")


def faktor_satuan(satuan: str) -> int | None:
    """Read out of a unit of how many it is, ``per 1.000 KH``; None if it says nothing.

    A percentage says nothing here: 100 is what holds without a word.
    """
    teks = sepadan(satuan)
    for digit, kata, ribu in _PER.findall(teks):
        banyak = int(re.sub(r"\D", "", digit)) if digit else 0
        if kata:
            banyak = (_RIBU if ribu else _TERTULIS).get(kata, 0)
        if (faktor := banyak * (1000 if ribu else 1)) in FAKTOR and faktor > 1:
            return faktor
    return 1000 if _PERMIL.search(teks) else None


def bagian_per(faktor: int) -> Operasi:
    """Return the step that tells the first of two numbers per so many of the second."""
    if faktor == SERATUSAN:
        return PERSEN
    if faktor == 1:
        return BAGI
    pengali = Decimal(faktor)
    return Operasi(
        f"per {format_angka(pengali)}",
        lambda n: bagi(kali(n[0], pengali), n[1]),
        lambda p: f"{p[0]} : {p[1]} × {format_angka(pengali)}",
        lambda s: f"{s[0]}/{s[1]}*{faktor}",
    )
