"""``kinerja templat``: an empty realisasi for a PK, every input named."""

from typing import Annotated, Any, Literal

import typer

from kinerja_cli.cli.completion import yaml_files
from kinerja_cli.cli.options import OpsiKeluaran, OpsiTimpa
from kinerja_cli.cli.reporting import BERHASIL

_NomorBulan = Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]


def templat(
    ctx: typer.Context,
    *,
    pk: Annotated[
        str,
        typer.Option(
            "--pk",
            metavar="BERKAS",
            autocompletion=yaml_files,
            help="PK yang akan diisi.",
        ),
    ],
    triwulan: Annotated[
        Literal["1", "2", "3", "4"] | None,
        typer.Option(
            "--triwulan",
            metavar="1|2|3|4",
            help="Triwulan yang diisi; tanpa ini, setahun penuh.",
        ),
    ] = None,
    bulan: Annotated[
        _NomorBulan | None,
        typer.Option(metavar="1-12", help="Bulan yang diisi, sebagai ganti triwulan."),
    ] = None,
    semester: Annotated[
        Literal["1", "2"] | None,
        typer.Option(
            metavar="1|2", help="Semester yang diisi, sebagai ganti triwulan."
        ),
    ] = None,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
) -> int:
    """Tulis realisasi kosong untuk sebuah PK, setiap isian dengan satuannya."""
    from kinerja_cli.cli.computing import open_pk
    from kinerja_cli.cli.output import berkas_keluaran, refuse_input, write
    from kinerja_cli.dokumen.lookup import paths_of
    from kinerja_cli.dokumen.rangkaian_pk import to_fill_in
    from kinerja_cli.dokumen.templat import render_realisasi
    from kinerja_cli.export.encoding import encode

    pilihan = {"triwulan": triwulan, "bulan": bulan, "semester": semester}
    disebut = [nama for nama, isi in pilihan.items() if isi]
    for nama in disebut[1:]:
        param: Any = next(p for p in ctx.command.params if p.name == nama)
        raise typer.BadParameter(f"sudah ada --{disebut[0]}", ctx=ctx, param=param)
    document = open_pk(pk)
    refuse_input(keluaran, *paths_of(document))
    tertulis = (f"{nama}: {pilihan[nama]}" for nama in disebut)
    periode = next(tertulis, "periode: tahun")
    document = to_fill_in(document, periode)
    content = render_realisasi(document, periode, berkas_keluaran(keluaran))
    write(encode(content), keluaran, timpa=timpa)
    return BERHASIL
