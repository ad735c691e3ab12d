"""The field that reads a target, as text or by its parts.

What its indikator says beside it (unit, direction, decimals) a target knows through the
context of the validation, where the indikator writes it before its fields are read.
"""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.pk.target.target import ARAH_TANDA, Arah, Target, Ujung
from kinerja_cli.dokumen.pk.target.tertulis import TargetTertulis
from kinerja_cli.dokumen.pk.target.terurai import TargetTerurai
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN


def _directed(isi: Ujung | TargetTerurai | None, info: ValidationInfo) -> Target | None:
    konteks = info.context or {}
    ujung = isi.ujung if isinstance(isi, TargetTerurai) else isi
    if ujung is None:
        return None
    arah: Arah | None = konteks.get("arah")
    bawah, atas = min(ujung.angka), max(ujung.angka)
    if bawah != atas and arah is None:
        raise _three_meanings(bawah, atas)
    # Without `arah`, and no sign in the target of the year, more is better.
    berlaku = arah or "naik"
    tersirat = ARAH_TANDA.get(ujung.tanda, berlaku)
    if tersirat != berlaku:
        message = f"tanda {kutip(ujung.tanda)} berarti `arah: {tersirat}`"
        hint = f"betulkan tandanya, atau tulis `arah: {tersirat}`"
        raise reject("KIN228", f"{message}, padahal arah indikatornya {berlaku}", hint)
    terbalik = ujung.angka[0] > bawah
    return Target(bawah, atas, berlaku, ujung.tanda, ujung.sebutan, terbalik)


def _three_meanings(bawah: Decimal, atas: Decimal) -> PydanticCustomError:
    hint = (
        f"tulis `arah: naik` (paling sedikit {bawah:f}), `arah: turun` (paling "
        f"banyak {atas:f}), atau `arah: rentang` (di antara keduanya)"
    )
    message = "rentang dapat berarti tiga hal"
    return reject("KIN227", message, hint.replace(".", ","))


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
