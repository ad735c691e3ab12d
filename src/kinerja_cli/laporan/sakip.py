"""A SAKIP evaluation as a report, format ``kinerja/sakip@1``."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.putusan import kata_putusan
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.rekaman import rekam_baris
from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.laporan import baris_sakip as rows_
from kinerja_cli.laporan.bagian import Bagian, Daftar, Line, Tabel
from kinerja_cli.laporan.baris_sakip import BarisSakip, tulis
from kinerja_cli.laporan.isi_sakip import IsiSakip
from kinerja_cli.laporan.jejak_sakip import berjejak_sakip
from kinerja_cli.laporan.kolom import Cell, Column, constant
from kinerja_cli.laporan.model import Laporan, Lembar
from kinerja_cli.laporan.prose_berkas import pk_lines
from kinerja_cli.laporan.prose_berkas import teks as sebut_berkas
from kinerja_cli.laporan.susunan import record
from kinerja_cli.source.arguments import BARIS_PERINTAH
from kinerja_cli.telaah.sakip.kenaikan import Kenaikan
from kinerja_cli.telaah.sakip.penilaian import Penilaian

DUGAAN = (
    "komponen yang ditulis sebagai nilai tidak menyebut hurufnya: perubahannya berlaku "
    "bila huruf asalnya memang demikian"
)


@dataclass(frozen=True)
class LaporanSakip(Laporan):
    """The parts, what they come to, and what would lift them to ``tujuan``."""

    judul: ClassVar[str] = "Nilai SAKIP"
    penilaian: Penilaian
    tujuan: Tujuan | None
    kenaikan: tuple[Kenaikan, ...]
    terjauh: Decimal | None

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, the parts, the result, the ways up, notes and regulations."""
        p = self.penilaian
        yield Daftar("", list(_head(p)))
        columns = berjejak_sakip(rows_.komponen_columns(p), p)
        yield Tabel("Komponen", columns, list(rows_.komponen_rows(p)))
        yield Daftar("Hasil", list(_hasil(p)))
        if self.tujuan:
            judul = f"Menuju {self.tujuan.sebutan}"
            yield Daftar(judul, list(self._menuju(self.tujuan)))
            yield Tabel("Perubahan yang mencukupi", rows_.KENAIKAN, self.kenaikan)
        catatan = [(d.code, visible(d.message)) for d in p.temuan]
        yield Daftar("Catatan", catatan)
        yield Daftar("Acuan", list(_acuan(p)))

    def _menuju(self, tujuan: Tujuan) -> Iterator[Line]:
        tinjauan = self.penilaian.tinjauan
        yield "Paling sedikit", format_angka(tujuan.nilai)
        if tinjauan.total is None:
            yield "Keadaan", "belum dapat dihitung: ada komponen yang belum diisi"
            return
        if tujuan.tercapai(tinjauan.total):
            yield "Keadaan", "sudah tercapai"
            return
        yield "Kurang", tulis(tujuan.lebih(tinjauan.total).copy_negate())
        if tinjauan.tanpa_komponen:
            yield "Keadaan", "hanya total yang diisi; yang menaikkannya dari komponen"
        elif not self.kenaikan:
            tertinggi = f"tertinggi {tulis(self.terjauh)}"
            yield "Keadaan", f"tidak dapat dicapai dengan nilai huruf; {tertinggi}"
        elif any(b.tripel for b in tinjauan.bagian):
            yield "Dugaan", DUGAAN
        if tetap := ", ".join(b.komponen for b in tinjauan.bagian if b.tripel == 0):
            yield (
                "Tetap",
                f"{tetap}: nilainya bukan dari nilai huruf, tidak ikut dicari",
            )
        if lama := ", ".join(_bertahan(tinjauan.ketentuan, self.kenaikan)):
            yield "Syarat", f"seluruh kriteria bertahan: {lama}"

    def lembar(self) -> Lembar:
        """Return a row a part, the sum, then a row a way up."""
        p, jenjang = self.penilaian, self.penilaian.tinjauan.jenjang

        def predikat(row: BarisSakip | Kenaikan) -> str | None:
            jumlah = isinstance(row, BarisSakip) and row.jenis == "jumlah"
            return jenjang.lengkap if jumlah and jenjang else None

        kenaikan = (constant("jenis", "kenaikan"), *rows_.KENAIKAN)
        return Lembar(
            [(rows_.SEMUA, rows_.komponen_rows(p)), (kenaikan, self.kenaikan)],
            [
                constant("tahun", p.tahun),
                constant("instansi", p.instansi or None),
                constant("berkas", p.asal.text.name),
            ],
            [Column("predikat", predikat), *self._akhir_lembar()],
        )

    def _akhir_lembar(self) -> Iterator[Column]:
        """Yield what stands at the end: beside the sum, what a PK promised of it."""
        p = self.penilaian
        yield constant("keterangan", p.keterangan)
        b = rekam_baris(p.baris) if p.baris else None
        for c in rows_.TARGET_PK:
            yield Column(c.key, partial(_beside_sum, c.cell(b) if b else None))
        yield constant("catatan_berkas", write_notes(p.temuan))

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/sakip@1``."""
        return record(IsiSakip.of(self), self)


def _beside_sum(cell: Cell, row: BarisSakip | Kenaikan) -> Cell:
    jumlah = isinstance(row, BarisSakip) and row.jenis == "jumlah"
    return cell if jumlah else None


def _bertahan(ketentuan: Ketentuan, kenaikan: Sequence[Kenaikan]) -> Iterator[str]:
    dituju = {p.ke for k in kenaikan for p in k.perubahan}
    for j in ketentuan.kriteria.jenjang if ketentuan.kriteria else ():
        if j.bertahan and j.predikat in dituju:
            yield f"{j.predikat} {j.bertahan} tahun"


def _head(p: Penilaian) -> Iterator[Line]:
    if p.instansi:
        yield "Instansi", visible(p.instansi)
    yield "Periode", p.kata_periode
    if p.pk:
        yield from pk_lines(p.pk)
    dari_perintah = p.asal.text.path == BARIS_PERINTAH
    yield "Sumber", BARIS_PERINTAH if dari_perintah else sebut_berkas(p.asal.text)
    if p.keterangan:
        yield "Keterangan", visible(p.keterangan)


def _hasil(p: Penilaian) -> Iterator[Line]:
    t = p.tinjauan
    if p.baris and p.baris.status == "tidak_ada":
        yield "Total", "tidak ada"
        return
    if t.total is None or t.bulat is None or t.jenjang is None:
        tiap = [b for b in t.bagian if not b.sub]
        kosong = [b.komponen for b in tiap if b.nilai is None]
        terisi = f"terisi {len(tiap) - len(kosong)} dari {len(tiap)} komponen"
        yield "Total", f"belum ada: {', '.join(kosong)} belum diisi lengkap; {terisi}"
        return
    digolongkan = "" if t.bulat == t.total else f", digolongkan {format_angka(t.bulat)}"
    yield "Total", f"{tulis(t.total)}{digolongkan}"
    yield "Predikat", f"{t.jenjang.lengkap}, {t.jenjang.batas}"
    if t.berikutnya and t.kurang is not None:
        batas = format_angka(t.ketentuan.terendah(t.berikutnya))
        kurang = format_angka(t.kurang)
        yield (
            "Di atasnya",
            f"{t.berikutnya.lengkap}, paling sedikit {batas}: kurang {kurang}",
        )
    if t.di_bawahnya and t.cadangan is not None:
        tetap = f"dapat turun {format_angka(t.cadangan)} dan tetap {t.jenjang.predikat}"
        yield "Di bawahnya", f"{t.di_bawahnya.lengkap}: {tetap}"
    if p.mandiri and p.mandiri.bulat is not None and p.mandiri.jenjang:
        sendiri = f"{tulis(p.mandiri.total)}, {p.mandiri.jenjang.lengkap}"
        yield "Mandiri", sendiri
    if p.baris and p.baris.realisasi:
        yield "Target PK", _putusan(p.baris)


def _putusan(b: Baris) -> str:
    if b.target is None:
        return "tanpa target"
    persen = f"{format_angka(b.capaian.nilai)} %" if b.capaian else "tak terhitung"
    return f"{b.target}: {kata_putusan(b)}, capaian {persen}"


def _acuan(p: Penilaian) -> Iterator[Line]:
    ketentuan = p.tinjauan.ketentuan
    tanda = {"Bobot": ketentuan.tabel["bobot"].keyakinan}
    tanda |= {"Nilai huruf": ketentuan.tabel["huruf"].keyakinan}
    if ketentuan.kriteria and any(p.kriteria.values()):
        tanda |= {"Kriteria": ketentuan.kriteria.keyakinan}
    tanda |= {"Predikat": ketentuan.keyakinan}
    for nama, keyakinan in tanda.items():
        yield nama, str(ketentuan.acuan(keyakinan))
