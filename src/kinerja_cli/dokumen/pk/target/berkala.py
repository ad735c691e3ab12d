"""Targets of other times than the year: its quarters, and the medium term."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from kinerja_cli.dokumen.pk.target.field import TargetIsian
from kinerja_cli.dokumen.pk.target.target import Target
from kinerja_cli.source.fields import Tahun
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks

TRIWULAN = 4
SifatTriwulan = Literal["kumulatif", "per_triwulan"]


def _four(target: tuple[Target | None, ...]) -> tuple[Target | None, ...]:
    if len(target) != TRIWULAN:
        message = f"`{{nama}}` berisi {len(target)} butir"
        raise reject("KIN206", message, "tulis tepat 4 butir, satu tiap triwulan")
    return target


Triwulanan = Annotated[
    tuple[TargetIsian, ...],
    AfterValidator(_four),
    Field(json_schema_extra={"minItems": TRIWULAN, "maxItems": TRIWULAN}),
]


class TargetAkhir(Declaration):
    """What an indikator is to reach in the medium term: Renstra or RPJMD."""

    tahun: Tahun = Field(description="tahun akhir jangka menengah")
    nilai: TargetIsian = Field(description="target pada tahun itu")
    sumber: Teks = Field(description="dokumen yang menetapkannya")

    @model_validator(mode="after")
    def _promises_something(self) -> Self:
        if self.nilai is None:
            hint = "isi targetnya, atau hapus `target_akhir`"
            raise reject("KIN205", "`nilai` masih kosong", hint, ("nilai",))
        return self
