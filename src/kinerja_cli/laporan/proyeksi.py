"""A projection as a report, format ``kinerja/proyeksi@1``."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Any, ClassVar

from kinerja_cli.core.periode import SETAHUN, Periode, sebut
from kinerja_cli.core.sebutan_periode import TERAKHIR
from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.jejak import JejakHasil, Simpul
from kinerja_cli.laporan.bagian import Bagian, Daftar, Line, Tabel
from kinerja_cli.laporan.baris_kedudukan import KEDUDUKAN, SEBAB
from kinerja_cli.laporan.baris_proyeksi import KEBUTUHAN, baris_kebutuhan
from kinerja_cli.laporan.isi import (
    catatan_berkas,
    keterangan_berkas,
    konteks,
    tentang_pk,
)
from kinerja_cli.laporan.isi_proyeksi import IsiProyeksi
from kinerja_cli.laporan.jejak import simpul_baris
from kinerja_cli.laporan.kolom import constant, dengan_jejak
from kinerja_cli.laporan.model import Laporan, Lembar, Rows
from kinerja_cli.laporan.prose import file_lines, head, kalimat
from kinerja_cli.laporan.susunan import record
from kinerja_cli.telaah.proyeksi import Keadaan, Proyeksi
from kinerja_cli.telaah.proyeksi.bila import sandi_terakhir
from kinerja_cli.telaah.proyeksi.ubah import PerubahanIsian

SATU_BERKAS = (
    "dihitung atas isian berkas ini saja; isian sampai akhir tahun, misalnya penyebut "
    "setahun, dapat diandaikan dengan --bila, {jenis} berikutnya dengan --bila {sandi}"
)
BANYAK_BERKAS = (
    "dihitung atas gabungan berkasnya; --bila mengandaikan isian periode terakhir, "
    "--bila {sandi} isian {jenis} {nomor}, dan yang diperlukan menambah isian itu bila "
    "akumulasinya kumulatif atau posisi"
)


@dataclass(frozen=True)
class LaporanProyeksi(Laporan):
    """Where each indikator stands, and what it still needs."""

    judul: ClassVar[str] = "Proyeksi akhir tahun"
    proyeksi: Proyeksi

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, the standing of all, then the needs of each."""
        semua = self.proyeksi.keadaan
        yield Daftar("", list(head(self.proyeksi.hasil)))
        yield Tabel("Kedudukan", dengan_jejak(KEDUDUKAN, self._simpul), semua)
        for id_, keadaan in groupby(semua, key=lambda k: k.baris.indikator.id):
            rows = [b for k in keadaan for b in baris_kebutuhan(k)]
            yield Tabel(f"Yang diperlukan {id_}", KEBUTUHAN, rows)
        yield Daftar("Catatan", list(_notes(self.proyeksi)))

    @cached_property
    def jejak(self) -> JejakHasil:
        """The steps of what is, each placed when a writer asks for it."""
        return JejakHasil(self.proyeksi.hasil)

    def _simpul(self, key: str, row: Keadaan) -> Simpul | None:
        """Return the step of a number; what only would be stands in no file."""
        return None if row.perubahan else simpul_baris(self.jejak, key, row)

    def lembar(self) -> Lembar:
        """Return a row a need, and one for an indikator that has none."""
        header: Rows = ((*KEDUDUKAN, *KEBUTUHAN, *SEBAB), ())
        tiap = map(_rows, self.proyeksi.keadaan)
        hasil = self.proyeksi.hasil
        umum = keterangan_berkas(hasil, "keterangan_berkas"), catatan_berkas(hasil)
        akhir = (*umum, *tentang_pk(hasil))
        return Lembar([header, *tiap], konteks(hasil), akhir)

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/proyeksi@1``."""
        return record(IsiProyeksi.columns, self.proyeksi)


def _rows(k: Keadaan) -> Rows:
    semua = list(baris_kebutuhan(k))
    if not semua:
        return (*KEDUDUKAN, *SEBAB), [k]
    kedudukan, sebab = (
        [constant(key, cell) for key, cell in record(columns, k).items()]
        for columns in (KEDUDUKAN, SEBAB)
    )
    return (*kedudukan, *KEBUTUHAN, *sebab), semua


def _notes(proyeksi: Proyeksi) -> Iterator[Line]:
    realisasi = proyeksi.hasil.realisasi
    tunggal = realisasi.tunggal
    if tunggal and tunggal.panjang < SETAHUN:
        yield "periode", f"{tunggal.sebutan}: {_andaikan(SATU_BERKAS, tunggal)}"
    elif not tunggal:
        akhir = _andaikan(BANYAK_BERKAS, realisasi.periode[-1])
        yield "periode", f"{sebut(realisasi.periode)}: {akhir}"
    yield from file_lines(proyeksi.hasil)
    kini: Keadaan | None = None
    for k in proyeksi.keadaan:
        id_ = k.baris.indikator.id
        yield from ((id_, teks) for teks in k.simpulan)
        # What is said of what is, is not said again of what would be.
        tersebut = kini.baris.catatan if kini and k.perubahan else ()
        for d in k.baris.catatan:
            if d not in tersebut:
                yield id_, kalimat(d)
        kini = k
        yield from ((id_, _diubah(p, realisasi)) for p in k.perubahan)


def _andaikan(kalimat: str, periode: Periode) -> str:
    """Say how the last period is supposed of the kind that the files are of."""
    jenis = periode.jenis if periode.panjang < SETAHUN else "triwulan"
    return kalimat.format(
        jenis=jenis, nomor=TERAKHIR[jenis], sandi=sandi_terakhir(jenis)
    )


def _diubah(p: PerubahanIsian, realisasi: Himpunan) -> str:
    """Say what is thought to be another, and what the file says, if there is one."""
    pada = f" pada {p.periode}" if p.periode else ""
    bila = f"bila {p.isian} {p.ke or 'kosong'}{pada}"
    if p.periode and p.periode not in (r.sebutan for r in realisasi.periode):
        return bila
    return f"{bila}; di berkas: {visible(p.dari) if p.dari else 'kosong'}"
