"""The field that reads a target, as text or by its parts.

What its indikator says beside it (unit, direction, decimals) a target knows through the
context of the validation, where the indikator writes it before its fields are read.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Self, get_args

from pydantic import (
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ValidationInfo,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema

from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.dokumen.pk.target import ARAH_TANDA, Arah, Tanda, Target, Ujung
from kinerja_cli.dokumen.pk.target_kata import kata_target, no_words, of_words
from kinerja_cli.dokumen.pk.target_text import nothing_promised, parse_target, sign_of
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN, Declaration

_ANGKA = Angka(tanda=("%", "Rp"), sesatuan=True)
AngkaTarget = Annotated[Decimal, _ANGKA]
# A key in place of a sign: what a shell or YAML does not take for its own.
_KUNCI: Mapping[str, Tanda] = {
    "paling_sedikit": "≥",
    "paling_banyak": "≤",
    "lebih_dari": ">",
    "kurang_dari": "<",
}
UJUNG = 2
_SEMUA_ARAH = get_args(Arah)


class TargetTerurai(Declaration):
    """A target by its parts, for those who prefer words to signs."""

    paling_sedikit: AngkaTarget | None = Field(None, description="target, atau lebih")
    paling_banyak: AngkaTarget | None = Field(None, description="target, atau kurang")
    lebih_dari: AngkaTarget | None = Field(None, description="harus di atas angka ini")
    kurang_dari: AngkaTarget | None = Field(
        None, description="harus di bawah angka ini"
    )
    antara: tuple[AngkaTarget, ...] | None = Field(
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
        kunci = next(k for k in _KUNCI if getattr(self, k) is not None)
        return Ujung((getattr(self, kunci),), _KUNCI[kunci])


class TargetTertulis:
    """Reads a target from the one cell that a document prints."""

    @staticmethod
    def read(value: Any, info: ValidationInfo) -> Ujung | None:
        """Return what the cell says; None where it promises nothing.

        Raises:
            PydanticCustomError: KIN203 not a cell; KIN204 not on its scale; KIN210 no
                number; KIN226 of another unit; or what :class:`Angka` says of it.
        """
        if hampa(value) or (isinstance(value, str) and nothing_promised(value)):
            return None
        konteks = info.context or {}
        if kata := konteks.get("kata"):
            return of_words(value, kata)
        if isinstance(value, list):
            hint = "tulis satu angka, rentang “60-85”, atau `{antara: [60, 85]}`"
            raise reject("KIN203", "target bukan daftar", hint)
        if not isinstance(value, str):
            return Ujung((_ANGKA.read(value, konteks),))
        tercetak = parse_target(value, str(konteks.get("satuan") or ""))
        angka = (_ANGKA.read(a, konteks) for a in tercetak.angka)
        return Ujung(tuple(angka), tercetak.tanda)

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, _core: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": ["number", "string", "null"]}


def implied_arah(isi: Any) -> Arah | None:
    """Return the direction that a target says by its sign or key, if it does."""
    if isinstance(isi, str):
        return ARAH_TANDA.get(sign_of(isi)[0])
    kunci = next((k for k in isi if k in _KUNCI), "") if isinstance(isi, dict) else ""
    return ARAH_TANDA.get(_KUNCI.get(kunci, ""))


def told_to_targets(tree: Any, konteks: Any) -> Any:
    """Tell the targets of an indikator what stands beside them.

    Args:
        tree: What stands in the file as one indikator.
        konteks: The context of the validation, which lasts; None where there is none.

    Returns:
        The indikator, with the direction that the sign of its target says.
    """
    if not isinstance(tree, dict):
        return tree
    tersirat = implied_arah(tree.get("target"))
    if tersirat and hampa(tree.get("arah")):
        tree = tree | {"arah": tersirat}
    if konteks is not None:
        arah, desimal = tree.get("arah"), str(tree.get("desimal"))
        konteks |= {
            "satuan": tree.get("satuan"),
            # Of a wrong one the finding is at its key; here it settles all the same.
            "arah": arah if arah in _SEMUA_ARAH or hampa(arah) else tersirat or "naik",
            "desimal": int(desimal) if desimal.isdecimal() else None,
            "kata": kata_target(tree),
        }
    return tree


def _directed(isi: Ujung | TargetTerurai | None, info: ValidationInfo) -> Target | None:
    konteks = info.context or {}
    if isinstance(isi, TargetTerurai) and konteks.get("kata"):
        raise no_words()
    ujung = isi.ujung if isinstance(isi, TargetTerurai) else isi
    if ujung is None:
        return None
    arah: Arah | None = konteks.get("arah")
    tersirat = ARAH_TANDA.get(ujung.tanda)
    bawah, atas = min(ujung.angka), max(ujung.angka)
    if bawah != atas and arah is None:
        message = "rentang dapat berarti tiga hal"
        hint = (
            f"tulis `arah: naik` (paling sedikit {bawah:f}), `arah: turun` (paling "
            f"banyak {atas:f}), atau `arah: rentang` (di antara keduanya)"
        )
        raise reject("KIN227", message, hint.replace(".", ","))
    # Without `arah`, and no sign in the target of the year, more is better.
    berlaku = arah or "naik"
    if tersirat and tersirat != berlaku:
        message = f"tanda {kutip(ujung.tanda)} berarti `arah: {tersirat}`"
        hint = f"betulkan tandanya, atau tulis `arah: {tersirat}`"
        raise reject("KIN228", f"{message}, padahal arah indikatornya {berlaku}", hint)
    return Target(bawah, atas, berlaku, ujung.tanda, ujung.sebutan)


_Tertulis = Annotated[
    Annotated[Ujung | None, TargetTertulis(), LANGSUNG]
    | Annotated[TargetTerurai, RINCIAN],
    PILAH,
]


class BacaTarget:
    """Reads a target, in whichever way it is written.

    Attributes:
        berkunci: What holds keys of those ways, for who looks for a key.
    """

    berkunci = (TargetTerurai,)

    def __get_pydantic_core_schema__(
        self, _source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        inner = handler.generate_schema(_Tertulis)
        return core_schema.with_info_after_validator_function(_directed, inner)


TargetIsian = Annotated[Target | None, BacaTarget()]
