"""The commands, each built where it is called for."""

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.main import get_command

from kinerja_cli import __version__
from kinerja_cli.cli.bahasa import Grup, Perintah, settle
from kinerja_cli.cli.reporting import KODE_KELUAR

# Each is the function of that name in the module of that name.
PERINTAH = (
    *("hitung", "jelaskan", "proyeksi", "banding", "anggaran", "sakip", "laporan"),
    *("periksa", "mulai", "templat", "skema", "rumus", "temuan"),
)


def build(words: Sequence[str]) -> Any:
    """Build the command that a line calls, or all of them where it calls none."""
    app = typer.Typer(
        cls=Grup,
        name="kinerja",
        no_args_is_help=True,
        rich_markup_mode="rich",
        epilog=KODE_KELUAR,
    )
    app.callback()(kinerja)
    for nama in [w for w in words[:1] if w in PERINTAH] or PERINTAH:
        command = getattr(import_module(f"{__package__}.{nama}"), nama)
        app.command(cls=Perintah, epilog=KODE_KELUAR)(command)
    return settle(get_command(app))


def _version(value: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if value:
        typer.echo(f"kinerja {__version__}")
        raise typer.Exit


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
