"""The sessions in the documents are what the program really prints.

Each document is one session, from its top, in a folder that holds a copy of ``data``:

- in a ``console`` block, ``$ `` begins a command, and what it prints follows, standard
  output before standard error; besides ``kinerja`` there are ``cat FILE``, ``echo $?``
  (the last exit status) and ``python FILE``;
- a block of any other language whose first line is a comment with nothing but a file
  name in it is that file.

``KINERJA_GOLDEN=tulis`` writes into the documents what was printed.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from alat.pendukung import COMMANDS, ROOT, Kinerja

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\w+)([^\n]*\n)(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"# ([\w./-]+\.\w+)\n")


class Session:
    """A terminal that knows four commands."""

    def __init__(self, kinerja: Kinerja) -> None:
        self.kinerja = kinerja
        self.status = 0

    def retell(self, match: re.Match[str]) -> str:
        language, rest, body = match.groups()
        if language == "console":
            commands = [line for line in body.splitlines() if line.startswith("$ ")]
            return f"```console{rest}{''.join(map(self._told, commands))}```"
        if named := NAMED.match(body):
            path = Path(named[1])
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(body.encode())
        return match[0]

    def _told(self, line: str) -> str:
        printed = self._run(*shlex.split(line.removeprefix("$ ")))
        return f"{line}\n{printed.rstrip()}\n" if printed else f"{line}\n"

    def _run(self, program: str, *args: str) -> str:
        match program:
            case "kinerja":
                self.status, out, err = self.kinerja(*args)
                return out + err
            case "cat":
                return "".join(Path(a).read_text("utf-8") for a in args)
            case "echo":
                assert args == ("$?",)
                return f"{self.status}\n"
        assert program == "python"
        command = [sys.executable, *args]
        printed = subprocess.run(command, capture_output=True, check=True).stdout
        return printed.decode().replace("\r\n", "\n")  # as a script ends its lines


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.name)
def test_sessions_are_real(document: Path, kinerja: Kinerja) -> None:
    written = document.read_text("utf-8")
    printed = FENCE.sub(Session(kinerja).retell, written)
    if os.environ.get("KINERJA_GOLDEN") == "tulis":
        document.write_bytes(printed.encode())
    assert printed == written


def _commands() -> Iterator[str]:
    for document in DOCUMENTS:
        for language, _, body in FENCE.findall(document.read_text("utf-8")):
            if language == "console":
                yield from re.findall(r"^\$ kinerja (\w+)", body, re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_shown(command: str) -> None:
    assert command in set(_commands())
