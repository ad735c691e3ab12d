"""Boxes: what only the office can say, and under which key of which file."""

from collections.abc import Iterator

from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.bagian import Paragraf
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.baris_laporan import BarisLaporan

PENYEBAB = "penyebab"


def kotak_narasi(bahan: BahanLaporan, b: BarisLaporan) -> Iterator[Paragraf]:
    """Yield a box for what is still to be said of an indikator, if anything is.

    What that is, the list of what a report lacks says, too: in the same words.
    """
    milik = bahan.kelengkapan_menurut_id[b.id]
    sel = next(p.sel for p in milik.petak if p.analisis.kunci == PENYEBAB)
    if sel.keadaan == "tidak ada":
        nama = visible(b.tercatat.nama)
        teks = f"{nama}: {sel.sebab}. Di {visible(sel.berkas)} tulis {sel.tulis}."
        yield Paragraf("", [teks], kurang=True)
