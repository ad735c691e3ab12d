"""The form of one period as CSV: a row a cell to fill in, each with its whole key."""

import csv
import io
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

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
from kinerja_cli.source.readers.csv_.complete import KUNCI_AKHIR, fixed_rows
from kinerja_cli.source.readers.csv_.said import BARIS
from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN

_PEMISAH, _AWAL = ";", "\ufeff"  # for Excel in Indonesian, which takes no mark for ANSI
_KOLOM = ("kunci", "indikator", "isian", "satuan", "nilai")
_KEPALA = ("pk", "pk_sha256")


def tulis_csv(
    formulir: Formulir,
    masa: Periode | None = None,
    nama: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Write a form.

    Args:
        formulir: The form, of one period.
        masa: That period; None of an evaluation, which is of no period.
        nama: How its indikator are called, by their ids.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=_PEMISAH, lineterminator="\n")
    tanda = tanda_periode(masa) if masa else ""
    baris = [*baris_csv(formulir, tanda)]
    banyak = fixed_rows(kunci for kunci, _ in baris)
    writer.writerow((FORMAT_ISIAN, *_head(formulir, tanda), f"{BARIS}={banyak}"))
    writer.writerow(_KOLOM)
    for kunci, sel in baris:
        milik = visible(nama.get(str(sel.keys[1]), "")) if len(sel.keys) > 1 else ""
        uraian = (milik, sel.ruas.label, sel.ruas.satuan)
        writer.writerow((kunci, *map(guarded, uraian), _written(sel.nilai)))
    writer.writerow(
        (KUNCI_AKHIR, "", "baris terakhir formulir: jangan dihapus", "", "")
    )
    return _AWAL + stream.getvalue()


def nama_indikator(pk: Perjanjian) -> dict[str, str]:
    """Say how the indikator of a PK are called."""
    return {i.id: i.nama for _, _, i in pk.semua_indikator()}


def _head(formulir: Formulir, tanda: str) -> Iterator[str]:
    stempel = next(s for s in formulir.lembar if s.nama == STEMPEL)
    dikatakan = {str(b.sel[0]): str(b.sel[1]) for b in stempel.baris if len(b.sel) > 1}
    yield f"berkas={dikatakan['berkas']}"
    yield f"tahun={dikatakan['tahun']}"
    if tanda:
        yield tanda
    yield from (f"{k}={dikatakan[k]}" for k in _KEPALA if k in dikatakan)


def _written(nilai: NilaiSel) -> str:
    if isinstance(nilai, Decimal):
        biasa = f"{nilai:f}".replace(".", ",")
        return biasa if len(readings(biasa)) == 1 else format_ketik(nilai)
    return guarded(nilai or "")
