"""Every indikator as it is, and as it would be, with what it still needs."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.berjalan import selama_tahun
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman import rekam_baris
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.telaah.proyeksi.andai import Andai, andaikan
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan, kebutuhan
from kinerja_cli.telaah.proyeksi.responden import refuse_unused
from kinerja_cli.telaah.proyeksi.simpulan import simpulan
from kinerja_cli.telaah.proyeksi.ubah import PerubahanIsian


class Keadaan(NamedTuple):
    """One indikator as it is, or as it would be.

    Attributes:
        tercatat: The row, as a result records it.
        kebutuhan: What each input must be; nothing where none is filled in.
        simpulan: What the needs come to, in words.
        perubahan: The inputs that are thought to be others; nothing as it is.
        pengandaian: What is to be known of the periods that are only thought of.
    """

    baris: Baris
    tercatat: BarisTercatat
    kebutuhan: tuple[Kebutuhan, ...]
    simpulan: tuple[str, ...]
    perubahan: tuple[PerubahanIsian, ...] = ()
    pengandaian: tuple[Diagnostic, ...] = ()


class Proyeksi(NamedTuple):
    """What a result asks for.

    Attributes:
        keadaan: In the order of the PK; what would be stands after what is.
        responden: How many will have answered a survey, if that was said.
    """

    hasil: Hasil
    keadaan: tuple[Keadaan, ...]
    responden: int | None


def proyeksikan(hasil: Hasil, bila: Sequence[str], responden: int | None) -> Proyeksi:
    """Project a result.

    Args:
        hasil: The result.
        bila: What would be: ``ID.ISIAN=NILAI``, any number of them.
        responden: How many will have answered a survey by the end of the year.

    Raises:
        KinerjaError: What is wrong with ``bila``, at its column; KIN312 at
            ``responden_akhir``.
    """
    if hasil.pk.value.rangkaian:
        from kinerja_cli.telaah.proyeksi.kelak import at_the_end_of_the_year  # noqa: PLC0415 - of few PK

        hasil = at_the_end_of_the_year(hasil)
    andai = andaikan(bila, hasil)
    if responden is not None:
        semua = [r.isian for r in hasil.realisasi.rekap.values()]
        refuse_unused([*semua, *(a.rekap.isian for a in andai.values())])
    keadaan = (
        k
        for baris in hasil.seluruh_baris
        for k in _keadaan(baris, hasil, andai, responden)
    )
    return Proyeksi(hasil, tuple(keadaan), responden)


def _keadaan(
    baris: Baris, hasil: Hasil, andai: dict[str, Andai], responden: int | None
) -> Iterator[Keadaan]:
    pk, i = hasil.pk.value, baris.indikator
    yield Keadaan(baris, rekam_baris(baris), *_needs(baris, pk, responden))
    if i.id in andai:
        lain = andai[i.id]
        i = i.pada(lain.sampai.terisi[-1].akhir)
        bila = hitung_baris(baris.sasaran, baris.keys, i, lain.rekap, pk)
        bila = selama_tahun(bila, lain.sampai, pk.aturan)
        bila = bila._replace(catatan=(*bila.catatan, *lain.catatan))
        butuh = _needs(bila, pk, responden)
        kini = Keadaan(bila, rekam_baris(bila), *butuh, lain.perubahan)
        yield kini._replace(pengandaian=lain.catatan)


def _needs(
    baris: Baris, pk: Perjanjian, responden: int | None
) -> tuple[tuple[Kebutuhan, ...], tuple[str, ...]]:
    butuh: tuple[Kebutuhan, ...] = ()
    isian = baris.rekap.isian
    if isinstance(isian, DasarRumus) and baris.realisasi and not baris.rekap.lampau:
        butuh = tuple(kebutuhan(baris, isian, pk, responden))
    return butuh, tuple(simpulan(baris, butuh, pk.aturan))
