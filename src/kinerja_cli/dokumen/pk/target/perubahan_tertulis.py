"""A change of a target as an indikator declares it: ``target_perubahan``."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from kinerja_cli.dokumen.pk.target.berkala import TRIWULAN, Berurutan
from kinerja_cli.dokumen.pk.target.field import TargetIsian
from kinerja_cli.dokumen.pk.target.mulai import BacaMulai, Mulai
from kinerja_cli.dokumen.pk.target.perubahan import TargetBaru
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks


class TargetPerubahan(Declaration):
    """What is promised from a period on; the descriptions are shown to users."""

    mulai: Annotated[Mulai, BacaMulai()] = Field(
        description="periode pertama dengan target baru: triwulan 3, bulan 9, atau "
        "semester 2"
    )
    nilai: TargetIsian = Field(None, description="target setahun yang baru")
    target_triwulan: Berurutan | None = Field(
        None, description="target triwulan yang baru, sejak triwulan `mulai`"
    )
    dasar: Teks | None = Field(None, description="dokumen yang mengubahnya")

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if self.nilai is None and self.target_triwulan is None:
            message = "tidak ada target yang berubah"
            hint = "isi `nilai`, `target_triwulan`, atau hapus `target_perubahan`"
            raise reject("KIN283", message, hint)
        return self

    @model_validator(mode="after")
    def _as_many_quarters_as_are_left(self) -> Self:
        sisa = TRIWULAN - self.mulai.triwulan + 1
        if self.target_triwulan and len(self.target_triwulan) not in {sisa, TRIWULAN}:
            message = f"`target_triwulan` berisi {len(self.target_triwulan)} butir"
            sejak = f"sejak triwulan {self.mulai.triwulan}"
            hint = f"tulis {sisa} butir, {sejak}, atau keempatnya"
            raise reject("KIN206", message, hint, ("target_triwulan",))
        return self

    @property
    def baru(self) -> TargetBaru:
        """The change that it declares."""
        butir = self.target_triwulan or ()
        return TargetBaru(self.mulai, self.nilai, self.dasar or "", butir)
