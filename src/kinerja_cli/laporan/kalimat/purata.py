"""A mean capaian in sentences: of how many, what it waits for, and what it hides."""

from collections.abc import Iterator, Sequence

from kinerja_cli.core.exact import SERATUS
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.laporan.kalimat.ukuran import kata_persen, titik

_PALING_BANYAK = 10  # indikator that are named in one sentence


def kalimat_purata(
    nama: str, rata: Bulat | None, baris: Sequence[Baris], selesai: Bulat | None = None
) -> Iterator[str]:
    """Say a mean, called by ``nama``.

    Args:
        nama: What it is of.
        rata: The mean; None where nothing is computed.
        baris: The rows that it is of.
        selesai: The same without sums that are of a part of the year yet, if any.
    """
    if rata is None:
        yield titik(f"rata-rata capaian {nama} tidak dapat dihitung")
        return
    banyak = len(rata.asal.dasar)
    kosong = banyak - sum(b.capaian is not None for b in baris)
    nol = f", termasuk {kosong} yang kosong dan dihitung 0" if kosong else ""
    awal = f"capaian {nama} sebesar {kata_persen(rata.nilai)}"
    if len(baris) == 1:
        yield titik(f"{awal}{nol}")
    else:
        yield titik(f"rata-rata {awal}, dihitung dari {banyak} indikator{nol}")
    if bawah := list(_di_bawah(rata, baris)):
        isi = rangkai(bawah, _PALING_BANYAK)
        kata = "rata-rata itu tidak kurang dari 100 persen, tetapi di dalamnya ada"
        yield titik(f"{kata} capaian di bawah 100 persen: {isi}")
    if selesai:
        nama = rangkai(_menunggu(baris), _PALING_BANYAK)
        kata = f"tanpa {nama}, yang jumlahnya masih bertambah"
        yield titik(f"{kata}, rata-rata itu sebesar {kata_persen(selesai.nilai)}")


def _menunggu(baris: Sequence[Baris]) -> Iterator[str]:
    yield from (visible(b.indikator.nama) for b in baris if b.menunggu)


def _di_bawah(rata: Bulat, baris: Sequence[Baris]) -> Iterator[str]:
    """Name what a mean of 100 or more hides."""
    if rata.nilai < SERATUS:
        return
    for b in baris:
        if b.capaian and b.capaian.nilai < SERATUS:
            yield f"{visible(b.indikator.nama)} ({kata_persen(b.capaian.nilai)})"
