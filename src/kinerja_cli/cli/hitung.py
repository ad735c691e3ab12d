"""``kinerja hitung``: realisasi against target, in any format."""

from typing import Annotated

import typer

from kinerja_cli.cli.options import Format, Keluaran, Pk, Timpa
from kinerja_cli.cli.reporting import BERHASIL, TAK_MEMUASKAN, report
from kinerja_cli.cli.writing import choose_format, write_report


def hitung(
    *,
    realisasi: Annotated[
        str,
        typer.Option(
            "--realisasi",
            "-r",
            metavar="BERKAS",
            help="Berkas realisasi; `-` membaca masukan baku.",
        ),
    ],
    pk: Pk = None,
    format_: Format = None,
    keluaran: Keluaran = None,
    timpa: Timpa = False,
    ketat: Annotated[
        bool,
        typer.Option(
            "--ketat", help="Kode keluar 1 bila ada target meleset atau peringatan."
        ),
    ] = False,
    rinci: Annotated[
        bool,
        typer.Option("--rinci", help="Sertakan masukan dan nilai sebelum dibulatkan."),
    ] = False,
) -> int:
    """Hitung capaian setiap indikator dari realisasi satu periode."""
    from kinerja_cli.export.hasil import LaporanHasil
    from kinerja_cli.export.output import refuse_input
    from kinerja_cli.hasil import hitung_hasil
    from kinerja_cli.lookup import load_pk
    from kinerja_cli.realisasi import read_realisasi
    from kinerja_cli.source import load

    name = choose_format(format_, keluaran)
    source = load(realisasi)
    document = load_pk(source, pk)
    refuse_input(keluaran, realisasi, document.source.text.path)
    hasil = hitung_hasil(document, read_realisasi(source, document))
    report(hasil.temuan)
    write_report(LaporanHasil(hasil, rinci), name, keluaran, timpa=timpa)
    return TAK_MEMUASKAN if ketat and not hasil.memuaskan else BERHASIL
