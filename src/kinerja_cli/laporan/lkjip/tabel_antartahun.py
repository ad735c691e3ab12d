"""Analysis 2: realisasi and capaian beside those of earlier years, or quarters."""

from collections.abc import Iterator, Sequence

from kinerja_cli.laporan.bagian import Bagian, Paragraf, Tabel
from kinerja_cli.laporan.baris_banding import Kini
from kinerja_cli.laporan.columns_banding import (
    BERUBAH,
    NAMA,
    SATUAN,
    TERCETAK,
    antara_columns,
    berjanji,
    capaian_sisi,
    realisasi_sisi,
)
from kinerja_cli.laporan.kalimat.antartahun import kalimat_antartahun
from kinerja_cli.laporan.kalimat.sisi_lama import kalimat_sisi
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.grafik_waktu import grafik_antartahun
from kinerja_cli.laporan.lkjip.lingkup import Lingkup, paragraf_tiap
from kinerja_cli.telaah.banding import Sisi

_PERUBAHAN = BERUBAH[0]._replace(style=BERUBAH[-1].style)


def bagian_antartahun(lingkup: Lingkup) -> Iterator[Bagian]:
    """Yield the table and its charts; without another side, how to lay one beside."""
    setahun = lingkup.bahan.setahun
    judul = "Tahun" if setahun else "Tahun atau Periode"
    yield lingkup.judul(f"Perbandingan dengan {judul} Sebelumnya", "Antartahun")
    sisi, baris = lingkup.bahan.banding.sisi, lingkup.sandingan
    if len(sisi) == 1:
        yield Paragraf("", [_tanpa_pembanding(lingkup)], kurang=True)
        return
    judul = f"Perbandingan Realisasi dengan {judul} Sebelumnya"
    yield Tabel(judul, antartahun_columns(sisi, baris), baris)
    yield Paragraf("", kalimat_sisi(sisi))
    yield from paragraf_tiap(kalimat_antartahun, baris)
    yield from grafik_antartahun(sisi, baris)


def _tanpa_pembanding(lingkup: Lingkup) -> str:
    return (
        "Belum ada pembanding: sebut realisasi tahun atau periode sebelumnya dengan "
        f"--banding, atau tulis `riwayat` tiap indikator di {lingkup.bahan.berkas_pk}."
    )


def antartahun_columns(
    sisi: Sequence[Sisi], baris: Sequence[Kini]
) -> tuple[Column, ...]:
    """Return a column of the realisasi of each side, the change, and capaian."""
    realisasi = (
        _bernama("Realisasi", realisasi_sisi(n, sisi)) for n in range(len(sisi))
    )
    capaian = (
        _bernama("Capaian (%)", capaian_sisi(n, sisi)) for n in berjanji(sisi, baris)
    )
    tengah = (_PERUBAHAN, *antara_columns(sisi, baris))
    return (NAMA, SATUAN, *realisasi, *tengah, *capaian)


def _bernama(apa: str, c: Column) -> Column:
    """Say in a title what is of that side; programs read it by the name of both."""
    kata = f"{apa.split(maxsplit=1)[0]} {c.awalan}".lower()
    kunci = "_".join(kata.replace(".", " ").split())
    judul = c.title.replace(TERCETAK, "(riwayat)")
    return c._replace(key=kunci, title=f"{apa}\n{judul}", awalan=kata)
