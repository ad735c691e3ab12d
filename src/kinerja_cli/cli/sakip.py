"""``kinerja sakip``: the components checked before they are submitted."""

from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from kinerja_cli.cli.options import Format, Keluaran, Timpa
from kinerja_cli.cli.reporting import BERHASIL, TAK_MEMUASKAN, report
from kinerja_cli.cli.writing import choose_format, write_report

if TYPE_CHECKING:
    from kinerja_cli.sakip.penilaian import Penilaian
    from kinerja_cli.sakip.permintaan import Permintaan
    from kinerja_cli.source import Source

TEMPLAT = "templat"
KOMPONEN = ("perencanaan", "pengukuran", "pelaporan", "evaluasi", "total")

_Nilai = Annotated[
    str | None, typer.Option(metavar="NILAI", help="Nilai komponen, tanpa berkas.")
]


def sakip(
    lembar: Annotated[
        str | None,
        typer.Argument(
            metavar="LKE",
            help="Lembar kerja evaluasi; kata `templat` menulis lembar yang kosong.",
        ),
    ] = None,
    *,
    realisasi: Annotated[
        str | None,
        typer.Option(
            "--realisasi", "-r", metavar="BERKAS", help="Ambil dari realisasi ini."
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
            metavar="TAHUN", help="Tahun penilaian atau templat tanpa berkas."
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
            help="PK yang memuat targetnya. Untuk LKE dan nilai tanpa berkas, target "
            "hanya dibandingkan bila PK disebut.",
        ),
    ] = None,
    format_: Format = None,
    keluaran: Keluaran = None,
    timpa: Timpa = False,
    ketat: Annotated[
        bool,
        typer.Option(
            "--ketat",
            help="Kode keluar 1 bila belum lengkap, ada peringatan, atau target "
            "meleset.",
        ),
    ] = False,
) -> int:
    """Periksa komponen SAKIP sebelum diserahkan; cari yang menaikkan predikatnya."""
    from kinerja_cli.export.sakip import LaporanSakip
    from kinerja_cli.sakip.kenaikan import cari
    from kinerja_cli.sakip.permintaan import TANPA_BERKAS, read_permintaan, refuse_ways

    komponen = (perencanaan, pengukuran, pelaporan, evaluasi, total)
    nilai = dict(zip(KOMPONEN, komponen, strict=True))
    lain = {"sasaran": sasaran, "tahun": tahun, "indikator": indikator}
    perintah = _perintah(nilai | lain)
    permintaan = read_permintaan(perintah)
    if lembar == TEMPLAT:
        return _templat(permintaan.tahun, keluaran, timpa=timpa)
    name = choose_format(format_, keluaran)
    cara = {"berkas LKE": lembar, "--realisasi": realisasi}
    cara[TANPA_BERKAS] = next(filter(None, nilai.values()), None)
    with perintah.locating():
        refuse_ways([n for n, isi in cara.items() if isi], tahun=tahun is not None)
        sumber = Sumber(perintah, permintaan, pk, keluaran)
        penilaian = _penilaian(lembar, realisasi, sumber)
    report(penilaian.peringatan)
    tujuan = permintaan.tujuan(penilaian.tinjauan)
    kenaikan = cari(penilaian.tinjauan, tujuan) if tujuan else ()
    laporan = LaporanSakip(penilaian, tujuan, kenaikan)
    write_report(laporan, name, keluaran, timpa=timpa)
    return TAK_MEMUASKAN if ketat and not penilaian.memuaskan else BERHASIL


def _perintah(pilihan: dict[str, str | None]) -> "Source":
    from kinerja_cli.source.arguments import Argument, read_arguments

    return read_arguments(
        Argument((nama,), f"--{nama} ", isi)
        for nama, isi in pilihan.items()
        if isi is not None
    )


def _templat(tahun: int | None, keluaran: str | None, *, timpa: bool) -> int:
    from kinerja_cli.export.output import write_text
    from kinerja_cli.lookup import tahun_bawaan
    from kinerja_cli.sakip.templat import render

    write_text(render(tahun or tahun_bawaan()), keluaran, timpa=timpa)
    return BERHASIL


class Sumber(NamedTuple):
    """Where an evaluation is looked for, beside its own file."""

    perintah: "Source"
    permintaan: "Permintaan"
    pk: str | None
    keluaran: str | None


def _penilaian(
    lembar: str | None, realisasi: str | None, sumber: Sumber
) -> "Penilaian":
    from kinerja_cli.export.output import refuse_input
    from kinerja_cli.lke import read_lke
    from kinerja_cli.lookup import load_named_pk, load_pk, tahun_bawaan
    from kinerja_cli.realisasi import read_realisasi
    from kinerja_cli.sakip import penilaian
    from kinerja_cli.source import load

    indikator = sumber.permintaan.indikator
    if realisasi:
        source = load(realisasi)
        pk = load_pk(source, sumber.pk)
        refuse_input(sumber.keluaran, realisasi, pk.source.text.path)
        isian = read_realisasi(source, pk)
        return penilaian.dari_realisasi(pk, isian, indikator)
    source = load(lembar) if lembar else sumber.perintah
    bernama = load_named_pk(source, sumber.pk)
    dibaca = [d.source.text.path for d in (bernama,) if d]
    refuse_input(sumber.keluaran, source.text.path, *dibaca)
    if lembar:
        return penilaian.dari_lke(read_lke(source), bernama, indikator)
    tahun = sumber.permintaan.tahun or (
        bernama.value.tahun if bernama else tahun_bawaan()
    )
    return penilaian.dari_perintah(source, tahun, bernama, indikator)
