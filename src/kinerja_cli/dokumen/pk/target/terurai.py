"""A target by its parts, for those who prefer words to signs."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from kinerja_cli.dokumen.pk.target.angka import AngkaTarget
from kinerja_cli.dokumen.pk.target.target import Tanda, Ujung
from kinerja_cli.source.keys import MAKSUD
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration

SatuUjung = Annotated[Decimal, AngkaTarget()]
# A key in place of a sign: what a shell or YAML does not take for its own.
KUNCI_TANDA: Mapping[str, Tanda] = {
    "paling_sedikit": "≥",
    "paling_banyak": "≤",
    "lebih_dari": ">",
    "kurang_dari": "<",
}
UJUNG = 2


class TargetTerurai(Declaration):
    """One number under the key that stands for its sign, or the two ends of a range."""

    tak_dipakai: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(("minimal", "min", "minimum"), MAKSUD.format("paling_sedikit")),
        **dict.fromkeys(("maksimal", "maks", "max"), MAKSUD.format("paling_banyak")),
        **dict.fromkeys(("rentang", "range"), MAKSUD.format("antara")),
    }

    paling_sedikit: SatuUjung | None = Field(None, description="target, atau lebih")
    paling_banyak: SatuUjung | None = Field(None, description="target, atau kurang")
    lebih_dari: SatuUjung | None = Field(None, description="harus di atas angka ini")
    kurang_dari: SatuUjung | None = Field(None, description="harus di bawah angka ini")
    antara: tuple[SatuUjung, ...] | None = Field(
        None, description="rentang: ujung bawah dan ujung atasnya"
    )

    @model_validator(mode="after")
    def _just_one(self) -> Self:
        terisi = [k for k, isi in self if isi is not None]
        if len(terisi) != 1:
            message = "di sini harus satu batas saja"
            hint = f"pilih {', '.join(f'`{k}`' for k in TargetTerurai.model_fields)}"
            raise reject("KIN208", message, hint, tuple(terisi[1:2]))
        if self.antara is not None and len(self.antara) != UJUNG:
            message = f"`antara` berisi {len(self.antara)} butir"
            raise reject("KIN206", message, "tulis dua ujungnya, misalnya [60, 85]")
        return self

    @property
    def ujung(self) -> Ujung:
        """Its one number or two, and the sign that its key stands for."""
        if self.antara is not None:
            return Ujung(self.antara)
        kunci = next(k for k in KUNCI_TANDA if getattr(self, k) is not None)
        return Ujung((getattr(self, kunci),), KUNCI_TANDA[kunci])
