"""What an indikator promises, by whatever formula it is computed: its targets."""

from collections.abc import Iterator
from typing import Self

from pydantic import Field, model_validator

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.pk.jenis import BatasAtas, BatasBawah, Id, RumusTurun
from kinerja_cli.dokumen.pk.target import Arah, Target
from kinerja_cli.dokumen.pk.target.berkala import (
    SifatTriwulan,
    TargetAkhir,
    Triwulanan,
)
from kinerja_cli.dokumen.pk.target.field import TargetIsian
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks


class Bertarget(Declaration):
    """What has a name, a unit and targets; the descriptions are shown to users."""

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
    arah: Arah = Field(
        "naik",
        description="naik: makin besar makin baik; turun: sebaliknya; rentang: di "
        "antara dua ujung target",
    )
    rumus_turun: RumusTurun = Field(
        "selisih",
        description="untuk arah turun: selisih (2T - R) : T, atau rasio T : R",
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

    @model_validator(mode="after")
    def _rumus_turun_has_its_arah(self) -> Self:
        if "rumus_turun" in self.model_fields_set and self.arah != "turun":
            message = "`rumus_turun` hanya berlaku untuk `arah: turun`"
            raise reject("KIN222", message, "tulis `arah: turun`, atau hapus kuncinya")
        return self

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
