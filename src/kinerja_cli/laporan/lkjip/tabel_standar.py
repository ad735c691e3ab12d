"""Analysis 4: realisasi beside a standard, where one was named."""

from collections.abc import Iterator

from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.dokumen.pk.tahun_tertulis import dinyatakan_tiada
from kinerja_cli.laporan.bagian import Bagian, Paragraf, Tabel
from kinerja_cli.laporan.baris_pembanding import berstandar, selisih_columns
from kinerja_cli.laporan.kalimat.standar import kalimat_standar
from kinerja_cli.laporan.lkjip.baris_laporan import BarisLaporan
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
    tanpa = [b for b in lingkup.sekali() if _stated_none(b)]
    if tanpa:
        nama = rangkai(visible(b.tercatat.nama) for b in tanpa)
        yield Paragraf("", [f"Menurut PK tidak ada standar bagi {nama}."])


def _tanpa_standar(lingkup: Lingkup) -> Paragraf:
    if all(map(_stated_none, lingkup.baris)):
        return Paragraf("", ["Menurut PK tidak ada standar bagi indikator ini."])
    teks = (
        "PK tidak menyebut standar nasional atau provinsi; bila ada, tulis `standar` "
        f"indikatornya di {lingkup.bahan.berkas_pk}."
    )
    return Paragraf("", [teks], kurang=True)


def _stated_none(b: BarisLaporan) -> bool:
    return dinyatakan_tiada(b.asal.indikator.standar)
