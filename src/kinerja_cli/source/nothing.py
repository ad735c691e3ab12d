"""What to write in the place of a word for nothing: it depends on what reads it."""

from typing import Any

from pydantic import BaseModel, ValidationError

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.source.advice import KOSONGKAN, KOSONGKAN_DAFTAR
from kinerja_cli.source.keys import kinds_at


def blank_advice(kind: type[BaseModel], keys: Keys, hint: str) -> str:
    """Advise to leave blank what may be; ``hint`` is for what has to be filled in."""
    if not _may_be_blank(kind, keys):
        return hint
    return KOSONGKAN_DAFTAR if _reads(kind, keys, []) else KOSONGKAN


def number_advice_in(kind: type[BaseModel], keys: Keys, hint: str) -> str:
    """Return ``hint``, to leave a number blank, unless the number is required."""
    if _may_be_blank(kind, keys):
        return hint
    butir = keys and isinstance(keys[-1], int)
    return "isi angkanya, atau hapus butir ini" if butir else "wajib: isi angkanya"


def _may_be_blank(kind: type[BaseModel], keys: Keys) -> bool:
    if getattr(kind, "bertahap", False):
        return True
    return bool(keys) and isinstance(keys[-1], str) and _reads(kind, keys, None)


def _reads(kind: type[BaseModel], keys: Keys, isi: Any) -> bool:
    """Tell whether ``isi`` would be read at ``keys``, whatever is wrong elsewhere."""
    *atas, akhir = keys or ("",)
    return not any(_refuses(k, akhir, isi) for k in kinds_at(kind, tuple(atas)))


def _refuses(kind: type[BaseModel], nama: str | int, isi: Any) -> bool:
    if nama not in kind.model_fields:
        return isi is not None
    try:
        kind.model_validate({nama: isi})
    except ValidationError as error:
        return any(e["loc"][:1] == (nama,) for e in error.errors())
    return False
