"""What a script imports: the questions that commands ask, without a terminal.

The names in ``__all__`` are the public API; everything else may change. Files are named
by paths: one, or several; a folder stands for the realisasi in it. Nothing is printed.
What is wrong raises :class:`KinerjaError`, whose ``diagnostics`` are the findings (one
about an argument is placed in the command line that would say the same); warnings stand
in the result. Where a :class:`Hasil` is taken as well as paths, several questions read
the files once.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from kinerja_cli.core.argumen import Berkas, Jalur, NilaiPilihan, as_text, as_texts
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, Location

if TYPE_CHECKING:
    from kinerja_cli.hitung.hasil import Hasil
    from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
    from kinerja_cli.telaah.banding import Banding
    from kinerja_cli.telaah.jelaskan import SemuaPenjelasan
    from kinerja_cli.telaah.periksa import Pemeriksaan
    from kinerja_cli.telaah.proyeksi import Proyeksi
    from kinerja_cli.telaah.sakip.hasil import HasilSakip

__all__ = [
    "BahanLaporan",
    "Banding",
    "Diagnostic",
    "Hasil",
    "HasilSakip",
    "KinerjaError",
    "Location",
    "Pemeriksaan",
    "Proyeksi",
    "SemuaPenjelasan",
    "banding",
    "hitung",
    "jelaskan",
    "laporan",
    "periksa",
    "proyeksi",
    "sakip",
]

# The rooms of the types of results: a question loads no more than it needs.
_KAMAR = {
    "BahanLaporan": "laporan.lkjip.bahan",
    "Banding": "telaah.banding",
    "Hasil": "hitung.hasil",
    "HasilSakip": "telaah.sakip.hasil",
    "Pemeriksaan": "telaah.periksa",
    "Proyeksi": "telaah.proyeksi",
    "SemuaPenjelasan": "telaah.jelaskan",
}


def __getattr__(name: str) -> Any:
    if name not in _KAMAR:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"kinerja_cli.{_KAMAR[name]}"), name)


def hitung(realisasi: Berkas, pk: Jalur | None = None) -> Hasil:
    """Compute realisasi of one year against their PK.

    Args:
        realisasi: One file or more, or folders of them.
        pk: The PK; without it that of the environment (``KINERJA_PK``), else that which
            the files name, else the one that ships for their year.
    """
    from kinerja_cli.dokumen.berkas import load_realisasi
    from kinerja_cli.dokumen.setahun import open_setahun
    from kinerja_cli.hitung.hasil import hitung_hasil

    dimuat = load_realisasi(as_texts(realisasi, least=1))
    document, berkas = open_setahun(dimuat.sources, as_text(pk))
    return hitung_hasil(document, *berkas, temuan=dimuat.temuan)


def jelaskan(
    asal: Hasil | Berkas, ids: str | Iterable[str] = (), pk: Jalur | None = None
) -> SemuaPenjelasan:
    """Explain all of ``asal``, or ``ids`` alone: indikator, ``rata_rata``, ..."""
    from kinerja_cli.telaah.jelaskan import jelaskan_semua

    return jelaskan_semua(_hasil(asal, pk), as_texts(ids))


def laporan(
    asal: Hasil | Berkas, banding: Berkas = (), pk: Jalur | None = None
) -> BahanLaporan:
    """Gather all that a year-end report, or that of a quarter, says.

    Args:
        asal: A result, or realisasi.
        banding: Earlier realisasi, folders of them, or JSON of ``hitung``.
        pk: The PK, as for :func:`hitung`.
    """
    from kinerja_cli.dokumen.berkas import refuse_stdin_twice
    from kinerja_cli.laporan.lkjip.bahan import siapkan

    pembanding = as_texts(banding)
    if isinstance(asal, str | os.PathLike | Iterable):
        asal = as_texts(asal, least=1)
        refuse_stdin_twice([*asal, *pembanding, as_text(pk) or ""])
    return siapkan(_hasil(asal, pk), pembanding, pk_disebut=pk is not None)


def proyeksi(
    asal: Hasil | Berkas,
    bila: str | Iterable[str] = (),
    responden_akhir: NilaiPilihan = None,
    pk: Jalur | None = None,
) -> Proyeksi:
    """Find the least inputs that still reach every target.

    Args:
        asal: A result, or realisasi.
        bila: Inputs that are thought to be others: ``pks.jumlah=15``, or of a quarter
            to come: ``TW4.pks.jumlah=4``.
        responden_akhir: How many will have answered a survey by the end of the year.
        pk: The PK, as for :func:`hitung`.
    """
    from kinerja_cli.source.arguments import read_options
    from kinerja_cli.telaah.proyeksi import proyeksikan
    from kinerja_cli.telaah.proyeksi.responden import read_responden

    perintah = read_options({"responden_akhir": as_text(responden_akhir)})
    responden = read_responden(perintah)
    hasil = _hasil(asal, pk)
    with perintah.locating():
        return proyeksikan(hasil, as_texts(bila), responden)


def banding(berkas: Iterable[Jalur], pk: Berkas = ()) -> Banding:
    """Lay periods or years side by side, in the order of time.

    Args:
        berkas: Realisasi, folders, JSON of ``hitung``; one alone beside its PK.
        pk: The PK of one year or of several.
    """
    from kinerja_cli.telaah.banding import bandingkan

    return bandingkan(as_texts(berkas, least=1), as_texts(pk))


def periksa(
    berkas: Berkas = (), pk: Jalur | None = None, *, realisasi: Berkas = ()
) -> tuple[Pemeriksaan, ...]:
    """Check PK, realisasi and worksheets; what is wrong is returned, not raised.

    Args:
        berkas: Files of any kind, or folders of them.
        pk: The PK that realisasi and worksheets fulfil, as for :func:`hitung`.
        realisasi: The same, of files that have to be realisasi.
    """
    from kinerja_cli.telaah.periksa import periksa_semua

    return periksa_semua(as_texts(berkas), as_texts(realisasi), as_text(pk))


def sakip(
    lembar: Jalur | None = None,
    *,
    realisasi: Jalur | None = None,
    pk: Jalur | None = None,
    **pilihan: NilaiPilihan,
) -> HasilSakip:
    """Look at one evaluation: a worksheet, that of a realisasi, or four components.

    Args:
        lembar: The worksheet.
        realisasi: The realisasi that holds it.
        pk: The PK that holds its target.
        pilihan: The components ``perencanaan``, ``pengukuran``, ``pelaporan`` and
            ``evaluasi``, and the ``total`` that is printed beneath them; the
            ``sasaran`` to aim at (else the predikat next above); the ``tahun``, where
            no file says it; the ``indikator``, where the PK has several.
    """
    from kinerja_cli.source.arguments import read_options
    from kinerja_cli.telaah.sakip.hasil import telaah_sakip
    from kinerja_cli.telaah.sakip.permintaan import PILIHAN
    from kinerja_cli.telaah.sakip.sumber import TempatPenilaian

    if asing := sorted(set(pilihan) - set(PILIHAN)):
        raise TypeError(f"sakip() tidak mengenal {', '.join(asing)}")
    perintah = read_options({n: as_text(isi) for n, isi in pilihan.items()})
    tempat = TempatPenilaian(as_text(lembar), as_text(realisasi), perintah, as_text(pk))
    return telaah_sakip(tempat)


def _hasil(asal: Hasil | Berkas, pk: Jalur | None) -> Hasil:
    if isinstance(asal, str | os.PathLike | Iterable):
        return hitung(asal, pk)
    return asal
