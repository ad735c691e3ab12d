"""``kinerja sakip templat``: a worksheet to fill in, blank or with what there is."""

from kinerja_cli.cli.berkas_isian import BerkasIsian
from kinerja_cli.cli.computing import open_pk
from kinerja_cli.cli.output import refuse_input
from kinerja_cli.cli.reporting import report


def lke_kosong(tahun: int | None, pk: str | None, ke: BerkasIsian) -> None:
    """Write a blank one, of a year or of that of a PK.

    Raises:
        KinerjaError: What is wrong with the PK; KIN301, nothing was in force; or it
            cannot be written there.
    """
    tahun_pk = open_pk(pk).value.tahun if pk else 0
    refuse_input(ke.keluaran, *([pk] if pk else []))
    if ke.formulir:
        from kinerja_cli.dokumen.lke.formulir import susun_formulir_lke

        tujuan = ke.tujuan
        formulir = susun_formulir_lke(tahun or tahun_pk, tujuan=tujuan, pk=pk)
        ke.tulis_formulir(formulir)
        return
    from kinerja_cli.telaah.sakip.templat import render_lke

    ke.tulis(render_lke(tahun or tahun_pk, pk, ke.tujuan))


def lke_terisi(dari: str, pk: str | None, ke: BerkasIsian) -> None:
    """Write what a worksheet says already.

    Raises:
        KinerjaError: What is wrong with it; KIN513, a value has no place; or it cannot
            be written there.
    """
    from kinerja_cli.dokumen.lke import read_lke
    from kinerja_cli.dokumen.lke.salinan import render_lke_terisi, susun_lke_terisi
    from kinerja_cli.dokumen.named import path_from, without_detours
    from kinerja_cli.source import load

    lke = read_lke(load(dari))
    named = lke.value.pk and without_detours(path_from(dari, lke.value.pk))
    refuse_input(ke.keluaran, dari, *filter(None, (pk or named,)))
    report(lke.source.warnings)
    if ke.formulir:
        ke.tulis_formulir(susun_lke_terisi(lke, pk or named, ke.tujuan))
    else:
        ke.tulis(render_lke_terisi(lke, pk or named, ke.tujuan))
