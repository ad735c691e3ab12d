"""A target that a PK perubahan changed: both are said."""

from collections.abc import Iterator
from pathlib import PurePath

from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.laporan.kalimat.ukuran import titik, ukuran_indikator

_BERKAS = {".yaml", ".yml", ".json", ".xlsx"}


def kalimat_perubahan(b: Baris) -> Iterator[str]:
    """Say which target of the year was before, or will be."""
    baru = b.indikator.target_perubahan
    if baru is None or baru.nilai is None:
        return
    u, lain = ukuran_indikator(b.indikator), (baru.semula or baru.nilai)
    isi = u.target(lain.sejajar(b.desimal))
    dasar = _menurut(baru.dasar)
    if baru.semula:
        yield titik(f"target itu berlaku sejak {baru.mulai}{dasar}; semula {isi}")
    else:
        yield titik(f"sejak {baru.mulai}, target setahun menjadi {isi}{dasar}")


def _menurut(dasar: str) -> str:
    """Say on what it rests; a file is no document, and the PK that it holds is."""
    if PurePath(dasar).suffix.casefold() in _BERKAS:
        dasar = "PK perubahan"
    return f" menurut {visible(dasar)}" if dasar else ""
