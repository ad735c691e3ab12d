"""``kinerja skema``: JSON Schema of files to be filled in, and of outputs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from kinerja_cli.cli.completion import yaml_files
from kinerja_cli.cli.options import OpsiKeluaran, OpsiTimpa
from kinerja_cli.cli.reporting import BERHASIL

if TYPE_CHECKING:
    from kinerja_cli.dokumen.skema import Schema

JenisSkema = Literal[
    "pk",
    "realisasi",
    "lke",
    "hasil",
    "banding",
    "anggaran",
    "sakip",
    "proyeksi",
    "jelaskan",
    "periksa",
    "kelengkapan",
]


def skema(
    ctx: typer.Context,
    jenis: Annotated[
        JenisSkema | None,
        typer.Argument(
            metavar="JENIS",
            help=(
                "Yang digambarkan: berkas yang diisi (pk, realisasi, lke), atau "
                "keluaran JSON (hasil, banding, anggaran, sakip, proyeksi, jelaskan, "
                "periksa, kelengkapan)."
            ),
        ),
    ] = None,
    *,
    segarkan: Annotated[
        list[str] | None,
        typer.Option(
            metavar="BERKAS",
            autocompletion=yaml_files,
            help="Tulis ulang skema yang disebut baris pertama berkas ini, atau berkas "
            "dalam folder ini, sesudah PK-nya berubah; boleh diulang.",
        ),
    ] = None,
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
    """Cetak JSON Schema sebuah berkas isian, atau keluaran JSON sebuah perintah."""
    if segarkan or jenis is None:
        _refuse_both(ctx, segarkan, jenis)
        return _refresh(segarkan or (), pk)
    if pk and jenis != "realisasi":
        param: Any = next(p for p in ctx.command.params if p.name == "pk")
        raise typer.BadParameter(f"sudah ada {jenis}", ctx=ctx, param=param)
    from kinerja_cli.cli.output import refuse_input, write
    from kinerja_cli.dokumen.skema import render_skema
    from kinerja_cli.export.encoding import encode

    content = _schema(jenis, pk)
    refuse_input(keluaran, *([pk] if pk else []))
    write(encode(render_skema(content)), keluaran, timpa=timpa)
    return BERHASIL


def _schema(jenis: JenisSkema, pk: str | None) -> "Schema":
    from kinerja_cli.cli.computing import open_pk
    from kinerja_cli.dokumen.skema import skema_lke, skema_pk, skema_realisasi

    match jenis:
        case "pk":
            return skema_pk()
        case "lke":
            return skema_lke()
        case "realisasi":
            return skema_realisasi(open_pk(pk).value if pk else None)
    from kinerja_cli.laporan.skema import skema_keluaran

    return skema_keluaran(jenis)


def _refuse_both(
    ctx: typer.Context, segarkan: Sequence[str] | None, jenis: str | None
) -> None:
    """Refuse a kind of schema beside files to refresh, and neither of them."""
    if jenis is None and segarkan:
        return
    param: Any = next(p for p in ctx.command.params if p.name == "jenis")
    alasan = "sudah ada --segarkan" if segarkan else "belum disebut"
    raise typer.BadParameter(alasan, ctx=ctx, param=param)


def _refresh(paths: Sequence[str], pk: str | None) -> int:
    from kinerja_cli.cli.output import write_file
    from kinerja_cli.core.teks import slashed, visible
    from kinerja_cli.dokumen.segar import fresh_schemas
    from kinerja_cli.export.encoding import encode

    for path, isi, basi in fresh_schemas(paths, pk):
        if basi:
            write_file(encode(isi), path, timpa=True, folder=True)
        kata = "ditulis" if basi else "sudah sesuai"
        typer.echo(f"{kata}: {visible(slashed(path))}")
    return BERHASIL
