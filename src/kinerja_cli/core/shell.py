"""A path inside a command or a piece of advice, as the shell here takes it."""

import os
import re
import shlex

from kinerja_cli.core.teks import slashed, visible

WINDOWS = os.name == "nt"
_POLOS = re.compile(r"[\w.:/+-]+")
# Inside double quotes cmd reads the one, PowerShell the others.
_BERMAKNA = frozenset('%"$`')


def shell_word(path: str) -> str | None:
    """Quote ``path`` for a command that is to be copied; None where that is unsafe.

    A shell takes it for one word, and the command does not take it for an option.
    """
    jalur = slashed(f"./{path}" if path.startswith("-") else path)
    if not jalur.isprintable():
        return None
    if not WINDOWS:
        return shlex.quote(jalur)
    if _BERMAKNA & {*jalur}:
        return None
    return jalur if _POLOS.fullmatch(jalur) else f'"{jalur}"'


def shell_shown(path: str) -> str:
    """Quote ``path`` where it can be, else show it: advice has to name it."""
    return shell_word(path) or visible(slashed(path))
