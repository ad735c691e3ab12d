"""What a PK is made of beside its indikator: who signs it, and the goals."""

from pydantic import Field

from kinerja_cli.dokumen.pk.acuan_indikator import Pengukur
from kinerja_cli.dokumen.pk.jenis import Bobot
from kinerja_cli.dokumen.pk.program import AcuanProgram
from kinerja_cli.source.validation import Declaration, Teks


class Pihak(Declaration):
    """Who signs."""

    nama: Teks = Field(description="nama penanda tangan")
    jabatan: Teks = Field(description="jabatannya")


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
