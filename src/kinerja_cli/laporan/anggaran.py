"""A budget as a report, format ``kinerja/anggaran@1``."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.anggaran import SIFAT, Anggaran
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan import baris_anggaran as rows_
from kinerja_cli.laporan.baris_efisiensi import kolom_rumus, kolom_sasaran
from kinerja_cli.laporan.isi import asal, diagnostics, kepala, konteks, notes
from kinerja_cli.laporan.model import (
    Bagian,
    Cell,
    Daftar,
    Laporan,
    Lembar,
    Line,
    Tabel,
)
from kinerja_cli.laporan.prose import PEMBULATAN, RATA_RATA, SERAPAN, head, kalimat

TANPA_RUMUS = "tidak dihitung: PK belum memilih rumusnya, `konvensi: {efisiensi: ...}`"


@dataclass(frozen=True)
class LaporanAnggaran(Laporan):
    """The budget of a result, and what was achieved beside it."""

    judul: ClassVar[str] = "Anggaran dan efisiensi"
    hasil: Hasil
    anggaran: Anggaran

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, the programs, the sasaran, notes and conventions."""
        yield Daftar("", list(head(self.hasil)))
        program = list(rows_.rows(self.anggaran))
        yield Tabel("Anggaran tiap program", rows_.PROGRAM, program)
        semua = self.hasil.efisiensi
        kolom = kolom_sasaran(semua.ketentuan)
        yield Tabel("Kinerja dan anggaran", kolom, semua.baris)
        uraian = [
            (f"Sasaran {n}", visible(s.uraian))
            for n, s in enumerate(self.hasil.pk.value.sasaran, 1)
        ]
        yield Daftar("Sasaran", uraian)
        catatan = ((hal, kalimat(d)) for hal, d in self._catatan())
        yield Daftar("Catatan", list(catatan))
        yield Daftar("Konvensi", list(self._konvensi()))

    def _catatan(self) -> Iterator[tuple[str, Diagnostic]]:
        for b in self.anggaran.baris:
            yield from ((f"program {b.program.nomor}", d) for d in b.catatan)
        semua = self.hasil.efisiensi
        for e in semua.baris:
            yield from ((e.nama, d) for d in e.catatan)
        yield from (("program", d) for d in semua.ganda)
        yield from (("periode", d) for d in semua.sementara)

    def _konvensi(self) -> Iterator[Line]:
        konvensi = self.hasil.pk.value.konvensi
        ketentuan = self.hasil.efisiensi.ketentuan
        yield "Pembulatan", f"{PEMBULATAN}, {konvensi.desimal} desimal"
        yield "Realisasi", SIFAT[konvensi.sifat_anggaran].kata
        yield "Serapan", SERAPAN
        yield "Capaian", f"rata-rata {RATA_RATA}"
        if ketentuan is None:
            yield "Efisiensi", TANPA_RUMUS
        else:
            nama = ketentuan.nama
            yield "Efisiensi", f"{nama}: {RUMUS[nama].kata}"
            yield "Acuan efisiensi", str(ketentuan.acuan())

    def lembar(self) -> Lembar:
        """Return a row a program, their sum, then a row a sasaran and one for all."""
        awal = konteks(self.hasil)
        semua = [*map(self._program, rows_.rows(self.anggaran))]
        semua += map(self._sasaran, self.hasil.efisiensi.baris)
        kunci = [*dict.fromkeys(k for isi in semua for k in isi if k != "catatan")]
        kunci.append("catatan")
        rows = ((*awal.values(), *(isi.get(k) for k in kunci)) for isi in semua)
        return Lembar([*awal, *kunci], rows)

    def _program(self, u: rows_.Uang) -> dict[str, Cell]:
        return {
            "bagian": "program" if u.nomor else "jumlah",
            "nomor": u.nomor,
            "nama": u.nama,
            "sumber": u.sumber or None,
            **{c.key: c.value(u) for c in rows_.UANG},
            "catatan": tuple(notes(u.catatan)),
        }

    def _sasaran(self, e: Efisiensi) -> dict[str, Cell]:
        pk = self.hasil.pk.value
        return {
            "bagian": "sasaran" if e.sasaran else "seluruhnya",
            "nomor": e.sasaran,
            "nama": pk.sasaran[e.sasaran - 1].uraian if e.sasaran else None,
            **{c.key: c.value(e) for c in rows_.UANG},
            "program": tuple(map(str, e.program)),
            "capaian": e.capaian.nilai if e.capaian else None,
            **{c.key: c.value(e) for c in kolom_rumus(self.hasil.efisiensi.ketentuan)},
            "catatan": tuple(notes(e.catatan)),
        }

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/anggaran@1``."""
        *program, jumlah = map(self._program, rows_.rows(self.anggaran))
        semua = self.hasil.efisiensi
        ketentuan = semua.ketentuan
        return {
            **kepala("kinerja/anggaran@1"),
            **asal(self.hasil),
            "sifat_anggaran": self.hasil.pk.value.konvensi.sifat_anggaran,
            "program": program,
            "jumlah": jumlah,
            "efisiensi": ketentuan.acuan()._asdict() if ketentuan else None,
            "sasaran": [self._sasaran(e) | {"program": e.program} for e in semua.baris],
            "catatan": notes([*semua.ganda, *semua.sementara]),
            "temuan": diagnostics(self.hasil.temuan),
        }
