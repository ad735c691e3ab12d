"""Analysis 4: realisasi beside a standard, where one was named."""

from collections.abc import Iterator

from kinerja_cli.dokumen.pk.tahun_tertulis import dinyatakan_tiada
from kinerja_cli.laporan.bagian import Bagian, Paragraf, Tabel
from kinerja_cli.laporan.baris_pembanding import berstandar, selisih_columns
from kinerja_cli.laporan.kalimat.standar import kalimat_standar
from kinerja_cli.laporan.lkjip.lingkup import Lingkup, paragraf_tiap


def bagian_standar(lingkup: Lingkup) -> Iterator[Bagian]:
    """Yield the table, or which key names a standard, if there is one."""
    yield lingkup.judul("Perbandingan dengan Standar", "Standar")
    rows = [*berstandar(lingkup.sandingan)]
    if not rows:
        yield _tanpa_standar(lingkup)
        return
    columns = selisih_columns(lingkup.bahan.label)
    yield Tabel("", columns, rows)
    yield from paragraf_tiap(kalimat_standar, rows)


def _tanpa_standar(lingkup: Lingkup) -> Paragraf:
    semua = (b.asal.indikator.standar for b in lingkup.baris)
    if all(map(dinyatakan_tiada, semua)):
        return Paragraf("", ["Menurut PK tidak ada standar bagi indikator ini."])
    teks = (
        "PK tidak menyebut standar nasional atau provinsi; bila ada, tulis `standar` "
        f"indikatornya di {lingkup.bahan.berkas_pk}."
    )
    return Paragraf("", [teks], kurang=True)
