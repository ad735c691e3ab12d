"""Typer in Indonesian: its help and its completion."""

import io
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

_BANTUAN = {
    "help": "Tampilkan bantuan ini, lalu keluar.",
    "install_completion": "Pasang pelengkapan perintah untuk shell ini.",
    "show_completion": "Tampilkan skrip pelengkapan untuk shell ini.",
}
_PELENGKAPAN = ("install_completion", "show_completion")
_LEBAR_BANTUAN = 70  # narrower, Typer would cut words and the names of options


def settle(command: Any) -> Any:
    """Put the words of a command, and of those below it, into Indonesian."""
    for p in command.params:
        _settle(p)
    for sub in getattr(command, "commands", {}).values():
        settle(sub)
    return command


def _settle(p: Any) -> None:
    p.help = _BANTUAN.get(p.name, p.help)
    if p.name in _PELENGKAPAN:
        p.callback = _completion(p.callback)
    if p.type_descriptor.annotation is bool:
        p.metavar = ""  # a switch has no value whose type could be told
        p.default = p.default or False  # for None, Typer would load pydantic
    else:
        p.callback = _filled(p.callback)
    if p.param_type_name == "argument":
        p.display_type_rich = lambda ctx: ""  # noqa: ARG005 - its metavar tells
        p.get_usage_pieces = lambda ctx: [_usage_piece(p)]  # noqa: ARG005


def _filled(callback: Any) -> Any:
    def refuse_empty(ctx: typer.Context, param: Any, value: Any) -> Any:
        if "" in (value if isinstance(value, list) else [value]):
            raise typer.BadParameter("kosong", ctx=ctx, param=param)
        return callback(ctx, param, value) if callback else value

    return refuse_empty


def _usage_piece(p: Any) -> str:
    many = "..." if p.nargs != 1 else ""
    return f"{p.metavar}{many}" if p.required else f"[{p.metavar}{many}]"


def _single(p: Any) -> bool:
    """Tell whether a parameter is an option that takes one value."""
    takes = p.param_type_name == "option" and not p.is_flag
    return takes and not p.multiple


def _completion(original: Any) -> Any:
    def callback(ctx: typer.Context, param: Any, value: Any) -> Any:
        if not value or ctx.resilient_parsing:
            return value
        said = io.StringIO()
        try:
            with redirect_stdout(said), redirect_stderr(io.StringIO()):
                original(ctx, param, value)
        except SystemExit as end:
            if not end.code:
                return _completed(param.name, said.getvalue())
        except typer.Exit:
            pass
        except OSError as error:
            raise _not_installed(error) from None
        raise typer.BadParameter("shell", ctx=ctx, param=param)

    return callback


def _not_installed(error: OSError) -> Exception:
    from kinerja_cli.cli.unwritten import why_unwritten
    from kinerja_cli.core.diagnostic import refusal

    path = Path(error.filename or "~")
    hint = "`kinerja --show-completion` mencetak skripnya, untuk dipasang sendiri"
    return refusal(str(path), "KIN503", why_unwritten(path, error)[0], hint)


def _completed(name: str, said: str) -> None:
    pasang = "Pelengkapan terpasang; buka terminal baru untuk memakainya.\n"
    typer.echo(said if name == "show_completion" else pasang, nl=False)
    raise typer.Exit


def _dress() -> None:
    """Give the page of help its titles, and the width that it needs."""
    from rich.console import Console
    from typer import rich_utils as r

    # Rich takes a pipe of Windows for a console of old: a column less, square corners.
    legacy = None if sys.stdout.isatty() else False
    vars(r)["Console"] = partial(Console, legacy_windows=legacy)
    lebar = int(os.environ.get("COLUMNS", _LEBAR_BANTUAN))
    r.MAX_WIDTH = _LEBAR_BANTUAN if lebar < _LEBAR_BANTUAN else None
    r.ARGUMENTS_PANEL_TITLE = "Argumen"
    r.OPTIONS_PANEL_TITLE = "Pilihan"
    r.COMMANDS_PANEL_TITLE = "Perintah"
    r.DEFAULT_STRING = "[bawaan: {}]"
    r.ENVVAR_STRING = "[variabel: {}]"
    r.REQUIRED_LONG_STRING = "[wajib]"


class Indonesia(TyperCommand if TYPE_CHECKING else object):  # type: ignore[misc]
    """What group and command share: help in Indonesian, through Rich."""

    def get_help_option(self, ctx: Any) -> Any:
        """Return ``--help``, explained in Indonesian."""
        option = super().get_help_option(ctx)
        if option is not None:
            _settle(option)
        return option

    def get_usage(self, ctx: Any) -> str:
        """Return the line that shows how to call the command."""
        usage: str = super().get_usage(ctx)
        return usage.replace("Usage:", "Pemakaian:", 1)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Print the help."""
        _dress()
        super().format_help(ctx, formatter)


class Perintah(Indonesia, TyperCommand):
    """A command whose help is Indonesian."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"options_metavar": "[PILIHAN]"})

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Refuse an option that is named twice: which of the two would be meant?"""
        if not ctx.resilient_parsing:
            _, _, order = self.make_parser(ctx).parse_args(list(args))
            for param in order:
                p: Any = param
                if _single(p) and order.count(p) > 1:
                    raise typer.BadParameter("dua kali", ctx=ctx, param=p)
        left: list[str] = super().parse_args(ctx, args)
        return left

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Print the help, and how the command is used."""
        from kinerja_cli.cli.examples import examples_of

        super().format_help(ctx, formatter)
        typer.echo(examples_of(self.name or ""))


class Grup(Indonesia, TyperGroup):
    """The group of all commands; its help is Indonesian."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        words = {
            "options_metavar": "[PILIHAN]",
            "subcommand_metavar": "PERINTAH [ARGUMEN]...",
        }
        super().__init__(*args, **kwargs | words)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Refuse a shell behind what finds out by itself which it is."""
        sendiri, *lain = args or [""]
        if lain and sendiri in {f"--{o.replace('_', '-')}" for o in _PELENGKAPAN}:
            ctx.fail(f"Got unexpected extra argument ({' '.join(lain)})")
        left: list[str] = super().parse_args(ctx, args)
        return left
