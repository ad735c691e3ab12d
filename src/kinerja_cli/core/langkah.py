"""The steps of a computation: each value together with how it came to be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from kinerja_cli.core import exact
from kinerja_cli.core import sel as ejaan
from kinerja_cli.core.acuan import Acuan
from kinerja_cli.core.angka import bulatkan, format_angka, format_penuh
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.sel import Ejaan


class Operasi(NamedTuple):
    """One kind of arithmetic: how it computes, how it is told, how a sheet spells it.

    Attributes:
        tulis: Tells it in words or numbers, from those of its operands.
        sel: Spells it as a formula of a spreadsheet, from the cells of its operands.
    """

    nama: str
    hitung: Callable[[Sequence[Exact]], Exact]
    tulis: Callable[[Sequence[str]], str]
    sel: Ejaan


JUMLAH = Operasi("jumlah", exact.jumlahkan, " + ".join, ejaan.jumlah_sel)
RATA_RATA = Operasi(
    "rata-rata",
    exact.rata_rata,
    lambda p: f"({' + '.join(p)}) : {len(p)}" if p else "",
    ejaan.rata_rata_sel,
)
KALI = Operasi("kali", lambda n: exact.kali(n[0], n[1]), " × ".join, "*".join)
KURANG = Operasi(
    "kurang",
    lambda n: exact.kurang(n[0], n[1]),
    " − ".join,
    lambda s: ejaan.selisih_sel("-".join(s)),
)
BAGI = Operasi("bagi", lambda n: exact.bagi(n[0], n[1]), " : ".join, "/".join)
PERSEN = Operasi(
    "persen",
    lambda n: exact.persen(n[0], n[1]),
    lambda p: f"{p[0]} : {p[1]} × 100",
    lambda s: f"{s[0]}/{s[1]}*100",
)
DARI_BOBOT = Operasi(
    "persen dari bobot",
    lambda n: exact.sepersen(n[0], n[1]),
    lambda p: f"{p[0]} × {p[1]} : 100",
    lambda s: f"{s[0]}*{s[1]}/100",
)
MUTLAK = Operasi(
    "mutlak",
    lambda n: n[0].copy_abs() if isinstance(n[0], Decimal) else abs(n[0]),
    lambda p: f"|{p[0].strip('()')}|",
    lambda s: f"ABS({s[0]})",
)
# The sum of values, each times its weight: value and weight by turns.
TERTIMBANG = Operasi(
    "jumlah tertimbang",
    lambda n: exact.jumlahkan(map(exact.kali, n[::2], n[1::2])),
    lambda p: " + ".join(map(" × ".join, zip(p[::2], p[1::2], strict=True))),
    ejaan.tertimbang_sel,
)
CACAH = Operasi(
    "cacah",
    lambda n: Decimal(len(n)),
    lambda p: f"banyaknya {', '.join(p)}" if p else "tidak ada",
    ejaan.cacah_sel,
)


class Langkah(NamedTuple):
    """One step; a leaf is an input (``keys``) or a number of the law (``acuan``).

    Attributes:
        label: What the value is, in the words of the office.
        nilai: The value, exact; of a step that rounded (``Bulat``) the number printed.
        operasi: How it follows from ``dasar``; None for a leaf.
        keys: Where an input stands: below the inputs of its rumus, or, with ``milik``
            ``pk``, below its indikator in the PK, ``konvensi`` below those of it.
        desimal: The decimals to which this step rounded, half up.
        berkas: For an input, the number of its realisasi among those of the year.
    """

    label: str
    nilai: Exact
    operasi: Operasi | None = None
    dasar: tuple[Langkah, ...] = ()
    keys: Keys = ()
    acuan: Acuan | None = None
    desimal: int | None = None
    milik: Literal["isian", "pk", "konvensi"] = "isian"
    berkas: int = 0

    @property
    def kata(self) -> str:
        """The formula in words: ``tepat waktu : ditargetkan × 100``."""
        return self.operasi.tulis([d.label for d in self.dasar]) if self.operasi else ""

    @property
    def angka(self) -> str:
        """The same with the numbers put in: ``76.226 : 78.000 × 100``."""
        if not self.operasi:
            return ""
        angka = (d.tertulis for d in self.dasar)
        return self.operasi.tulis([f"({a})" if a.startswith("-") else a for a in angka])

    @property
    def terpotong(self) -> bool:
        """Whether an operand goes on behind what ``angka`` shows of it."""
        return any(
            d.operasi is not None and format_penuh(d.nilai).startswith("≈")
            for d in self.dasar
        )

    @property
    def tertulis(self) -> str:
        """The value as it stands in a sum: as stated, as rounded, or in full."""
        seadanya = self.operasi is None or self.desimal is not None
        if seadanya and isinstance(self.nilai, Decimal):
            return format_angka(self.nilai)
        return format_penuh(self.nilai).removeprefix("≈ ")


class Bulat(Langkah):
    """A step that rounded: its value is the number printed."""

    __slots__ = ()
    nilai: Decimal
    desimal: int

    @property
    def asal(self) -> Langkah:
        """What it was rounded from."""
        return self.dasar[0]


def langkah(label: str, operasi: Operasi, *dasar: Langkah) -> Langkah:
    """Compute a step from the steps that it rests on."""
    nilai = operasi.hitung([d.nilai for d in dasar])
    return Langkah(label, nilai, operasi, dasar)


def dari_isian(
    label: str, nilai: Exact | int, *keys: str | int, berkas: int = 0
) -> Langkah:
    """Make a leaf of what a file states at ``keys``, or several files together."""
    tepat = Decimal(nilai) if isinstance(nilai, int) else nilai
    return Langkah(label, tepat, keys=keys, berkas=berkas)


def janji(label: str, nilai: Decimal, *keys: str | int) -> Langkah:
    """Make a leaf of what the PK says of an indikator at ``keys``."""
    return Langkah(label, nilai, keys=keys, milik="pk")


def tetapan(label: str, nilai: Decimal, acuan: Acuan) -> Langkah:
    """Make a leaf of a number that ``acuan`` sets."""
    return Langkah(label, nilai, acuan=acuan)


def tanpa_bulat(step: Langkah) -> Exact:
    """Compute a step once more, and round nothing on the way to it."""
    if step.operasi is None:
        return step.nilai
    if isinstance(step, Bulat):
        return tanpa_bulat(step.asal)
    return step.operasi.hitung([tanpa_bulat(d) for d in step.dasar])


@cache
def _membulatkan(desimal: int, tepat: int) -> Operasi:
    """Return one operation a number of decimals: equal steps are equal.

    In a spreadsheet the crumbs behind ``tepat`` decimals are dropped first.
    """
    return Operasi(
        "bulat",
        lambda n: bulatkan(n[0], desimal),
        lambda p: f"{p[0]} dibulatkan ke {desimal} desimal",
        lambda s: ejaan.bulat_sel(s[0], desimal, tepat),
    )


def pembulatan(label: str, asal: Langkah, desimal: int) -> Bulat:
    """Round a step half up; the tree shows that it happened here."""
    nilai = bulatkan(asal.nilai, desimal)
    operasi = _membulatkan(desimal, ejaan.tepat_ganda(asal.nilai, desimal))
    return Bulat(label, nilai, operasi, (asal,), desimal=desimal)
