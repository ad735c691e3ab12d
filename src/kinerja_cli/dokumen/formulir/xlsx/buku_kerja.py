"""A form as the bytes of a workbook: the same form, the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.excel.pustaka import buku_baru
from kinerja_cli.dokumen.formulir.lembar import Formulir, Isi
from kinerja_cli.dokumen.formulir.susun import TANPA_ISI, susun_formulir
from kinerja_cli.dokumen.lke.formulir import susun_formulir_lke
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.source import Document
from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN


def render_form(
    pk: Document[Perjanjian],
    periode: Sequence[Periode] = (),
    isi: Isi = TANPA_ISI,
    tujuan: str | None = None,
) -> bytes:
    """Write the form of a realisasi; what it takes is said at ``susun_formulir``.

    Raises:
        KinerjaError: KIN510, the writer is not installed; KIN511, a text is longer than
            a cell.
    """
    return tulis_formulir(susun_formulir(pk, periode, isi, tujuan))


def render_lke_form(
    tahun: int, isi: Isi = TANPA_ISI, tujuan: str | None = None, pk: str | None = None
) -> bytes:
    """Write the form of an AKIP evaluation; see ``susun_formulir_lke``.

    Raises:
        KinerjaError: As ``render_form``.
    """
    return tulis_formulir(susun_formulir_lke(tahun, isi, tujuan, pk))


def tulis_formulir(formulir: Formulir) -> bytes:
    """Write a form.

    Raises:
        KinerjaError: As ``render_form``.
    """
    from kinerja_cli.dokumen.formulir.xlsx.baris_tumbuh import lepaskan_tinggi  # noqa: PLC0415 - with the writer
    from kinerja_cli.dokumen.formulir.xlsx.lembar_kerja import (  # noqa: PLC0415 - with the writer
        tulis_lembar,
    )
    from kinerja_cli.dokumen.formulir.xlsx.tata_letak import TataLetak  # noqa: PLC0415 - the same

    tujuan = BytesIO()
    buku = buku_baru(
        tujuan, "Isian realisasi", "formulir Excel", "tulis ke .yaml atau .csv"
    )
    buku.set_custom_property("kinerja", FORMAT_ISIAN, "text")
    letak = TataLetak(formulir)
    for lembar in formulir.lembar:
        tulis_lembar(buku, lembar, letak)
    buku.close()
    return lepaskan_tinggi(tujuan.getvalue())
