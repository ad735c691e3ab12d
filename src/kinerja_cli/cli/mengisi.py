"""A realisasi to fill in, blank or with what there is: a file of any kind of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kinerja_cli.cli.berkas_isian import BerkasIsian
from kinerja_cli.cli.computing import open_pk
from kinerja_cli.cli.masa_diminta import MasaDiminta
from kinerja_cli.cli.output import refuse_input
from kinerja_cli.cli.reporting import report
from kinerja_cli.dokumen.lookup import paths_of

if TYPE_CHECKING:
    from kinerja_cli.dokumen.terisi.sumber import SatuTerisi


def tulis_kosong(pk: str, masa: MasaDiminta, ke: BerkasIsian) -> None:
    """Write a blank one for a PK.

    Raises:
        KinerjaError: What is wrong with the PK; or it cannot be written there.
    """
    document = open_pk(pk)
    refuse_input(ke.keluaran, *paths_of(document))
    if ke.formulir:
        from kinerja_cli.core.periode import SETAHUN, Periode
        from kinerja_cli.dokumen.formulir.susun import susun_formulir

        diminta = masa.periode(document.value.tahun)
        if not (diminta or ke.banyak):
            diminta = (Periode.ke(document.value.tahun, SETAHUN),)
        formulir = susun_formulir(document, diminta, tujuan=ke.tujuan)
        ke.tulis_formulir(formulir, diminta[:1], document.value)
        return
    from kinerja_cli.dokumen.rangkaian_pk import to_fill_in
    from kinerja_cli.dokumen.templat import render_realisasi

    berlaku = to_fill_in(document, masa.baris)
    ke.tulis(render_realisasi(berlaku, masa.baris, ke.tujuan))


def tulis_terisi(
    dari: Sequence[str], pk: str | None, masa: MasaDiminta, ke: BerkasIsian
) -> None:
    """Write what is filled in already.

    Raises:
        KinerjaError: What is wrong with the files, or with their PK; KIN233, two of one
            workbook are of one time; KIN512, of which period, KIN513, a value has no
            place; or it cannot be written there.
    """
    from kinerja_cli.dokumen.terisi.sumber import buka_terisi

    sumber = buka_terisi(dari, pk)
    refuse_input(ke.keluaran, *(t.path for t in sumber.semua), *paths_of(sumber.pk))
    diminta = masa.periode(sumber.pk.value.tahun)
    report((*sumber.pk.source.warnings, *sumber.ringan(diminta)))
    if ke.banyak:
        _refuse_meeting(sumber.dari(diminta) if diminta else sumber.semua)
    else:
        satu = sumber.satu(diminta[0] if diminta else None)
        diminta = (satu.periode,)
    if ke.formulir:
        from kinerja_cli.dokumen.terisi.formulir import susun_terisi

        formulir = susun_terisi(sumber, diminta, ke.tujuan)
        ke.tulis_formulir(formulir, diminta[:1], sumber.pk.value)
        return
    from kinerja_cli.dokumen.terisi.naskah import render_terisi

    disebut = bool(pk or satu.realisasi.source.get("pk"))
    ke.tulis(render_terisi(satu.realisasi, satu.pk, ke.tujuan, sebut_pk=disebut))


def _refuse_meeting(semua: "Sequence[SatuTerisi]") -> None:
    """Raise KIN233 where a workbook would hold what no command reads together."""
    from kinerja_cli.hitung.akumulasi.himpunan import waktu
    from kinerja_cli.hitung.akumulasi.semasa import refuse_meeting

    if berisi := [t.realisasi for t in semua if t.berisi]:
        refuse_meeting(sorted(berisi, key=waktu))
