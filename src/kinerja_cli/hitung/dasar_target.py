"""Does the explanation of a target, computed again, give that target?"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import bulatkan, format_penuh
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.rumus.alat.dasar import DasarRumus


class UjiDasar(NamedTuple):
    """A target beside what its explanation gives.

    A number is to be given as it stands; a range, or a number behind a sign, is to be
    reached.

    Attributes:
        nilai: What the explanation gives, unrounded.
        desimal: The most decimals to which the explanation is rounded and gives the
            target; None if at none.
        diminta: The decimals to which it should: those of the realisasi, or of the
            target where it has more.
    """

    id: str
    keys: Keys
    target: Target
    nilai: Exact
    desimal: int | None
    diminta: int
    kelas: type[DasarRumus]

    @property
    def nilai_tertulis(self) -> str:
        """What the explanation gives, in full, or the word for it."""
        return self.kelas.sebutan(self.nilai) or format_penuh(self.nilai)

    @property
    def cocok(self) -> str:
        """The verdict in words."""
        if self.desimal is None:
            return "berbeda"
        if self.desimal == self.diminta:
            return "cocok"
        return f"hanya cocok bila dibulatkan ke {self.desimal} desimal"


def uji(pk: Perjanjian) -> Iterator[UjiDasar]:
    """Recompute every target that the PK explains by inputs that have a value."""
    for _, keys, i in pk.semua_indikator():
        target, isian = i.target, i.isian_target
        if not (isian and target) or any(isian.tanpa_nilai()):
            continue
        nilai = isian.langkah(pk.aturan).nilai
        diminta = max(pk.desimal_realisasi(i), target.desimal)
        semua = range(diminta, -1, -1)
        cocok = (n for n in semua if _explains(bulatkan(nilai, n), target))
        yield UjiDasar(i.id, keys, target, nilai, next(cocok, None), diminta, i.kelas)


def _explains(nilai: Decimal, target: Target) -> bool:
    if target.rentang or target.tanda:
        return target.tercapai(nilai)
    return nilai == target.batas
