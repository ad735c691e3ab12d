"""Options that several commands share."""

from typing import Annotated, Literal

import typer

_KELUARAN_BAKU = {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"}


def _file(value: str | None) -> str | None:
    """Take standard output, by whatever name, as what is meant where none is named."""
    return None if value in _KELUARAN_BAKU else value


Realisasi = Annotated[
    list[str],
    typer.Option(
        "--realisasi",
        "-r",
        metavar="BERKAS",
        help="Berkas realisasi, atau folder berisi berkas-berkasnya; diulang untuk "
        "menggabung periode setahun; `-` membaca masukan baku.",
    ),
]
Pk = Annotated[
    str | None,
    typer.Option(
        "--pk",
        metavar="BERKAS",
        help="PK yang dipakai. Tanpa ini: variabel KINERJA_PK, lalu `pk:` dalam berkas "
        "realisasi, lalu PK bawaan tahun itu.",
    ),
]
Timpa = Annotated[
    bool, typer.Option("--timpa", help="Ganti berkas tujuan yang sudah ada.")
]
Keluaran = Annotated[
    str | None,
    typer.Option(
        "--keluaran",
        "-o",
        metavar="BERKAS",
        callback=_file,
        help="Tulis ke berkas ini, bukan ke layar; `-` keluaran baku.",
    ),
]
Format = Annotated[
    Literal["tabel", "json", "csv", "markdown"] | None,
    typer.Option(
        "--format",
        metavar="tabel|json|csv|markdown",
        help="Bentuk keluaran; tanpa ini menurut ekstensi --keluaran, atau tabel.",
    ),
]
