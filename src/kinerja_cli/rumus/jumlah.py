"""Jumlah: beberapa nilai ditambahkan."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Self

from pydantic import Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import decimals
from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.core.langkah import JUMLAH, Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.beberapa import DaftarNilai, bernama
from kinerja_cli.rumus.alat.dasar import SEPERTI_INDIKATOR, DasarRumus
from kinerja_cli.rumus.alat.gabungan import Gabungan, IsianPeriode, nilai_tiap
from kinerja_cli.rumus.alat.peubah import Peubah


class Jumlah(DasarRumus):
    """Sum of at least one value, in the unit of the values."""

    judul = "beberapa nilai ditambahkan"
    nama_lain = ("total", "penjumlahan", "sum")
    satuan = SEPERTI_INDIKATOR
    peraturan = "rumus umum"
    tunggal = "nilai"
    akumulasi = tergabung = "jumlah"
    dapat_turun = True

    nilai: Annotated[DaftarNilai, Field(description="nilai yang dijumlahkan")]

    def langkah(self, aturan: Aturan) -> Langkah:
        bagian = bernama(self.nilai, "nilai")
        return langkah(
            "jumlah",
            JUMLAH,
            *(dari_isian(label, n, "nilai", key) for label, key, n in bagian),
        )

    @classmethod
    def gabung(cls, bagian: Sequence[IsianPeriode[Self]], aturan: Aturan) -> Gabungan:
        nilai, asal = nilai_tiap(bagian, aturan, "nilai")
        return Gabungan(bagian[0].isian.model_copy(update={"nilai": nilai}), asal)

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        # Where the sum grows does not matter: one value stands for all.
        bagian = [n for _, _, n in bernama(self.nilai, "nilai")]
        yield Peubah(
            "jumlah",
            jumlahkan(bagian),
            lambda nilai: self.model_copy(update={"nilai": (nilai,)}),
            desimal=max(map(decimals, bagian)),
        )
