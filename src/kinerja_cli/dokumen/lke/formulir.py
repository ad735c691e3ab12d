"""The form of an AKIP evaluation, whole."""

from __future__ import annotations

from pathlib import PurePath

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.format import LKE
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    Formulir,
    Isi,
    LembarFormulir,
)
from kinerja_cli.dokumen.formulir.lembar_petunjuk import PETUNJUK, bagian_petunjuk
from kinerja_cli.dokumen.formulir.lembar_stempel import lembar_stempel, stempel_baris
from kinerja_cli.dokumen.formulir.susun import TANPA_ISI
from kinerja_cli.dokumen.formulir.terisi import SudahTerisi
from kinerja_cli.dokumen.lke.lembar_isian import susun_lke
from kinerja_cli.dokumen.templat import relative_pk

_MENGISI = (
    """Isi hanya sel berwarna kuning di lembar LKE. Sel lain terkunci; proteksinya tanpa
    sandi (Tinjau > Buka Proteksi Lembar).""",
    """Nilai huruf subkomponen dipilih dari daftarnya (AA sampai E). Tanpa huruf, tulis
    kriteria yang terpenuhi dan banyaknya: hurufnya dihitung menurut aturan.""",
    """Kolom mandiri memuat penilaian kantor sendiri; boleh kosong. Nilai tercetak dan
    jumlah hanya untuk dicocokkan dengan dokumen.""",
    "Kosong berarti belum dinilai. 0 adalah nilai.",
)


def susun_formulir_lke(
    tahun: int, isi: Isi = TANPA_ISI, tujuan: str | None = None, pk: str | None = None
) -> Formulir:
    """Lay out the form.

    Args:
        tahun: The year that is evaluated.
        isi: What is filled in already, each of no period.
        tujuan: The file that it will stand in, if that is known.
        pk: The PK that has its target, if one is named.
    """
    terisi = SudahTerisi(isi)
    lembar = susun_lke(tahun, terisi)
    nama = visible(PurePath(tujuan).name) if tujuan else "lke.xlsx"
    kepala = {"tahun": str(tahun)}
    if pk is not None:
        kepala["pk"] = relative_pk(pk, tujuan)
    berstempel = lembar._replace(baris=(stempel_baris(tahun), *lembar.baris))
    stempel = lembar_stempel(LKE, kepala, iter(()))
    return Formulir((_petunjuk(tahun, nama), berstempel, stempel), terisi.sisa)


def _petunjuk(tahun: int, nama: str) -> LembarFormulir:
    sesudah = (
        "Simpan sebagai .xlsx (bukan .xls atau .xlsm), lalu tutup.",
        f"Hitung nilainya: kinerja sakip {nama}",
    )
    judul = f"Lembar kerja evaluasi (LKE) AKIP tahun {tahun}"
    baris = (
        BarisLembar("judul", (None, judul), ((1, 2),)),
        *bagian_petunjuk("Mengisi", _MENGISI),
        *bagian_petunjuk("Sesudah diisi", sesudah),
    )
    return LembarFormulir(PETUNJUK, baris, (0, 5, 118))
