"""Analysis 3: realisasi beside the targets of the medium term."""

from collections.abc import Iterator, Sequence

from kinerja_cli.laporan.bagian import Bagian, Paragraf, Tabel
from kinerja_cli.laporan.baris_banding import AKHIR, Kini
from kinerja_cli.laporan.baris_pembanding import menuju, menuju_columns
from kinerja_cli.laporan.kalimat.akhir import kalimat_target_akhir
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.lingkup import Lingkup, paragraf_tiap

_TAHUN, _TARGET, _KEMAJUAN, *_ = (c.key for c in AKHIR)
_JUDUL = {
    _TAHUN: "Tahun Target",
    _TARGET: "Target Akhir",
    _KEMAJUAN: "Tingkat Kemajuan (%)",
}
_PUTUSAN = "tercapai_target_akhir"


def bagian_akhir(lingkup: Lingkup) -> Iterator[Bagian]:
    """Yield the table, or which key says what is missing."""
    yield lingkup.judul("Perbandingan dengan Target Jangka Menengah", "Target Akhir")
    rows = [*menuju(lingkup.sandingan)]
    if not rows:
        yield Paragraf("", [_tanpa_target(lingkup)], kurang=True)
        return
    columns = akhir_columns(lingkup)
    yield Tabel("Capaian terhadap Target Akhir Renstra", columns, rows)
    yield from paragraf_tiap(kalimat_target_akhir, rows)


def _tanpa_target(lingkup: Lingkup) -> str:
    return (
        "Belum ada target jangka menengah: tulis `target_akhir` atau `target_tahunan` "
        f"tiap indikator di {lingkup.bahan.berkas_pk}."
    )


def akhir_columns(lingkup: Lingkup) -> tuple[Column, ...]:
    """Return the columns as reports head them."""
    return tuple(_semua(lingkup.bahan.label, lingkup.sandingan))


def _semua(label: str, baris: Sequence[Kini]) -> Iterator[Column]:
    for c in menuju_columns(label, baris):
        if c.key != _PUTUSAN:
            yield c._replace(title=_JUDUL.get(c.key, c.title))
