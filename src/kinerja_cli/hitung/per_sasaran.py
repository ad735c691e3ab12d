"""The rows of each sasaran: its own, and those that it names again."""

from collections.abc import Sequence

from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.capaian import Baris

# By the number of the sasaran, in the order of the PK.
PerSasaran = Sequence[tuple[int, Sequence[Baris]]]


def rows_per_sasaran(baris: Sequence[Baris], pk: Perjanjian) -> PerSasaran:
    """Part rows by sasaran; one that several name stands in each of them."""
    menurut_id = {b.indikator.id: b for b in baris}
    return [
        (s, [menurut_id[i] for i in pk.milik_sasaran(s) if i in menurut_id])
        for s in range(1, len(pk.sasaran) + 1)
    ]
