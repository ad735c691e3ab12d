"""Missed targets that nothing is said of: a warning where the words should stand."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.realisasi.declaration import NARASI
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.source.source import Source
from kinerja_cli.telaah.kelengkapan.penjelasan_kantor import (
    belum_ditulis,
    gagal,
    kata_capaian,
    tulis_narasi,
)
from kinerja_cli.telaah.kelengkapan.sel import BahanKelengkapan


def temuan_luput(k: BahanKelengkapan) -> Iterator[Diagnostic]:
    """Warn of every missed target without its hindrance, or without what follows."""
    sumber = k.hasil.realisasi.berkas[-1].source
    for b in k.hasil.seluruh_baris:
        if gagal(b) and (kurang := belum_ditulis(b, k)):
            yield sumber.place(_tanpa_kata(b, kurang, k))


def _tanpa_kata(b: Baris, kurang: tuple[str, ...], k: BahanKelengkapan) -> Diagnostic:
    id_, sumber = b.indikator.id, k.hasil.realisasi.berkas[-1].source
    apa = rangkai(f"`{r}`" for r in kurang)
    message = f"`{id_}`: {kata_capaian(b)}, tetapi {apa} belum ditulis"
    hint = f"tulis {tulis_narasi(id_, kurang, k)}"
    di = _letak(id_, kurang[0], sumber)
    return Diagnostic("KIN375", message, hint, "peringatan", di, at_key=True)


def _letak(id_: str, ruas: str, sumber: Source) -> Keys:
    """Find where the words should stand: in their cell, in what there is, or beside."""
    if sumber.sheet or sumber.get(NARASI):
        return NARASI, id_, ruas
    return "realisasi", id_
