"""Targets of other times than the year: its quarters, and the medium term."""

from collections.abc import Collection
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

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


def _in_order(isi: Any) -> Any:
    daftar = isinstance(isi, list | tuple)
    if isi is None or (daftar and not any(isinstance(b, dict) for b in isi)):
        return isi
    from kinerja_cli.dokumen.pk.target.urutan import not_a_list  # noqa: PLC0415 - rarely

    if refused := not_a_list(isi):
        raise refused
    return isi


# Of as many quarters as are said, from one on.
Berurutan = Annotated[tuple[TargetIsian, ...], BeforeValidator(_in_order)]
Triwulanan = Annotated[
    Berurutan,
    AfterValidator(_four),
    Field(json_schema_extra={"minItems": TRIWULAN, "maxItems": TRIWULAN}),
]


def without_triwulan() -> PydanticCustomError:
    """Say that a ``sifat_triwulan`` is of no target."""
    message = "`sifat_triwulan` hanya berlaku bersama `target_triwulan`"
    return reject("KIN224", message, "isi targetnya, atau hapus kuncinya")


def since_january(boleh: Collection[str]) -> PydanticCustomError:
    """Say that inputs since January meet no target of a quarter alone.

    ``boleh`` are the ways in which quarters of that rumus may combine.
    """
    message = (
        "isian `akumulasi: kumulatif` terhitung sejak 1 Januari, targetnya tidak dapat "
        "per triwulan"
    )
    lain = ", atau tulis `akumulasi: jumlah` bila isiannya triwulan itu saja"
    hint = f"hapus `sifat_triwulan`{lain if 'jumlah' in boleh else ''}"
    return reject("KIN224", message, hint)


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
