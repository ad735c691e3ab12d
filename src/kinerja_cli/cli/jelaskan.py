"""``kinerja jelaskan``: from a capaian down to the files and the regulations."""

from typing import Annotated

import typer

from kinerja_cli.cli.completion import explained
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


def jelaskan(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ID",
            autocompletion=explained,
            help="Indikator, atau angka ringkasan: rata_rata, serapan, efisiensi; "
            "tanpa ini semua indikator, rata-rata, dan serapan.",
        ),
    ] = None,
    *,
    realisasi: OpsiRealisasi,
    pk: OpsiPk = None,
    format_: OpsiFormat = None,
    pemisah: OpsiPemisah = None,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
) -> int:
    """Jelaskan asal setiap angka: langkah, pembulatan, peraturan, baris berkas."""
    from kinerja_cli import api
    from kinerja_cli.cli.computing import compute
    from kinerja_cli.laporan.penjelasan import LaporanPenjelasan

    ke = choose(format_, keluaran, pemisah, timpa=timpa)
    hasil = compute(realisasi, pk, keluaran)
    ke.write(LaporanPenjelasan(*api.jelaskan(hasil, ids or ())))
    return BERHASIL
