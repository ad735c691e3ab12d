"""The analyses that a report is asked for, and what an evaluator looks for in them."""

from typing import NamedTuple

from kinerja_cli.aturan import ButirAturan, load_buku
from kinerja_cli.core.acuan import Acuan

# What a report of a part of the year has, too; the others are of the year as a whole.
TIAP_PERIODE = frozenset({"target", "penyebab"})
SEBUTAN_ANALISIS = {
    "target": "Target dan realisasi",
    "antartahun": "Antartahun",
    "jangka_menengah": "Target jangka menengah",
    "standar": "Standar nasional",
    "penyebab": "Penyebab dan solusi",
    "efisiensi": "Efisiensi",
    "program": "Program pendukung",
    "anggaran": "Realisasi anggaran",
}


class Analisis(NamedTuple):
    """One analysis.

    Attributes:
        kunci: Its key, the same in every output.
        butir: What PermenPANRB 53/2014 asks, and where; ``acuan`` cites it.
        kriteria: What an evaluator looks for, if that has a criterion of its own.
    """

    kunci: str
    butir: ButirAturan
    acuan: Acuan
    kriteria: ButirAturan | None = None
    acuan_kriteria: Acuan | None = None

    @property
    def judul(self) -> str:
        """Its name, in two or three words."""
        return SEBUTAN_ANALISIS[self.kunci]

    def wajib(self, *, setahun: bool) -> bool:
        """Tell whether a report may not be without it.

        Args:
            setahun: Whether it is of a whole year.
        """
        dinilai = self.kriteria is not None and not self.butir.bila_ada
        return dinilai and (setahun or self.kunci in TIAP_PERIODE)


def semua_analisis(tahun: int) -> tuple[Analisis, ...]:
    """List the analyses, in the order of their regulation, as of a fiscal year.

    Before the first regulation its list is a proposal, and nobody scored it.
    """
    isi = load_buku("laporan_kinerja")
    diminta = isi.berlaku(tahun) or isi.ketentuan[0]
    nilai = load_buku("pelaporan_kinerja").berlaku(tahun)
    return tuple(
        Analisis(
            kunci,
            butir,
            diminta.acuan(),
            nilai.butir.get(kunci) if nilai else None,
            nilai.acuan() if nilai and kunci in nilai.butir else None,
        )
        for kunci, butir in diminta.butir.items()
    )
