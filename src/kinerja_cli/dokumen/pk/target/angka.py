"""One number of a target: bare, as most are, or with the unit of its indikator."""

from decimal import Decimal
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from kinerja_cli.dokumen.pk.target.kata import no_words
from kinerja_cli.source.fields import SESATUAN


def is_bare(isi: Any) -> bool:
    """Tell whether a cell holds digits and marks only: most do."""
    return isinstance(isi, str) and not isi.strip("0123456789.,")


def read_bare(isi: Any, konteks: dict[str, Any]) -> Decimal:
    """Read a number without words; what is declared settles which of two it is.

    Raises:
        PydanticCustomError: What :class:`Angka` says of it.
    """
    return SESATUAN.read(isi, konteks)


class AngkaTarget:
    """Reads one number, to which no sign belongs: its key says it."""

    @staticmethod
    def read(value: Any, info: ValidationInfo) -> Decimal:
        """Return the number.

        Raises:
            PydanticCustomError: KIN203 the scale is of words; KIN210 no number, or
                more than one; KIN226 of another unit.
        """
        konteks = info.context or {}
        if konteks.get("kata"):
            raise no_words()
        if is_bare(value) or not isinstance(value, str):
            return read_bare(value, konteks)
        from kinerja_cli.dokumen.pk.target.text import parse_number  # noqa: PLC0415 - where there are words
        from kinerja_cli.source.pasted import split_words, with_words  # noqa: PLC0415 - where there are words

        satuan = str(konteks.get("satuan") or "")
        angka, kata = split_words(value, satuan)
        return read_bare(with_words(parse_number(angka, satuan), kata), konteks)

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, _core: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": ["number", "string"]}
