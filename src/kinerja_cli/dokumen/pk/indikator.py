"""One indikator of a PK, as its file declares it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar, Self

from pydantic import Field, ValidationInfo, model_validator

from kinerja_cli.core.angka import format_angka, ringkas
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.elsewhere import beside
from kinerja_cli.dokumen.pk.jenis import (
    BatasAtas,
    BatasBawah,
    Desimal,
    Id,
    RumusTurun,
)
from kinerja_cli.dokumen.pk.kunci_rumus import (
    CapaianPredikat,
    NamaRumus,
    SkalaTertulis,
    YaTidak,
    check_akumulasi,
    check_kunci,
)
from kinerja_cli.dokumen.pk.target import Arah, Target
from kinerja_cli.dokumen.pk.target.berkala import (
    SifatTriwulan,
    TargetAkhir,
    Triwulanan,
    since_january,
    without_triwulan,
)
from kinerja_cli.dokumen.pk.target.field import TargetIsian
from kinerja_cli.dokumen.pk.target.konteks import told_to_inputs, told_to_targets
from kinerja_cli.rumus import load_rumus
from kinerja_cli.rumus.alat.dasar import Akumulasi, DasarRumus
from kinerja_cli.source.keys import MAKSUD, below, places
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks, validate


class Indikator(Declaration):
    """One measurable promise; the descriptions of its keys are shown to users."""

    tak_dipakai: ClassVar[Mapping[str, str]] = {
        "target_perubahan": "ganti `target`, atau tulis PK perubahan di berkas lain",
        "target_tw": MAKSUD.format("target_triwulan"),
        "sumber": MAKSUD.format("sumber_data"),
        "target_semester": "yang ada `target` setahun dan `target_triwulan`",
        "target_bulanan": "yang ada `target` setahun dan `target_triwulan`",
        "bobot": "indikator tidak berbobot di sini: hapus kunci ini",
    }

    id: Id = Field(
        description="nama pendek bagi berkas realisasi: huruf kecil, angka, garis bawah"
    )
    nama: Teks = Field(description="nama indikator sebagaimana dalam PK")
    nama_lain: tuple[Teks, ...] = Field((), description="nama lain dalam dokumen")
    satuan: Teks = Field(description="satuan target dan realisasi")
    target: TargetIsian = Field(
        description="target setahun sebagaimana tercetak; kosong bila tidak ada"
    )
    tercetak: tuple[Teks, ...] = Field(
        (), description="target sebagaimana tercetak di tiap tempat dalam dokumen"
    )
    rumus: NamaRumus = Field(description="rumus; daftarnya: kinerja rumus")
    arah: Arah = Field(
        "naik",
        description="naik: makin besar makin baik; turun: sebaliknya; rentang: di "
        "antara dua ujung target",
    )
    rumus_turun: RumusTurun = Field(
        "selisih",
        description="untuk arah turun: selisih (2T - R) : T, atau rasio T : R",
    )
    desimal: Desimal | None = Field(
        None,
        description="banyaknya desimal realisasi; tanpa ini menurut konvensi, atau "
        "sebanyak yang tertulis di target dan nilai",
    )
    batas_capaian: BatasAtas | None = Field(
        None, description="capaian tertinggi yang dicatat, dalam persen"
    )
    batas_bawah: BatasBawah | None = Field(
        None, description="capaian terendah yang dicatat, dalam persen"
    )
    target_triwulan: Triwulanan | None = Field(
        None, description="target tiap triwulan, empat butir"
    )
    sifat_triwulan: SifatTriwulan = Field(
        "kumulatif",
        description="target triwulan sejak 1 Januari, atau triwulan itu saja",
    )
    target_akhir: TargetAkhir | None = Field(
        None, description="target jangka menengah (Renstra atau RPJMD)"
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
    relevansi: str = Field("", description="alasan indikator ini dipilih")
    formulasi: str = Field("", description="rumus sebagaimana tertulis dalam dokumen")
    sumber_data: str = Field("", description="asal datanya")
    penjelasan: str = Field("", description="penjelasan target dalam dokumen")
    dasar_target: dict[str, Any] | None = Field(
        None, description="isian rumus yang mendasari target"
    )

    @model_validator(mode="before")
    @classmethod
    def _targets_know_it(cls, tree: Any, info: ValidationInfo) -> Any:
        return told_to_targets(tree, info.context)

    @model_validator(mode="after")
    def _rumus_turun_has_its_arah(self) -> Self:
        if "rumus_turun" in self.model_fields_set and self.arah != "turun":
            message = "`rumus_turun` hanya berlaku untuk `arah: turun`"
            raise reject("KIN222", message, "tulis `arah: turun`, atau hapus kuncinya")
        return self

    @model_validator(mode="after")
    def _keys_are_of_its_rumus(self) -> Self:
        check_kunci(self.model_fields_set, self.rumus, self.kelas)
        return self

    @model_validator(mode="after")
    def _akumulasi_fits(self) -> Self:
        check_akumulasi(self.cara_akumulasi, self.rumus, self.kelas)
        if "sifat_triwulan" in self.model_fields_set and not self.target_triwulan:
            raise without_triwulan()
        if self.sifat_triwulan == "per_triwulan" and self.cara_akumulasi == "kumulatif":
            raise since_january(self.kelas.cara_akumulasi())
        return self

    @property
    def cara_akumulasi(self) -> Akumulasi:
        """How its quarters combine: as declared, else as its rumus has it."""
        return self.akumulasi or self.kelas.akumulasi

    def semua_target(self) -> Iterator[tuple[Keys, Target]]:
        """Walk what it is ever held against, with its keys: the year, quarters, beyond.

        Periods without a target are passed over.
        """
        akhir = self.target_akhir.nilai if self.target_akhir else None
        semua: list[tuple[Keys, Target | None]] = [(("target",), self.target)]
        for n, target in enumerate(self.target_triwulan or ()):
            semua.append((("target_triwulan", n), target))
        semua.append((("target_akhir", "nilai"), akhir))
        yield from ((keys, t) for keys, t in semua if t)

    def target_pada(self, triwulan: int) -> Target | None:
        """Return the target of a quarter, from 1, if it has one."""
        return self.target_triwulan[triwulan - 1] if self.target_triwulan else None

    def ujung_target(self) -> Iterator[Decimal]:
        """Walk the numbers of all its targets, as they are written.

        Of a rumus whose value has decimals of its own, zeros behind them say nothing.
        """
        for _, t in self.semua_target():
            yield from t.ujung if self.kelas.desimal is None else map(ringkas, t.ujung)

    def tulis(self, nilai: Decimal) -> str:
        """Say a value of it as eyes read it: a number, or the word for it."""
        return self.kelas.sebutan(nilai) or format_angka(nilai)

    @cached_property
    def kelas(self) -> type[DasarRumus]:
        """The rumus, ready to read inputs: with what this indikator says of it."""
        kelas = load_rumus(self.rumus)
        return kelas.menurut({k: getattr(self, k) for k in kelas.kunci_pk})

    @cached_property
    def isian_target(self) -> DasarRumus | None:
        """The inputs behind the target, read by the rumus; None if not given."""
        if self.dasar_target is None:
            return None
        di = ("sasaran", "indikator")
        diketahui = beside(lambda: below(places(Indikator), di), (*di, "dasar_target"))
        return validate(self.kelas, self.dasar_target, diketahui, self.konteks)

    @property
    def konteks(self) -> dict[str, Any]:
        """What it tells the numbers in its unit: which of two readings one has."""
        return told_to_inputs(self.desimal, self.ujung_target, self.kelas, self.satuan)
