"""Where what ships is found: in a checkout, and in a wheel."""

from pathlib import Path

import pytest

from kinerja_cli.dokumen.shipped import data_path, shipped_path


def test_it_lies_above_the_code_in_a_checkout_and_beside_it_in_a_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = Path(tmp_path, "src", "kinerja_cli")
    code.mkdir(parents=True)
    berkas = str(code / "dokumen" / "shipped.py")
    monkeypatch.setattr("kinerja_cli.dokumen.shipped.__file__", berkas)
    assert data_path("contoh", "q3.yaml") == code.parents[1] / "data/contoh/q3.yaml"
    (code / "data").mkdir()
    assert data_path("pk2024.yaml") == code / "data" / "pk2024.yaml"
    assert shipped_path("docs", "temuan.md") == code.parents[1] / "docs/temuan.md"
    (code / "docs").mkdir()
    assert shipped_path("docs", "temuan.md") == code / "docs" / "temuan.md"
