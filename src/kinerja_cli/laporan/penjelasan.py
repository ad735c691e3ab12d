"""An explanation as a report, ``kinerja/penjelasan@1``: a tree an indikator."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from kinerja_cli.core.angka import format_angka, format_penuh
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.putusan import kata_putusan
from kinerja_cli.hitung.anggaran import SIFAT
from kinerja_cli.hitung.capaian import CapaianTriwulan
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.hitung.ringkasan import RATA_RATA_CAPAIAN
from kinerja_cli.laporan.bagian import Bagian, Cabang, Daftar, Pohon
from kinerja_cli.laporan.baris_penjelasan import (
    HEADER,
    rows_beside,
    rows_of,
    rows_of_efisiensi,
)
from kinerja_cli.laporan.cabang_jejak import cabang_simpul
from kinerja_cli.laporan.columns import STATUS
from kinerja_cli.laporan.isi import akhir_berkas, konteks
from kinerja_cli.laporan.isi_penjelasan import IsiPenjelasan
from kinerja_cli.laporan.model import Laporan, Lembar
from kinerja_cli.laporan.prose import SERAPAN, file_lines, head, kalimat
from kinerja_cli.laporan.prose_akhir import conventions
from kinerja_cli.laporan.prose_berkas import kata_letak
from kinerja_cli.laporan.susunan import record
from kinerja_cli.telaah.jelaskan import (
    Golongan,
    Penjelasan,
    PenjelasanEfisiensi,
)

KATEGORI_MENUNGGU = "kategori menunggu: isiannya masih bertambah sampai akhir tahun"


@dataclass(frozen=True)
class LaporanPenjelasan(Laporan):
    """The trees of one result: of indikator, and of the numbers of its summary."""

    judul: ClassVar[str] = "Penjelasan capaian"
    hasil: Hasil
    penjelasan: tuple[Penjelasan, ...]
    rata_rata: tuple[Simpul, ...] = ()
    serapan: Simpul | None = None
    efisiensi: tuple[PenjelasanEfisiensi, ...] = ()

    @property
    def milik_sasaran(self) -> tuple[PenjelasanEfisiensi, ...]:
        """The efficiency of sasaran, and of all."""
        return tuple(p for p in self.efisiensi if not p.efisiensi.pos)

    @property
    def milik_program(self) -> tuple[PenjelasanEfisiensi, ...]:
        """The efficiency of programs, and of what is below them."""
        return tuple(p for p in self.efisiensi if p.efisiensi.pos)

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, then a tree an indikator."""
        konvensi = self.hasil.pk.value.konvensi
        yield Daftar("", list(head(self.hasil)))
        for p in self.penjelasan:
            i = p.baris.indikator
            yield Pohon(f"{i.id}: {visible(i.nama)}", _akar(p))
        if self.rata_rata:
            anak = tuple(map(cabang_simpul, self.rata_rata))
            cara = [RATA_RATA_CAPAIAN[konvensi.rata_rata]]
            if berbobot := self.hasil.ringkasan.berbobot:
                cara.append(f"berbobot: {berbobot.kata}")
            yield Pohon("Rata-rata capaian", Cabang(tuple(cara), anak))
        if self.serapan:
            sifat = SIFAT[konvensi.sifat_anggaran]
            lines = (SERAPAN, f"realisasi {sifat.kata}")
            yield Pohon(
                "Serapan anggaran", Cabang(lines, (cabang_simpul(self.serapan),))
            )
        if self.efisiensi:
            yield Pohon("Efisiensi", self._efisiensi())
        yield Daftar("Catatan", list(file_lines(self.hasil)))
        pembulatan, *_ = conventions(self.hasil)  # the tree cites the rest
        yield Daftar("Konvensi", [pembulatan, ("Letak", kata_letak(self.hasil))])

    def _efisiensi(self) -> Cabang:
        semua = self.hasil.efisiensi
        catatan = tuple(map(_catatan, (*semua.ganda, *semua.sementara)))
        anak = (*map(_akar_efisiensi, self.efisiensi), *catatan)
        k = semua.ketentuan
        lines = (f"{k.nama}: {RUMUS[k.nama].kata}", str(k.acuan())) if k else ()
        return Cabang(lines, anak)

    def lembar(self) -> Lembar:
        """Return a row a step, parents first; ``tingkat`` is the depth."""
        serapan = [self.serapan] if self.serapan else []
        beside = {"rata_rata": self.rata_rata, "serapan": serapan}
        tiap = (rows for p in self.penjelasan for rows in rows_of(p))
        lain = (rows_beside(bagian, pohon) for bagian, pohon in beside.items())
        hemat = (rows for p in self.efisiensi for rows in rows_of_efisiensi(p))
        semua = self.hasil.efisiensi
        catatan = write_notes(
            [*semua.ganda, *semua.sementara] if self.efisiensi else ()
        )
        umum = akhir_berkas(self.hasil, catatan)
        return Lembar([HEADER, *tiap, *lain, *hemat], konteks(self.hasil), umum)

    def isi(self) -> dict[str, Any]:
        """Return the trees, every number with the numbers that it follows from."""
        return record(IsiPenjelasan.of(self), self)


def _akar(p: Penjelasan) -> Cabang:
    b = p.baris
    anak = [cabang_simpul(p.capaian)] if p.capaian else []
    if b.tercapai is not None and b.realisasi:
        anak.append(Cabang((_putusan(p),)))
    anak += map(_sebutan, p.golongan)
    if b.menunggu:
        anak.append(Cabang((KATEGORI_MENUNGGU,)))
    if p.triwulan and b.triwulan:
        anak.append(
            Cabang((_putusan_triwulan(b.triwulan),), (cabang_simpul(p.triwulan),))
        )
    if p.dasar_target and p.uji:
        target = f"target {p.uji.target} dijelaskan PK: {p.uji.cocok}"
        anak.append(Cabang((target,), (cabang_simpul(p.dasar_target),)))
    anak += map(_catatan, b.catatan)
    return Cabang((_ringkas(p),), tuple(anak))


def _akar_efisiensi(p: PenjelasanEfisiensi) -> Cabang:
    nilai, sebutan = map(cabang_simpul, p.nilai), map(_sebutan, p.golongan)
    anak = (*nilai, *sebutan, *map(_catatan, p.efisiensi.catatan))
    return Cabang((p.efisiensi.nama,), anak)


def _catatan(d: Diagnostic) -> Cabang:
    return Cabang((f"catatan: {kalimat(d)}",))


def _ringkas(p: Penjelasan) -> str:
    b = p.baris
    if b.capaian:
        return f"capaian {format_angka(b.capaian.nilai)} %"
    kosong = b.status == "belum_ada" and b.rekap.isian is None
    return f"{STATUS[b.status]}{': isiannya kosong' if kosong else ''}"


def _putusan(p: Penjelasan) -> str:
    b = p.baris
    kata = kata_putusan(b)
    nilai, target = (b.realisasi.nilai, b.target) if b.realisasi else (None, None)
    if nilai is None or target is None:
        return kata
    tertulis = b.indikator.tulis(nilai)
    return f"{kata}: realisasi {tertulis} {target.tanda_terhadap(nilai)}"


def _putusan_triwulan(t: CapaianTriwulan) -> str:
    target = f"target triwulan {t.triwulan} ({t.sifat}) {t.target}"
    return f"{target}: {kata_putusan(t)}"


def _sebutan(g: Golongan) -> Cabang:
    judul = f"{g.nama} {g.sebutan}: {format_angka(g.nilai)} {g.batas}"
    lines = [judul, str(g.acuan)]
    if g.desimal is not None:
        bulat = f"{format_penuh(g.asal).removeprefix('≈ ')} dibulatkan ke {g.desimal}"
        lines.insert(1, f"{bulat} desimal, setengah ke atas")
    return Cabang(tuple(lines))
