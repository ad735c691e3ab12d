"""One indikator explained: its steps, the names it got, and its promise."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.langkah import pembulatan
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.dasar_target import UjiDasar, uji
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak.simpul import Placer, Simpul
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source import Document
from kinerja_cli.telaah.jelaskan.golongan import Golongan, golongkan


class Penjelasan(NamedTuple):
    """All that stands behind one row.

    Attributes:
        capaian: From the last step that could be computed down to the inputs.
        dasar_target: The same for what the PK explains the target with.
        uji: Whether that explanation gives the target.
        triwulan: The same against the target of the quarter, where there is one.
    """

    baris: Baris
    capaian: Simpul | None
    dasar_target: Simpul | None
    uji: UjiDasar | None
    golongan: tuple[Golongan, ...]
    triwulan: Simpul | None = None


def jelaskan_indikator(hasil: Hasil, ids: set[str]) -> Iterator[Penjelasan]:
    """Explain the rows called ``ids``, or all, in the order of the PK."""
    pk, r = hasil.pk.value, hasil.pk.value.rangkaian
    # What a PK perubahan explains is its own target, and not the first.
    diuji = {u.id: u for u in uji(r.kedua.value if r and r.berubah else pk)}
    for baris in hasil.seluruh_baris:
        if not ids or baris.indikator.id in ids:
            yield _penjelasan(baris, hasil, diuji.get(baris.indikator.id))


def _penjelasan(baris: Baris, hasil: Hasil, uji: UjiDasar | None) -> Penjelasan:
    i = baris.indikator
    placer = Placer.dari(hasil, ("realisasi", i.id), baris.keys)
    akhir = baris.capaian or baris.realisasi
    kini = baris.triwulan
    return Penjelasan(
        baris,
        placer.simpul(akhir) if akhir else None,
        _dasar_target(i.isian_target, baris.keys, hasil.pk, uji.diminta)
        if i.isian_target and uji
        else None,
        uji,
        tuple(_golongan(baris, hasil.pk.value)),
        placer.simpul(kini.capaian or kini.realisasi) if kini else None,
    )


def _dasar_target(
    isian: DasarRumus, keys: Keys, pk: Document[Perjanjian], desimal: int
) -> Simpul:
    placer = Placer((pk.source,), (*keys, "dasar_target"), (pk.source, keys))
    langkah = pembulatan("dasar target", isian.langkah(pk.value.aturan), desimal)
    return placer.simpul(langkah)


def _golongan(baris: Baris, pk: Perjanjian) -> Iterator[Golongan]:
    if baris.dinilai:
        ketentuan = pk.aturan.ketentuan("capaian")
        yield from golongkan("kategori", baris.dinilai.nilai, ketentuan)
    subjek = baris.indikator.kelas.subjek
    if subjek and baris.realisasi_penuh is not None:
        ketentuan = pk.aturan.ketentuan(subjek)
        yield from golongkan("predikat", baris.realisasi_penuh, ketentuan)
