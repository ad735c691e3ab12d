"""The sessions in the documents are what the program really prints.

Each page is one session, from its top, in a folder that holds a copy of ``data`` and
the files that the other pages of its folder show:

- in a ``console`` block, ``$ `` begins a command, and what it prints follows, standard
  output before standard error; besides ``kinerja`` there are ``cat FILE``, ``echo $?``
  (the last exit status), ``python FILE`` and ``bash FILE``;
- of what a shell does besides there is one thing: ``| cut -d, -fN,N`` behind a command;
- a line ``...`` stands for paragraphs that are left out, whatever they say;
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
from itertools import chain, groupby
from pathlib import Path

import pytest

from alat.halaman import FENCE, NAMED, PAGES, beside, nama
from alat.pendukung import COMMANDS, ROOT, Kinerja

DOCUMENTS = (ROOT / "README.md", *PAGES)
COMMAND = re.compile(r"^\$ (.*\n)((?:(?!\$ ).*\n)*)", re.MULTILINE)
ELIDED = "..."
SIGNS = {";", "<", ">", "&"}


def shorten(paragraphs: list[str], written: str) -> str:
    """Leave out the paragraphs that ``written`` leaves out: it begins them nowhere."""
    lines = written.splitlines()
    if ELIDED not in lines:
        return "\n\n".join(paragraphs)
    kept = (p if p.partition("\n")[0] in lines else ELIDED for p in paragraphs)
    runs = ((p, list(run)) for p, run in groupby(kept))
    return "\n\n".join(p if p == ELIDED else "\n\n".join(run) for p, run in runs)


def split(line: str) -> list[str]:
    """Part a command into words, and the signs that a shell does something with."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars="".join(SIGNS | {"|"}))
    lexer.whitespace_split = True
    lexer.commenters = ""
    return list(lexer)


def cut(text: str, *command: str) -> str:
    """Do what ``cut -d, -f1,3`` does."""
    name, mark, fields = command
    assert (name, mark[:2], fields[:2]) == ("cut", "-d", "-f")
    numbers = [int(n) for n in fields[2:].split(",")]
    rows = (line.split(mark[2:]) for line in text.splitlines())
    return "".join(mark[2:].join(r[n - 1] for n in numbers) + "\n" for r in rows)


class Session:
    """A terminal that knows five commands."""

    def __init__(self, kinerja: Kinerja) -> None:
        self.kinerja = kinerja
        self.status = 0

    def retell(self, match: re.Match[str]) -> str:
        language, rest, body = match.groups()
        if language == "console":
            return f"```console{rest}{COMMAND.sub(self._told, body)}```"
        if named := NAMED.match(body):
            write(named[1], body)
        return match[0]

    def _told(self, match: re.Match[str]) -> str:
        line, written = match.groups()
        out, err = self._piped(line)
        said = shorten(out.rstrip("\n").split("\n\n"), written) if out else ""
        printed = "\n".join(filter(None, (said, err.rstrip())))
        return f"$ {line}{printed}\n" if printed else f"$ {line}"

    def _piped(self, line: str) -> tuple[str, str]:
        words = split(line)
        program, *behind = [list(w) for tanda, w in groupby(words, "|".__ne__) if tanda]
        assert not SIGNS & {*program, *chain(*behind)}, line
        out, err = self._run(*program)
        for command in behind:
            out = cut(out, *command)
        return out, err

    def _run(self, program: str, *args: str) -> tuple[str, str]:
        match program:
            case "kinerja":
                ran = self.kinerja(*args)
                self.status = ran.status
                return ran.out, ran.err
            case "cat":
                return "".join(Path(a).read_text("utf-8") for a in args), ""
            case "echo":
                assert args == ("$?",)
                return f"{self.status}\n", ""
        return self._start(program, *args)

    def _start(self, program: str, *args: str) -> tuple[str, str]:
        assert program in {"python", "bash"}
        here = Path(sys.executable).parent
        path = os.pathsep.join((str(here), os.environ["PATH"]))
        if program == "python":
            program = sys.executable
        done = subprocess.run(
            [program, *args],
            capture_output=True,
            check=True,  # a script that is shown succeeds
            env=os.environ | {"PATH": path, "PYTHONIOENCODING": "utf-8"},
        )
        self.status = 0
        out, err = (
            t.decode().replace("\r\n", "\n") for t in (done.stdout, done.stderr)
        )
        return out, err  # as scripts end their lines on any system


def write(name: str, content: str) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode())


@pytest.fixture
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.usefixtures("_desk")
@pytest.mark.parametrize("document", DOCUMENTS, ids=nama)
def test_sessions_are_real(document: Path, kinerja: Kinerja) -> None:
    written = document.read_text("utf-8")
    if "$ bash " in written and not (shutil.which("bash") and shutil.which("jq")):
        pytest.skip("its script needs bash and jq")
    for name, content in beside(document):
        write(name, content)
    printed = FENCE.sub(Session(kinerja).retell, written)
    if os.environ.get("KINERJA_GOLDEN") == "tulis":
        document.write_bytes(printed.encode())
    assert printed == document.read_text("utf-8")


def test_what_is_left_out_is_shown_by_a_line_of_dots() -> None:
    paragraphs = ["head\n1", "one\n1", "two", "three\n3", "four"]
    assert shorten(paragraphs, "head\n9\n\n...\n\nthree\n") == (
        "head\n1\n\n...\n\nthree\n3\n\n..."
    )
    assert shorten(paragraphs, "head\n") == "\n\n".join(paragraphs)


@pytest.mark.parametrize("line", ["kinerja a > b", "kinerja a; cat b", "kinerja a | b"])
def test_what_only_a_shell_does_is_not_shown(kinerja: Kinerja, line: str) -> None:
    with pytest.raises((AssertionError, ValueError)):
        FENCE.sub(Session(kinerja).retell, f"```console\n$ {line}\n```\n")


def test_columns_are_cut() -> None:
    assert cut("a,b,c\nd,e,f\n", "cut", "-d,", "-f1,3") == "a,c\nd,f\n"
    assert split("kinerja a 'b | c' | cut -d, -f1") == (
        ["kinerja", "a", "b | c", "|", "cut", "-d,", "-f1"]
    )


def _commands() -> Iterator[str]:
    for document in DOCUMENTS:
        for language, _, body in FENCE.findall(document.read_text("utf-8")):
            if language == "console":
                yield from re.findall(r"^\$ kinerja (\w+)", body, re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_shown(command: str) -> None:
    assert command in set(_commands())
