"""``--bila`` as it is written: an input, of which indikator, and of which quarter."""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip, sepadan
from kinerja_cli.source.arguments import Argument

BILA = "--bila"
_TRIWULAN = re.compile(r"(?:tw|triwulan)[ _]?([0-9]+|[ivx]+)", re.IGNORECASE)
_NOMOR = {"1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}


class Bila(NamedTuple):
    """One input that is thought to be another.

    Attributes:
        jalur: What stands before the sign, as it is written.
        triwulan: The quarter that it is said of; None for the last period.
        id_: The indikator, and ``keys`` the input below it.
    """

    jalur: str
    triwulan: int | None
    id_: str
    keys: tuple[str, ...]
    nilai: str

    @property
    def awal(self) -> tuple[str, ...]:
        """The keys above the input."""
        return (f"TW{self.triwulan}", self.id_) if self.triwulan else (self.id_,)


def write_bila(bila: str, ids: Collection[str]) -> Argument:
    """Lay one out as an argument; quarters are named alike, however they are spelt."""
    jalur, tanda, nilai = bila.partition("=")
    pertama, *lain = (k.strip() for k in jalur.split("."))
    nomor = _NOMOR.get(_of_quarter(pertama, ids))
    keys = (f"TW{nomor}" if nomor else pertama, *lain)
    return Argument(keys, f"{BILA} {jalur}{tanda}", nilai)


def read_bila(bila: str, ids: Collection[str]) -> Bila:
    """Read one; ``ids`` are those of the PK, which come before names of quarters.

    Raises:
        KinerjaError: KIN252, it is of another form, or of a quarter that no year has.
    """
    jalur, tanda, nilai = bila.partition("=")
    pertama, *keys = (k.strip() for k in jalur.split("."))
    id_, triwulan = pertama, None
    if tertulis := _of_quarter(pertama, ids):
        triwulan = _NOMOR.get(tertulis)
        if triwulan is None:
            message = f"tidak ada triwulan {tertulis}"
            raise KinerjaError(
                refuse_bila(message, "tulis TW1 sampai TW4").under(pertama)
            )
        id_, *keys = keys or [""]
    hasil = Bila(jalur, triwulan, id_, tuple(keys), nilai.strip())
    if not (tanda and id_ and keys and all(keys)):
        kapan = f"TW{triwulan}." if triwulan else ""
        hint = f"tulis {BILA} {kapan}ID.ISIAN=NILAI, misalnya {kapan}pks.jumlah=15"
        found = refuse_bila(f"{kutip(bila)} bukan perubahan isian", hint)
        raise KinerjaError(found.under(*hasil.awal))
    return hasil


def _of_quarter(kunci: str, ids: Collection[str]) -> str:
    """Return the number of the quarter that a key names, as written; else nothing."""
    found = None if kunci in ids else _TRIWULAN.fullmatch(kunci)
    return found[1].casefold() if found else ""


def refuse_twice(semua: Iterable[Bila]) -> None:
    """Raise KIN252 where two of one period say one input."""
    ada: set[tuple[str, ...]] = set()
    for b in semua:
        isian = tuple(map(sepadan, b.keys))
        if isian in ada:
            found = refuse_bila(
                f"{kutip(b.jalur)} disebut dua kali", "hapus salah satunya"
            )
            raise KinerjaError(found.under(*b.awal, *b.keys))
        ada.add(isian)


def refuse_bila(message: str, hint: str) -> Diagnostic:
    """Make a finding about a what-if that is not to be understood."""
    return Diagnostic("KIN252", message, hint)
