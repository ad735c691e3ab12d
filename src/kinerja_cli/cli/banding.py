"""``kinerja banding``: periods or years laid side by side."""

from typing import Annotated

import typer

from kinerja_cli.cli.completion import isian_or_json, yaml_files
from kinerja_cli.cli.options import OpsiFormat, OpsiKeluaran, OpsiPemisah, OpsiTimpa
from kinerja_cli.cli.reporting import BERHASIL, warn
from kinerja_cli.cli.writing import choose


def banding(
    berkas: Annotated[
        list[str],
        typer.Argument(
            metavar="BERKAS",
            autocompletion=isian_or_json,
            help="Satu atau lebih: realisasi, folder berisi realisasi setahun, atau "
            "JSON dari `kinerja hitung`. Yang satu dibandingkan dengan `riwayat`, "
            "`target_tahunan`, dan `standar` di PK-nya. Urutannya menurut tahun, lalu "
            "akhir dan awal periodenya, bukan urutan menyebutnya; yang seperiode tetap "
            "urut.",
        ),
    ],
    *,
    pk: Annotated[
        list[str] | None,
        typer.Option(
            "--pk",
            metavar="BERKAS",
            autocompletion=yaml_files,
            help="PK sebuah tahun; diulang untuk tahun lain. Tanpa ini: variabel "
            "KINERJA_PK; untuk tahun yang lain `pk:` dalam berkas realisasi. Bila "
            "keduanya tidak ada: `pk:` itu, lalu PK bawaan tahunnya. "
            "Tahun tanpa PK dihitung dengan rumus PK terbaru, tanpa target. JSON tidak "
            "memerlukan PK.",
        ),
    ] = None,
    format_: OpsiFormat = None,
    pemisah: OpsiPemisah = None,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
) -> int:
    """Bandingkan realisasi dan capaian antarperiode atau antartahun."""
    from kinerja_cli import api
    from kinerja_cli.cli.output import refuse_input
    from kinerja_cli.laporan.banding import LaporanBanding

    ke = choose(format_, keluaran, pemisah, timpa=timpa)
    hasil = api.banding(berkas, pk or ())
    refuse_input(keluaran, *hasil.dibaca)
    warn(hasil.temuan)
    ke.write(LaporanBanding(hasil))
    return BERHASIL
