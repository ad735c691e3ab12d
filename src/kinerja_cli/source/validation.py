"""Trees to frozen declarations, or all that keeps them from being one."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    ValidationError,
    model_validator,
)

from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.keys import NOTHING, Beside
from kinerja_cli.source.plain import nihil
from kinerja_cli.source.rejection import LANGSUNG, RINCIAN, reject

__all__ = [
    "LANGSUNG",
    "PILAH",
    "RINCIAN",
    "Declaration",
    "Nama",
    "Teks",
    "blank",
    "validate",
]


class Declaration(BaseModel):
    """What a file may declare: frozen once read, nothing unknown let through.

    Attributes:
        tak_dipakai: Keys that are looked for here and not offered, and what to do
            instead.
        bertahap: Whether it is filled in bit by bit: what is required may be left
            blank until then.
    """

    tak_dipakai: ClassVar[Mapping[str, str]] = {}
    bertahap: ClassVar[bool] = False

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _blank_is_absent(cls, tree: Any) -> Any:
        # A key left blank is one left out, unless it has to be filled in.
        if not isinstance(tree, dict) or None not in tree.values():
            return tree
        wajib = {n for n, f in cls.model_fields.items() if f.is_required()}
        return {
            k: v
            for k, v in tree.items()
            if v is not None or k in wajib or k not in cls.model_fields
        }


D = TypeVar("D", bound=Declaration)

# Which of LANGSUNG and RINCIAN an input is, its value shows.
PILAH = Discriminator(lambda v: (RINCIAN if isinstance(v, dict) else LANGSUNG).tag)


def _not_only_blanks(teks: str) -> str:
    if hampa(teks):
        raise reject("KIN205", "`{nama}` masih kosong", "isi teksnya")
    return teks


def _names_something(nama: str) -> str:
    if nihil(nama):
        from kinerja_cli.source.advice import KOSONGKAN_DAFTAR  # noqa: PLC0415 - only on the way to an error

        message = f"{kutip(nama)} bukan nama, padahal tiap nama terhitung satu"
        raise reject("KIN203", message, f"daftarnya: {KOSONGKAN_DAFTAR}")
    return nama


Teks = Annotated[str, Field(min_length=1), AfterValidator(_not_only_blanks)]
# The name of what is counted: "nothing" would count one.
Nama = Annotated[Teks, AfterValidator(_names_something)]


def validate(
    kind: type[D],
    tree: Any,
    beside: Beside = NOTHING,
    konteks: Mapping[str, Any] | None = None,
) -> D:
    """Read ``tree`` as a ``kind``.

    Args:
        kind: What it is to be.
        tree: What stands in the file.
        beside: What else is known of keys, for advice.
        konteks: What else is known to the fields that read: ``desimal``. They get
            a copy, and may write into it.

    Raises:
        KinerjaError: All that is wrong, each finding with its keys; one mistake
            gives one finding.
    """
    try:
        return kind.model_validate(tree, context=dict(konteks or {}))
    except ValidationError as error:
        from kinerja_cli.source.messages import findings  # noqa: PLC0415 - only on the way to an error

        errors = error.errors(include_url=False)
        raise KinerjaError(*findings(kind, errors, beside)) from None


def blank(tree: Any) -> bool:
    """Tell whether nothing is filled in below ``tree``; an empty list is a value."""
    if isinstance(tree, Mapping):
        return all(map(blank, tree.values()))
    if isinstance(tree, list):
        return bool(tree) and all(map(blank, tree))
    return hampa(tree)
