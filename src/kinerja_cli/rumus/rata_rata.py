"""Rata-rata: nilai tengah hitung dari beberapa nilai, tanpa bobot."""

from typing import Annotated

from pydantic import Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.rumus.dasar import (
    SEPERTI_INDIKATOR,
    DaftarNilai,
    DasarRumus,
    bernama,
)
from kinerja_cli.rumus.langkah import RATA_RATA, Langkah, langkah, masukan


class RataRata(DasarRumus):
    """Unweighted mean of at least one value, in the unit of the values."""

    judul = "rata-rata beberapa nilai, tanpa bobot"
    satuan = SEPERTI_INDIKATOR
    peraturan = "rumus umum"
    akumulasi = "posisi"

    nilai: Annotated[DaftarNilai, Field(description="nilai yang dirata-ratakan")]

    def langkah(self, aturan: Aturan) -> Langkah:
        bagian = bernama(self.nilai, "nilai")
        return langkah(
            "rata-rata",
            RATA_RATA,
            *(masukan(label, n, "nilai", key) for label, key, n in bagian),
        )
