"""Charts over time: realisasi over years and over quarters, a line with its gaps."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from kinerja_cli.core.teks import sepadan, visible
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.hitung.per_triwulan import PerTriwulan
from kinerja_cli.laporan.bagian import DeretGrafik, Grafik
from kinerja_cli.laporan.baris_banding import Kini
from kinerja_cli.laporan.columns_banding import realisasi_sisi
from kinerja_cli.laporan.lkjip.baris_laporan import BarisLaporan
from kinerja_cli.laporan.lkjip.grafik_capaian import nilai_angka
from kinerja_cli.telaah.banding import Sisi

SEGARIS = 5  # as many lines as eyes tell apart
_TERPENDEK = 2  # points make a line
_T = TypeVar("_T")


def grafik_antartahun(sisi: Sequence[Sisi], baris: Sequence[Kini]) -> Iterator[Grafik]:
    """Yield the realisasi of all sides, a line an indikator."""
    columns = [realisasi_sisi(n, sisi) for n in range(len(sisi))]
    label = tuple(s.label for s in sisi)

    def deret(b: Kini) -> DeretGrafik:
        nilai = tuple(nilai_angka(c.cell(b)) for c in columns)
        jejak = tuple(c.jejak(b) for c in columns)
        return DeretGrafik(visible(b.milik.nama), nilai, jejak)

    milik = [b for b in baris if not b.milik.skala]
    yield from _lines("Perkembangan Realisasi", label, milik, lambda b: b.milik, deret)


def grafik_triwulan(
    triwulan: PerTriwulan, baris: Sequence[BarisLaporan]
) -> Iterator[Grafik]:
    """Yield the realisasi of every quarter by itself, a line an indikator."""
    if len(triwulan.periode) < _TERPENDEK:
        return
    label = tuple(f"TW {n}" for n in range(1, 5))

    def deret(b: BarisLaporan) -> DeretGrafik:
        tiap = triwulan.baris[b.id]
        langkah = [tiap[n].realisasi if n in tiap else None for n in range(1, 5)]
        nilai = tuple(step.nilai if step else None for step in langkah)
        jejak = tuple(b.jejak.indikator(b.id, step) for step in langkah)
        return DeretGrafik(visible(b.tercatat.nama), nilai, jejak)

    milik = [b for b in baris if not b.tercatat.skala]
    judul = "Realisasi Tiap Triwulan"
    yield from _lines(judul, label, milik, lambda b: b.tercatat, deret)


def _lines(
    judul: str,
    kategori: tuple[str, ...],
    baris: Sequence[_T],
    tercatat: Callable[[_T], BarisTercatat],
    deret: Callable[[_T], DeretGrafik],
) -> Iterator[Grafik]:
    """Yield charts of one unit each, of what has two points at least."""
    satuan: dict[str, list[_T]] = {}
    for b in baris:
        satuan.setdefault(sepadan(tercatat(b).satuan), []).append(b)
    for milik in satuan.values():
        kata = visible(tercatat(milik[0]).satuan)
        ada = [d for d in map(deret, milik) if _points(d) >= _TERPENDEK]
        for n in range(0, len(ada), SEGARIS):
            semua = tuple(ada[n : n + SEGARIS])
            yield Grafik(f"{judul} ({kata})", "garis", kategori, semua, kata)


def _points(d: DeretGrafik) -> int:
    return sum(n is not None for n in d.nilai)
