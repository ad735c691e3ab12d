"""What Typer finds wrong with a command line, said in Indonesian."""

import re
from collections.abc import Sequence
from typing import Any

import typer

from kinerja_cli.core.teks import nearest, visible

_SHELL = "shell ini tidak dikenali; {0} tersedia di bash, zsh, fish, dan pwsh"

# What Typer says of a command line -> what we say; groups are filled in.
_KELUHAN = (
    (r"No such option: (\S+)(?: \(Possible options: (.+)\))?", "pilihan {0} tidak ada"),
    (
        r"Option '([^']+)' requires an argument\.?",
        "pilihan {0} memerlukan isi",
    ),
    (r"Option '([^']+)' requires (\d+) arguments\.?", "pilihan {0} memerlukan {1} isi"),
    (r"Option '([^']+)' does not take a value\.?", "pilihan {0} tidak memakai isi"),
    (r"Missing option '([^']+)'.*", "pilihan {0} belum disebut"),
    (r"Missing argument '([^']+)'.*", "{0} belum disebut"),
    (r"Missing command\.?", "perintahnya belum disebut"),
    (r"No such command '([^']+)'.*", "perintah {0} tidak ada"),
    (r"Invalid value for '([^']+)': shell", _SHELL),
    (r"Invalid value for '([^']+)'.*: kosong", "{0} masih kosong"),
    (r"Invalid value for '(--[^']+)'.*: belum disebut", "pilihan {0} belum disebut"),
    (r"Invalid value for '\[?([\w|]+)[^']*'.*: belum disebut", "{0} belum disebut"),
    (
        r"Invalid value for '([^']+)'.*: sudah ada (\S+)",
        "{0} tidak dipakai bersama {1}",
    ),
    (
        r"Invalid value for '([^']+)'.*: dua kali",
        "{0} disebut lebih dari sekali",
    ),
    (r"Invalid value for '([^']+)': hanya CSV", "{0} hanya untuk CSV"),
    (
        r"Invalid value for '([^']+)'.*: hanya templat",
        "{0} hanya untuk `kinerja sakip templat`",
    ),
    (
        r"Invalid value for '([^']+)'.*: hanya buku kerja",
        "{0} semua hanya untuk buku kerja",
    ),
    (
        r"Invalid value for '([^']+)': .*?(?P<q>['\"])(.*)(?P=q) is not one of .*",
        "isi {0} “{2}” tidak dapat diterima",
    ),
    (r"Invalid value for '([^']+)'.*", "isi {0} tidak dapat diterima"),
    (r"Got unexpected extra argument\(?s?\)? \((.+)\)", "{0} berlebih di sini"),
)
_LAIN = "baris perintah ini tidak dapat dipahami"


def explain(error: typer.TyperException, args: Sequence[str]) -> tuple[str, str]:
    """Say what Typer found wrong with a command line, and what to write instead."""
    said = " ".join(error.format_message().split())
    context = getattr(error, "ctx", None)
    # A complaint of the parser does not say which command it was parsing.
    perintah = [a for a in args[:1] if a.isalpha()]
    path = context.command_path if context else " ".join(("kinerja", *perintah))
    help_ = f"lihat `{path} --help`"
    for pattern, message in _KELUHAN:
        if match := re.fullmatch(pattern, said):
            hint = (
                _wanted(error, message)
                or _near(match, message, context)
                or _several(message, context)
            )
            return visible(message.format(*match.groups())), f"{hint}{help_}"
    return _LAIN, help_


def _wanted(error: typer.TyperException, message: str) -> str:
    if message.endswith("lebih dari sekali"):
        return "tulis sekali saja, dengan isi yang dimaksud; "
    if message.endswith("hanya untuk buku kerja"):
        return "tulis ke berkas .xlsx dengan -o, atau sebut satu saja; "
    param: Any = getattr(error, "param", None)
    kata = (getattr(param, "metavar", None) or "").split("|")
    jenis = getattr(param, "type_descriptor", None)
    *awal, akhir = getattr(jenis, "choices", None) or kata
    if awal:
        koma = "," if len(awal) > 1 else ""
        return f"pilih {', '.join(awal)}{koma} atau {akhir}; "
    if message.endswith(("belum disebut", "tidak dapat diterima")) and akhir:
        pilihan = [o for o in param.opts if o.startswith("--")]
        return f"tulis {' '.join((*pilihan, akhir))}; "
    return ""


def _near(match: re.Match[str], message: str, context: Any) -> str:
    if not message.endswith("tidak ada"):
        return ""
    command = context.command if context else None
    names = [*getattr(command, "commands", ()), *_options(command)]
    near = nearest(match[1], names)
    return f"mungkin maksudnya {near}; " if near else ""


def _several(message: str, context: Any) -> str:
    if message.endswith("hanya untuk CSV"):
        return "tambahkan --format csv, atau tulis ke berkas .csv dengan -o; "
    # What the shell makes of `-r q*.yaml`.
    berkas = "--realisasi" in _options(context.command if context else None)
    if message.endswith("berlebih di sini") and berkas:
        return "ulangi -r di depan tiap berkas, atau sebut foldernya; "
    return ""


def _options(command: Any) -> list[str]:
    return [opt for p in getattr(command, "params", ()) for opt in p.opts]
