"""What an indikator promises, by whatever formula it is computed: its targets."""

from collections.abc import Iterator
from typing import Self

from pydantic import Field, model_validator

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.pk.jenis import BatasAtas, BatasBawah, Id, RumusTurun
from kinerja_cli.dokumen.pk.target import Arah, Target
from kinerja_cli.dokumen.pk.target.berkala import (
    TRIWULAN,
    SifatTriwulan,
    TargetAkhir,
    Triwulanan,
)
from kinerja_cli.dokumen.pk.target.berubah import TargetBerubah
from kinerja_cli.dokumen.pk.target.field import TargetIsian
from kinerja_cli.dokumen.pk.target.perubahan import KUNCI_PERUBAHAN
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
    target_perubahan: TargetBerubah | None = Field(
        None, description="target yang berubah di tengah tahun"
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

    @model_validator(mode="after")
    def _changes_what_there_is(self) -> Self:
        if (p := self.target_perubahan) is None:
            return self
        if self.target is None:
            hint = "tulis target itu di `target`, lalu hapus `target_perubahan`"
            message = "yang berubah tidak ada: indikatornya tanpa target"
            raise reject("KIN282", message, hint, (KUNCI_PERUBAHAN,))
        lama, ditulis = self.target_triwulan or (None,) * TRIWULAN, p.sebelum()
        beda = next((n for n, t in ditulis.items() if t and t != lama[n - 1]), None)
        if beda:
            message = f"target triwulan {beda} belum berubah pada {p.mulai}"
            dulu = lama[beda - 1]
            hint = f"tulis {dulu or '-'} seperti di `target_triwulan`, atau `-`"
            at = (KUNCI_PERUBAHAN, "target_triwulan")
            raise reject("KIN283", message, hint, at)
        return self

    def semua_target(self) -> Iterator[tuple[Keys, Target]]:
        """Walk what it is ever held against, with its keys: the year, quarters, beyond.

        Periods without a target are passed over.
        """
        baru, akhir = self.target_perubahan, self.target_akhir
        semula = (baru and baru.semula) or self.target
        semua: list[tuple[Keys, Target | None]] = [(("target",), semula)]
        for n, target in enumerate(self.target_triwulan or ()):
            semua.append((("target_triwulan", n), target))
        if baru:
            semua.append(((KUNCI_PERUBAHAN, "nilai"), baru.nilai))
            semua += baru.triwulan().values()
        semua.append((("target_akhir", "nilai"), akhir.nilai if akhir else None))
        yield from ((keys, t) for keys, t in semua if t)

    def pada(self, bulan: int) -> Self:
        """Return it as it is promised at the end of a month, from 1.

        What its ``target`` is then, and was before, says its ``target_perubahan``.
        """
        baru = self.target_perubahan
        if baru is None or baru.nilai is None:
            return self
        semula = baru.semula or self.target
        berlaku = baru.berlaku(bulan)
        return self.model_copy(
            update={
                "target": baru.nilai if berlaku else semula,
                KUNCI_PERUBAHAN: baru._replace(semula=semula if berlaku else None),
            }
        )

    def target_pada(self, triwulan: int) -> Target | None:
        """Return the target of a quarter, from 1, if it has one."""
        return self.janji_triwulan(triwulan)[1]

    def janji_triwulan(self, triwulan: int) -> tuple[Keys, Target | None]:
        """Return the same with its keys: where the one that holds is written."""
        baru = self.target_perubahan
        if baru and (diganti := baru.triwulan().get(triwulan)):
            return diganti
        tiap = self.target_triwulan
        keys = ("target_triwulan", triwulan - 1)
        return keys, tiap[triwulan - 1] if tiap else None

    def kata_triwulan(self, triwulan: int) -> str:
        """Say what the target of a quarter was before; nothing where it stayed."""
        baru, kini = self.target_perubahan, self.target_pada(triwulan)
        semula = self.target_triwulan[triwulan - 1] if self.target_triwulan else None
        if baru is None or kini == semula:
            return ""
        dulu = f"semula {semula}" if semula else "semula tanpa target"
        return f"target triwulan {triwulan}: {kini or '-'}{baru.menurut}, {dulu}"

    @property
    def keys_target(self) -> Keys:
        """Where the target of the year that holds is written."""
        baru = self.target_perubahan
        return (KUNCI_PERUBAHAN, "nilai") if baru and baru.semula else ("target",)
