"""Where a value stands along an axis, in percent of its length."""

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from kinerja_cli.core.angka import format_angka
from kinerja_cli.laporan.bagian import DeretGrafik, Grafik

if TYPE_CHECKING:
    from kinerja_cli.hitung.jejak import Simpul

_HALUS = 10_000  # a hundredth of a percent
NOL = Decimal(0)


class Sumbu(NamedTuple):
    """An axis, from its least value to its greatest."""

    awal: Decimal
    akhir: Decimal

    def letak(self, nilai: Decimal) -> Decimal:
        """Return where a value stands; in the middle where there is but one."""
        panjang = self.akhir - self.awal
        bagian = (nilai - self.awal) * _HALUS // panjang if panjang else _HALUS // 2
        return Decimal(bagian) / 100


def nilai_kategori(
    deret: DeretGrafik, n: int
) -> tuple[Decimal | None, "Simpul | None"]:
    """Return the value of a series at a category, and its step, where there are any."""
    nilai = deret.nilai[n] if n < len(deret.nilai) else None
    return nilai, deret.jejak[n] if n < len(deret.jejak) else None


def keterangan_acuan(grafik: Grafik) -> str:
    """Say what the line across a chart is."""
    if grafik.acuan is None:
        return ""
    return f"Garis putus-putus: {format_angka(grafik.acuan)} {grafik.satuan}"
