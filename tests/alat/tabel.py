"""Tables of tests that are too wide for Python: ``tests/kasus/tabel``, a row a line."""

from typing import Any

import pytest
import yaml

from alat.pendukung import ROOT


def tabel(nama: str) -> list[Any]:
    """Return the rows of a table, each under its name, for ``parametrize``."""
    path = ROOT / "tests" / "kasus" / "tabel" / f"{nama}.yaml"
    rows: dict[str, list[Any]] = yaml.safe_load(path.read_text("utf-8"))
    return [pytest.param(*isi, id=id_) for id_, isi in rows.items()]
