"""What an office may decide for itself, as its PK declares it."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from kinerja_cli.aturan import load_buku
from kinerja_cli.dokumen.pk.jenis import BatasAtas, BatasBawah, Desimal
from kinerja_cli.dokumen.pk.kunci_rumus import CapaianPredikat
from kinerja_cli.source.keys import MAKSUD
from kinerja_cli.source.rejection import admitted
from kinerja_cli.source.validation import Declaration, Teks

# Before a subject of the law: the regulation that the PK chooses.
AWALAN_SKALA = "skala_"
TargetNol = Literal["tak_terhitung", "seratus_bila_tercapai"]
RataRataAtas = Literal["terhitung", "semua"]
SifatAnggaran = Literal["kumulatif", "per_periode"]
SIFAT_ANGGARAN: Mapping[SifatAnggaran, str] = {
    "kumulatif": "sejak 1 Januari",
    "per_periode": "periode itu saja",
}


def _in_the_book(nama: str) -> object:
    return load_buku("efisiensi").bernama(nama, "efisiensi")


def _choices(schema: dict[str, Any]) -> None:
    schema["enum"] = [k.nama for k in load_buku("efisiensi").ketentuan]


# A formula of efficiency by its name; the book is opened where one is named.
NamaEfisiensi = Annotated[
    Teks, admitted(_in_the_book), Field(json_schema_extra=_choices)
]


class Konvensi(Declaration):
    """What an office may decide for itself; each choice is printed in reports."""

    tak_dipakai: ClassVar[Mapping[str, str]] = {
        "anggaran": MAKSUD.format("sifat_anggaran")
    }

    desimal: Desimal = Field(
        2, description="desimal realisasi yang tidak menentukan sendiri, dan capaian"
    )
    desimal_capaian: Desimal | None = Field(
        None, description="desimal capaian dan rata-ratanya, bila lain dari `desimal`"
    )
    target_nol: TargetNol = Field(
        "tak_terhitung", description="capaian bila target nol"
    )
    batas_capaian: BatasAtas | None = Field(
        None, description="capaian tertinggi yang dicatat, bila indikator tidak lain"
    )
    batas_bawah: BatasBawah | None = Field(
        None, description="capaian terendah yang dicatat, bila indikator tidak lain"
    )
    rata_rata: RataRataAtas = Field(
        "terhitung",
        description="rata-rata capaian atas yang terhitung, atau atas semua yang jatuh "
        "tempo: yang belum diisi bernilai 0",
    )
    skala_capaian: Teks | None = Field(None, description="nama skala kategori capaian")
    skala_skm: Teks | None = Field(
        None, description="nama ketentuan SKM, bila bukan yang berlaku tahun itu"
    )
    skala_sakip: Teks | None = Field(
        None, description="nama ketentuan SAKIP, bila bukan yang berlaku tahun itu"
    )
    efisiensi: NamaEfisiensi | None = Field(
        None, description="rumus efisiensi penggunaan anggaran"
    )
    capaian_predikat: CapaianPredikat = Field(
        "peringkat",
        description="capaian predikat menurut peringkatnya, atau penuh: 100 bila "
        "tercapai, selain itu 0",
    )
    sifat_anggaran: SifatAnggaran = Field(
        "kumulatif",
        description="realisasi anggaran sejak 1 Januari, atau periode itu saja",
    )

    @property
    def desimal_persen(self) -> int:
        """The decimals of a capaian, and of means of them."""
        return self.desimal if self.desimal_capaian is None else self.desimal_capaian

    def pilihan(self) -> dict[str, str]:
        """The regulations chosen by name, by subject."""
        skala = ((k, nama) for k, nama in self if k.startswith(AWALAN_SKALA) and nama)
        return {k.removeprefix(AWALAN_SKALA): nama for k, nama in skala}
