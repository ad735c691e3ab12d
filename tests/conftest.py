"""What tests share: the shipped data, files made on the spot, and one command line."""

from pathlib import Path

import pytest
from hypothesis import settings

pytest.register_assert_rewrite("alat")

from alat.keluaran import Cetak  # noqa: E402 - rewritten first
from alat.keluaran_json import faults, written  # noqa: E402 - the same
from alat.pendukung import ROOT, Kinerja, Ran, Write  # noqa: E402 - rewritten first
from alat.windows import SlashPath  # noqa: E402 - the same
from kinerja_cli.cli import run  # noqa: E402 - the same

# How long an example takes says how busy the machine is; speed lives in benchmarks/.
settings.register_profile("tanpa_waktu", deadline=None)
settings.load_profile("tanpa_waktu")


@pytest.fixture
def tmp_path(tmp_path: Path) -> Path:
    """Return the folder of one test, written as everything printed is."""
    return SlashPath(tmp_path)


@pytest.fixture
def data() -> Path:
    return ROOT / "data"


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KINERJA_PK", "KINERJA_DEBUG", "COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def kinerja(capsysbinary: pytest.CaptureFixture[bytes]) -> Kinerja:
    """Run a command line inside this process: ``kinerja("hitung", "-r", path)``.

    Whatever it writes for programs is as its schema says.
    """

    def call(*args: object) -> Ran:
        status = run([str(a) for a in args])
        out, err = (t.decode() for t in capsysbinary.readouterr())
        assert [f for teks in written(args, out) for f in faults(teks)] == []
        return Ran(status, out, err)

    return call


@pytest.fixture
def cetak(kinerja: Kinerja) -> Cetak:
    """Print without a word on standard error: ``cetak.json("hitung", "-r", path)``."""
    return Cetak(kinerja)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file for one test: ``write("q3.yaml", text)``; bytes stay as they are."""

    def make(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        raw = content if isinstance(content, bytes) else content.encode()
        path.write_bytes(raw)
        return path

    return make


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
