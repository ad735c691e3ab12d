"""What a report opens with: whose it is, and every file that its numbers are out of."""

from collections.abc import Iterator

from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.bagian import Line
from kinerja_cli.laporan.banding import asal_sisi
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.prose import head


def kepala_laporan(bahan: BahanLaporan) -> Iterator[Line]:
    """Yield the head of the result, then what stands beside it, side by side."""
    yield from head(bahan.hasil)
    for s in bahan.banding.sisi[:-1]:
        yield f"Pembanding {s.label}", asal_sisi(s)
        for sumber, milik in s.sumber():
            yield f"Sumber {milik}", visible(sumber)
        yield from ((f"Keterangan {s.label}", visible(k)) for k in s.keterangan)
