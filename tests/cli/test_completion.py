"""Completion of the shell: printed, installed, and refused in Indonesian."""

from pathlib import Path

import pytest
import typer
from typer import _completion_shared, completion

from alat.pendukung import Kinerja
from kinerja_cli.cli.bahasa import Perintah
from kinerja_cli.rumus import SEMUA_RUMUS


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def _shell(monkeypatch: pytest.MonkeyPatch, name: str | None) -> None:
    for module in (completion, _completion_shared):
        monkeypatch.setattr(module, "_get_shell_name", lambda: name)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_show(kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, shell: str) -> None:
    _shell(monkeypatch, shell)
    out = kinerja("--show-completion").clean()
    assert "_KINERJA_COMPLETE" in out


def test_install(kinerja: Kinerja, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _shell(monkeypatch, "bash")
    out = kinerja("--install-completion").clean()
    assert out == "Pelengkapan terpasang; buka terminal baru untuk memakainya.\n"
    assert "kinerja" in (home / ".bashrc").read_text("utf-8")


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("option", ["--show-completion", "--install-completion"])
@pytest.mark.parametrize("shell", ["ksh", None])
def test_a_shell_that_is_not_known(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, option: str, shell: str | None
) -> None:
    _shell(monkeypatch, shell)
    err = kinerja(option).refusal(2)
    assert err.startswith("kinerja: ")
    assert "shell" in err
    assert err.count("saran: ") == 1
    for word in ("not supported", "Shell", "Error", "Aborted"):
        assert word not in err


def test_a_script_that_cannot_be_made(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> None:
        raise SystemExit(1)

    _shell(monkeypatch, "bash")
    monkeypatch.setattr(completion, "get_completion_script", fail)
    err = kinerja("--show-completion").refusal(2)
    assert "shell" in err


def test_a_command_may_do_without_help() -> None:
    perintah = Perintah("x", add_help_option=False)
    assert perintah.get_help_option(typer.Context(perintah)) is None


def test_completing_a_command(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_KINERJA_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "kinerja hi")
    monkeypatch.setenv("COMP_CWORD", "1")
    status, out, err = kinerja()
    assert (status, out.split(), err) == (0, ["hitung"], "")


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        (typed, [nama for nama in SEMUA_RUMUS if nama.startswith(typed)])
        for typed in ("s", "ra", "skm", "x", "")
    ],
)
def test_completing_the_name_of_a_rumus(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, typed: str, names: list[str]
) -> None:
    monkeypatch.setenv("_KINERJA_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", f"kinerja rumus {typed}")
    monkeypatch.setenv("COMP_CWORD", "2")
    status, out, err = kinerja()
    assert (status, out.split(), err) == (0, names, "")
