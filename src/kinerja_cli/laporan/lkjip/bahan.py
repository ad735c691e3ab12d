"""What a report is made of: a result, what stands beside it, the office's words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.dokumen.pk.sasaran import Pihak
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak import JejakHasil
from kinerja_cli.hitung.narasi import NarasiSetahun, himpun_narasi
from kinerja_cli.hitung.triwulan import triwulan_terakhir
from kinerja_cli.laporan.baris_banding import Kini, pada
from kinerja_cli.laporan.lkjip.baris_laporan import (
    BarisLaporan,
    rows_of_program,
    rows_of_sasaran,
)
from kinerja_cli.telaah.banding import Banding, bandingkan_hasil
from kinerja_cli.telaah.kelengkapan import (
    BarisKelengkapan,
    Kelengkapan,
    telaah_kelengkapan,
)


@dataclass(frozen=True)
class BahanLaporan:
    """All that a report arranges; nothing of it is computed there.

    Attributes:
        jejak: The steps of its numbers, each placed when it is asked for.
        banding: The result as the newest side, beside earlier ones and what its PK
            says of other years.
    """

    jejak: JejakHasil
    banding: Banding

    @property
    def hasil(self) -> Hasil:
        """The result that is reported."""
        return self.jejak.hasil

    @cached_property
    def narasi(self) -> NarasiSetahun:
        """What the office says in its own words."""
        return himpun_narasi(self.hasil.realisasi.berkas)

    @cached_property
    def baris(self) -> tuple[BarisLaporan, ...]:
        """The indikator of sasaran, each where it is named."""
        return tuple(rows_of_sasaran(self.hasil, self.jejak))

    @cached_property
    def baris_program(self) -> tuple[BarisLaporan, ...]:
        """The indikator of programs."""
        return tuple(rows_of_program(self.hasil, self.jejak))

    @cached_property
    def sandingan(self) -> Mapping[str, Kini]:
        """By id, each indikator of the newest side beside the others."""
        kini = len(self.banding.sisi) - 1
        ada = (b for b in self.banding.semua if b.nilai[kini])
        baris = (pada(self.banding, b, kini) for b in ada)
        return {b.milik.id: b for b in baris}

    @property
    def setahun(self) -> bool:
        """Whether it is of a whole year."""
        return self.hasil.realisasi.berkas[-1].value.periode.akhir == SETAHUN

    @property
    def tahun(self) -> int:
        """Its year."""
        return self.hasil.realisasi.tahun

    @property
    def utuh(self) -> bool:
        """Whether its files are of all the year."""
        return self.banding.sisi[-1].setahun

    @property
    def kurun(self) -> str:
        """Its time as titles print it: ``Tahun 2024``, ``Triwulan 3 Tahun 2024``."""
        if self.utuh:
            return f"Tahun {self.tahun}"
        return judul_periode(self.hasil.realisasi.kata_periode)

    @property
    def kurun_terakhir(self) -> str:
        """Its last period in the same way: that of the report of a quarter."""
        return judul_periode(str(self.hasil.realisasi.berkas[-1].value.periode))

    @property
    def triwulan(self) -> int:
        """The quarter that it is filled in to."""
        return triwulan_terakhir(self.hasil.realisasi)

    @property
    def pihak(self) -> tuple[Pihak | None, Pihak | None]:
        """Who promised, and to whom; what a PK perubahan leaves out, the first says."""
        pk = self.hasil.pk.value
        lama = pk.rangkaian.pertama.value if pk.rangkaian else pk
        return (
            pk.pihak_pertama or lama.pihak_pertama,
            pk.pihak_kedua or lama.pihak_kedua,
        )

    @property
    def label(self) -> str:
        """How the result is called beside others."""
        return self.banding.sisi[-1].label

    @property
    def berkas_pk(self) -> str:
        """The PK, by its name."""
        return self.hasil.pk.source.text.name

    @property
    def berkas_terakhir(self) -> str:
        """The realisasi that is still written in, by its name."""
        return self.hasil.realisasi.berkas[-1].source.text.sebutan

    @cached_property
    def kelengkapan_menurut_id(self) -> Mapping[str, BarisKelengkapan]:
        """By id, what each indikator has and lacks."""
        return {b.id: b for b in self.kelengkapan.baris}

    @cached_property
    def kelengkapan(self) -> Kelengkapan:
        """What a report has of what the regulations ask, and what it lacks."""
        kini = self.hasil.pk.value.tahun
        tahun = [s.tahun for s in self.banding.sisi]
        lalu = {
            s.terbaru.baris.id: {
                tahun[n]
                for n, nilai in enumerate(s.nilai)
                if nilai and nilai.baris.realisasi is not None and tahun[n] < kini
            }
            for s in self.banding.semua
        }
        return telaah_kelengkapan(self.hasil, self.narasi, lalu)

    @property
    def temuan(self) -> tuple[Diagnostic, ...]:
        """Warnings beside those of the result: of files, and of what is not said."""
        lain = (d for d in self.banding.temuan if d not in self.hasil.temuan)
        return (*lain, *self.kelengkapan.temuan)


def judul_periode(kata: str) -> str:
    """Write a period as a title: ``Triwulan 1 dan 2 Tahun 2024``."""
    kata = kata.replace("tahun", "Tahun")
    return kata[:1].upper() + kata[1:]


def siapkan(
    hasil: Hasil, pembanding: Sequence[str] = (), *, pk_disebut: bool = False
) -> BahanLaporan:
    """Lay a result beside earlier ones, named by their files.

    Raises:
        KinerjaError: What is wrong with those.
    """
    jejak = JejakHasil(hasil)
    banding = bandingkan_hasil(jejak, pembanding, pk_disebut=pk_disebut)
    return BahanLaporan(jejak, banding)
