"""``kinerja laporan``: Bab III of a year-end report, and what it still lacks."""

from typing import Annotated, Literal

import typer

from kinerja_cli.cli.completion import isian_or_json
from kinerja_cli.cli.options import (
    OpsiFormat,
    OpsiKeluaran,
    OpsiPemisah,
    OpsiPk,
    OpsiRealisasi,
    OpsiTimpa,
)
from kinerja_cli.cli.reporting import BERHASIL, judge, warn
from kinerja_cli.cli.writing import choose


def laporan(
    *,
    realisasi: OpsiRealisasi,
    pk: OpsiPk = None,
    banding: Annotated[
        list[str] | None,
        typer.Option(
            "--banding",
            metavar="BERKAS",
            autocompletion=isian_or_json,
            help="Realisasi tahun atau periode sebelumnya, folder berisi berkasnya, "
            "atau JSON dari `kinerja hitung`; diulang untuk yang lain.",
        ),
    ] = None,
    jenis: Annotated[
        Literal["bab3", "triwulan", "pengukuran"] | None,
        typer.Option(
            metavar="bab3|triwulan|pengukuran",
            help="`bab3`: Bab III LKjIP (untuk setahun); `triwulan`: laporan "
            "triwulan; `pengukuran`: formulir pengukuran saja. Tanpa ini menurut "
            "periodenya.",
        ),
    ] = None,
    susunan: Annotated[
        Literal["sasaran", "indikator"],
        typer.Option(
            metavar="sasaran|indikator",
            help="Tiap analisis sekali untuk semua, atau semua analisis untuk tiap "
            "indikator.",
        ),
    ] = "sasaran",
    tanggal: Annotated[
        str | None,
        typer.Option(
            metavar="TEKS",
            help="Tanggal tanda tangan, misalnya `28 Februari 2025`; tanpa ini garis "
            "titik-titik.",
        ),
    ] = None,
    kertas: Annotated[
        Literal["a4", "f4"],
        typer.Option(metavar="a4|f4", help="Ukuran kertas cetaknya."),
    ] = "a4",
    format_: OpsiFormat = None,
    pemisah: OpsiPemisah = None,
    keluaran: OpsiKeluaran = None,
    timpa: OpsiTimpa = False,
    ketat: Annotated[
        bool,
        typer.Option(
            "--ketat",
            help="Kode keluar 1 bila ada peringatan, misalnya target tidak tercapai "
            "tanpa penjelasan, atau bila analisis wajib belum ada. Wajib: yang punya "
            "kriteria sendiri dalam PermenPANRB 88/2021 dan bukan hanya jika ada "
            "(A.1, A.2, A.3, A.5, A.6; sebelum akhir tahun A.1 dan A.5).",
        ),
    ] = False,
) -> int:
    """Susun Bab III laporan kinerja; tanpa -o, sebut yang belum lengkap."""
    from kinerja_cli.cli.computing import compute
    from kinerja_cli.cli.output import refuse_input
    from kinerja_cli.dokumen.berkas import refuse_stdin_twice
    from kinerja_cli.laporan.lkjip.bahan import siapkan
    from kinerja_cli.laporan.lkjip.laporan import LaporanLkjip
    from kinerja_cli.laporan.lkjip.pilihan import (
        PilihanLaporan,
        jenis_baku,
        sebagian,
    )

    ke = choose(format_, keluaran, pemisah, timpa=timpa)
    refuse_stdin_twice([*realisasi, *(banding or ()), pk or ""])
    hasil = compute(realisasi, pk, keluaran)
    bahan = siapkan(hasil, banding or (), pk_disebut=pk is not None)
    refuse_input(keluaran, *bahan.banding.dibaca)
    warn(temuan := (*bahan.temuan, *sebagian(jenis, hasil)))
    pilihan = PilihanLaporan(jenis or jenis_baku(hasil), susunan, tanggal, kertas)
    laporan_kinerja = LaporanLkjip(bahan, pilihan)
    daftar = format_ is None and keluaran is None
    ke.write(laporan_kinerja.kelengkapan if daftar else laporan_kinerja)
    if not ketat:
        return BERHASIL
    from kinerja_cli.telaah.kelengkapan import halangan_laporan

    return judge(halangan_laporan(bahan.kelengkapan, (*hasil.temuan, *temuan)))
