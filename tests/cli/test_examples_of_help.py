"""The examples in the help of each command are two, and run as they stand there."""

import shlex
import shutil
from pathlib import Path

import pytest

from alat.pendukung import COMMANDS, ROOT, Kinerja
from kinerja_cli.cli.examples import EXAMPLES, examples_of

LAYAR = 80


@pytest.fixture
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("perintah", COMMANDS)
def test_the_help_of_a_command_ends_with_two(kinerja: Kinerja, perintah: str) -> None:
    semua = examples_of(perintah)
    assert semua.count(f"\n    kinerja {perintah}") == 2
    assert max(map(len, semua.splitlines())) < LAYAR
    out = kinerja(perintah, "--help").clean()
    assert out.rstrip("\n").endswith(f"\n{semua}")


def test_each_example_is_of_a_command() -> None:
    assert {e.split()[0] for _, e in EXAMPLES} == set(COMMANDS)
    assert len({e for _, e in EXAMPLES}) == 2 * len(COMMANDS)


@pytest.mark.usefixtures("_desk")
@pytest.mark.parametrize("example", [e for _, e in EXAMPLES])
def test_it_runs(kinerja: Kinerja, example: str) -> None:
    status, out, err = kinerja(*shlex.split(example))
    assert (status, "galat" in err) == (0, False)
    assert bool(out) == (" -o " not in example)
