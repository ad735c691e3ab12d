"""``kinerja hitung``: realisasi against target, in any format."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kinerja_cli.cli.options import Format, Keluaran, Pk, Timpa
from kinerja_cli.cli.reporting import BERHASIL, TAK_MEMUASKAN, report

if TYPE_CHECKING:
    from kinerja_cli.hasil import Hasil


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
    from kinerja_cli.export import format_by_suffix
    from kinerja_cli.export.output import refuse_input
    from kinerja_cli.hasil import hitung_hasil
    from kinerja_cli.lookup import load_pk
    from kinerja_cli.realisasi import read_realisasi
    from kinerja_cli.source import load

    name = format_ or (format_by_suffix(Path(keluaran)) if keluaran else "tabel")
    source = load(realisasi)
    document = load_pk(source, pk)
    refuse_input(keluaran, realisasi, document.source.text.path)
    hasil = hitung_hasil(document, read_realisasi(source, document))
    report(hasil.temuan)
    _write(hasil, name, keluaran, rinci=rinci, timpa=timpa)
    return TAK_MEMUASKAN if ketat and not hasil.memuaskan else BERHASIL


def _write(
    hasil: "Hasil", name: str, keluaran: str | None, *, rinci: bool, timpa: bool
) -> None:
    if keluaran is None and name == "tabel":
        from kinerja_cli.export.console import print_rich
        from kinerja_cli.export.tabel import show

        print_rich(lambda console: show(hasil, console, rinci=rinci))
    else:
        from kinerja_cli.export import render
        from kinerja_cli.export.output import write_text

        write_text(render(hasil, name, rinci=rinci), keluaran, timpa=timpa)
