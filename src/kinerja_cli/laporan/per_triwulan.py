"""A column a quarter, and the line that they draw."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import bagi, kali, kurang
from kinerja_cli.core.periode import SETRIWULAN, Periode, sebut
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.columns import CATATAN, COLUMNS, REALISASI
from kinerja_cli.laporan.isi import notes
from kinerja_cli.laporan.model import KOSONG, Column

GARIS = "▁▂▃▄▅▆▇█"
SELA = "·"

Triwulanan = Mapping[str, Mapping[int, Baris]]


def quarters(hasil: Hasil, nilai: Triwulanan) -> tuple[Column, ...]:
    """Return what programs read of a row: a column for all four quarters, always.

    What is to be known of the quarters stands among the notes of each row.
    """
    perlu = notes(catatan(hasil))
    berisi = CATATAN._replace(value=lambda b: (*notes(b.catatan), *perlu))
    biasa = (berisi if c is CATATAN else c for c in COLUMNS)
    return (*biasa, *(_triwulan(n, nilai) for n in range(1, 5)))


def catatan(hasil: Hasil) -> Iterator[Diagnostic]:
    """Say which quarters are not whole, or why there is none."""
    ada = _ada(hasil)
    if not ada:
        yield note("KIN426", "tidak ada kolom triwulan: isiannya setahun")
    for n, masa in ada.items():
        if sum(p.panjang for p in masa) < SETRIWULAN:
            yield note("KIN418", f"TW {n} belum lengkap: {sebut(masa)} saja")


def _ada(hasil: Hasil) -> Mapping[int, Sequence[Periode]]:
    """Return the quarters of which there is a file, each with its periods."""
    himpunan = hasil.realisasi
    tiap = {n: Periode.ke(himpunan.tahun, SETRIWULAN, n) for n in range(1, 5)}
    semua = {n: [p for p in himpunan.masa if p.within(t)] for n, t in tiap.items()}
    return {n: masa for n, masa in semua.items() if masa}


def columns(hasil: Hasil, nilai: Triwulanan) -> tuple[Column, ...]:
    """Return a column for every quarter that has a file, the whole, and the line.

    Without such a quarter there is none.
    """
    ada = _ada(hasil)
    if not ada:
        return ()
    return (
        Column("nama", lambda b: b.indikator.nama, "Indikator"),
        Column("satuan", lambda b: b.indikator.satuan, "Satuan", detail=True),
        *(_triwulan(n, nilai) for n in ada),
        REALISASI._replace(title="Gabungan"),
        Column(
            "tren",
            lambda b: tren([_nilai(b, n, nilai) for n in ada]),
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
