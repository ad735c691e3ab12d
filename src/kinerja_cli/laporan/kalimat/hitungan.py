"""How many indikator were reached, were not, or are not yet, and why others are not."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.hasil.putusan import PutusanTarget, Status, putusan
from kinerja_cli.hitung.capaian import Baris

_KATA: dict[PutusanTarget | Status, str] = {
    "ya": "tercapai",
    "tidak": "tidak tercapai",
    "belum": "belum tercapai",
    "belum_ada": "belum ada realisasinya",
    "tak_terhitung": "tidak dapat dihitung",
    "tidak_ada": "dinyatakan tidak ada",
    "tanpa_target": "tanpa target",
}


def kata_hitungan(baris: Sequence[Baris]) -> str:
    """Say of how many rows what became: ``2 tercapai dan 1 tidak tercapai``."""
    return rangkai(_tiap(baris))


def _tiap(baris: Sequence[Baris]) -> Iterator[str]:
    banyak = Counter(putusan(b) or b.status for b in baris)
    yield from (f"{banyak[k]} {kata}" for k, kata in _KATA.items() if banyak[k])
