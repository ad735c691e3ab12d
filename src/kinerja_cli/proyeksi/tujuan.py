"""What a value is to reach: its target, or the next name on the scale of its law."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.angka import HITUNG, bulatkan, format_angka
from kinerja_cli.capaian import Baris
from kinerja_cli.perjanjian import Perjanjian


class Tujuan(NamedTuple):
    """A bound, and the side of it that counts as reached.

    Attributes:
        sebutan: What it is, in words.
        nilai: The bound; it belongs to the side that is reached.
        desimal: The decimals in which a value is printed beside it.
        naik: Whether a value has to come up to it, or to stay below.
    """

    sebutan: str
    nilai: Decimal
    desimal: int
    naik: bool = True

    def tercapai(self, nilai: Decimal) -> bool:
        """Tell whether an unrounded value reaches it without help from rounding."""
        return nilai >= self.nilai if self.naik else nilai <= self.nilai

    def tercetak(self, nilai: Decimal) -> bool:
        """Tell whether a value is printed as one that reaches it."""
        return self.tercapai(bulatkan(nilai, self.desimal))

    @property
    def ambang_cetak(self) -> Decimal:
        """The unrounded value from which rounding helps."""
        setengah = Decimal(5).scaleb(-self.desimal - 1)
        return HITUNG.add(self.nilai, -setengah if self.naik else setengah)


def tujuan(baris: Baris, pk: Perjanjian) -> Iterator[Tujuan]:
    """Yield the target of a row, then the name next above its value."""
    i = baris.indikator
    target = f"target {format_angka(baris.target)}"
    yield Tujuan(target, i.target, baris.desimal, i.arah == "naik")
    utuh = baris.realisasi_penuh
    if i.arah == "naik" and i.kelas.subjek and utuh is not None:
        ketentuan = pk.aturan.ketentuan(i.kelas.subjek)
        if jenjang := ketentuan.di_atasnya(utuh):
            batas = ketentuan.terendah(jenjang)
            sebutan = f"{jenjang.predikat} {format_angka(batas)}"
            yield Tujuan(sebutan, batas, ketentuan.desimal or 0)
