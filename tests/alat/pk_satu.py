"""A PK with one indikator, what a realisasi of it comes to, and what it needs."""

from alat.ragam_isian import JANJI, Isi
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.source.validation import validate
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan, kebutuhan


def perjanjian(
    rumus: str, target: object, konvensi: Isi | None = None, **more: object
) -> Perjanjian:
    """Make a PK with one indikator, ``a``."""
    i = {"id": "a", "nama": "A", "satuan": "satuannya", "rumus": rumus}
    i |= JANJI.get(rumus, {})
    tree = {
        "format": "kinerja/pk@1",
        "tahun": "2024",
        "instansi": "Dinas Contoh",
        "konvensi": konvensi or {},
        "sasaran": [{"uraian": "S", "indikator": [i | {"target": target} | more]}],
    }
    return validate(Perjanjian, tree)


def baris_of(pk: Perjanjian, isi: Isi | None) -> Baris:
    """Compute the one row of such a PK."""
    ((sasaran, keys, i),) = pk.semua_indikator()
    return hitung_baris(sasaran, keys, i, read_isian(i, isi, pk), pk)


def kebutuhan_of(
    pk: Perjanjian, isi: Isi, responden: int | None = None
) -> list[Kebutuhan]:
    """Find what the one indikator of such a PK needs."""
    isian = validate(pk.menurut_id["a"].kelas, isi)
    return list(kebutuhan(baris_of(pk, isi), isian, pk, responden))
