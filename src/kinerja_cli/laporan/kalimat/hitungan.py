"""How many indikator were reached, were not, or are not yet, and why others are not."""

from collections import Counter
from collections.abc import Sequence

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
    """Say of how many rows what became: ``3 indikator: 2 tercapai dan 1 tidak ...``.

    Of one, or where all came to the same, no number is told again.
    """
    semua = Counter(putusan(b) or b.status for b in baris)
    banyak = {kata: semua[k] for k, kata in _KATA.items() if semua[k]}
    awal = f"{len(baris)} indikator"
    if len(banyak) == 1:
        kata, semuanya = next(iter(banyak)), "semuanya " if len(baris) > 1 else ""
        return f"{awal}, yang {semuanya}{kata}"
    return f"{awal}: {rangkai(f'{n} {kata}' for kata, n in banyak.items())}"
