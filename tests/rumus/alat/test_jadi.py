"""One value where inputs were meant: in a realisasi, and behind the target of a PK."""

from typing import Any

import pytest

from alat.pk_satu import perjanjian
from alat.tabel import tabel
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.realisasi import read_isian

TARGET = {"predikat": "WTP", "skm": "84"}


def _texts(isi: Any) -> Any:
    """Make of numbers the texts that a file holds."""
    if isinstance(isi, dict):
        return {k: _texts(v) for k, v in isi.items()}
    return str(isi)


@pytest.mark.parametrize(("rumus", "isi", "code", "words"), tabel("nilai_jadi"))
def test_it_is_told_what_to_write(rumus: str, isi: Any, code: str, words: str) -> None:
    pk = perjanjian(rumus, TARGET.get(rumus, "1"))
    with pytest.raises(KinerjaError) as caught:
        read_isian(pk.menurut_id["a"], _texts(isi), pk)
    found = {d.code: d for d in caught.value.diagnostics}
    assert words in f"{found[code].message}; {found[code].hint}"
    if code in {"KIN218", "KIN219"}:
        assert len(found) == 1
