"""What tests of SAKIP share: the regulation as written by hand, and worksheets."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import product
from typing import Any

from kinerja_cli.aturan import Aturan
from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.rumus.sakip.komponen import SubKomponen
from kinerja_cli.source.validation import validate
from kinerja_cli.telaah.sakip.tinjauan import Tinjauan, tinjau

KETENTUAN = Aturan(2024).ketentuan("sakip")

# PermenPANRB 88/2021: points of a component, and shares in percent.
BOBOT = {"perencanaan": 30, "pengukuran": 30, "pelaporan": 15, "evaluasi": 25}
BAGIAN = {"keberadaan": 20, "kualitas": 30, "pemanfaatan": 50}
PERSEN = {"E": 0, "D": 30, "C": 50, "CC": 60, "B": 70, "BB": 80, "A": 90, "AA": 100}
TANGGA = tuple(PERSEN)  # from the worst grade to the best

# Lampiran 2 of the PK 2024, and grades that give the same.
LAMPIRAN_2 = {
    "perencanaan": Decimal("25.50"),
    "pengukuran": Decimal("24.00"),
    "pelaporan": Decimal("11.85"),
    "evaluasi": Decimal("19.75"),
}
HURUF = {
    "perencanaan": ("A", "A", "BB"),
    "pengukuran": ("BB", "BB", "BB"),
    "pelaporan": ("A", "B", "BB"),
    "evaluasi": ("A", "B", "BB"),
}


def menuju(nilai: Decimal, desimal: int = 2) -> Tujuan:
    """Aim at a total, held against what is printed of another."""
    return Tujuan("nilai", nilai, desimal, lambda total: total >= nilai)


def poin(komponen: str, sub: str, huruf: str) -> Decimal:
    """Work out the points of a grade, in a way of its own: whole numbers first."""
    return Decimal(BOBOT[komponen] * BAGIAN[sub] * PERSEN[huruf]) / 10_000


def jumlah(komponen: str, huruf: tuple[str, ...]) -> Decimal:
    """Add up the points of three grades."""
    return sum(
        (poin(komponen, s, h) for s, h in zip(BAGIAN, huruf, strict=True)), Decimal(0)
    )


def tripel(komponen: str, nilai: Decimal) -> Iterator[tuple[str, ...]]:
    """Try all 512 triples for those that give ``nilai``."""
    for huruf in product(TANGGA, repeat=3):
        if jumlah(komponen, huruf) == nilai:
            yield huruf


def sub(*huruf: str) -> SubKomponen:
    """Fill in a component by its three grades."""
    return validate(SubKomponen, dict(zip(BAGIAN, huruf, strict=True)))


def tinjauan(isi: Mapping[str, Any]) -> Tinjauan:
    """Look at components, each a value, its grades, or None."""
    ada = {n: sub(*k) if isinstance(k, tuple) else k for n, k in isi.items()}
    return tinjau(ada, KETENTUAN)


def lembar(komponen: str, total: str = "", tahun: int = 2024) -> str:
    """Write a worksheet; ``komponen`` is YAML, and begins on line 4."""
    baris = "".join(f"  {line}\n" for line in komponen.splitlines())
    akhir = f"total: {total}\n" if total else ""
    return f"format: kinerja/lke@1\ntahun: {tahun}\nkomponen:\n{baris}{akhir}"
