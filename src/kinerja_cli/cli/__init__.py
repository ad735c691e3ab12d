"""The command line: read arguments, call the library, print what it returns."""

import gc
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, TextIO

import typer
from typer.main import get_command

from kinerja_cli import __version__
from kinerja_cli.cli.anggaran import anggaran
from kinerja_cli.cli.bahasa import Grup, Perintah, settle
from kinerja_cli.cli.banding import banding
from kinerja_cli.cli.hitung import hitung
from kinerja_cli.cli.jelaskan import jelaskan
from kinerja_cli.cli.layar import settle_width
from kinerja_cli.cli.mulai import mulai
from kinerja_cli.cli.periksa import periksa
from kinerja_cli.cli.proyeksi import proyeksi
from kinerja_cli.cli.reporting import KODE_KELUAR, guard
from kinerja_cli.cli.rumus import rumus
from kinerja_cli.cli.sakip import sakip
from kinerja_cli.cli.skema import skema
from kinerja_cli.cli.templat import templat

app = typer.Typer(
    cls=Grup,
    name="kinerja",
    no_args_is_help=True,
    rich_markup_mode="rich",
    epilog=KODE_KELUAR,
)

PERINTAH = (
    *(hitung, jelaskan, proyeksi, banding, anggaran, sakip, periksa),
    *(mulai, templat, skema, rumus),
)
for command in PERINTAH:
    app.command(cls=Perintah, epilog=KODE_KELUAR)(command)


def _version(value: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if value:
        typer.echo(f"kinerja {__version__}")
        raise typer.Exit


@app.callback()
def kinerja(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_version,
            is_eager=True,
            help="Tampilkan versi, lalu keluar.",
        ),
    ] = False,
) -> None:
    """Hitung capaian kinerja instansi pemerintah, dan telusuri setiap angkanya."""


def run(args: Sequence[str] | None = None) -> int:
    """Run one command line; returns its exit status."""
    settle_width(os.environ)
    command = settle(get_command(app))
    words = list(sys.argv[1:] if args is None else args)
    return guard(
        lambda: command.main(words, prog_name="kinerja", standalone_mode=False) or 0,
        words,
    )


def main() -> None:
    """Run the command line of this process, and end it."""
    gc.disable()  # a run is short and makes no cycles; collecting costs a twentieth
    # No plugin of another package has a say here; looking for them costs as much.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    sys.stdout, sys.stderr = (_open_stream(s) for s in (sys.stdout, sys.stderr))
    sys.exit(run())


def _open_stream(stream: TextIO | None) -> TextIO:
    if stream is None:  # the caller closed it
        return Path(os.devnull).open("w", encoding="utf-8")
    if isinstance(stream, TextIOWrapper):
        # Whatever the system's code page: the table has lines, names have accents.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
