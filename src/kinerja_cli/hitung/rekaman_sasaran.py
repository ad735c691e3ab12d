"""The sasaran of a PK, as a result records them: what measures each, and its weight."""

from collections.abc import Iterator

from kinerja_cli.dokumen.hasil.sasaran import AcuanTercatat, SasaranTercatat
from kinerja_cli.dokumen.pk import Perjanjian


def rekam_sasaran(pk: Perjanjian) -> Iterator[SasaranTercatat]:
    """Record each sasaran; an indikator of another one with its weight here."""
    diacu: dict[int, list[AcuanTercatat]] = {}
    for nomor, _, a in pk.semua_acuan():
        diacu.setdefault(nomor, []).append(AcuanTercatat(a.acuan, a.bobot))
    for n, s in enumerate(pk.sasaran, 1):
        milik, acuan = pk.milik_sasaran(n), tuple(diacu.get(n, ()))
        yield SasaranTercatat(n, s.uraian, pk.pendukung(s), s.bobot, milik, acuan)
