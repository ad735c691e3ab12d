"""A column a quarter, and the line that they draw."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from kinerja_cli.angka import bulatkan
from kinerja_cli.capaian import Baris
from kinerja_cli.exact import bagi, kali, kurang
from kinerja_cli.export.columns import REALISASI
from kinerja_cli.export.laporan import KOSONG, Column
from kinerja_cli.hasil import Hasil
from kinerja_cli.triwulan import tiap_triwulan

GARIS = "▁▂▃▄▅▆▇█"
SELA = "·"

Triwulanan = Mapping[str, Mapping[int, Baris]]


def nilai_triwulan(hasil: Hasil) -> Triwulanan:
    """Compute the quarters of every indikator, by its id."""
    return {
        b.indikator.id: tiap_triwulan(b, hasil.realisasi, hasil.pk.value)
        for b in hasil.baris
    }


def quarters(hasil: Hasil, nilai: Triwulanan) -> tuple[Column, ...]:
    """Return a column for every quarter, empty until it is over, for programs."""
    akhir = _berakhir(hasil)
    tiap = (_triwulan(n, nilai) for n in range(1, 5))
    return tuple(
        c if n in akhir else c._replace(value=lambda _: None)
        for n, c in enumerate(tiap, 1)
    )


def _berakhir(hasil: Hasil) -> range:
    """Return the quarters that are over."""
    return range(1, hasil.realisasi.masa[-1].akhir // 3 + 1)


def columns(hasil: Hasil, nilai: Triwulanan) -> tuple[Column, ...]:
    """Return a column for every quarter that is over, for the whole, and the line."""
    akhir = _berakhir(hasil)
    return (
        Column("nama", lambda b: b.indikator.nama, "Indikator"),
        Column("satuan", lambda b: b.indikator.satuan, "Satuan", detail=True),
        *(_triwulan(n, nilai) for n in akhir),
        REALISASI._replace(title="Gabungan"),
        Column(
            "tren",
            lambda b: tren([_nilai(b, n, nilai) for n in akhir]),
            "Tren",
            lipat=1,
            awalan="tren",
        ),
    )


def _triwulan(n: int, nilai: Triwulanan) -> Column:
    def of(baris: Baris) -> Decimal | None:
        return _nilai(baris, n, nilai)

    def kosong(baris: Baris) -> str:
        sendiri = nilai[baris.indikator.id].get(n)
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


def _nilai(baris: Baris, n: int, nilai: Triwulanan) -> Decimal | None:
    sendiri = nilai[baris.indikator.id].get(n)
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
