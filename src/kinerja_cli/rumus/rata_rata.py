"""Rata-rata: nilai tengah hitung dari beberapa nilai, tanpa bobot."""

from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from typing import Annotated, Self

from pydantic import Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import desimal_tertulis
from kinerja_cli.core.langkah import RATA_RATA, Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.beberapa import DaftarNilai, bernama, replaced
from kinerja_cli.rumus.alat.dasar import SEPERTI_INDIKATOR, DasarRumus
from kinerja_cli.rumus.alat.peubah import Peubah


class RataRata(DasarRumus):
    """Unweighted mean of at least one value, in the unit of the values."""

    judul = "rata-rata beberapa nilai, tanpa bobot"
    nama_lain = ("rata", "rataan", "rerata", "mean", "average")
    satuan = SEPERTI_INDIKATOR
    peraturan = "rumus umum"
    tunggal = "nilai"
    akumulasi = "posisi"
    dapat_turun = True
    sudah_persen = True

    nilai: Annotated[DaftarNilai, Field(description="nilai yang dirata-ratakan")]

    def langkah(self, aturan: Aturan) -> Langkah:
        bagian = bernama(self.nilai, "nilai")
        return langkah(
            "rata-rata",
            RATA_RATA,
            *(dari_isian(label, n, "nilai", key) for label, key, n in bagian),
        )

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        for label, key, nilai in bernama(self.nilai, "nilai"):
            yield Peubah(
                label,
                nilai,
                partial(self._dengan, key),
                desimal=desimal_tertulis(nilai),
            )

    def _dengan(self, key: str | int, nilai: Decimal) -> Self:
        return self.model_copy(update={"nilai": replaced(self.nilai, key, nilai)})
