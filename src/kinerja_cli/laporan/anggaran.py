"""A budget as a report, format ``kinerja/anggaran@1``."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.pk.program import KATA_TINGKAT, JenjangProgram
from kinerja_cli.hitung.anggaran import SIFAT, Anggaran
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak import JejakHasil
from kinerja_cli.hitung.ringkasan import RATA_RATA_CAPAIAN
from kinerja_cli.laporan.bagian import Bagian, Daftar, Line, Tabel
from kinerja_cli.laporan.baris_anggaran import BarisUang, program_rows, uang_columns
from kinerja_cli.laporan.baris_efisiensi import (
    kinerja_columns,
    program_columns,
    visible_columns,
)
from kinerja_cli.laporan.isi import CATATAN, akhir_berkas, konteks
from kinerja_cli.laporan.isi_anggaran import IsiAnggaran
from kinerja_cli.laporan.jejak_uang import berjejak_uang
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.model import Laporan, Lembar
from kinerja_cli.laporan.prose import SERAPAN, file_notes, head, kalimat
from kinerja_cli.laporan.prose_akhir import capaian_bounds, rounding
from kinerja_cli.laporan.susunan import record

TANPA_RUMUS = "tidak dihitung: PK belum memilih rumusnya, `konvensi: {efisiensi: ...}`"


@dataclass(frozen=True)
class LaporanAnggaran(Laporan):
    """The budget of a result, and what was achieved beside it.

    Attributes:
        tingkat: Down to which level programs are shown.
    """

    judul: ClassVar[str] = "Anggaran dan efisiensi"
    hasil: Hasil
    anggaran: Anggaran
    tingkat: JenjangProgram = "program"

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, the programs, the sasaran, notes and conventions."""
        yield Daftar("", list(head(self.hasil)))
        yield Tabel(f"Anggaran tiap {KATA_TINGKAT[self.tingkat]}", *self._uang())
        semua = self.hasil.efisiensi
        columns = berjejak_uang(visible_columns(semua.ketentuan), self.jejak)
        yield Tabel("Kinerja dan anggaran", columns, semua.baris)
        columns = visible_columns(semua.ketentuan, "Program")
        columns = berjejak_uang(columns, self.jejak)
        yield Tabel("Kinerja dan anggaran program", columns, semua.program)
        uraian = [
            (f"Sasaran {n}", visible(s.uraian))
            for n, s in enumerate(self.hasil.pk.value.sasaran, 1)
        ]
        yield Daftar("Sasaran", uraian)
        catatan = ((hal, kalimat(d)) for hal, d in self._catatan())
        yield Daftar("Catatan", list(catatan))
        yield Daftar("Konvensi", list(self._konvensi()))

    @cached_property
    def jejak(self) -> JejakHasil:
        """The steps of its numbers, each placed when a writer asks for it."""
        return JejakHasil(self.hasil)

    def _uang(self) -> tuple[tuple[Column, ...], list[BarisUang]]:
        columns = uang_columns(self.anggaran, self.tingkat)
        columns = berjejak_uang(columns, self.jejak)
        return columns, list(program_rows(self.anggaran, self.tingkat))

    def _catatan(self) -> Iterator[tuple[str, Diagnostic]]:
        yield from file_notes(self.hasil)
        for b in self.anggaran.semua:
            yield from ((b.program.sebutan, d) for d in b.catatan)
        semua = self.hasil.efisiensi
        for e in (*semua.baris, *semua.program):
            yield from ((e.nama, d) for d in e.catatan)
        yield from (("program", d) for d in semua.ganda)
        yield from (("periode", d) for d in semua.sementara)

    def _konvensi(self) -> Iterator[Line]:
        konvensi = self.hasil.pk.value.konvensi
        ketentuan = self.hasil.efisiensi.ketentuan
        yield "Pembulatan", rounding(konvensi)
        yield "Realisasi", SIFAT[konvensi.sifat_anggaran].kata
        yield "Serapan", SERAPAN
        rata = f"rata-rata {RATA_RATA_CAPAIAN[konvensi.rata_rata]}"
        batas = capaian_bounds(konvensi)
        yield "Capaian", f"{rata}; tiap capaian {batas}" if batas else rata
        if ketentuan is None:
            yield "Efisiensi", TANPA_RUMUS
        else:
            nama = ketentuan.nama
            yield "Efisiensi", f"{nama}: {RUMUS[nama].kata}"
            yield "Acuan efisiensi", str(ketentuan.acuan())

    def lembar(self) -> Lembar:
        """Return a row a program (or part), their sum, then one a sasaran, and all."""
        semua = self.hasil.efisiensi
        sasaran = (program_columns(semua.ketentuan), semua.baris)
        program = (kinerja_columns(semua.ketentuan), semua.program)
        isi = [self._uang(), sasaran, *([program] if semua.program else [])]
        lain = write_notes([*semua.ganda, *semua.sementara])
        umum = akhir_berkas(self.hasil, lain)
        return Lembar(isi, konteks(self.hasil), [CATATAN, *umum])

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/anggaran@1``."""
        return record(IsiAnggaran.of(self), self)
