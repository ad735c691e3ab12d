"""The verdict as a reader finds it: two printed numbers, held against one another.

Nothing of the program is asked; what it prints is read here by other means.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

_ANGKA = r"-?[0-9]{1,3}(?:\.[0-9]{3})*(?:,[0-9]+)?"
_TARGET = re.compile(rf"([≥≤<>]? ?)({_ANGKA})(?:–({_ANGKA}))?")
_SKALA = ("TMP", "TW", "WDP", "WTP")  # the only words that are compared, worst first
_ARAH = {"≥": "naik", ">": "naik", "≤": "turun", "<": "turun"}


def terbaca(teks: str) -> Decimal | None:
    """Read a number, or a word of the scale, as printed; None of another, or a dash."""
    if teks in _SKALA:
        return Decimal(_SKALA.index(teks) + 1)
    if not re.fullmatch(_ANGKA, teks):
        return None
    return Decimal(teks.replace(".", "").replace(",", "."))


class Dijanjikan(NamedTuple):
    """A printed target: one number or two, and which of them have to be passed."""

    arah: str
    ujung: tuple[Decimal, ...]
    tegas: bool = False

    def dicapai(self, nilai: Decimal | Fraction) -> bool:
        """Compare a value with it."""
        rendah, tinggi = self.ujung[0], self.ujung[-1]
        if self.tegas:
            return nilai > rendah if self.arah == "naik" else nilai < tinggi
        kurang, lebih = nilai < rendah, nilai > tinggi
        salah = {"naik": kurang, "turun": lebih, "rentang": kurang or lebih}
        return not salah[self.arah]


def dijanjikan(teks: str, arah: str) -> Dijanjikan | None:
    """Read a target as it is printed; ``arah`` is what stands beside it."""
    found = _TARGET.fullmatch(teks)
    if not found:
        kata = terbaca(teks)
        return Dijanjikan(arah, (kata,)) if kata else None
    tanda, *angka = found.groups()
    ujung = tuple(n for a in angka if a and (n := terbaca(a)) is not None)
    berlaku = _ARAH.get(tanda.strip(), arah)
    assert berlaku == arah
    return Dijanjikan(berlaku, ujung, tanda.strip() in {"<", ">"})


def setengah_ke_atas(nilai: Fraction, desimal: int) -> Fraction:
    """Round as by hand: what is half goes away from zero."""
    besar = abs(nilai) * 10**desimal
    utuh, sisa = divmod(besar.numerator, besar.denominator)
    utuh += 2 * sisa >= besar.denominator
    return Fraction(utuh if nilai >= 0 else -utuh, 10**desimal)


def putusan_tercetak(
    target: str, realisasi: str, arah: str, *, berjalan: bool
) -> str | None:
    """Say what a row has to say of its target; None where it can say nothing."""
    janji, nilai = dijanjikan(target, arah), terbaca(realisasi)
    if janji is None or nilai is None:
        return None
    if janji.dicapai(nilai):
        return "ya"
    return "belum" if berjalan else "tidak"


def masih_berjalan(
    row: Mapping[str, str], arah: str, *, jumlahan: bool, setahun: bool
) -> bool:
    """Tell whether a row may yet turn: the year goes on, and no limit is passed."""
    janji, nilai = dijanjikan(row["Target"], arah), terbaca(row["Realisasi"])
    if setahun:
        return False
    if not janji or nilai is None or arah == "naik" or not jumlahan:
        return True
    return janji.dicapai(nilai) or nilai < janji.ujung[-1]
