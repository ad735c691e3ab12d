"""A target that a PK perubahan changed: both are said."""

from collections.abc import Iterator

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.laporan.kalimat.ukuran import titik, ukuran_indikator


def kalimat_perubahan(i: Indikator) -> Iterator[str]:
    """Say which target of the year was before, or will be."""
    baru = i.target_perubahan
    if baru is None or baru.nilai is None:
        return
    u, dasar = ukuran_indikator(i), visible(baru.menurut)
    if baru.semula:
        semula = u.target(baru.semula)
        yield titik(f"target itu berlaku sejak {baru.mulai}{dasar}; semula {semula}")
    else:
        kelak = u.target(baru.nilai)
        yield titik(f"sejak {baru.mulai}, target setahun menjadi {kelak}{dasar}")
