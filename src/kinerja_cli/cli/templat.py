"""``kinerja templat``: a realisasi to fill in, blank or with what there is already."""

from typing import Annotated, Any, Literal

import typer

from kinerja_cli.cli.completion import isian_files, yaml_files
from kinerja_cli.cli.masa_diminta import read_masa
from kinerja_cli.cli.options import OpsiKeluaran, OpsiTimpa
from kinerja_cli.cli.reporting import BERHASIL

_Bulan = Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "semua"]


def templat(
    ctx: typer.Context,
    *,
    pk: Annotated[
        str | None,
        typer.Option(
            "--pk",
            metavar="BERKAS",
            autocompletion=yaml_files,
            help="PK yang akan diisi. Dengan --dari boleh tidak disebut: dicari "
            "seperti PK sebuah realisasi.",
        ),
    ] = None,
    dari: Annotated[
        list[str] | None,
        typer.Option(
            "--dari",
            metavar="BERKAS",
            autocompletion=isian_files,
            help="Realisasi yang isinya disalin, atau folder berisi "
            "berkas-berkasnya; diulang untuk beberapa periode.",
        ),
    ] = None,
    triwulan: Annotated[
        Literal["1", "2", "3", "4", "semua"] | None,
        typer.Option(
            metavar="1|2|3|4|semua",
            help="Triwulan yang diisi; tanpa ini setahun penuh, dan dalam buku kerja "
            "semua triwulan.",
        ),
    ] = None,
    bulan: Annotated[
        _Bulan | None,
        typer.Option(
            metavar="1-12|semua", help="Bulan yang diisi, sebagai ganti triwulan."
        ),
    ] = None,
    semester: Annotated[
        Literal["1", "2", "semua"] | None,
        typer.Option(
            metavar="1|2|semua", help="Semester yang diisi, sebagai ganti triwulan."
        ),
    ] = None,
    setahun: Annotated[
        bool, typer.Option("--setahun", help="Setahun penuh, satu lembar saja.")
    ] = False,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
) -> int:
    """Tulis realisasi untuk diisi: kosong, atau berisi yang sudah ada."""
    from kinerja_cli.cli.berkas_isian import BerkasIsian
    from kinerja_cli.cli.mengisi import tulis_kosong, tulis_terisi

    pilihan = {"triwulan": triwulan, "bulan": bulan, "semester": semester}
    masa = read_masa(ctx, {**pilihan, "setahun": setahun})
    ke = BerkasIsian.menurut(keluaran, timpa=timpa)
    if not ke.banyak:
        masa.satu(ctx)
    if dari:
        tulis_terisi(dari, pk, masa, ke)
    elif pk:
        tulis_kosong(pk, masa, ke)
    else:
        param: Any = next(p for p in ctx.command.params if p.name == "pk")
        raise typer.BadParameter("belum disebut", ctx=ctx, param=param)
    return BERHASIL
