"""A chart in letters: bars from zero, each with its number."""

from collections.abc import Iterator
from decimal import Decimal

from rich.cells import cell_len

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.bagian import Grafik
from kinerja_cli.laporan.kolom import KOSONG

_BALOK, TERPENDEK, TERPANJANG = "█", 10, 60


def baris_grafik(grafik: Grafik, width: int) -> Iterator[str]:
    """Yield a chart, no wider than ``width`` where its names leave room."""
    berderet = len(grafik.deret) > 1
    butir = [
        (f"{visible(k)} ({d.nama})" if berderet else visible(k), nilai)
        for n, k in enumerate(grafik.kategori)
        for d in grafik.deret
        for nilai in d.nilai[n : n + 1]
    ]
    angka = [KOSONG if n is None else format_angka(n) for _, n in butir]
    kiri = max((cell_len(nama) for nama, _ in butir), default=0)
    kanan = max(map(len, angka), default=0)
    ruang = max(TERPENDEK, min(TERPANJANG, width - kiri - kanan - 2))
    puncak = max((abs(n) for _, n in butir if n is not None), default=Decimal(0))
    for (nama, nilai), tulis in zip(butir, angka, strict=True):
        panjang = int(abs(nilai) / puncak * ruang) if nilai and puncak else 0
        sela = " " * (kiri - cell_len(nama))
        yield f"{nama}{sela} {tulis:>{kanan}} {_BALOK * panjang}".rstrip()
