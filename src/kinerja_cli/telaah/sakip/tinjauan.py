"""A SAKIP result looked at closely: its parts, its predikat, and its room."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.aturan.ketentuan import Jenjang
from kinerja_cli.core import exact
from kinerja_cli.core.angka import bulatkan, decimals, poin
from kinerja_cli.core.exact import jumlahkan, kurang, utuh
from kinerja_cli.rumus.sakip import Sakip
from kinerja_cli.rumus.sakip.kisi import kisi
from kinerja_cli.rumus.sakip.komponen import (
    IsianKomponen,
    SubKomponen,
    bobot_komponen,
    bobot_sub,
    hitung_komponen,
    hitung_sub,
)


class BagianSakip(NamedTuple):
    """A component or a sub-component.

    Attributes:
        sub: The sub-component's name; empty for a component.
        bobot: Its weight, in points.
        nilai: Its points; None where it is not filled in yet.
        huruf: Its grade, where it has one.
        tripel: For a component stated as a value: how many grades give that value.
    """

    komponen: str
    sub: str
    bobot: Decimal
    nilai: Decimal | None
    huruf: str | None = None
    tripel: int | None = None

    @property
    def judul(self) -> str:
        """The name as the regulation prints it."""
        return self.sub or str(Sakip.model_fields[self.komponen].description)

    @property
    def persen(self) -> Decimal | None:
        """Its points in percent of its weight, rounded to as many decimals."""
        if self.nilai is None:
            return None
        desimal = decimals(poin(self.nilai))
        return bulatkan(exact.persen(self.nilai, self.bobot), desimal)

    def di_atas(self, lain: "BagianSakip") -> Decimal | None:
        """Return its points above those of another; None where one has none."""
        if self.nilai is None or lain.nilai is None:
            return None
        return kurang(self.nilai, lain.nilai)


class Tinjauan(NamedTuple):
    """The parts, and their sum under one regulation.

    Attributes:
        isi: The components as filled in.
        total: Their sum, unrounded, or as stated without them; None where one is
            missing.
    """

    ketentuan: Ketentuan
    isi: Mapping[str, IsianKomponen]
    bagian: tuple[BagianSakip, ...]
    total: Decimal | None

    @property
    def tanpa_komponen(self) -> bool:
        """Whether the total is all that is known."""
        return self.total is not None and not any(self.isi.values())

    @property
    def bulat(self) -> Decimal | None:
        """The total as the scale reads it, rounded."""
        return None if self.total is None else self.ketentuan.digolongkan(self.total)

    @property
    def jenjang(self) -> Jenjang | None:
        """The predikat."""
        return None if self.total is None else self.ketentuan.jenjang(self.total)

    @property
    def berikutnya(self) -> Jenjang | None:
        """The predikat next above; None above the highest."""
        return None if self.total is None else self.ketentuan.di_atasnya(self.total)

    @property
    def di_bawahnya(self) -> Jenjang | None:
        """The predikat next below; None below the lowest."""
        skala = self.ketentuan.skala
        at = skala.index(self.jenjang) + 1 if self.jenjang else len(skala)
        return skala[at] if at < len(skala) else None

    @property
    def kurang(self) -> Decimal | None:
        """Points that are missing to the predikat next above."""
        if self.bulat is None or self.berikutnya is None:
            return None
        return kurang(self.ketentuan.terendah(self.berikutnya), self.bulat)

    @property
    def cadangan(self) -> Decimal | None:
        """Points that can be lost without losing the predikat."""
        if self.bulat is None or self.jenjang is None:
            return None
        return kurang(self.bulat, self.ketentuan.terendah(self.jenjang))


def tinjau(
    isi: Mapping[str, IsianKomponen],
    ketentuan: Ketentuan,
    tertulis: Decimal | None = None,
) -> Tinjauan:
    """Lay out the components, in the order of the regulation, and add them up.

    ``tertulis`` is the total where it was stated without them.
    """
    bagian = tuple(
        b
        for nama in bobot_komponen(ketentuan)
        for b in _bagian(nama, isi[nama], ketentuan)
    )
    nilai = [b.nilai for b in bagian if not b.sub]
    ada = [n for n in nilai if n is not None]
    total = jumlahkan(ada) if len(ada) == len(nilai) else tertulis
    return Tinjauan(ketentuan, isi, bagian, total)


def _bagian(
    nama: str, isi: IsianKomponen, ketentuan: Ketentuan
) -> Iterator[BagianSakip]:
    bobot = bobot_komponen(ketentuan)[nama]
    if isinstance(isi, Decimal):
        tripel = len(kisi(ketentuan, nama).tripel.get(isi, ()))
        yield BagianSakip(nama, "", bobot, isi, tripel=tripel)
        return
    nilai = None
    if isinstance(isi, SubKomponen):
        nilai = utuh(hitung_komponen(nama, isi, ketentuan).nilai)
    yield BagianSakip(nama, "", bobot, nilai)
    for sub, huruf in dict(isi or {}).items():
        poin = hitung_sub(nama, sub, huruf, ketentuan).nilai if huruf else None
        bobot = utuh(bobot_sub(nama, sub, ketentuan).nilai)
        yield BagianSakip(nama, sub, bobot, None if poin is None else utuh(poin), huruf)
