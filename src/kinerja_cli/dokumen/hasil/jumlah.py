"""What a result comes to, as it is recorded: its counts and means, and its budget."""

from typing import NamedTuple

from kinerja_cli.dokumen.hasil.angka import AngkaJson, Banyak, Nomor
from kinerja_cli.dokumen.realisasi.periode import Triwulan


class RataRataSasaran(NamedTuple):
    """The mean capaian of one sasaran, in percent, and the weighted one."""

    sasaran: Nomor
    rata_rata_capaian: AngkaJson | None
    rata_rata_berbobot: AngkaJson | None = None


class TriwulanTercatat(NamedTuple):
    """The same against the targets of a quarter, of those that are compared."""

    triwulan: Triwulan
    berputusan: Banyak
    tercapai: Banyak
    rata_rata_capaian: AngkaJson | None
    kosong: Banyak | None = None


class RingkasanTercatat(NamedTuple):
    """How many indikator there are, by status and verdict, and their mean capaian."""

    terhitung: Banyak
    tak_terhitung: Banyak
    belum_ada: Banyak
    tercapai: Banyak
    rata_rata_capaian: AngkaJson | None
    per_sasaran: tuple[RataRataSasaran, ...]
    catatan: tuple[str, ...] = ()
    tidak_ada: Banyak | None = None
    tanpa_target: Banyak | None = None
    berjalan: Banyak | None = None
    pembagi: Banyak | None = None
    triwulan: TriwulanTercatat | None = None
    rata_rata_tanpa_menunggu: AngkaJson | None = None
    berputusan: Banyak | None = None
    rata_rata_berbobot: AngkaJson | None = None


class AnggaranTercatat(NamedTuple):
    """The budget of all programs that are filled in, and how many those are."""

    program: Banyak
    terisi: Banyak
    pagu_awal: AngkaJson | None
    pagu: AngkaJson | None
    realisasi: AngkaJson | None
    sisa: AngkaJson | None
    serapan: AngkaJson | None
    serapan_awal: AngkaJson | None
    catatan: tuple[str, ...] = ()
