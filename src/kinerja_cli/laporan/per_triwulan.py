"""A column a quarter, and the line that they draw."""

from collections.abc import Sequence
from decimal import Decimal

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.exact import bagi, kali, kurang
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.per_triwulan import PerTriwulan
from kinerja_cli.laporan.columns import CATATAN, COLUMNS, REALISASI
from kinerja_cli.laporan.isi import notes
from kinerja_cli.laporan.model import KOSONG, Column

GARIS = "▁▂▃▄▅▆▇█"
SELA = "·"


def quarters(nilai: PerTriwulan) -> tuple[Column, ...]:
    """Return what programs read of a row: a column for all four quarters, always.

    What is to be known of the quarters stands among the notes of each row.
    """
    perlu = notes(nilai.catatan)
    berisi = CATATAN._replace(value=lambda b: (*notes(b.catatan), *perlu))
    biasa = (berisi if c is CATATAN else c for c in COLUMNS)
    return (*biasa, *(_triwulan(n, nilai) for n in range(1, 5)))


def columns(nilai: PerTriwulan) -> tuple[Column, ...]:
    """Return a column for every quarter that has a file, the whole, and the line.

    Without such a quarter there is none.
    """
    if not nilai.masa:
        return ()
    return (
        Column("nama", lambda b: b.indikator.nama, "Indikator"),
        Column("satuan", lambda b: b.indikator.satuan, "Satuan", detail=True),
        *(_triwulan(n, nilai) for n in nilai.masa),
        REALISASI._replace(title="Gabungan"),
        Column(
            "tren",
            lambda b: tren([_nilai(b, n, nilai) for n in nilai.masa]),
            "Tren",
            lipat=1,
            awalan="tren",
        ),
    )


def _triwulan(n: int, nilai: PerTriwulan) -> Column:
    def of(baris: Baris) -> Decimal | None:
        return _nilai(baris, n, nilai)

    def kosong(baris: Baris) -> str:
        sendiri = nilai.baris[baris.indikator.id].get(n)
        return REALISASI.kosong(sendiri) if sendiri else KOSONG

    return Column(
        f"triwulan_{n}",
        of,
        f"TW {n}",
        numeric=True,
        lipat=n + 1,
        awalan=f"TW {n}",
        kosong=kosong,
    )


def _nilai(baris: Baris, n: int, nilai: PerTriwulan) -> Decimal | None:
    sendiri = nilai.baris[baris.indikator.id].get(n)
    return sendiri.realisasi.nilai if sendiri and sendiri.realisasi else None


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
