"""The steps behind the numbers of a workbook: each once, below what it rests on."""

from __future__ import annotations

from collections.abc import Hashable
from decimal import Context, Decimal
from typing import NamedTuple

from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.core.sel import RUMUS_TERPANJANG
from kinerja_cli.dokumen.excel.isi_sel import DIGIT_SEL, muat_sel
from kinerja_cli.export.xlsx.nama_lembar import LEMBAR_RINCIAN
from kinerja_cli.hitung.jejak import Simpul

KOLOM_NILAI = "B"
BARIS_PERTAMA = 5  # of the steps, below title, words and header
# As many digits as tell one double from the next.
_GANDA, _TERBACA = Context(prec=17), Context(prec=DIGIT_SEL)


class BarisRincian(NamedTuple):
    """A row: a step, or the name of what the rows below it belong to.

    Attributes:
        simpul: The step; None of a name.
        nilai: Its value as a cell holds it.
        rumus: The formula by which it follows from other rows; empty of a leaf.
        tingkat: How deep it stands below the number that a sheet shows.
    """

    nama: str
    simpul: Simpul | None = None
    nilai: Decimal = Decimal(0)
    rumus: str = ""
    tingkat: int = 0


class Rincian:
    """Gathers the steps while sheets are written, and tells where each stands."""

    def __init__(self) -> None:
        self.baris: list[BarisRincian] = []
        self._di: dict[Hashable, str] = {}
        self._objek: dict[int, tuple[Simpul, str]] = {}
        self._pemilik = ""

    def rumus(self, s: Simpul | None, isi: object, pemilik: str) -> str:
        """Return the formula of a cell that shows ``isi``; empty where no step is it.

        Args:
            s: The step.
            isi: The number that is printed: another one is not what the step gives.
            pemilik: Whose number it is, as a name above the steps that are new.
        """
        if s is None or not isinstance(isi, Decimal) or s.langkah.nilai != isi:
            return ""
        return (
            f"={LEMBAR_RINCIAN}!{self._tempat(s, 0, pemilik)}" if muat_sel(isi) else ""
        )

    def _tempat(self, s: Simpul, tingkat: int, pemilik: str) -> str:
        # One object stands for all that rest on it; kept, it stays the only one.
        if id(s) not in self._objek:
            self._objek[id(s)] = s, self._baru(s, tingkat, pemilik)
        return self._objek[id(s)][1]

    def _baru(self, s: Simpul, tingkat: int, pemilik: str) -> str:
        step = s.langkah
        if step.operasi is None:
            return self._tambah(_kunci(s), s, "", tingkat, pemilik)
        dasar = [self._tempat(d, tingkat + 1, pemilik) for d in s.dasar]
        rumus = f"={step.operasi.sel(dasar)}"
        if len(rumus) > RUMUS_TERPANJANG:
            rumus = ""
        kunci = (step.label, step.operasi.nama, rumus or step.nilai, *dasar)
        return self._tambah(kunci, s, rumus, tingkat, pemilik)

    def _tambah(
        self, kunci: Hashable, s: Simpul, rumus: str, tingkat: int, pemilik: str
    ) -> str:
        if (di := self._di.get(kunci)) is not None:
            return di
        if pemilik != self._pemilik:
            self.baris.append(BarisRincian(pemilik))
            self._pemilik = pemilik
        di = f"{KOLOM_NILAI}{BARIS_PERTAMA + len(self.baris)}"
        nilai = nilai_ganda(s.langkah.nilai, berumus=bool(rumus))
        self.baris.append(BarisRincian(s.langkah.label, s, nilai, rumus, tingkat))
        self._di[kunci] = di
        return di


def _kunci(s: Simpul) -> Hashable:
    step: Langkah = s.langkah
    return step.label, step.nilai, s.letak, step.acuan, s.tertulis


def nilai_ganda(nilai: Exact, *, berumus: bool) -> Decimal:
    """Return a value with as many digits as a cell keeps of it."""
    konteks = _GANDA if berumus else _TERBACA
    if isinstance(nilai, Decimal):
        return nilai if muat_sel(nilai) else konteks.plus(nilai)
    return konteks.divide(Decimal(nilai.numerator), Decimal(nilai.denominator))
