"""Every way in which a target is written, at random, with what it has to be read as."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from random import Random
from typing import Any, NamedTuple

TANPA = (None, "", "-", "–", "N/A", "n/a", "belum ditetapkan", "tidak ada", "(-)")
# What stands before a number, and how; by the sign with which it is printed.
TANDA = {
    "≥": (">= {}", "≥{}", "≥ {}", "min. {}", "minimal {}", "Paling sedikit {}"),
    "≤": ("<= {}", "≤{}", "≤ {}", "maks. {}", "Maksimal {}", "paling banyak {}"),
    ">": ("> {}", ">{}", "lebih dari {}", "di atas {}"),
    "<": ("< {}", "<{}", "kurang dari {}", "di bawah {}"),
}
KUNCI = {
    "≥": "paling_sedikit",
    "≤": "paling_banyak",
    ">": "lebih_dari",
    "<": "kurang_dari",
}
ARAH_TERSIRAT = {"≥": "naik", ">": "naik", "≤": "turun", "<": "turun"}
SAMPAI = (
    *("{}-{}", "{} - {}", "{} – {}", "{}—{}", "{} s.d. {}", "{} s/d {}"),
    *("{} sd {}", "{} sampai {}", "{} sampai dengan {}", "{} hingga {}"),
)


class TargetAcak(NamedTuple):
    """A target as a PK has it.

    Attributes:
        tertulis: The cell, or its parts.
        arah: The direction that holds; ``tersirat`` if the target says it by itself.
        ujung: Its numbers, the lower one first; none where nothing is promised.
        tegas: Whether its number itself does not reach it.
    """

    tertulis: Any
    arah: str
    ujung: tuple[Decimal, ...] = ()
    tegas: bool = False
    tersirat: bool = False


def angka_tertulis(acak: Random, nilai: Decimal) -> str:
    """Write a number in one of the ways that have but one reading."""
    utuh, _, pecahan = f"{nilai.copy_abs():f}".partition(".")
    if len(pecahan) == 3:
        pecahan += "0"  # three digits may be thousands
    tanda = acak.choice("-−–") if nilai < 0 else ""
    if pecahan and acak.random() < 0.5:
        utuh = f"{int(utuh):,}".replace(",", ".")
        return f"{tanda}{utuh},{pecahan}"
    return tanda + (f"{utuh}{acak.choice(',.')}{pecahan}" if pecahan else utuh)


def angka_dekat(acak: Random, nilai: Fraction, desimal: int = 6) -> Decimal:
    """Draw a number beside ``nilai``: rounded to some digits, or one unit away."""
    satu = Decimal(1).scaleb(-acak.randint(0, desimal))
    bulat = (Decimal(nilai.numerator) / nilai.denominator).quantize(satu, ROUND_HALF_UP)
    return bulat + acak.choice([0, 0, 1, -1]) * satu


def target_acak(
    acak: Random, nilai: Fraction, satuan: str, arah: str | None = None
) -> TargetAcak:
    """Draw a target close to ``nilai``; ``arah`` where the PK has settled it."""
    dipilih = arah or acak.choice(("naik", "naik", "turun", "turun", "rentang"))
    bentuk = acak.choice((*["angka", "tanda", "rentang"] * 3, "tanpa"))
    if bentuk == "tanpa":
        return TargetAcak(acak.choice(TANPA), dipilih)
    tanda = [t for t, tersirat in ARAH_TERSIRAT.items() if tersirat == dipilih]
    satu = angka_dekat(acak, nilai)
    if bentuk == "rentang":
        lain = angka_dekat(acak, nilai + acak.randint(-3, 3))
        return _rentang(acak, sorted({satu, lain}), satuan, dipilih)
    if bentuk == "tanda" and tanda:
        return _bertanda(acak, satu, satuan, acak.choice(tanda))
    teks = _bersatuan(acak, satuan).format(angka_tertulis(acak, satu))
    return TargetAcak(teks, dipilih, (satu,))


def _bersatuan(acak: Random, satuan: str, *, depan: bool = True) -> str:
    """Choose where the unit stands, if it is written at all."""
    pola = ["{}", f"{{}} {satuan}"]
    pola += [f"{satuan} {{}}"] if depan and satuan != "%" else ["{}%"] * (satuan == "%")
    return acak.choice(pola)


def _bertanda(acak: Random, nilai: Decimal, satuan: str, tanda: str) -> TargetAcak:
    angka, pola = angka_tertulis(acak, nilai), acak.choice(TANDA[tanda])
    teks = pola.format(_bersatuan(acak, satuan, depan=" " in pola).format(angka))
    isi = acak.choice([teks, teks, {KUNCI[tanda]: angka}])
    arah, tegas = ARAH_TERSIRAT[tanda], tanda in "<>"
    return TargetAcak(isi, arah, (nilai,), tegas, tersirat=True)


def _rentang(acak: Random, ujung: list[Decimal], satuan: str, arah: str) -> TargetAcak:
    angka = [angka_tertulis(acak, n) for n in (ujung[0], ujung[-1])]
    if acak.random() < 0.3:
        angka.reverse()
    pola, sampai = _bersatuan(acak, satuan), acak.choice(SAMPAI)
    dua = acak.random() < 0.5
    awal, akhir = pola.format(angka[0]) if dua else angka[0], pola.format(angka[1])
    if not pola.startswith("{}"):
        awal, akhir = pola.format(angka[0]), angka[1]
    isi = acak.choice([sampai.format(awal, akhir)] * 2 + [{"antara": angka}])
    return TargetAcak(isi, arah, tuple(ujung))
