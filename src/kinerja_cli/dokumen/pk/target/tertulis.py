"""A target from the one cell that a document prints."""

from typing import Any, ClassVar

from pydantic import ValidationInfo

from kinerja_cli.core.teks import hampa
from kinerja_cli.dokumen.pk.target.angka import is_bare, read_bare
from kinerja_cli.dokumen.pk.target.kata import BacaKata
from kinerja_cli.dokumen.pk.target.target import Ujung
from kinerja_cli.source.reads import Reads
from kinerja_cli.source.rejection import reject


class TargetTertulis(Reads):
    """Reads a target from the one cell that a document prints."""

    skema: ClassVar = {"type": ["number", "string", "null"]}

    def read(self, value: Any, info: ValidationInfo) -> Ujung | None:
        """Return what the cell says; None where it promises nothing.

        Raises:
            PydanticCustomError: KIN203 not a cell; KIN204 not on its scale; KIN210 no
                number; KIN226 of another unit; or what :class:`Angka` says of it.
        """
        konteks = info.context or {}
        if hampa(value):
            return None
        kata: BacaKata | None = konteks.get("kata")
        if kata:
            return None if _nothing(value, kata) else kata.read(value)
        if is_bare(value) or not isinstance(value, str | list):
            return Ujung((read_bare(value, konteks),))
        return _parsed(value, konteks)


def _nothing(isi: Any, kata: BacaKata) -> bool:
    from kinerja_cli.dokumen.pk.target.text import nothing_promised  # noqa: PLC0415 - where there are words

    return isinstance(isi, str) and not kata.knows(isi) and nothing_promised(isi)


def _parsed(isi: Any, konteks: dict[str, Any]) -> Ujung | None:
    from kinerja_cli.dokumen.pk.target.text import nothing_promised, parse_target  # noqa: PLC0415 - where there are words
    from kinerja_cli.source.pasted import split_words, with_words  # noqa: PLC0415 - where there are words

    if isinstance(isi, list):
        hint = "tulis satu angka, rentang “60-85”, atau `{antara: [60, 85]}`"
        raise reject("KIN203", "target bukan daftar", hint)
    if nothing_promised(isi):
        return None
    satuan = str(konteks.get("satuan") or "")
    teks, kata = split_words(isi, satuan)
    tanda, semua = parse_target(teks, satuan)
    angka = (read_bare(with_words(a, kata), konteks) for a in semua)
    return Ujung(tuple(angka), tanda)
