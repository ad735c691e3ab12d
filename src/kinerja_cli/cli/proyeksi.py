"""``kinerja proyeksi``: what is still needed by the end of the year."""

from typing import Annotated

import typer

from kinerja_cli.cli.completion import inputs_of_pk
from kinerja_cli.cli.options import (
    OpsiFormat,
    OpsiKeluaran,
    OpsiPemisah,
    OpsiPk,
    OpsiRealisasi,
    OpsiTimpa,
)
from kinerja_cli.cli.reporting import BERHASIL
from kinerja_cli.cli.writing import choose


def proyeksi(
    *,
    realisasi: OpsiRealisasi,
    bila: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID.ISIAN=NILAI",
            autocompletion=inputs_of_pk,
            help="Andaikan isian lain, misalnya pks.jumlah=15, atau isian triwulan "
            "berikutnya, misalnya TW4.pks.jumlah=4 (semester S2, bulan B12); boleh "
            "diulang.",
        ),
    ] = None,
    responden_akhir: Annotated[
        str | None,
        typer.Option(
            metavar="BANYAK", help="Banyaknya responden SKM sampai akhir tahun."
        ),
    ] = None,
    pk: OpsiPk = None,
    format_: OpsiFormat = None,
    pemisah: OpsiPemisah = None,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
) -> int:
    """Hitung isian terkecil yang masih diperlukan agar target tercapai."""
    from kinerja_cli import api
    from kinerja_cli.cli.computing import compute
    from kinerja_cli.laporan.proyeksi import LaporanProyeksi
    from kinerja_cli.source.arguments import read_options
    from kinerja_cli.telaah.proyeksi.responden import read_responden

    ke = choose(format_, keluaran, pemisah, timpa=timpa)
    # What is wrong with the command line comes before what is wrong with the files.
    read_responden(read_options({"responden_akhir": responden_akhir}))
    hasil = compute(realisasi, pk, keluaran)
    laporan = LaporanProyeksi(api.proyeksi(hasil, bila or (), responden_akhir))
    ke.write(laporan)
    return BERHASIL
