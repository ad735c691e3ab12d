"""One input of a rumus that can move while the others stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple, Protocol

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan, format_angka, satuan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import Exact, tambah
from kinerja_cli.core.langkah import Langkah


class Terhitung(Protocol):
    """What computes itself: a rumus, as filled in or with an input moved."""

    def langkah(self, aturan: Aturan) -> Langkah:
        """Return the last step of the computation."""

    def predikat_dari(self, nilai: Exact, aturan: Aturan) -> str | None:
        """Name an unrounded value, if there is a scale for it."""

    def tanpa_nilai(self) -> Iterator[Diagnostic]:
        """Say why it has no value, where it has none."""


class Peubah(NamedTuple):
    """An input, and the rumus with that input moved.

    The value of the rumus grows with it, and in a straight line, unless it says that it
    is not ``lurus``: so what a target asks of it is found by dividing, and shown by
    computing forward. What is not ``lurus`` is searched.

    Attributes:
        nama: What it is, in words.
        nilai: What is filled in.
        ganti: Gives the rumus in which it has another value.
        satuan: Its unit; empty where that is the unit of the indikator.
        desimal: The decimals in which it is written; its last digit is one unit.
        tetap: Whether its unit stays as written: there is no half of a service.
        tercetak: Whether it is the value itself, as it is printed: a computed one that
            stands there in full counts rounded, and is asked for so.
        cacahan: Whether its field reads whole numbers only, dots as thousands.
        minimal: What it cannot fall below; ``maksimal`` what it cannot pass.
        batas: Where the end that it cannot pass comes from, in words; ``batas_bawah``
            the end that it cannot fall below, where that is no matter of course.
        selama: What is taken to stay, where that might change in the year, too.
        setara: Says in another way what a value of it is.
        tulis: Says a value that eyes do not read as a number.
        lurus: Whether the value grows with it in a straight line; it may then bend, or
            fall, or be missing at some points.
        terpisah: Whether what it adds to the value does not depend on the others.
        tiap_periode: Whether its ends are those of one period, where some are added.
    """

    nama: str
    nilai: Exact
    ganti: Callable[[Any], Terhitung]
    satuan: str = ""
    desimal: int = 0
    tetap: bool = False
    tercetak: bool = False
    cacahan: bool = False
    minimal: Decimal | None = None
    maksimal: Decimal | None = None
    batas: str = ""
    batas_bawah: str = ""
    selama: str = ""
    setara: Callable[[Decimal], str] | None = None
    tulis: Callable[[Decimal], str] | None = None
    lurus: bool = True
    terpisah: bool = True
    tiap_periode: bool = False

    @property
    def unit(self) -> Decimal:
        """The smallest step it can take."""
        return satuan(1, self.desimal)

    def sebab(self, *, naik: bool) -> str:
        """Say where the end that it cannot pass on its way comes from."""
        if naik:
            return self.batas
        if self.batas_bawah or self.minimal is None:
            return self.batas_bawah
        return f"tidak mungkin di bawah {format_angka(self.minimal)}"

    def halus(self, desimal: int) -> Peubah:
        """Let it have at least ``desimal`` decimals, unless its unit is ``tetap``."""
        if self.tetap:
            return self
        desimal = max(self.desimal, desimal)
        nilai = bulatkan(self.nilai, desimal) if self.tercetak else self.nilai
        return self._replace(desimal=desimal, nilai=nilai)

    def dijumlahkan(self, periode: int) -> Peubah:
        """Let it be the sum over as many periods, where its ends are those of one."""
        if not self.tiap_periode or periode == 1:
            return self
        bawah, atas = (
            None if n is None else n * periode for n in (self.minimal, self.maksimal)
        )
        batas = self.batas and f"{self.batas} tiap periode"
        return self._replace(minimal=bawah, maksimal=atas, batas=batas)

    def admits(self, nilai: Exact) -> bool:
        """Tell whether it can have that value."""
        return (self.minimal is None or nilai >= self.minimal) and (
            self.maksimal is None or nilai <= self.maksimal
        )

    def tetangga(self) -> Iterator[tuple[str, Terhitung]]:
        """Yield the rumus one unit away on either side, and what is filled in then."""
        for arah in (-1, 1):
            nilai = tambah(self.nilai, satuan(arah, self.desimal))
            if self.admits(nilai):
                tertulis = format_angka(bulatkan(nilai, self.desimal))
                yield f"{self.nama} {tertulis}", self.ganti(nilai)


def cacahan(
    nama: str,
    banyak: int | Decimal,
    ganti: Callable[[Decimal], Terhitung],
    satuan: str = "",
) -> Peubah:
    """Let a count move, from 0 up, one at a time."""
    return Peubah(
        nama,
        Decimal(banyak),
        ganti,
        satuan=satuan,
        tetap=True,
        cacahan=True,
        minimal=Decimal(0),
    )
