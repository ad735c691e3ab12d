"""Jumlah: beberapa nilai ditambahkan."""

from typing import Annotated

from pydantic import Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.rumus.dasar import (
    SEPERTI_INDIKATOR,
    DaftarNilai,
    DasarRumus,
    bernama,
)
from kinerja_cli.rumus.langkah import JUMLAH, Langkah, langkah, masukan


class Jumlah(DasarRumus):
    """Sum of at least one value, in the unit of the values."""

    judul = "beberapa nilai ditambahkan"
    satuan = SEPERTI_INDIKATOR
    peraturan = "rumus umum"
    akumulasi = "jumlah"

    nilai: Annotated[DaftarNilai, Field(description="nilai yang dijumlahkan")]

    def langkah(self, aturan: Aturan) -> Langkah:
        bagian = bernama(self.nilai, "nilai")
        return langkah(
            "jumlah",
            JUMLAH,
            *(masukan(label, n, "nilai", key) for label, key, n in bagian),
        )
