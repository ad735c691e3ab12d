"""Charts of one period: every capaian, and target beside realisasi, unit by unit."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from kinerja_cli.core.exact import SERATUS
from kinerja_cli.core.teks import sepadan, visible
from kinerja_cli.laporan.bagian import DeretGrafik, Grafik
from kinerja_cli.laporan.kolom import Cell, Column
from kinerja_cli.laporan.lkjip.baris_laporan import (
    KOLOM_CAPAIAN,
    KOLOM_REALISASI,
    KOLOM_TARGET,
    BarisLaporan,
)

SEGRAFIK = 15  # as many names as stand beside one axis


def grafik_capaian(
    baris: Sequence[BarisLaporan], kolom: Column = KOLOM_CAPAIAN, kurun: str = ""
) -> Iterator[Grafik]:
    """Yield the capaian as bars with a line at 100; of many indikator by sasaran.

    Args:
        baris: The indikator.
        kolom: The capaian: of the year, or of a quarter.
        kurun: What the title says of which.
    """
    ada = [b for b in baris if kolom.cell(b) is not None]
    for sasaran, milik in _parted(ada):
        angka = DeretGrafik(
            "Capaian",
            tuple(nilai_angka(kolom.cell(b)) for b in milik),
            tuple(kolom.jejak(b) for b in milik),
        )
        judul = f"Capaian Kinerja{kurun}{sasaran} (%)"
        yield Grafik(judul, "batang", _names(milik), (angka,), "%", Decimal(SERATUS))


def grafik_target(baris: Sequence[BarisLaporan]) -> Iterator[Grafik]:
    """Yield target and realisasi side by side; what has another unit, by itself."""
    angka = [b for b in baris if _comparable(b)]
    satuan: dict[str, list[BarisLaporan]] = {}
    for b in angka:
        satuan.setdefault(sepadan(b.tercatat.satuan), []).append(b)
    for semua in satuan.values():
        kata = visible(semua[0].tercatat.satuan)
        for milik in in_parts(semua):
            deret = (
                DeretGrafik(
                    "Target",
                    tuple(b.tercatat.target for b in milik),
                    tuple(KOLOM_TARGET.jejak(b) for b in milik),
                ),
                DeretGrafik(
                    "Realisasi",
                    tuple(b.tercatat.realisasi for b in milik),
                    tuple(KOLOM_REALISASI.jejak(b) for b in milik),
                ),
            )
            judul = f"Target dan Realisasi ({kata})"
            yield Grafik(judul, "batang", _names(milik), deret, kata)


def nilai_angka(cell: Cell) -> Decimal | None:
    """Return the number of a cell; what is none leaves a gap."""
    return cell if isinstance(cell, Decimal) else None


def in_parts(semua: Sequence[BarisLaporan]) -> Iterator[Sequence[BarisLaporan]]:
    """Part rows into as many charts as have room for them."""
    for n in range(0, len(semua), SEGRAFIK):
        yield semua[n : n + SEGRAFIK]


def _parted(
    ada: Sequence[BarisLaporan],
) -> Iterator[tuple[str, Sequence[BarisLaporan]]]:
    if len(ada) <= SEGRAFIK:
        yield from [("", ada)] if ada else []
        return
    for nomor, milik in groupby(ada, key=lambda b: b.nomor):
        for bagian in in_parts([*milik]):
            yield f" Sasaran {nomor}", bagian


def _comparable(b: BarisLaporan) -> bool:
    """Tell whether both are numbers: no words of a scale, and no range."""
    t = b.tercatat
    sebaris = t.target is not None and t.realisasi is not None
    return sebaris and t.target_sampai is None and not t.skala


def _names(baris: Sequence[BarisLaporan]) -> tuple[str, ...]:
    return tuple(visible(b.tercatat.nama) for b in baris)
