"""``kinerja anggaran``: what was spent of each budget, and what came of it."""

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
from kinerja_cli.cli.reporting import BERHASIL
from kinerja_cli.cli.writing import choose

OpsiTingkat = Annotated[
    Literal["program", "kegiatan", "sub_kegiatan"],
    typer.Option(
        metavar="TINGKAT",
        help="Rinci sampai `program`, `kegiatan`, atau `sub_kegiatan`.",
    ),
]


def anggaran(
    *,
    realisasi: OpsiRealisasi,
    pk: OpsiPk = None,
    tingkat: OpsiTingkat = "program",
    format_: OpsiFormat = None,
    pemisah: OpsiPemisah = None,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
) -> int:
    """Hitung serapan anggaran tiap program, dan efisiensinya di samping capaian."""
    from kinerja_cli.cli.computing import compute
    from kinerja_cli.hitung.anggaran import tersedia
    from kinerja_cli.laporan.anggaran import LaporanAnggaran

    ke = choose(format_, keluaran, pemisah, timpa=timpa)
    hasil = compute(realisasi, pk, keluaran)
    uang = tersedia(hasil.anggaran, hasil.realisasi, hasil.pk.value)
    laporan = LaporanAnggaran(hasil, uang, tingkat)
    ke.write(laporan)
    return BERHASIL
