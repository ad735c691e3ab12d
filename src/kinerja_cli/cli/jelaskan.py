"""``kinerja jelaskan``: from a capaian down to the files and the regulations."""

from typing import Annotated

import typer

from kinerja_cli.cli.options import Format, Keluaran, Pemisah, Pk, Realisasi, Timpa
from kinerja_cli.cli.reporting import BERHASIL
from kinerja_cli.cli.writing import choose


def jelaskan(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="ID", help="Indikator; tanpa ini semuanya."),
    ] = None,
    *,
    realisasi: Realisasi,
    pk: Pk = None,
    format_: Format = None,
    pemisah: Pemisah = None,
    keluaran: Keluaran = None,
    timpa: Timpa = False,
) -> int:
    """Jelaskan asal setiap angka: langkah, pembulatan, peraturan, baris berkas."""
    from kinerja_cli.cli.computing import compute
    from kinerja_cli.core.diagnostic import Gathering
    from kinerja_cli.dokumen.realisasi import find_indikator
    from kinerja_cli.laporan.penjelasan import LaporanPenjelasan
    from kinerja_cli.source.arguments import Argument, read_arguments
    from kinerja_cli.telaah.jelaskan import jelaskan, rata_rata, serapan

    ke = choose(format_, keluaran, pemisah, timpa=timpa)
    hasil = compute(realisasi, pk, keluaran)
    ditanya = list(dict.fromkeys(ids or []))
    with read_arguments(Argument((i,), "", i) for i in ditanya).locating():
        found = Gathering()
        for i in ditanya:
            with found.under(i):
                find_indikator(i, hasil.pk.value)
        found.finish()
    penjelasan = tuple(jelaskan(hasil, set(ditanya)))
    rata = () if ditanya else rata_rata(hasil)
    uang = None if ditanya else serapan(hasil)
    laporan = LaporanPenjelasan(hasil, penjelasan, rata, uang)
    ke.write(laporan)
    return BERHASIL
