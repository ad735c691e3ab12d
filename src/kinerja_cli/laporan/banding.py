"""A comparison as a report, format ``kinerja/banding@1``."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.laporan.bagian import Bagian, Daftar, Line, Tabel
from kinerja_cli.laporan.baris_banding import INDIKATOR, NILAI, Kini, pada, terakhir
from kinerja_cli.laporan.baris_pembanding import (
    LEMBAR_PEMBANDING,
    Beserta,
    berstandar,
    menuju,
    menuju_columns,
    standar_columns,
)
from kinerja_cli.laporan.columns_banding import (
    antara,
    capaian_columns,
    of_program,
    realisasi_columns,
)
from kinerja_cli.laporan.isi_banding import SISI, IsiBanding
from kinerja_cli.laporan.kolom import Column, constant, within
from kinerja_cli.laporan.model import Laporan, Lembar, Rows
from kinerja_cli.laporan.prose import kalimat, sebutan_program
from kinerja_cli.laporan.prose_berkas import di_berkas, name_files, teks
from kinerja_cli.laporan.prose_berkas import name_file as sebut_berkas
from kinerja_cli.laporan.susunan import record
from kinerja_cli.telaah.banding import Banding, Sisi
from kinerja_cli.telaah.banding.perbandingan import Sandingan

CATATAN_LAIN = Column("catatan_sisi", lambda s: write_notes(s.catatan()))
# One indikator has a row a side, and one for each thing that the newest is held beside.
BAGIAN = Column(
    "bagian", lambda row: "pembanding" if isinstance(row, Beserta) else "indikator"
)


@dataclass(frozen=True)
class LaporanBanding(Laporan):
    """Every indikator on every side, and what became of it."""

    judul: ClassVar[str] = "Perbandingan kinerja"
    banding: Banding

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, realisasi, capaian, medium-term targets and notes."""
        sisi = self.banding.sisi
        semua = [terakhir(self.banding, b) for b in self.banding.semua]
        yield Daftar("", list(_head(self.banding, semua)))
        program = [b for b in semua if b.sandingan.program]
        baris = [b for b in semua if not b.sandingan.program]
        columns = realisasi_columns(sisi, semua)
        yield Tabel("Realisasi", columns, baris)
        yield Tabel("Realisasi indikator program", of_program(columns), program)
        if columns := capaian_columns(sisi, baris):
            yield Tabel("Capaian %", columns, baris)
        if columns := capaian_columns(sisi, program):
            yield Tabel("Capaian % indikator program", of_program(columns), program)
        label = sisi[-1].label
        columns = menuju_columns(label, semua)
        yield Tabel("Target jangka menengah", columns, [*menuju(semua)])
        yield Tabel("Standar", standar_columns(label), [*berstandar(semua)])
        nama = [
            (sebutan_program(p), visible(p.nama)) for p, _ in self.banding.per_program
        ]
        yield Daftar("Program", nama)
        yield Daftar("Catatan", list(comparison_notes(self.banding)))

    def lembar(self) -> Lembar:
        """Return a row an indikator and side, so that a script can group by either.

        The change stands in the row of the later side, with the side that it is
        since; the first side that has a realisasi has none. Behind them stand other
        years and standards, where there are any.
        """
        awal = (*within("sisi", SISI), *INDIKATOR)
        columns = (*awal, *NILAI)
        isi: list[Rows] = [(columns, self._tiap(self.banding.baris))]
        for p, milik in self.banding.per_program:
            menurut = constant("program", p.kode or p.nomor)
            isi.append(((*columns, menurut), self._tiap(milik)))
        isi += self._pembanding(awal)
        akhir = within("sisi", [Column("keterangan"), CATATAN_LAIN])
        catatan = (*self.banding.temuan, *self.banding.catatan())
        umum = constant("catatan_berkas", write_notes(catatan))
        return Lembar(isi, akhir=[*akhir, umum, BAGIAN, *self._keterangan_pk()])

    def _keterangan_pk(self) -> Iterator[Column]:
        if any(s.pk.keterangan for s in self.banding.sisi):
            yield Column("keterangan_pk", lambda row: row.sisi.pk.keterangan)

    def _tiap(self, baris: Iterable[Sandingan]) -> Iterator[Kini]:
        for b in baris:
            for n in range(len(self.banding.sisi)):
                yield pada(self.banding, b, n)

    def _pembanding(self, awal: Sequence[Column]) -> Iterator[Rows]:
        """Yield a row for each thing that the newest side is held beside, if any is."""
        baris = [terakhir(self.banding, b) for b in self.banding.semua]
        if semua := [Beserta(b, p) for b in baris for p in b.sandingan.pembanding]:
            yield (*within("kini", awal), *LEMBAR_PEMBANDING), semua

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/banding@1``; the notes of a row are of all its sides."""
        return record(IsiBanding.of(self.banding), self.banding)


def _head(banding: Banding, baris: Sequence[Kini]) -> Iterator[Line]:
    instansi = dict.fromkeys(map(_instansi, reversed(banding.sisi)))
    yield "Instansi", "; ".join(instansi)
    dihitung = [s for s in banding.sisi if not s.tercetak]
    tercetak = [(s, [_riwayat(s)] if s.tercetak else []) for s in banding.sisi]
    yield from _sekali("Tercetak", tercetak)
    yield from ((s.label, _asal(s)) for s in dihitung)
    yield from _sekali("PK", [(s, [_pk(s)]) for s in dihitung])
    if teks := antara(banding.sisi, baris):
        yield "Perubahan", teks
    semua = dict.fromkeys(s.pk.keterangan for s in banding.sisi if s.pk.keterangan)
    yield from (("Keterangan PK", visible(k)) for k in semua)
    yield from _sekali("Keterangan", [(s, s.keterangan) for s in banding.sisi])
    yield from _sumber(banding)


def _instansi(s: Sisi) -> str:
    return visible(", ".join(filter(None, (s.pk.instansi, s.pk.daerah))))


def _sumber(banding: Banding) -> Iterator[Line]:
    """Say each document once, with all that is out of it."""
    semua = [dari for s in banding.sisi for dari in s.sumber()]
    for sumber in dict.fromkeys(kata for kata, _ in semua):
        milik = rangkai(apa for kata, apa in semua if kata == sumber)
        yield "Sumber", f"{milik}: {visible(sumber)}"


def asal_sisi(s: Sisi) -> str:
    """Say where the values of a side are out of: a PK, or its files and theirs."""
    if s.tercetak:
        return _riwayat(s)
    hubung = "dengan" if s.rumus_saja else "PK"
    return f"{_asal(s)}; {hubung} {_pk(s)}"


def _riwayat(s: Sisi) -> str:
    return f"riwayat di {sebut_berkas(s.pk.berkas, s.pk.sha256)}"


def _asal(s: Sisi) -> str:
    asal = ", ".join(name_files(s.berkas))
    return f"{teks(s.hasil)}, dari {asal}" if s.hasil else asal


def _pk(s: Sisi) -> str:
    rumus = f"rumus PK {s.pk.tahun} " if s.rumus_saja else ""
    nama = f"{rumus}{sebut_berkas(s.pk.berkas, s.pk.sha256)}"
    if (p := s.pk.perubahan) is None:
        return nama
    if p.berlaku:
        return f"{nama}, sejak {p.mulai} menggantikan {sebut_berkas(*p.semula)}"
    return f"{nama}, sejak {p.mulai} diganti {sebut_berkas(*p.menjadi)}"


def _sekali(
    nama: str, per_sisi: Sequence[tuple[Sisi, Sequence[str]]]
) -> Iterator[Line]:
    """Say once what several sides say; which they are, unless it is all of them."""
    for kata in dict.fromkeys(t for _, semua in per_sisi for t in semua):
        siapa = [s.label for s, semua in per_sisi if kata in semua]
        sisi = "" if len(siapa) == len(per_sisi) else f"{rangkai(siapa)}: "
        yield nama, f"{sisi}{visible(kata)}"


def comparison_notes(banding: Banding) -> Iterator[Line]:
    """Say what is to be known of the files, the sides and every indikator."""
    yield from ((_di(d), kalimat(d)) for d in banding.temuan)
    yield from (("instansi", kalimat(d)) for d in banding.catatan())
    for s in banding.sisi:
        yield from ((s.label, kalimat(d)) for d in s.catatan())
    for b in banding.semua:
        yield from ((b.terbaru.baris.id, kalimat(d)) for d in b.seluruh_catatan)


def _di(d: Diagnostic) -> str:
    """Name the file and the line, or cell, that a warning is of: there may be many."""
    if d.location is None:
        return "berkas"
    return di_berkas(d.location)
