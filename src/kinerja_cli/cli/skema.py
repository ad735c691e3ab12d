"""``kinerja skema``: JSON Schema, so that an editor helps to fill in a file."""

from typing import Annotated, Literal

import typer

from kinerja_cli.cli.completion import yaml_files
from kinerja_cli.cli.options import OpsiKeluaran, OpsiTimpa
from kinerja_cli.cli.reporting import BERHASIL


def skema(
    jenis: Annotated[
        Literal["pk", "realisasi", "lke"],
        typer.Argument(metavar="pk|realisasi|lke", help="Berkas yang digambarkan."),
    ],
    *,
    pk: Annotated[
        str | None,
        typer.Option(
            "--pk",
            metavar="BERKAS",
            autocompletion=yaml_files,
            help="PK yang idnya disebut skema realisasi; tanpa ini, PK mana pun.",
        ),
    ] = None,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
) -> int:
    """Cetak JSON Schema sebuah PK, realisasi (dengan --pk: id PK itu), atau LKE."""
    from kinerja_cli.cli.computing import open_pk
    from kinerja_cli.cli.output import refuse_input, write
    from kinerja_cli.dokumen.skema import (
        render_skema,
        skema_lke,
        skema_pk,
        skema_realisasi,
    )
    from kinerja_cli.export.encoding import encode

    if jenis == "pk":
        content = skema_pk()
    elif jenis == "lke":
        content = skema_lke()
    else:
        content = skema_realisasi(open_pk(pk).value if pk else None)
    refuse_input(keluaran, *([pk] if pk else []))
    write(encode(render_skema(content)), keluaran, timpa=timpa)
    return BERHASIL
