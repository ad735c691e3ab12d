"""A column a quarter, and the line that they draw."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.exact import bagi, kali, kurang
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.hitung.per_triwulan import PerTriwulan
from kinerja_cli.laporan.bagian import Tabel
from kinerja_cli.laporan.columns import TAMPAK, kosong, of_scale
from kinerja_cli.laporan.columns_triwulan import TERHADAP, BarisTriwulan
from kinerja_cli.laporan.kolom import KOSONG, Column

GARIS = "▁▂▃▄▅▆▇█"
SELA = "·"
# Gives columns the step of each number.
Berjejak = Callable[[Iterable[Column]], tuple[Column, ...]]


def triwulan_tables(
    nilai: PerTriwulan, baris: Sequence[BarisTercatat], berjejak: Berjejak
) -> Iterator[Tabel]:
    """Yield a table of all quarters, then one of each against its targets.

    A semester is no quarter, and meets the target of the one that it ends with.
    """
    if nilai.periode:
        yield Tabel("Per triwulan", berjejak(triwulan_columns(nilai)), baris)
    terhadap = berjejak(TERHADAP)
    pada = [(b, t) for b in baris for t in b.tiap_triwulan or ()]
    for n in sorted({t.triwulan for _, t in pada}):
        rows = [BarisTriwulan(b, t) for b, t in pada if t.triwulan == n]
        yield Tabel(f"Triwulan {n}", terhadap, rows)


def triwulan_columns(nilai: PerTriwulan) -> tuple[Column, ...]:
    """Return a column for every quarter that has a file, the whole, and the line."""
    tiap = [_triwulan(n, nilai) for n in nilai.periode]
    garis = Column(
        "",
        lambda b: tren([getattr(b, c.key) for c in tiap]),
        "Tren",
        lipat=1,
        awalan="tren",
    )
    gabungan = TAMPAK["realisasi"]._replace(title="Gabungan")
    return (TAMPAK["nama"], TAMPAK["satuan"], *tiap, gabungan, garis)


def _triwulan(n: int, nilai: PerTriwulan) -> Column:
    def tanpa(b: BarisTercatat) -> str:
        sendiri = nilai.baris[b.id].get(n)
        return kosong(sendiri) if sendiri else KOSONG

    return Column(
        f"triwulan_{n}",
        title=f"TW {n}",
        numeric=True,
        lipat=n + 1,
        awalan=f"TW {n}",
        kosong=tanpa,
        tampak=lambda b: of_scale(b, getattr(b, f"triwulan_{n}")),
    )


def tren(nilai: Sequence[Decimal | None]) -> str:
    """Draw values between the least and the greatest of them; a dot for nothing."""
    ada = [n for n in nilai if n is not None]
    if not ada:
        return ""
    rentang = kurang(max(ada), min(ada))

    def tinggi(n: Decimal) -> str:
        if not rentang:
            return GARIS[len(GARIS) // 2 - 1]
        naik = kali(kurang(n, min(ada)), Decimal(len(GARIS) - 1))
        return GARIS[int(bulatkan(bagi(naik, rentang), 0))]

    return "".join(SELA if n is None else tinggi(n) for n in nilai)
