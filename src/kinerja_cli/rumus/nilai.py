"""Nilai: angka yang datang jadi dari sumbernya, tanpa dihitung."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import desimal_tertulis
from kinerja_cli.core.langkah import Langkah, dari_isian
from kinerja_cli.rumus.alat.dasar import SEPERTI_INDIKATOR, DasarRumus
from kinerja_cli.rumus.alat.peubah import Peubah
from kinerja_cli.source.fields import BilanganSesatuan


class Nilai(DasarRumus):
    """A value as published by whoever measured it, in the unit of the indikator."""

    judul = "nilai langsung, sebagaimana diterbitkan sumbernya"
    nama_lain = ("angka", "indeks", "index", "langsung", "poin", "skor", "score")
    satuan = SEPERTI_INDIKATOR
    peraturan = "rumus umum"
    tunggal = "nilai"
    akumulasi = "posisi"
    tergabung = "jumlah"
    dapat_turun = True

    nilai: Annotated[
        BilanganSesatuan, Field(description="nilai sebagaimana diterbitkan")
    ]

    def langkah(self, aturan: Aturan) -> Langkah:
        return dari_isian("nilai", self.nilai, "nilai")

    @property
    def dinyatakan(self) -> Decimal:
        return self.nilai

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        yield Peubah(
            "nilai",
            self.nilai,
            lambda nilai: self.model_copy(update={"nilai": nilai}),
            desimal=desimal_tertulis(self.nilai),
            tercetak=True,
        )
