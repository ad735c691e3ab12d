"""How an indikator is computed: its rumus, and the keys that a rumus may know."""

from decimal import Decimal
from functools import cached_property
from typing import Self

from pydantic import Field, model_validator

from kinerja_cli.core.angka import format_angka
from kinerja_cli.dokumen.pk.jenis import Desimal
from kinerja_cli.dokumen.pk.kunci_rumus import (
    CapaianPredikat,
    Faktor,
    NamaRumus,
    SkalaTertulis,
    YaTidak,
    check_akumulasi,
    check_kunci,
)
from kinerja_cli.rumus import load_rumus
from kinerja_cli.rumus.alat.bobot_nilai import DaftarBobot
from kinerja_cli.rumus.alat.dasar import Akumulasi, DasarRumus
from kinerja_cli.rumus.alat.isian_sendiri import IsianSendiri
from kinerja_cli.source.validation import Declaration, Teks


class Berumus(Declaration):
    """What is computed by a rumus; the descriptions of its keys are shown to users."""

    rumus: NamaRumus = Field(description="rumus; daftarnya: kinerja rumus")
    desimal: Desimal | None = Field(
        None,
        description="banyaknya desimal realisasi; tanpa ini menurut konvensi, atau "
        "sebanyak yang tertulis di target dan nilai",
    )
    akumulasi: Akumulasi | None = Field(
        None, description="cara triwulan setahun digabung; tanpa ini menurut rumus"
    )
    skala: SkalaTertulis | None = Field(
        None,
        description="skala predikat: level, opini_bpk, sakip, skm, atau daftar "
        "sendiri dari yang terendah",
    )
    capaian_predikat: CapaianPredikat | None = Field(
        None,
        description="cara menghitung capaian predikat; tanpa ini menurut konvensi",
    )
    bulat: YaTidak | None = Field(
        None, description="true: isian banyaknya selalu bulat, titiknya tanda ribuan"
    )
    faktor: Faktor | None = Field(
        None,
        description="pengali dua angka: 100 (persen), 1000 (per 1.000), dan "
        "seterusnya; tanpa ini menurut satuan",
    )
    penurunan: YaTidak | None = Field(
        None,
        description="true: pertumbuhan dinyatakan sebagai penurunannya, (sebelum - "
        "sekarang) : sebelum",
    )
    isian: dict[str, IsianSendiri] | None = Field(
        None, description="isian rumus `hitungan`, tiap nama dengan artinya"
    )
    hitungan: Teks | None = Field(
        None, description='rumus kantor sendiri dari isian itu, misalnya "a : b × 100"'
    )
    bobot_nilai: DaftarBobot | None = Field(
        None,
        description="bobot tiap nilai rata-rata atau jumlah: menurut nama, atau "
        "berurutan",
    )

    @model_validator(mode="after")
    def _keys_are_of_its_rumus(self) -> Self:
        check_kunci(self.model_fields_set, self.rumus, self.kelas)
        check_akumulasi(self.cara_akumulasi, self.rumus, self.kelas)
        return self

    @property
    def cara_akumulasi(self) -> Akumulasi:
        """How its quarters combine: as declared, else as its rumus has it."""
        return self.akumulasi or self.kelas.akumulasi

    @cached_property
    def kelas(self) -> type[DasarRumus]:
        """The rumus, ready to read inputs: with what this indikator says of it."""
        kelas = load_rumus(self.rumus)
        dikatakan = ("satuan", *kelas.kunci_pk)
        return kelas.menurut({k: getattr(self, k, None) for k in dikatakan})

    def tulis(self, nilai: Decimal) -> str:
        """Say a value of it as eyes read it: a number, or the word for it."""
        return self.kelas.sebutan(nilai) or format_angka(nilai)
