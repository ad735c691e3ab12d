"""``kinerja templat``: an empty realisasi for a PK, every input named."""

from typing import Annotated, Literal

import typer

from kinerja_cli.cli.options import Keluaran, Timpa
from kinerja_cli.cli.reporting import BERHASIL


def templat(
    *,
    pk: Annotated[
        str, typer.Option("--pk", metavar="BERKAS", help="PK yang akan diisi.")
    ],
    triwulan: Annotated[
        Literal["1", "2", "3", "4"] | None,
        typer.Option(
            "--triwulan",
            metavar="1|2|3|4",
            help="Triwulan yang diisi; tanpa ini, setahun penuh.",
        ),
    ] = None,
    keluaran: Keluaran = None,
    timpa: Timpa = False,
) -> int:
    """Tulis realisasi kosong untuk sebuah PK, setiap isian dengan satuannya."""
    from kinerja_cli.export.output import refuse_input, write_text
    from kinerja_cli.perjanjian import read_perjanjian
    from kinerja_cli.source import load
    from kinerja_cli.templat import render

    document = read_perjanjian(load(pk))
    refuse_input(keluaran, pk)
    write_text(render(document, triwulan, keluaran), keluaran, timpa=timpa)
    return BERHASIL
