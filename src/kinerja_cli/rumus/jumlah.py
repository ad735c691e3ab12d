"""Jumlah: beberapa nilai ditambahkan, masing-masing kali bobotnya bila disebut."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Annotated, Any, Self

from pydantic import Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import decimals
from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.core.langkah import JUMLAH, TERTIMBANG
from kinerja_cli.rumus.alat.beberapa import bernama
from kinerja_cli.rumus.alat.berbobot import Berbobot
from kinerja_cli.rumus.alat.dasar import SEPERTI_INDIKATOR
from kinerja_cli.rumus.alat.dua_angka import DaftarNilai, DuaAngka
from kinerja_cli.rumus.alat.gabungan import Gabungan, IsianPeriode, nilai_tiap
from kinerja_cli.rumus.alat.peubah import Peubah


class Jumlah(Berbobot):
    """Sum of at least one value, in the unit of the values, each as it weighs."""

    judul = "beberapa nilai ditambahkan, kali bobotnya bila disebut"
    nama_lain = ("jumlah tertimbang", "penjumlahan", "sum", "total")
    satuan = SEPERTI_INDIKATOR
    peraturan = "rumus umum"
    tunggal = "nilai"
    akumulasi = tergabung = "jumlah"
    dapat_turun = True
    operasi = JUMLAH
    tertimbang = TERTIMBANG

    nilai: Annotated[DaftarNilai, Field(description="nilai yang dijumlahkan")]

    @classmethod
    def gabung(cls, bagian: Sequence[IsianPeriode[Self]], aturan: Aturan) -> Gabungan:
        nilai, asal = nilai_tiap(bagian, aturan, "nilai")
        # Each is what its period came to: it was weighed there.
        isi: Any = {"nilai": nilai}
        return Gabungan(Jumlah.model_construct(**isi), asal)

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        bagian = [n for _, _, n in bernama(self.nilai, "nilai")]
        if self._semua_bobot() or any(isinstance(n, DuaAngka) for n in bagian):
            yield from super().peubah(aturan)
            return
        # Where the sum grows does not matter: one value stands for all.
        yield Peubah(
            "jumlah",
            jumlahkan(bagian),
            lambda nilai: self.model_copy(update={"nilai": (nilai,)}),
            # Of a period that was weighed the value may be a fraction.
            desimal=max(
                (decimals(n) for n in bagian if isinstance(n, Decimal)), default=0
            ),
        )
