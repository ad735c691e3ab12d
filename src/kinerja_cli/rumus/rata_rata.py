"""Rata-rata: nilai tengah hitung beberapa nilai, berbobot bila bobotnya disebut."""

from typing import Annotated

from pydantic import Field

from kinerja_cli.core.exact import bagi, jumlahkan
from kinerja_cli.core.langkah import RATA_RATA, TERTIMBANG, Operasi
from kinerja_cli.core.sel import jumlah_sel, tertimbang_sel
from kinerja_cli.rumus.alat.berbobot import Berbobot
from kinerja_cli.rumus.alat.dasar import SEPERTI_INDIKATOR
from kinerja_cli.rumus.alat.dua_angka import DaftarNilai

RATA_TERTIMBANG = Operasi(
    "rata-rata tertimbang",
    lambda n: bagi(TERTIMBANG.hitung(n), jumlahkan(n[1::2])),
    lambda p: f"({TERTIMBANG.tulis(p)}) : ({' + '.join(p[1::2])})",
    lambda s: f"({tertimbang_sel(s)})/{jumlah_sel(s[1::2])}",
)


class RataRata(Berbobot):
    """Mean of at least one value, in the unit of the values; they weigh alike or not.

    The weights are divided by their sum: only how they compare counts.
    """

    judul = "rata-rata beberapa nilai, berbobot bila bobotnya disebut"
    nama_lain = (
        "average",
        "mean",
        "rata",
        "rata-rata tertimbang",
        "rataan",
        "rerata",
        "tertimbang",
    )
    satuan = SEPERTI_INDIKATOR
    peraturan = "rumus umum"
    tunggal = "nilai"
    akumulasi = "posisi"
    dapat_turun = True
    sudah_persen = True
    operasi = RATA_RATA
    tertimbang = RATA_TERTIMBANG

    nilai: Annotated[DaftarNilai, Field(description="nilai yang dirata-ratakan")]
