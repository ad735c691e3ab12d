"""The form of one period as CSV: a row a cell to fill in, each with its whole key."""

import csv
import io
from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.core.angka import format_ketik, readings
from kinerja_cli.core.periode import Periode
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.csv_baris import baris_csv
from kinerja_cli.dokumen.formulir.lembar import (
    Formulir,
    NilaiSel,
)
from kinerja_cli.dokumen.formulir.lembar_stempel import STEMPEL
from kinerja_cli.dokumen.formulir.masa import tanda_periode
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.source.readers.csv_.apostrophe import guarded
from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN

_PEMISAH, _AWAL = ";", "\ufeff"  # for Excel in Indonesian, which takes no mark for ANSI
_KOLOM = ("kunci", "indikator", "isian", "satuan", "nilai")
_KEPALA = ("pk", "pk_sha256")


def tulis_csv(formulir: Formulir, pk: Perjanjian, masa: Periode) -> str:
    """Write a form.

    Args:
        formulir: The form, of one period.
        pk: The PK, which says how its indikator are called.
        masa: That period.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=_PEMISAH, lineterminator="\n")
    writer.writerow((FORMAT_ISIAN, *_head(formulir, masa)))
    writer.writerow(_KOLOM)
    nama = {i.id: visible(i.nama) for _, _, i in pk.semua_indikator()}
    for kunci, sel in baris_csv(formulir, tanda_periode(masa)):
        id_ = str(sel.keys[1]) if len(sel.keys) > 1 else ""
        uraian = (nama.get(id_, ""), sel.ruas.label, sel.ruas.satuan)
        writer.writerow((kunci, *map(guarded, uraian), _written(sel.nilai)))
    return _AWAL + stream.getvalue()


def _head(formulir: Formulir, masa: Periode) -> Iterator[str]:
    yield f"tahun={masa.tahun}"
    yield tanda_periode(masa)
    stempel = next(s for s in formulir.lembar if s.nama == STEMPEL)
    dikatakan = {str(b.sel[0]): str(b.sel[1]) for b in stempel.baris if len(b.sel) > 1}
    yield from (f"{k}={dikatakan[k]}" for k in _KEPALA if k in dikatakan)


def _written(nilai: NilaiSel) -> str:
    if isinstance(nilai, Decimal):
        biasa = f"{nilai:f}".replace(".", ",")
        return biasa if len(readings(biasa)) == 1 else format_ketik(nilai)
    return guarded(nilai or "")
