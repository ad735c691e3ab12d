"""What a formula of efficiency is given, what it gives, and what a formula is."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.angka import decimals
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.langkah import Bulat, Langkah, pembulatan

NilaiAtauCatatan = Iterator[Bulat | Diagnostic]


class Keluaran(NamedTuple):
    """What one budget was for, and how far that was achieved, in percent."""

    pagu: Langkah
    capaian: Langkah


class Bahan(NamedTuple):
    """What efficiency is computed of; every number is the one that is printed.

    Attributes:
        capaian: In percent, rounded; ``serapan`` the same.
        realisasi: What was spent, in rupiah.
        keluaran: The budgets that this was spent of; none where they cannot be parted.
        meleset: The indikator, by id, that did not reach their target.
    """

    capaian: Bulat
    serapan: Bulat
    realisasi: Langkah
    keluaran: tuple[Keluaran, ...]
    meleset: tuple[str, ...] = ()

    def desimal(self, ketentuan: Ketentuan) -> int:
        """Return the decimals of a percentage: never fewer than those that it is of."""
        asal = (decimals(n.nilai) for n in (self.capaian, self.serapan))
        return max(ketentuan.desimal or 0, *asal)


class Antara(NamedTuple):
    """An amount on the way, in rupiah: its key, its title, and the step that it is."""

    kunci: str
    judul: str
    langkah: Callable[[Bulat], Langkah]


class RumusEfisiensi(NamedTuple):
    """A formula of efficiency: its words, what it gives, and how.

    Attributes:
        nilai: For each value its key for programs and its title for eyes; what the
            scale of its regulation names is the first.
        hitung: Yields the values, each rounded, and notes; where it cannot go on it
            says why and ends.
        antara: What the first value rests on and readers want to see beside it.
    """

    kata: str
    nilai: tuple[tuple[str, str], ...]
    hitung: Callable[[Bahan, Ketentuan], NilaiAtauCatatan]
    antara: Antara | None = None


def dibulatkan(label: str, penuh: Langkah, ketentuan: Ketentuan) -> Bulat:
    """Round a value as its regulation does."""
    return pembulatan(label, penuh, ketentuan.desimal or 0)


def tanpa_pembagi(pembagi: Langkah, sebab: str) -> Diagnostic:
    """Say why nothing can be divided by a step."""
    message = f"{pembagi.label} {sebab}: tidak dapat menjadi pembagi"
    return note("KIN436", message)
