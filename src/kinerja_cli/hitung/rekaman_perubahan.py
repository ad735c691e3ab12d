"""A target that changed in the course of the year, out of a row into its record."""

from kinerja_cli.dokumen.hasil.perubahan import PerubahanTercatat
from kinerja_cli.dokumen.hasil.target import rekam_target
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.perubahan import TargetBaru
from kinerja_cli.hitung.capaian import Baris


def rekam_perubahan(b: Baris, baru: TargetBaru) -> PerubahanTercatat:
    """Record both targets of the year, with the decimals of the realisasi."""

    def sejajar(target: Target | None) -> Target | None:
        return target.sejajar(b.desimal) if target else None

    return PerubahanTercatat(
        str(baru.mulai),
        None if baru.nilai is None else baru.semula is not None,
        *rekam_target(sejajar(baru.semula or b.indikator.target)),
        *rekam_target(sejajar(baru.nilai)),
        baru.dasar or None,
    )
