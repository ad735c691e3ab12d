"""``--bila`` as it is written: an input, of which indikator, and of which period."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.periode import PANJANG
from kinerja_cli.core.sebutan_periode import TERAKHIR, BagianTahun
from kinerja_cli.core.teks import kutip, sepadan
from kinerja_cli.source.arguments import Argument

BILA = "--bila"
SANDI = {"triwulan": "TW", "semester": "S", "bulan": "B"}
# A letter alone may begin an id: it is one of a period with an id and an input behind.
_PERIODE = re.compile(
    r"(tw|triwulan|s(?:mt|emester)?|b(?:ln|ulan)?)[ _]?([0-9]+|[ivx]+)", re.IGNORECASE
)
_ANGKA = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class Bila(NamedTuple):
    """One input that is thought to be another.

    Attributes:
        jalur: What stands before the sign, as it is written.
        periode: The part of the year that it is said of; None for the last period.
        id_: The indikator, and ``keys`` the input below it.
    """

    jalur: str
    periode: BagianTahun | None
    id_: str
    keys: tuple[str, ...]
    nilai: str

    @property
    def awal(self) -> tuple[str, ...]:
        """The keys above the input."""
        return (sandi(self.periode), self.id_) if self.periode else (self.id_,)


def sandi(periode: BagianTahun) -> str:
    """Name a period as it stands in front of an id: ``TW4``, ``S2``, ``B12``."""
    return f"{SANDI[periode.jenis]}{periode.nomor}"


def sandi_terakhir(jenis: str) -> str:
    """Name the last period of a kind; of quarters where there is none."""
    dikenal = jenis if jenis in PANJANG else "triwulan"
    return sandi(BagianTahun(dikenal, TERAKHIR[dikenal]))


def write_bila(bila: str, ids: Collection[str]) -> Argument:
    """Lay one out as an argument; periods are named alike, however they are spelt."""
    jalur, tanda, nilai = bila.partition("=")
    pertama, *lain = (k.strip() for k in jalur.split("."))
    periode = _of_period(pertama, lain, ids)
    awal = sandi(periode) if periode and periode.nomor else pertama
    return Argument((awal, *lain), f"{BILA} {jalur}{tanda}", nilai)


def read_bila(bila: str, ids: Collection[str]) -> Bila:
    """Read one; ``ids`` are those of the PK, which come before names of periods.

    Raises:
        KinerjaError: KIN252, it is of another form, or of a period that no year has.
    """
    jalur, tanda, nilai = bila.partition("=")
    id_, *keys = (k.strip() for k in jalur.split("."))
    if periode := _of_period(id_, keys, ids):
        _refuse_no_period(id_, periode)
        id_, *keys = keys or [""]
    hasil = Bila(jalur, periode, id_, tuple(keys), nilai.strip())
    if not (tanda and id_ and keys and all(keys)):
        kapan = f"{sandi(periode)}." if periode else ""
        hint = f"tulis {BILA} {kapan}ID.ISIAN=NILAI, misalnya {kapan}pks.jumlah=15"
        found = refuse_bila(f"{kutip(bila)} bukan perubahan isian", hint)
        raise KinerjaError(found.under(*hasil.awal))
    return hasil


def _of_period(
    kunci: str, lain: Sequence[str], ids: Collection[str]
) -> BagianTahun | None:
    """Return the part of the year that a key names: numbered 0 where no year has it."""
    found = None if kunci in ids else _PERIODE.fullmatch(kunci)
    if not found or (len(found[1]) == 1 and len(lain) < len(("id", "isian"))):
        return None
    jenis = next(j for j in SANDI if j[0] == found[1][0].casefold())
    tertulis = found[2].casefold()
    nomor = int(tertulis) if tertulis.isdecimal() else _ANGKA.get(tertulis, 0)
    return BagianTahun(jenis, nomor if nomor <= TERAKHIR[jenis] else 0)


def _refuse_no_period(kunci: str, periode: BagianTahun) -> None:
    if not periode.nomor:
        jenis, tertulis = periode.jenis, _PERIODE.fullmatch(kunci)
        awal, nomor = SANDI[jenis], tertulis[2].casefold() if tertulis else ""
        hint = f"tulis {awal}1 sampai {sandi_terakhir(jenis)}"
        found = refuse_bila(f"tidak ada {jenis} {nomor}", hint)
        raise KinerjaError(found.under(kunci))


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
