"""The inputs of a row, as a result records them where that is asked for."""

from kinerja_cli.core.angka import penuh
from kinerja_cli.dokumen.hasil.declaration import MasukanTercatat
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.rumus.alat.gabungan import daun


def rekam_masukan(b: Baris) -> tuple[MasukanTercatat, ...]:
    """Record the inputs of one indikator."""
    return tuple(
        MasukanTercatat(d.label, str(penuh(d.nilai)), d.keys, d.berkas + 1)
        for d in dict.fromkeys(daun(b.realisasi) if b.realisasi else ())
    )
