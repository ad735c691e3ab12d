"""Does the explanation of a target, computed again, give that target?"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import (
    bulatkan,
    decimals,
    format_angka,
    format_ketik,
    format_penuh,
)
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.capaian import desimal_realisasi
from kinerja_cli.hitung.target_desimal import terlalu_halus
from kinerja_cli.source import Document


class UjiDasar(NamedTuple):
    """A target beside what its explanation gives.

    Attributes:
        nilai: What the explanation gives, unrounded.
        desimal: The most decimals to which the explanation is rounded and gives the
            target; None if at none.
        diminta: The decimals to which it should: those of the realisasi, or of the
            target where it has more.
    """

    id: str
    keys: Keys
    target: Decimal
    nilai: Exact
    desimal: int | None
    diminta: int

    @property
    def cocok(self) -> str:
        """The verdict in words."""
        if self.desimal is None:
            return "berbeda"
        if self.desimal == self.diminta:
            return "cocok"
        return f"hanya cocok bila dibulatkan ke {self.desimal} desimal"


def uji(pk: Perjanjian) -> Iterator[UjiDasar]:
    """Recompute every target that the PK explains."""
    for _, keys, i in pk.semua_indikator():
        if i.dasar:
            nilai = i.dasar.langkah(pk.aturan).nilai
            diminta = max(desimal_realisasi(i, pk), decimals(i.target))
            sama = (n for n in range(diminta, -1, -1) if bulatkan(nilai, n) == i.target)
            yield UjiDasar(i.id, keys, i.target, nilai, next(sama, None), diminta)


def temuan(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Report the targets that their explanation does not give."""
    for u in uji(document.value):
        if u.desimal == u.diminta:
            continue
        message = (
            f"target {format_angka(u.target)} dijelaskan oleh {format_penuh(u.nilai)}: "
            f"{u.cocok}"
        )
        bulat = format_ketik(bulatkan(u.nilai, u.diminta))
        hint = f"dengan {u.diminta} desimal: {bulat}"
        where = (*u.keys, "dasar_target")
        if u.desimal is None:
            yield Diagnostic("KIN332", message, hint, "peringatan", where)
        else:
            yield Diagnostic("KIN331", message, hint, "catatan", where)


def target_mungkin(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find targets that no realisasi can equal: of its rumus, or as it is rounded."""
    for _, keys, i in document.value.semua_indikator():
        rentang = i.kelas.rentang
        if not rentang.admits(i.target):
            batas = rentang.batas() if rentang.maksimal else "bilangan bulat"
            message = f"target {format_angka(i.target)} tidak mungkin untuk {i.rumus}"
            hint = f"nilainya {batas}"
            where = (*keys, "target")
            yield Diagnostic("KIN343", message, hint, "peringatan", where)
        else:
            yield from terlalu_halus(keys, i, document.value)
