"""What a capaian is without the bound that it was cut off at, in a sentence."""

from collections.abc import Iterator

from kinerja_cli.core.langkah import Bulat
from kinerja_cli.hitung.potongan import potongan
from kinerja_cli.laporan.kalimat.ukuran import kata_persen, titik


def kalimat_batas(capaian: Bulat | None) -> Iterator[str]:
    """Say the bound, and the capaian without it; nothing where none was cut off."""
    for p in potongan(capaian) if capaian else ():
        kata = "paling banyak" if p.atas else "paling sedikit"
        batas, asli = kata_persen(p.batas), kata_persen(p.asli)
        yield titik(f"capaian dibatasi {kata} {batas}; tanpa batas itu {asli}")
