"""What a PK is made of beside its indikator: who signs it, and the goals."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from kinerja_cli.dokumen.pk.acuan_indikator import Pengukur
from kinerja_cli.dokumen.pk.jenis import Bobot
from kinerja_cli.dokumen.pk.nip import Nip, Pangkat, cetak_nip
from kinerja_cli.dokumen.pk.program import AcuanProgram
from kinerja_cli.source.keys import MAKSUD
from kinerja_cli.source.validation import Declaration, Teks


class Pihak(Declaration):
    """Who signs."""

    tak_dipakai: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(("nomor_induk", "no_nip"), MAKSUD.format("nip")),
        **dict.fromkeys(
            ("golongan", "pangkat_golongan", "pangkat_gol"), MAKSUD.format("pangkat")
        ),
    }

    nama: Teks = Field(description="nama penanda tangan")
    jabatan: Teks = Field(description="jabatannya")
    pangkat: Pangkat = Field(
        None, description="pangkat, beserta golongannya bila dicetak"
    )
    nip: Nip = Field(
        None,
        description="NIP, 18 angka, dikutip; boleh berspasi, kosong bila tidak ber-NIP",
    )

    @property
    def nip_tercetak(self) -> str | None:
        """The number as it stands under a signature."""
        return cetak_nip(self.nip) if self.nip else None


class Sasaran(Declaration):
    """A goal, the indikator that measure it, and the programs that carry it."""

    uraian: Teks = Field(description="bunyi sasaran")
    program: tuple[AcuanProgram, ...] = Field(
        (), description="nomor atau kode program pendukungnya"
    )
    bobot: Bobot | None = Field(
        None, description="bobot di antara sasaran; jumlahnya sebaiknya 100 atau 1"
    )
    penjelasan: str = Field(
        "", description="penjelasan sasaran dalam dokumen (disimpan, tidak dicetak)"
    )
    dasar_hukum: tuple[Teks, ...] = Field(
        (), description="peraturan yang mendasari (disimpan, tidak dicetak)"
    )
    indikator: tuple[Pengukur, ...] = Field(
        min_length=1, description="daftar indikator yang mengukurnya"
    )
