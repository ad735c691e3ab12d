"""``kinerja periksa``: structure and sense of a file, before anything is computed."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from kinerja_cli.cli.completion import isian_files
from kinerja_cli.cli.options import OpsiPk
from kinerja_cli.cli.reporting import BERHASIL, BERKAS_SALAH, judge

if TYPE_CHECKING:
    from kinerja_cli.telaah.periksa import Pemeriksaan


def periksa(
    ctx: typer.Context,
    berkas: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="BERKAS",
            autocompletion=isian_files,
            help="PK, realisasi, LKE, atau folder; di dalam folder tiap berkas "
            "diperiksa menurut jenisnya.",
        ),
    ] = None,
    *,
    realisasi: Annotated[
        list[str] | None,
        typer.Option(
            "--realisasi",
            "-r",
            metavar="BERKAS",
            autocompletion=isian_files,
            help="Realisasi, atau folder berisi berkas-berkasnya; boleh diulang.",
        ),
    ] = None,
    pk: OpsiPk = None,
    format_: Annotated[
        Literal["teks", "json"],
        typer.Option("--format", metavar="teks|json", help="Bentuk keluaran."),
    ] = "teks",
    ketat: Annotated[
        bool, typer.Option("--ketat", help="Kode keluar 1 bila ada peringatan.")
    ] = False,
) -> int:
    """Periksa susunan dan kewajaran berkas, lalu tampilkan temuannya."""
    from kinerja_cli import api
    from kinerja_cli.cli.output import write_stdout
    from kinerja_cli.export.encoding import encode
    from kinerja_cli.export.json_ import write_json
    from kinerja_cli.laporan.isi_temuan import isi_temuan
    from kinerja_cli.laporan.temuan import temuan_teks

    if not (berkas or realisasi):
        param: Any = next(p for p in ctx.command.params if p.name == "berkas")
        raise typer.BadParameter("belum disebut", ctx=ctx, param=param)
    hasil = api.periksa(berkas or (), pk, realisasi=realisasi or ())
    if format_ == "json":
        write_stdout(write_json(isi_temuan(hasil)))
    else:
        write_stdout(encode(temuan_teks(hasil)))
    return _status(hasil, ketat=ketat)


def _status(hasil: "tuple[Pemeriksaan, ...]", *, ketat: bool) -> int:
    if any(h.banyak("galat") for h in hasil):
        return BERKAS_SALAH
    from kinerja_cli.core.diagnostic import warned

    return judge(warned(d for h in hasil for d in h.temuan)) if ketat else BERHASIL
