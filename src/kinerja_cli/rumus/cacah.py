"""Cacah: berapa banyaknya, dirinci menurut nama atau langsung sebagai jumlah."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Self

from pydantic import Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import CACAH, Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.beberapa import kembar
from kinerja_cli.rumus.alat.dasar import SEPERTI_INDIKATOR, DasarRumus
from kinerja_cli.rumus.alat.gabungan import Gabungan, IsianPeriode
from kinerja_cli.rumus.alat.persen_jadi import SATU_ANGKA
from kinerja_cli.rumus.alat.peubah import Peubah, cacahan
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import Nama


class Cacah(DasarRumus):
    """How many there are: of what is listed by name, or as stated."""

    judul = "berapa banyaknya, misalnya dokumen, kejadian, atau kegiatan"
    nama_lain = ("banyaknya", "bilangan", "count", "hitung", "kasus", "orang", "unit")
    satuan = SEPERTI_INDIKATOR
    peraturan = "rumus umum"
    akumulasi = tergabung = "jumlah"
    cara_gabung = "yang dirinci disatukan menurut nama"
    kunci_pk = ("bulat",)
    bentuk = (("jumlah",), ("butir",))
    desimal = 0
    tunggal = "jumlah"
    rentang = Angka(minimal=0, desimal=0)

    jumlah: Annotated[
        Annotated[
            int, Angka(minimal=0, desimal=0, sesatuan=True, bila_persen=SATU_ANGKA)
        ]
        | None,
        Field(description="berapa banyaknya"),
    ] = None
    butir: Annotated[
        tuple[Nama, ...] | None, Field(description="yang dihitung, satu per satu")
    ] = None

    def langkah(self, aturan: Aturan) -> Langkah:
        if self.butir is None:
            return dari_isian("banyaknya", self.jumlah or 0, "jumlah")
        butir = (dari_isian(b, 1, "butir", i) for i, b in enumerate(self.butir))
        return langkah("banyaknya", CACAH, *butir)

    @classmethod
    def gabung(cls, bagian: Sequence[IsianPeriode[Self]], aturan: Aturan) -> Gabungan:
        from kinerja_cli.rumus.alat.gabungan_daftar import gabung_daftar  # noqa: PLC0415 - rarely

        return gabung_daftar(bagian, aturan, "butir", str)

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        yield cacahan(
            "jumlah",
            int(self.langkah(aturan).nilai),
            lambda n: self.model_copy(update={"butir": None, "jumlah": int(n)}),
        )

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        yield from kembar(self.butir or (), "butir", "butir")
