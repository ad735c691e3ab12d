"""Cakupan dokumen kependudukan: rata-rata enam dokumen, masing-masing dalam persen."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import partial
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import desimal_tertulis, format_angka, format_penuh
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import SERATUS, persen
from kinerja_cli.core.langkah import PERSEN, RATA_RATA, Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.pembagi import pembagi, tanpa_kejadian
from kinerja_cli.rumus.alat.persen_jadi import TERBIT_WAJIB
from kinerja_cli.rumus.alat.peubah import Peubah
from kinerja_cli.source.fields import Angka, Persen
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN, Declaration


class TerbitWajib(Declaration):
    """A coverage as its two counts; 0 of 0 is none."""

    terbit: Annotated[
        int, Angka("dokumen", minimal=0, desimal=0, bila_persen=TERBIT_WAJIB)
    ] = Field(description="dokumen yang sudah terbit")
    wajib: Annotated[
        int,
        Angka("wajib memiliki", minimal=0, desimal=0, bila_persen=TERBIT_WAJIB),
        pembagi("terbit"),
    ] = Field(description="penduduk yang wajib memiliki")

    @model_validator(mode="after")
    def _at_most_all(self) -> Self:
        if self.terbit > self.wajib:
            message = f"terbit {self.terbit} melebihi wajib {self.wajib}"
            hint = "cakupan paling banyak 100 %: bagian dari yang wajib memiliki"
            raise reject("KIN212", message, hint)
        return self


Cakupan = Annotated[
    Annotated[Persen, LANGSUNG] | Annotated[TerbitWajib, RINCIAN], PILAH
]


class CakupanDokumen(DasarRumus):
    """Unweighted mean of six coverages, in percent.

    Source: PK Disdukcapil Luwu Timur 2024, Lampiran 2; its "dikali seratus
        persen" is left out, for the six are percentages already.
    """

    judul = "rata-rata cakupan enam dokumen kependudukan"
    nama_lain = ("cakupan", "adminduk", "dokumen kependudukan")
    satuan = "%"
    peraturan = "PK Disdukcapil Luwu Timur 2024, Lampiran 2"
    akumulasi = "posisi"
    kunci_pk = ("bulat",)
    dapat_turun = True
    sudah_persen = True
    rentang = Angka(minimal=0, maksimal=100)
    sebutan_isian: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "kartu_keluarga": ("kartu keluarga",),
        "ktp_elektronik": ("ktp elektronik", "ktp-el"),
        "akta_kelahiran": ("kelahiran",),
        "akta_perkawinan": ("perkawinan", "nikah"),
        "akta_kematian": ("kematian",),
        "akta_perceraian": ("perceraian", "cerai"),
    }

    kartu_keluarga: Annotated[Cakupan, Field(description="cakupan kartu keluarga")]
    ktp_elektronik: Annotated[Cakupan, Field(description="cakupan KTP elektronik")]
    akta_kelahiran: Annotated[Cakupan, Field(description="cakupan akta kelahiran")]
    akta_perkawinan: Annotated[Cakupan, Field(description="cakupan akta perkawinan")]
    akta_kematian: Annotated[Cakupan, Field(description="cakupan akta kematian")]
    akta_perceraian: Annotated[Cakupan, Field(description="cakupan akta perceraian")]

    def langkah(self, aturan: Aturan) -> Langkah:
        cakupan = (
            _cakupan(nama, getattr(self, nama)) for nama in type(self).model_fields
        )
        return langkah("cakupan dokumen", RATA_RATA, *cakupan)

    def tanpa_nilai(self) -> Iterator[Diagnostic]:
        for nama, isi in self:
            if isinstance(isi, TerbitWajib) and not isi.wajib:
                yield tanpa_kejadian((nama, "wajib"), _label(nama))

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        for nama in type(self).model_fields:
            isi = getattr(self, nama)
            if isinstance(isi, TerbitWajib):
                yield Peubah(
                    f"{_label(nama)} terbit",
                    Decimal(isi.terbit),
                    partial(self._dengan_terbit, nama, isi),
                    satuan="dokumen",
                    tetap=True,
                    cacahan=True,
                    minimal=Decimal(0),
                    maksimal=Decimal(isi.wajib),
                    batas=f"wajib {format_angka(Decimal(isi.wajib))}",
                    setara=partial(_persen, isi.wajib),
                )
            else:
                yield Peubah(
                    f"cakupan {_label(nama)}",
                    isi,
                    partial(self._dengan, nama),
                    satuan="%",
                    desimal=max(2, desimal_tertulis(isi)),
                    minimal=Decimal(0),
                    maksimal=SERATUS,
                    batas="cakupan paling banyak 100 %",
                )

    def _dengan(self, nama: str, isi: Cakupan) -> Self:
        return self.model_copy(update={nama: isi})

    def _dengan_terbit(self, nama: str, isi: TerbitWajib, terbit: Decimal) -> Self:
        return self._dengan(nama, isi.model_copy(update={"terbit": int(terbit)}))


def _cakupan(nama: str, isi: Cakupan) -> Langkah:
    label = _label(nama)
    if not isinstance(isi, TerbitWajib):
        return dari_isian(f"cakupan {label}", isi, nama)
    return langkah(
        f"cakupan {label}",
        PERSEN,
        dari_isian(f"{label} terbit", isi.terbit, nama, "terbit"),
        dari_isian(f"wajib {label}", isi.wajib, nama, "wajib"),
    )


def _label(nama: str) -> str:
    return nama.replace("_", " ")


def _persen(wajib: int, terbit: Decimal) -> str:
    return f"cakupan {format_penuh(persen(terbit, Decimal(wajib)), 2)} %"
