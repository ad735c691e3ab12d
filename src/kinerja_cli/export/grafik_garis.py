"""Lines in letters: how each series rises and falls, with its numbers and its gaps."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from rich.cells import cell_len

from kinerja_cli.core.teks import visible
from kinerja_cli.export.layout import wrap_words
from kinerja_cli.export.potongan import BarisGrafik, Potong, acuan_line, at, tulis_titik
from kinerja_cli.laporan.bagian import Grafik
from kinerja_cli.laporan.per_triwulan import tren

_JOROK = _SELA = 2
_ACUAN = "garis"


def sparklines(grafik: Grafik, width: int) -> Iterator[BarisGrafik]:
    """Yield a line a series between its own least and greatest value.

    Its numbers stand behind it, under their categories where there is room for all.
    """
    nama = [visible(d.nama) for d in grafik.deret]
    kategori = [visible(k) for k in grafik.kategori]
    lebar = [_lebar(grafik, n, k) for n, k in enumerate(kategori)]
    kiri = max(map(cell_len, nama), default=0)
    depan = kiri + _SELA + len(kategori)
    if depan + sum(n + _SELA for n in lebar) <= width:
        yield (Potong(f"{'':{depan}}{_kolom(kategori, lebar)}"),)
        tiap = _grid(grafik, nama, kiri, lebar)
    else:
        tiap = _below(grafik, nama, kategori, width)
    yield from tiap
    if grafik.acuan is not None:
        yield acuan_line(grafik, _ACUAN)


def _nilai(grafik: Grafik, m: int) -> list[Decimal | None]:
    return [at(grafik.deret[m], n) for n in range(len(grafik.kategori))]


def _lebar(grafik: Grafik, n: int, kategori: str) -> int:
    return max(cell_len(kategori), *(len(tulis_titik(at(d, n))) for d in grafik.deret))


def _kolom(teks: Sequence[str], lebar: Sequence[int]) -> str:
    """Set texts under one another, to the right as numbers are."""
    return "".join(
        " " * (n + _SELA - cell_len(t)) + t for t, n in zip(teks, lebar, strict=True)
    )


def _grid(
    grafik: Grafik, nama: Sequence[str], kiri: int, lebar: Sequence[int]
) -> Iterator[BarisGrafik]:
    for m, label in enumerate(nama):
        nilai = _nilai(grafik, m)
        depan = label + " " * (kiri - cell_len(label) + _SELA)
        angka = _kolom([tulis_titik(n) for n in nilai], lebar)
        yield Potong(depan), Potong(_naik(nilai), m), Potong(angka)


def _below(
    grafik: Grafik, nama: Sequence[str], kategori: Sequence[str], width: int
) -> Iterator[BarisGrafik]:
    for m, label in enumerate(nama):
        nilai = _nilai(grafik, m)
        for baris in wrap_words(label, width):
            yield (Potong(baris),)
        yield Potong(" " * _JOROK), Potong(_naik(nilai), m)
        pasangan = (
            f"{k} {tulis_titik(n)}" for k, n in zip(kategori, nilai, strict=True)
        )
        for baris in wrap_words("; ".join(pasangan), width - _JOROK):
            yield (Potong(f"{'':{_JOROK}}{baris}"),)


def _naik(nilai: Sequence[Decimal | None]) -> str:
    return tren(nilai) or "·" * len(nilai)
