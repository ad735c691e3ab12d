"""``kinerja rumus``: the formula types that a PK may name."""

from typing import Annotated

import typer

from kinerja_cli.cli.reporting import BERHASIL


def rumus(
    nama: Annotated[
        str | None, typer.Argument(metavar="NAMA", help="Satu rumus, dengan isiannya.")
    ] = None,
) -> int:
    """Daftar rumus yang dapat dipakai PK: isian, satuan, dan peraturannya."""
    from kinerja_cli.export.console import print_rich
    from kinerja_cli.export.daftar_rumus import show

    print_rich(lambda console: show(nama, console))
    return BERHASIL
