"""Options that several commands share."""

from typing import Annotated, Literal

import typer

Pk = Annotated[
    str | None,
    typer.Option(
        "--pk",
        metavar="BERKAS",
        help="PK yang dipakai. Tanpa ini: variabel KINERJA_PK, lalu `pk:` dalam berkas "
        "realisasi, lalu PK bawaan tahun itu.",
    ),
]
Ketat = Annotated[
    bool,
    typer.Option(
        "--ketat",
        help="Kode keluar 1 bila ada target meleset atau peringatan.",
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
        help="Tulis ke berkas ini; formatnya menurut ekstensi.",
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
