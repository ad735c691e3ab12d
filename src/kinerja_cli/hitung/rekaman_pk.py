"""The PK of a result as its file records it, and the other of its year."""

from kinerja_cli.dokumen.hasil.pk import BerkasPk, PerubahanPk, PkTercatat
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.source import Document


def rekam_pk(document: Document[Perjanjian]) -> PkTercatat:
    """Record which PK was fulfilled."""
    pk = document.value
    berkas = _berkas(document)
    siapa = pk.instansi, pk.daerah or None
    keterangan = pk.keterangan or None
    return PkTercatat(*berkas, pk.tahun, *siapa, keterangan, _perubahan(pk))


def _perubahan(pk: Perjanjian) -> PerubahanPk | None:
    if (r := pk.rangkaian) is None:
        return None
    semula, menjadi = (_berkas(d) for d in (r.pertama, r.kedua))
    return PerubahanPk(r.mulai.sebutan, semula, menjadi, r.berubah)


def _berkas(document: Document[Perjanjian]) -> BerkasPk:
    text = document.source.text
    return BerkasPk(text.name, text.sha256)
