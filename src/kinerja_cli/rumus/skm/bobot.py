"""The weight of an unsur: exactly 1/n, or what an office prints in its place.

The scale of a regulation, 1 to 4, is of the means: weights that come to less than 1 may
take the index of a survey below 1, and its value below the lowest class.
"""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from kinerja_cli.core.angka import format_angka, format_penuh, ringkas
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import SERATUS, Exact, kali
from kinerja_cli.rumus.skm.unsur import TERBAIK

# A weight printed with two decimals is off by this at the most.
SELISIH_BOBOT = Decimal("0.005")


def bobot_keliru(bobot: Decimal, unsur: int, indeks: Exact) -> Iterator[Diagnostic]:
    """Find a printed weight that is no 1/n, or that keeps a perfect survey from 100.

    Args:
        bobot: The weight as printed.
        unsur: How many unsur there are.
        indeks: What the survey comes to with that weight.
    """
    tertulis = f"bobot {format_angka(bobot)}"
    hint = f"hapus `bobot` untuk memakai tepat 1/{unsur}"
    jumlah = kali(bobot, Decimal(unsur))
    if abs(Fraction(bobot) - Fraction(1, unsur)) > SELISIH_BOBOT:
        message = f"{tertulis} bukan pembulatan dari 1/{unsur}"
        yield Diagnostic("KIN303", message, hint, keys=("bobot",))
    elif indeks > TERBAIK:
        message = f"{tertulis} membuat indeks {format_penuh(indeks)}, di atas {TERBAIK}"
        yield Diagnostic("KIN303", message, hint, keys=("bobot",))
    elif jumlah != 1:
        sempurna = format_angka(ringkas(kali(jumlah, SERATUS)))
        message = (
            f"{tertulis} bukan tepat 1/{unsur}: survei sempurna bernilai {sempurna}, "
            "bukan 100"
        )
        yield Diagnostic("KIN322", message, level="catatan", keys=("bobot",))
