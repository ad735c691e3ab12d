"""Analysis 5: what drove results and what stood in their way, as the office says."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.narasi import Penuturan
from kinerja_cli.laporan.bagian import Bagian, Tabel
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.kotak import kotak_narasi
from kinerja_cli.laporan.lkjip.lingkup import Lingkup


class BarisFaktor(NamedTuple):
    """What was said of an indikator, or of a sasaran, which stands before its own."""

    nama: str
    tuturan: Penuturan


def _ruas(ruas: str, judul: str) -> Column:
    def of(row: BarisFaktor) -> str | None:
        ujaran = row.tuturan.kini(ruas)
        return ujaran.teks if ujaran else None

    return Column(ruas, of, judul, detail=True, awalan=f"{judul.lower()}:")


def _sumber(row: BarisFaktor) -> str | None:
    """Name the file of the texts; of several, which stands in which."""
    per_berkas: dict[str, list[str]] = {}
    for ruas, semua in row.tuturan.ruas.items():
        kata = ruas.replace("_", " ")
        per_berkas.setdefault(semua[-1].berkas, []).append(kata)
    if len(per_berkas) < len(("satu", "lain")):
        return next(iter(per_berkas), None)
    return "; ".join(f"{n} ({', '.join(r)})" for n, r in per_berkas.items())


_POKOK = (
    _ruas("pendorong", "Faktor Pendorong"),
    _ruas("penghambat", "Faktor Penghambat"),
    _ruas("upaya", "Upaya"),
    _ruas("tindak_lanjut", "Tindak Lanjut"),
)
_TAMBAHAN = (
    _ruas("penanggung_jawab", "Penanggung Jawab"),
    _ruas("batas_waktu", "Batas Waktu"),
    _ruas("bukti", "Bukti"),
)
_BERKAS = Column("berkas", _sumber, "Berkas", detail=True, awalan="berkas:")
_INDIKATOR = Column("nama", title="Indikator Kinerja")


def bagian_faktor(lingkup: Lingkup) -> Iterator[Bagian]:
    """Yield the table, then a box for every text that is still to be written."""
    judul = "Penyebab Keberhasilan atau Kegagalan dan Solusinya"
    yield lingkup.judul(judul, "Analisis Faktor")
    rows = [r for r in _rows(lingkup) if r.tuturan.ruas]
    yield Tabel("Analisis Faktor Pencapaian Kinerja", faktor_columns(rows), rows)
    for b in lingkup.sekali():
        yield from kotak_narasi(lingkup.bahan, b)


def faktor_columns(rows: Sequence[BarisFaktor]) -> tuple[Column, ...]:
    """Return the columns; those beside the four where something was said there."""
    lain = (c for c in _TAMBAHAN if any(c.cell(r) for r in rows))
    return (_INDIKATOR, *_POKOK, *lain, _BERKAS)


def _rows(lingkup: Lingkup) -> Iterator[BarisFaktor]:
    tentang: Callable[[str | int], Penuturan] = lingkup.bahan.narasi.tentang
    for b in lingkup.baris:
        if b.pertama:
            uraian = f"Sasaran {b.nomor}: {visible(b.uraian)}"
            yield BarisFaktor(uraian, tentang(int(b.nomor)))
        if b.sendiri:
            yield BarisFaktor(b.tercatat.nama, tentang(b.id))
