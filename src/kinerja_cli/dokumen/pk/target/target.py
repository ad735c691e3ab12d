"""A target: what a realisasi is held against, and the one verdict on it."""

from decimal import Decimal
from typing import Literal, NamedTuple

from kinerja_cli.core.angka import decimals, format_angka, sejajar
from kinerja_cli.core.exact import Exact, kurang
from kinerja_cli.core.teks import sepadan

Arah = Literal["naik", "turun", "rentang"]
Tanda = Literal["", "≥", "≤", ">", "<"]
# What a sign says of the direction in which a value is better.
ARAH_TANDA: dict[Tanda, Arah] = {"≥": "naik", ">": "naik", "≤": "turun", "<": "turun"}


class Ujung(NamedTuple):
    """A target before its direction is known: one number or two, and its sign."""

    angka: tuple[Decimal, ...]
    tanda: Tanda = ""
    sebutan: str = ""


class Target(NamedTuple):
    """What a realisasi is to reach: a number, or a range.

    Attributes:
        bawah: The lower end of a range, which itself reaches; ``atas`` the upper one.
            Of one number both are the same.
        arah: In which direction a realisasi is better.
        tanda: The sign that is printed before the number, if one is.
        sebutan: The word that is printed for it, where it is a place on a scale.
        terbalik: Whether its upper end is printed first.
    """

    bawah: Decimal
    atas: Decimal
    arah: Arah = "naik"
    tanda: Tanda = ""
    sebutan: str = ""
    terbalik: bool = False

    @property
    def batas(self) -> Decimal:
        """The end that decides; of ``arah: rentang`` both do, and this is the lower."""
        return self.atas if self.arah == "turun" else self.bawah

    @property
    def ujung(self) -> tuple[Decimal, Decimal]:
        """Both ends."""
        return self.bawah, self.atas

    @property
    def rentang(self) -> bool:
        """Whether it has two ends."""
        return self.bawah != self.atas

    @property
    def dua_arah(self) -> bool:
        """Whether inside it nothing is better or worse: capaian there is 100."""
        return self.rentang or self.arah == "rentang"

    @property
    def tegas(self) -> bool:
        """Whether its number itself does not reach it."""
        return self.tanda in {">", "<"}

    @property
    def desimal(self) -> int:
        """The digits that are written behind the mark."""
        return max(map(decimals, self.ujung))

    def tercapai(self, nilai: Exact) -> bool:
        """Tell whether ``nilai`` reaches it; no division is needed for that."""
        if self.tegas:
            return nilai > self.batas if self.arah == "naik" else nilai < self.batas
        cukup = self.arah == "turun" or nilai >= self.bawah
        return cukup and (self.arah == "naik" or nilai <= self.atas)

    def senilai(self, lain: "Target") -> bool:
        """Tell whether both ask for the same: 95 at least, however that is written."""
        sama = (self.ujung, self.tegas) == (lain.ujung, lain.tegas)
        return sama and sepadan(self.sebutan) == sepadan(lain.sebutan)

    def jarak(self, nilai: Exact) -> Exact:
        """Return how far ``nilai`` is from it, on either side; 0 inside."""
        return max(kurang(self.bawah, nilai), kurang(nilai, self.atas), Decimal(0))

    def tanda_terhadap(self, nilai: Exact) -> str:
        """Say where ``nilai`` stands: ``≥ target 81,33``, ``di luar target 60–85``."""
        if self.arah == "rentang":
            return f"{'di dalam' if self.tercapai(nilai) else 'di luar'} target {self}"
        batas = self.sebutan or format_angka(self.batas)
        naik, tegas = self.arah == "naik", self.tegas
        tanda = (">" if tegas else "≥") if naik else ("<" if tegas else "≤")
        if not self.tercapai(nilai):
            tanda = {">": "≤", "≥": "<", "<": "≥", "≤": ">"}[tanda]
        return f"{tanda} target {batas}"

    def sejajar(self, desimal: int) -> "Target":
        """Write it with ``desimal`` decimals, and never with fewer than its own."""
        bawah, atas = (sejajar(n, desimal) for n in self.ujung)
        return self._replace(bawah=bawah, atas=atas)

    def __str__(self) -> str:
        if self.rentang:
            return f"{format_angka(self.bawah)}–{format_angka(self.atas)}"
        return f"{self.tanda} {self.sebutan or format_angka(self.bawah)}".lstrip()
