"""What tests of writing share: one report, asked for in an empty folder."""

from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Ran


@pytest.fixture
def hitung(
    kinerja: Kinerja, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Kinerja:
    """Compute a quarter, standing in the empty folder of this test."""
    monkeypatch.chdir(tmp_path)

    def call(*options: object) -> Ran:
        return kinerja("hitung", "-r", data / "contoh" / "q1.yaml", *options)

    return call


@pytest.fixture
def expected(hitung: Kinerja) -> str:
    return hitung("--format", "csv").out
