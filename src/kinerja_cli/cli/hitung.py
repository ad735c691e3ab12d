"""``kinerja hitung``: realisasi against target, in any format."""

from typing import Annotated, Literal

import typer

from kinerja_cli.cli.options import (
    OpsiFormat,
    OpsiKeluaran,
    OpsiPemisah,
    OpsiPk,
    OpsiRealisasi,
    OpsiTimpa,
)
from kinerja_cli.cli.reporting import BERHASIL, judge
from kinerja_cli.cli.writing import choose


def hitung(
    *,
    realisasi: OpsiRealisasi,
    pk: OpsiPk = None,
    format_: OpsiFormat = None,
    pemisah: OpsiPemisah = None,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
    ketat: Annotated[
        bool,
        typer.Option(
            "--ketat",
            help="Kode keluar 1 bila yang jatuh tempo belum terhitung atau belum "
            "tercapai, atau ada peringatan.",
        ),
    ] = False,
    per: Annotated[
        Literal["triwulan"] | None,
        typer.Option(
            metavar="triwulan",
            help="Sertakan tiap triwulan: nilainya, trennya, dan targetnya bila ada.",
        ),
    ] = None,
    rinci: Annotated[
        bool,
        typer.Option("--rinci", help="Sertakan masukan dan nilai sebelum dibulatkan."),
    ] = False,
) -> int:
    """Hitung capaian setiap indikator dari realisasi satu periode atau lebih."""
    from kinerja_cli.cli.computing import compute
    from kinerja_cli.laporan.hasil import LaporanHasil

    ke = choose(format_, keluaran, pemisah, timpa=timpa)
    hasil = compute(realisasi, pk, keluaran)
    ke.write(LaporanHasil(hasil, rinci, per_triwulan=bool(per)))
    if not ketat:
        return BERHASIL
    from kinerja_cli.hitung.halangan import halangan

    return judge(halangan(hasil))
