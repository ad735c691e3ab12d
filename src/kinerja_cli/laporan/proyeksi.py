"""A projection as a report, format ``kinerja/proyeksi@1``."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, ClassVar

from kinerja_cli.core.periode import SETAHUN, sebut
from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.baris_proyeksi import KEBUTUHAN, KEDUDUKAN, Butir, angka, butir
from kinerja_cli.laporan.baris_proyeksi import keterangan as terangkan
from kinerja_cli.laporan.isi import asal, kepala, konteks, notes
from kinerja_cli.laporan.model import (
    Bagian,
    Cell,
    Daftar,
    Laporan,
    Lembar,
    Line,
    Tabel,
    penuh,
)
from kinerja_cli.laporan.prose import head, kalimat
from kinerja_cli.telaah.proyeksi import Keadaan, Proyeksi

SATU_BERKAS = (
    "dihitung atas isian berkas ini saja; isian sampai akhir tahun, misalnya penyebut "
    "setahun, dapat diandaikan dengan --bila"
)
BANYAK_BERKAS = (
    "dihitung atas gabungan berkasnya; --bila mengandaikan isian periode terakhir, dan "
    "yang diperlukan menambah isian itu bila akumulasinya kumulatif atau posisi"
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
        yield Tabel("Kedudukan", KEDUDUKAN, semua)
        for id_, keadaan in groupby(semua, key=lambda k: k.baris.indikator.id):
            rows = [b for k in keadaan for b in butir(k)]
            yield Tabel(f"Yang diperlukan {id_}", KEBUTUHAN, rows)
        yield Daftar("Catatan", list(_notes(self.proyeksi)))

    def lembar(self) -> Lembar:
        """Return a row a need, and one for an indikator that has none."""
        awal = konteks(self.proyeksi.hasil)
        rows = (
            (*awal.values(), *_standing(k), *cells)
            for k in self.proyeksi.keadaan
            for cells in ([_cells(b) for b in butir(k)] or [(None,) * len(_KEBUTUHAN)])
        )
        return Lembar([*awal, *_KEDUDUKAN, *_KEBUTUHAN], rows)

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/proyeksi@1``."""
        return {
            **kepala("kinerja/proyeksi@1"),
            **asal(self.proyeksi.hasil),
            "responden_akhir": self.proyeksi.responden,
            "indikator": [_isi(k) for k in self.proyeksi.keadaan],
        }


_KEDUDUKAN = ("id", "keadaan", "target", "realisasi", "capaian", "tercapai", "status")
_KEBUTUHAN = (
    *("isian", "satuan", "tujuan", "batas", "nilai_tujuan", "sekarang", "perlu"),
    *("selisih", "status_kebutuhan", "tanpa_pembulatan", "nilai", "keterangan"),
)


def _standing(k: Keadaan) -> tuple[Cell, ...]:
    b = k.baris
    return (
        *(b.indikator.id, "bila" if k.perubahan else "sekarang", b.target),
        *(b.realisasi.nilai if b.realisasi else None,),
        *(b.capaian.nilai if b.capaian else None, b.tercapai, b.status),
    )


def _cells(b: Butir) -> tuple[Cell, ...]:
    k = b.kebutuhan
    return (
        *(k.peubah.nama, k.peubah.satuan or b.keadaan.baris.indikator.satuan),
        *(k.tujuan.sebutan, "paling sedikit" if k.tujuan.naik else "paling banyak"),
        *(k.tujuan.nilai, k.kini, angka(k.perlu, k)),
        *(k.selisih, k.keadaan, angka(k.tanpa_pembulatan, k)),
        *(penuh(k.nilai), terangkan(b)),
    )


def _isi(k: Keadaan) -> dict[str, Any]:
    ubah = [p._asdict() for p in k.perubahan]
    return {
        **dict(zip(_KEDUDUKAN, _standing(k), strict=True)),
        "nama": k.baris.indikator.nama,
        "perubahan": ubah,
        "kebutuhan": [dict(zip(_KEBUTUHAN, _cells(b), strict=True)) for b in butir(k)],
        "catatan": notes(k.baris.catatan),
    }


def _notes(proyeksi: Proyeksi) -> Iterator[Line]:
    realisasi = proyeksi.hasil.realisasi
    tunggal = realisasi.tunggal
    if tunggal and tunggal.panjang < SETAHUN:
        yield "periode", f"{tunggal.sebutan}: {SATU_BERKAS}"
    elif not tunggal:
        yield "periode", f"{sebut(realisasi.masa)}: {BANYAK_BERKAS}"
    for k in proyeksi.keadaan:
        id_ = k.baris.indikator.id
        yield from ((id_, teks) for teks in k.simpulan)
        for d in k.baris.catatan if not k.perubahan else ():
            yield id_, kalimat(d)
        for p in k.perubahan:
            dari = visible(p.dari) if p.dari else "tidak ada"
            yield id_, f"bila {p.isian} {p.ke or 'kosong'}; di berkas: {dari}"
