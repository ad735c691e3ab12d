"""Options that several commands share."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kinerja_cli.cli.completion import isian_files, yaml_files
from kinerja_cli.export.formats import FORMATS, TABEL

_KELUARAN_BAKU = {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"}


def _file(value: str | None) -> str | None:
    """Take standard output, by whatever name, as what is meant where none is named."""
    return None if value in _KELUARAN_BAKU else value


OpsiRealisasi = Annotated[
    list[str],
    typer.Option(
        "--realisasi",
        "-r",
        metavar="BERKAS",
        autocompletion=isian_files,
        help="Berkas realisasi, atau folder berisi berkas-berkasnya; diulang untuk "
        "menggabung periode setahun; `-` membaca masukan baku.",
    ),
]
OpsiPk = Annotated[
    str | None,
    typer.Option(
        "--pk",
        metavar="BERKAS",
        autocompletion=yaml_files,
        help="PK yang dipakai. Tanpa ini: variabel KINERJA_PK, lalu `pk:` dalam berkas "
        "realisasi, lalu PK bawaan tahun itu.",
    ),
]
OpsiTimpa = Annotated[
    bool, typer.Option("--timpa", help="Ganti berkas tujuan yang sudah ada.")
]
OpsiKeluaran = Annotated[
    str | None,
    typer.Option(
        "--keluaran",
        "-o",
        metavar="BERKAS",
        callback=_file,
        help="Tulis ke berkas ini, bukan ke layar; `-` berarti ke layar.",
    ),
]
if TYPE_CHECKING:
    _NamaFormat = str
else:
    _NamaFormat = Literal[tuple(FORMATS)]  # what there is, Typer asks when it runs
OpsiFormat = Annotated[
    _NamaFormat | None,
    typer.Option(
        "--format",
        metavar="|".join(FORMATS),
        help=f"Bentuk keluaran; tanpa ini menurut ekstensi --keluaran, atau {TABEL}.",
    ),
]
OpsiPemisah = Annotated[
    Literal["koma", "titik-koma"] | None,
    typer.Option(
        metavar="koma|titik-koma",
        help="Pemisah kolom CSV; `titik-koma`, dengan koma desimal, untuk Excel "
        "berbahasa Indonesia. Tanpa ini koma, dengan titik desimal.",
    ),
]
