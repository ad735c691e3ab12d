"""Perjanjian kerja sama pemanfaatan data: banyaknya mitra, baru dan perpanjangan."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal, Self, get_args

from pydantic import BeforeValidator, Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.langkah import CACAH, JUMLAH, Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.beberapa import kembar
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.gabungan import Gabungan, IsianPeriode
from kinerja_cli.rumus.alat.persen_jadi import SATU_ANGKA
from kinerja_cli.rumus.alat.peubah import Peubah, cacahan
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import Declaration, Nama

_Jenis = Literal["baru", "perpanjangan"]


def _cased(isi: object) -> object:
    """Take a word in capitals, too; what is no choice stays as it was typed."""
    rapi = isi.strip(" ").casefold() if isinstance(isi, str) else isi
    return rapi if rapi in get_args(_Jenis) else isi


JenisPks = Annotated[_Jenis, BeforeValidator(_cased)]


class Mitra(Declaration):
    """A partner with whom a PKS was signed."""

    nama: Nama = Field(description="nama mitra")
    jenis: JenisPks = Field(description="baru, atau memperpanjang yang lama")


class Pks(DasarRumus):
    """Number of partners; renewals count, and stand apart in the steps.

    Source: PK Disdukcapil Luwu Timur 2024, Lampiran 2.
    """

    judul = "banyaknya mitra perjanjian kerja sama, baru dan perpanjangan"
    nama_lain = ("kerja sama", "kerjasama", "mitra", "mou", "perjanjian kerja sama")
    satuan = "mitra"
    peraturan = "PK Disdukcapil Luwu Timur 2024, Lampiran 2"
    akumulasi = tergabung = "jumlah"
    cara_gabung = "mitra disatukan menurut nama"
    kunci_pk = ("bulat",)
    bentuk = (("mitra",), ("jumlah",))
    desimal = 0
    tunggal = "jumlah"
    rentang = Angka(minimal=0, desimal=0)

    mitra: Annotated[
        tuple[Mitra, ...] | None,
        Field(description="tiap mitra: `nama` dan `jenis` (baru atau perpanjangan)"),
    ] = None
    jumlah: Annotated[
        Annotated[
            int,
            Angka("mitra", 0, desimal=0, sesatuan=True, bila_persen=SATU_ANGKA),
        ]
        | None,
        Field(description="banyaknya mitra, bila tidak dirinci"),
    ] = None

    def langkah(self, aturan: Aturan) -> Langkah:
        if self.mitra is None:
            return dari_isian("banyaknya mitra", self.jumlah or 0, "jumlah")
        return langkah(
            "banyaknya mitra",
            JUMLAH,
            langkah("mitra baru", CACAH, *self._mitra("baru")),
            langkah("mitra perpanjangan", CACAH, *self._mitra("perpanjangan")),
        )

    def _mitra(self, jenis: _Jenis) -> Iterator[Langkah]:
        for i, m in enumerate(self.mitra or ()):
            if m.jenis == jenis:
                yield dari_isian(m.nama, 1, "mitra", i)

    @classmethod
    def gabung(cls, bagian: Sequence[IsianPeriode[Self]], aturan: Aturan) -> Gabungan:
        from kinerja_cli.rumus.alat.gabungan_daftar import gabung_daftar  # noqa: PLC0415 - rarely

        return gabung_daftar(bagian, aturan, "mitra", lambda m: m.nama)

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        yield cacahan(
            "mitra",
            int(self.langkah(aturan).nilai),
            lambda n: self.model_copy(update={"mitra": None, "jumlah": int(n)}),
            satuan="mitra",
        )

    def sorotan(self, aturan: Aturan) -> Iterator[Diagnostic]:
        if self.mitra:
            baru = sum(m.jenis == "baru" for m in self.mitra)
            message = f"{baru} mitra baru, {len(self.mitra) - baru} perpanjangan"
            yield note("KIN364", message)

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        yield from kembar([m.nama for m in self.mitra or ()], "mitra", "mitra")
