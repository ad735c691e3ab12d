"""What does not fit a declaration, said in Indonesian: one mistake, one finding."""

from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from alat.pendukung import refusals
from alat.tabel import tabel
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.fields import Bilangan, Persen
from kinerja_cli.source.validation import (
    LANGSUNG,
    PILAH,
    RINCIAN,
    Declaration,
    Teks,
    validate,
)


class Hitungan(Declaration):
    terbit: Bilangan
    wajib: Bilangan


class Mitra(Declaration):
    nama: Teks
    jenis: Literal["baru", "perpanjangan"] = "baru"


class Contoh(Declaration):
    uraian: Teks
    cakupan: (
        Annotated[Annotated[Persen, LANGSUNG] | Annotated[Hitungan, RINCIAN], PILAH]
        | None
    ) = None
    mitra: Annotated[tuple[Mitra, ...], Field(min_length=1, max_length=2)] = ()
    kepala: Mitra | None = None
    isi: dict[str, Bilangan] = Field(default_factory=dict)
    kunci: Annotated[str, Field(pattern="^[a-z]+$", max_length=5)] = "a"
    hari: int = 0


def findings(tree: Any) -> list[Diagnostic]:
    return list(refusals(validate, Contoh, tree))


@pytest.mark.parametrize(("tree", "code", "keys", "words", "saran"), tabel("pesan"))
def test_every_message(
    tree: dict[str, Any], code: str, keys: list[str | int], words: str, saran: str
) -> None:
    (found,) = findings({"uraian": "a"} | tree if tree else tree)
    assert (found.code, found.keys, found.level) == (code, tuple(keys), "galat")
    assert words in found.message
    assert saran in found.hint
    assert found.hint
