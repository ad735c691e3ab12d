"""``kinerja sakip``: the components checked before they are submitted."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from kinerja_cli.cli.completion import isian_files, yaml_files
from kinerja_cli.cli.options import OpsiFormat, OpsiKeluaran, OpsiPemisah, OpsiTimpa
from kinerja_cli.cli.reporting import BERHASIL, judge, report
from kinerja_cli.cli.writing import choose

if TYPE_CHECKING:
    from kinerja_cli.cli.berkas_isian import BerkasIsian

TEMPLAT = "templat"
_Nilai = Annotated[
    str | None, typer.Option(metavar="NILAI", help="Nilai komponen, tanpa berkas.")
]


def sakip(
    ctx: typer.Context,
    lembar: Annotated[
        str | None,
        typer.Argument(
            metavar="LKE",
            autocompletion=isian_files,
            help="Lembar kerja evaluasi; kata `templat` menulis lembar yang kosong.",
        ),
    ] = None,
    *,
    realisasi: Annotated[
        str | None,
        typer.Option(
            "--realisasi",
            "-r",
            metavar="BERKAS",
            autocompletion=isian_files,
            help="Ambil dari realisasi ini.",
        ),
    ] = None,
    perencanaan: _Nilai = None,
    pengukuran: _Nilai = None,
    pelaporan: _Nilai = None,
    evaluasi: _Nilai = None,
    total: Annotated[
        str | None,
        typer.Option(metavar="NILAI", help="Jumlah tercetak, untuk dicocokkan."),
    ] = None,
    sasaran: Annotated[
        str | None,
        typer.Option(
            metavar="NILAI", help="Nilai yang dituju; tanpa ini predikat di atasnya."
        ),
    ] = None,
    tahun: Annotated[
        str | None,
        typer.Option(
            metavar="TAHUN",
            help="Tahun penilaian tanpa berkas, dan tahun `templat`; untuk `templat` "
            "boleh tahun PK yang disebut --pk.",
        ),
    ] = None,
    indikator: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Indikator, bila PK memuat beberapa SAKIP."),
    ] = None,
    pk: Annotated[
        str | None,
        typer.Option(
            "--pk",
            metavar="BERKAS",
            autocompletion=yaml_files,
            help="PK yang memuat targetnya. Untuk LKE dan nilai tanpa berkas, target "
            "hanya dibandingkan bila PK disebut.",
        ),
    ] = None,
    dari: Annotated[
        str | None,
        typer.Option(
            "--dari",
            metavar="BERKAS",
            autocompletion=isian_files,
            help="Bersama `templat`: LKE yang isinya disalin ke bentuk lain.",
        ),
    ] = None,
    format_: OpsiFormat = None,
    pemisah: OpsiPemisah = None,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
    ketat: Annotated[
        bool,
        typer.Option(
            "--ketat",
            help="Kode keluar 1 bila belum lengkap, ada peringatan, atau target PK "
            "atau --sasaran meleset.",
        ),
    ] = False,
) -> int:
    """Periksa komponen SAKIP sebelum diserahkan; cari yang menaikkan predikatnya."""
    from kinerja_cli import api
    from kinerja_cli.cli.berkas_isian import BerkasIsian
    from kinerja_cli.cli.output import refuse_input
    from kinerja_cli.laporan.sakip import LaporanSakip
    from kinerja_cli.source.arguments import read_options
    from kinerja_cli.telaah.sakip.permintaan import read_permintaan

    pilihan = {
        "perencanaan": perencanaan,
        "pengukuran": pengukuran,
        "pelaporan": pelaporan,
        "evaluasi": evaluasi,
        "total": total,
        "sasaran": sasaran,
        "tahun": tahun,
        "indikator": indikator,
    }
    perintah = read_options(pilihan)
    permintaan = read_permintaan(perintah)
    if lembar == TEMPLAT:
        isian = BerkasIsian.menurut(keluaran, timpa=timpa)
        with perintah.locating():
            return _templat(ctx, permintaan.tahun, dari, pk, isian)
    if dari:
        _refuse(ctx, "dari", "hanya templat")
    ke = choose(format_, keluaran, pemisah, timpa=timpa)
    hasil = api.sakip(lembar, realisasi=realisasi, pk=pk, **pilihan)
    refuse_input(keluaran, *hasil.penilaian.dibaca)
    report(hasil.penilaian.peringatan)
    ke.write(LaporanSakip(*hasil))
    halangan = hasil.penilaian.halangan(hasil.tujuan if sasaran else None)
    return judge(halangan) if ketat else BERHASIL


def _refuse(ctx: typer.Context, nama: str, apa: str) -> None:
    param: Any = next(p for p in ctx.command.params if p.name == nama)
    raise typer.BadParameter(apa, ctx=ctx, param=param)


def _templat(
    ctx: typer.Context,
    tahun: int | None,
    dari: str | None,
    pk: str | None,
    ke: "BerkasIsian",
) -> int:
    from kinerja_cli.cli.templat_lke import lke_kosong, lke_terisi

    if dari and tahun:
        _refuse(ctx, "tahun", "sudah ada --dari")
    if dari:
        lke_terisi(dari, pk, ke)
    elif tahun or pk:
        lke_kosong(tahun, pk, ke)
    else:
        _refuse(ctx, "tahun", "belum disebut")
    return BERHASIL
