"""What a command loads: help and version nothing that costs, a format only its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from alat.pendukung import COMMANDS

RUN = """
import json, sys
from kinerja_cli.cli import run
status = run(sys.argv[1:])
print(json.dumps([status, sorted(sys.modules)]), file=sys.stderr)
"""
MESIN = {"pydantic", "pydantic_core", "yaml", "csv"}
REGISTRY = "kinerja_cli.export.formats"
KAMAR_MESIN = {"core", "source", "aturan", "rumus", "dokumen", "hitung"}


def loaded(*args: str, **environ: str) -> set[str]:
    """Run a command line in a fresh interpreter; name the modules it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, *args],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONUTF8": "1", **environ},
    )
    status, modules = json.loads(done.stderr.splitlines()[-1])
    assert (status, bool(done.stdout)) == (0, True)
    return set(modules)


def _rooms(modules: set[str]) -> set[str]:
    return {m.split(".")[1] for m in modules if m.startswith("kinerja_cli.")}


@pytest.fixture
def q3(data: Path) -> str:
    return str(data / "contoh" / "q3.yaml")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_starts_without_the_engine(command: str) -> None:
    modules = loaded(*command.split(), "--help")
    assert not MESIN & modules
    assert _rooms(modules) <= {"cli", "export"}  # which formats there are
    assert not {m for m in modules if "export." in m} - {REGISTRY}


def test_version_starts_without_the_engine_and_without_rich() -> None:
    modules = loaded("--version")
    assert not (MESIN | {"rich", "decimal"}) & modules
    assert _rooms(modules) <= {"cli", "export"}  # which formats there are
    assert not {m for m in modules if "export." in m} - {REGISTRY}


@pytest.mark.parametrize(
    "line", ["jelaskan ", "jelaskan --pk PK ", "temuan K", "hitung -r d", "banding d"]
)
def test_completion_starts_without_the_engine(line: str, data: Path) -> None:
    words = line.replace("PK", str(data / "pk2024.yaml"))
    modules = loaded(
        _KINERJA_COMPLETE="complete_bash",
        COMP_WORDS=f"kinerja {words}",
        COMP_CWORD=str(words.count(" ") + 1),
    )
    assert _rooms(modules) <= {"cli", "export", "core", "dokumen"}
    assert not {"yaml", "kinerja_cli.dokumen.pk"} & modules


def test_json_loads_no_other_writer(q3: str) -> None:
    modules = loaded("hitung", "-r", q3, "--format", "json")
    assert _rooms(modules) >= KAMAR_MESIN
    assert "kinerja_cli.hitung.efisiensi" not in modules
    assert not {"rich", "rich.table", "rich.console"} & modules
    assert (
        not {f"kinerja_cli.export.{w}" for w in ("csv_", "tabel", "console")} & modules
    )


@pytest.mark.parametrize(
    ("name", "writer"), [("csv", "csv_"), ("markdown", "markdown"), ("json", "json_")]
)
def test_a_format_loads_its_writer_only(q3: str, name: str, writer: str) -> None:
    writers = {"csv_", "markdown", "json_", "tabel"}
    modules = loaded("hitung", "-r", q3, "--format", name)
    found = {w for w in writers if f"kinerja_cli.export.{w}" in modules}
    assert found == {writer}
    assert "rich" not in modules


def test_a_run_loads_the_rumus_of_its_pk_only(q3: str) -> None:
    modules = loaded("hitung", "-r", q3, "--format", "json")
    dokumen = {"skm", "ketepatan_waktu", "cakupan_dokumen", "sakip", "pks"}
    umum = {"rasio", "rata_rata", "jumlah", "cacah", "nilai"}
    assert {r for r in dokumen | umum if f"kinerja_cli.rumus.{r}" in modules} == dokumen
