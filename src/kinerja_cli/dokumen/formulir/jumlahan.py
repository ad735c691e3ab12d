"""A sum of cells, live in the form and with its result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from string import ascii_uppercase, digits

from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.dokumen.formulir.lembar import Alamat, SelIsian

_SEKALI = 200  # terms of one SUM: Excel takes 255


@dataclass(frozen=True, eq=False)
class JumlahSel:
    """The sum of cells of its own column, some of which are sums themselves."""

    sel: tuple[SelIsian | JumlahSel, ...]

    def tulis(self, alamat: Alamat) -> str:
        """Write the formula; cells below each other are one range."""
        semua = [*_ranges(alamat(s) for s in self.sel)]
        bagian = [semua[n : n + _SEKALI] for n in range(0, len(semua), _SEKALI)]
        satu = [f"SUM({','.join(b)})" for b in bagian]
        return satu[0] if len(satu) == 1 else f"SUM({','.join(satu)})"

    def hasil(self) -> Decimal:
        """Return its result; what is blank adds nothing."""
        return Decimal(jumlahkan(map(_nilai, self.sel)))


def _nilai(isi: SelIsian | JumlahSel) -> Decimal:
    nilai = isi.hasil() if isinstance(isi, JumlahSel) else isi.nilai
    return nilai if isinstance(nilai, Decimal) else Decimal(0)


def _ranges(alamat: Iterable[str]) -> Iterator[str]:
    sel = [(a.rstrip(digits), int(a.lstrip(ascii_uppercase))) for a in alamat]
    for _, grup in groupby(enumerate(sel), lambda n: (n[1][0], n[1][1] - n[0])):
        (_, (kolom, awal)), *lain = grup
        akhir = lain[-1][1][1] if lain else awal
        yield f"{kolom}{awal}:{kolom}{akhir}" if lain else f"{kolom}{awal}"
