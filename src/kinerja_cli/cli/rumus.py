"""``kinerja rumus``: the formula types that a PK may name."""

from typing import Annotated

import typer

from kinerja_cli.cli.reporting import BERHASIL


def _names(incomplete: str) -> list[str]:
    from kinerja_cli.rumus import SEMUA_RUMUS

    return [nama for nama in SEMUA_RUMUS if nama.startswith(incomplete)]


def rumus(
    nama: Annotated[
        str | None,
        typer.Argument(
            metavar="NAMA",
            help="Satu rumus, dengan isiannya.",
            autocompletion=_names,
        ),
    ] = None,
) -> int:
    """Daftar rumus yang dapat dipakai PK: isian, satuan, dan peraturannya."""
    from kinerja_cli.cli.screen import print_rich
    from kinerja_cli.export.daftar_rumus import show_rumus
    from kinerja_cli.source.arguments import Argument, read_arguments

    disebut = [Argument(("rumus",), "", nama)] if nama else []
    with read_arguments(disebut).locating():
        print_rich(lambda console: show_rumus(nama, console))
    return BERHASIL
