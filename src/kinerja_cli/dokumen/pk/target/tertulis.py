"""A target from the one cell that a document prints."""

from collections.abc import Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from kinerja_cli.core.teks import hampa
from kinerja_cli.dokumen.pk.target.kata import of_words
from kinerja_cli.dokumen.pk.target.target import Ujung
from kinerja_cli.dokumen.pk.target.terurai import ANGKA_TARGET
from kinerja_cli.source.rejection import reject


def is_bare(isi: Any) -> bool:
    """Tell whether a cell holds digits and marks only: most do."""
    return isinstance(isi, str) and not isi.strip("0123456789.,")


class TargetTertulis:
    """Reads a target from the one cell that a document prints."""

    @staticmethod
    def read(value: Any, info: ValidationInfo) -> Ujung | None:
        """Return what the cell says; None where it promises nothing.

        Raises:
            PydanticCustomError: KIN203 not a cell; KIN204 not on its scale; KIN210 no
                number; KIN226 of another unit; or what :class:`Angka` says of it.
        """
        konteks = info.context or {}
        if hampa(value):
            return None
        angka = is_bare(value) or not isinstance(value, str | list)
        if angka and not konteks.get("kata"):
            return Ujung((ANGKA_TARGET.read(value, konteks),))
        return _parsed(value, konteks)

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, _core: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": ["number", "string", "null"]}


def _parsed(isi: Any, konteks: Mapping[str, Any]) -> Ujung | None:
    from kinerja_cli.dokumen.pk.target.text import nothing_promised, parse_target  # noqa: PLC0415 - where there are words

    if isinstance(isi, str) and nothing_promised(isi):
        return None
    if kata := konteks.get("kata"):
        return of_words(isi, kata)
    if isinstance(isi, list):
        hint = "tulis satu angka, rentang “60-85”, atau `{antara: [60, 85]}`"
        raise reject("KIN203", "target bukan daftar", hint)
    tercetak = parse_target(isi, str(konteks.get("satuan") or ""))
    angka = (ANGKA_TARGET.read(a, konteks) for a in tercetak.angka)
    return Ujung(tuple(angka), tercetak.tanda)
