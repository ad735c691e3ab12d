"""A report as the bytes of a workbook: its sheets, and the steps of its numbers."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.excel.pustaka import buku_baru
from kinerja_cli.export.xlsx import gaya
from kinerja_cli.export.xlsx.bagian_sel import tulis_bagian
from kinerja_cli.export.xlsx.halaman import Halaman
from kinerja_cli.export.xlsx.kisi import susun_kisi
from kinerja_cli.export.xlsx.lembar_buku import LembarBuku, bagi_lembar
from kinerja_cli.export.xlsx.lembar_rincian import tulis_rincian
from kinerja_cli.export.xlsx.rincian import BARIS_PERTAMA, Rincian
from kinerja_cli.export.xlsx.tata_halaman import tata_halaman
from kinerja_cli.laporan.bagian import Grafik, Tabel
from kinerja_cli.laporan.model import Laporan

SALINAN = (
    "Buku kerja ini salinan hasil kinerja dari berkas yang disebut di sini. Angka yang "
    "diubah di sini tidak mengubah hasil itu: ubah berkasnya, lalu hitung lagi dengan "
    "kinerja."
)


def render(laporan: Laporan) -> bytes:
    """Write what eyes read of ``laporan`` as a workbook.

    Raises:
        KinerjaError: KIN510, the writer is not installed.
    """
    tujuan, kertas = BytesIO(), laporan.kertas
    judul = visible(laporan.judul)
    buku = buku_baru(tujuan, judul, "buku kerja Excel", "pakai .html, .md, atau .csv")
    rincian = Rincian()
    for n, lembar in enumerate(bagi_lembar(laporan)):
        _tulis(buku, lembar, rincian, "" if n else judul, kertas)
    if h := tulis_rincian(buku, rincian):
        tata_halaman(h, kertas, BARIS_PERTAMA - 2, lebar=True)
    buku.close()
    return tujuan.getvalue()


def _tulis(
    buku: Any, lembar: LembarBuku, rincian: Rincian, judul: str, kertas: str
) -> None:
    h = Halaman(buku, lembar.nama, susun_kisi(lembar.bagian))
    if judul:
        h.penuh(judul, gaya.RUPA_JUDUL)
        h.penuh(SALINAN, gaya.RUPA_SALINAN)
    tabel = [b for b in lembar.bagian if isinstance(b, Tabel | Grafik)]
    kepala = None
    for b in lembar.bagian:
        tulis_bagian(h, b, rincian)
        if isinstance(b, Tabel) and len(tabel) == 1:
            kepala = h.kepala
    tata_halaman(h, kertas, kepala, lebar=lembar.melintang)
