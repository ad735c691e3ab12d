"""Boxes: what only the office can say, and under which key of which file."""

from collections.abc import Iterator

from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.dokumen.hasil.putusan import putusan
from kinerja_cli.laporan.bagian import Paragraf
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.baris_laporan import BarisLaporan

# What is to be told of a target that was reached, and of one that was not.
_BERHASIL = ("pendorong",)
_GAGAL = ("penghambat", "upaya", "tindak_lanjut")


def kotak_narasi(bahan: BahanLaporan, b: BarisLaporan) -> Iterator[Paragraf]:
    """Yield a box that names the keys of an indikator which are still blank."""
    kurang = [r for r in told(b) if not bahan.narasi.tentang(b.id).kini(r)]
    if kurang:
        kunci = rangkai(f"`{r}`" for r in kurang)
        teks = (
            f"Belum ditulis untuk {visible(b.tercatat.nama)}: isi {kunci} di "
            f"`narasi: {b.id}:` dalam {bahan.berkas_terakhir}."
        )
        yield Paragraf("", [teks], kurang=True)


def told(b: BarisLaporan) -> tuple[str, ...]:
    """Return the keys that a report needs of an indikator; none without a verdict."""
    tercapai = putusan(b.tercatat)
    if tercapai is None:
        return ()
    return _BERHASIL if tercapai == "ya" else _GAGAL
