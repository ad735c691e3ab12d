"""One number of a target: bare, as most are, or with the unit of its indikator."""

from decimal import Decimal
from typing import Any, ClassVar

from pydantic import ValidationInfo

from kinerja_cli.dokumen.pk.target.kata import no_words
from kinerja_cli.source.fields import SESATUAN
from kinerja_cli.source.reads import Reads


def is_bare(isi: Any) -> bool:
    """Tell whether a cell holds digits and marks only: most do."""
    return isinstance(isi, str) and not isi.strip("0123456789.,")


def read_bare(isi: Any, konteks: dict[str, Any]) -> Decimal:
    """Read a number without words; what is declared settles which of two it is.

    Raises:
        PydanticCustomError: What :class:`Angka` says of it.
    """
    return SESATUAN.read(isi, konteks)


class AngkaTarget(Reads):
    """Reads one number, to which no sign belongs: its key says it."""

    skema: ClassVar = {"type": ["number", "string"]}

    def read(self, value: Any, info: ValidationInfo) -> Decimal:
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
