"""What a year comes to: how many indikator reached their target, and the means."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.langkah import Bulat
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.putusan import KATA_PUTUSAN
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak import JejakHasil, Simpul
from kinerja_cli.hitung.sebaran import sebaran
from kinerja_cli.laporan.bagian import Tabel
from kinerja_cli.laporan.columns import STATUS
from kinerja_cli.laporan.kolom import Column, dengan_jejak

_SEBUTAN = {str(k): kata for k, kata in KATA_PUTUSAN.items()} | STATUS
_TERBANYAK = 10  # names in one cell
_SEMUA = "seluruhnya"


class BarisStatus(NamedTuple):
    """How many indikator came to one end, and which; or all of them."""

    sebutan: str
    banyak: int
    nama: tuple[str, ...] = ()


class BarisRata(NamedTuple):
    """The means of one sasaran, or of all: of what is there, and by weight.

    Attributes:
        selesai: Without sums that are of a part of the year yet.
        pembagi: How many capaian the mean is of.
    """

    nama: str
    rata: Bulat | None
    selesai: Bulat | None
    berbobot: Bulat | None

    @property
    def pembagi(self) -> int | None:
        """Of how many capaian the mean is."""
        return len(self.rata.asal.dasar) if self.rata else None


KOLOM_STATUS = (
    Column("sebutan", title="Status"),
    Column("banyak", title="Banyak Indikator", numeric=True),
    Column(
        "nama",
        title="Indikator Kinerja",
        detail=True,
        kosong=lambda _: "",
        tampak=lambda row: _disebut(row.nama) or None,
    ),
)


def _disebut(nama: tuple[str, ...]) -> str:
    """Name some, and how many more there are."""
    sisa = len(nama) - _TERBANYAK
    lain = (f"dan {sisa} lainnya",) if sisa > 0 else ()
    return "; ".join((*nama[:_TERBANYAK], *lain))


def _nilai(key: str, judul: str) -> Column:
    def of(row: BarisRata) -> Decimal | None:
        step: Bulat | None = getattr(row, key)
        return step.nilai if step else None

    awalan = judul.lower()
    return Column(key, of, judul, numeric=True, lipat=1, awalan=awalan)


_RATA = (
    Column("nama", title="Sasaran Strategis"),
    Column("pembagi", title="Banyak Capaian", numeric=True, lipat=2, awalan="atas"),
    _nilai("rata", "Rata-Rata Capaian (%)")._replace(lipat=0),
)
_SELESAI = _nilai("selesai", "Tanpa yang Menunggu (%)")
_TERTIMBANG = _nilai("berbobot", "Rata-Rata Berbobot (%)")


def tabel_status(hasil: Hasil) -> Tabel:
    """Make the table of counts; an indikator stands in it once."""
    nama = {b.indikator.id: visible(b.indikator.nama) for b in hasil.baris}
    rows = [
        BarisStatus(
            _SEBUTAN[s.akhir].capitalize(), s.banyak, tuple(nama[i] for i in s.id)
        )
        for s in sebaran(hasil.baris)
    ]
    semua = BarisStatus("Jumlah", len(hasil.baris))
    return Tabel("Status Capaian Kinerja", KOLOM_STATUS, [*rows, semua])


def tabel_rata_rata(hasil: Hasil, jejak: JejakHasil) -> Tabel:
    """Make the table of means."""
    rows = [*_means(hasil)]
    selesai = any(r.selesai for r in rows)
    berbobot = hasil.ringkasan.berbobot is not None
    columns = (*_RATA, *((_SELESAI,) * selesai), *((_TERTIMBANG,) * berbobot))

    def dari(key: str, row: BarisRata) -> Simpul | None:
        step = getattr(row, key)
        return jejak.umum(step) if isinstance(step, Bulat) else None

    berjejak = dengan_jejak(columns, dari)
    return Tabel("Rata-Rata Capaian Kinerja", berjejak, rows)


def _means(hasil: Hasil) -> Iterator[BarisRata]:
    r = hasil.ringkasan
    selesai, berbobot = dict(r.selesai_sasaran), r.berbobot
    for n, rata in r.langkah_sasaran:
        uraian = visible(hasil.pk.value.sasaran[n - 1].uraian)
        berat = berbobot.langkah_sasaran.get(n) if berbobot else None
        yield BarisRata(f"{n}. {uraian}", rata, selesai.get(n), berat)
    berat = berbobot.langkah if berbobot else None
    yield BarisRata(_SEMUA.capitalize(), r.langkah, r.selesai, berat)
    if t := r.triwulan:
        nama = f"Terhadap target triwulan {t.triwulan}"
        yield BarisRata(nama, t.langkah, None, None)
