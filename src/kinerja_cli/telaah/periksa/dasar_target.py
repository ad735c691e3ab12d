"""Targets that their explanation does not give."""

from collections.abc import Iterator

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.dasar_target import uji
from kinerja_cli.source import Document
from kinerja_cli.source.ambiguous import unmistakable


def dasar_berbeda(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Report the targets that their explanation does not give."""
    yield from _tanpa_nilai(document.value)
    for u in uji(document.value):
        if u.desimal == u.diminta:
            continue
        message = f"target {u.target} dijelaskan oleh {u.nilai_tertulis}: {u.cocok}"
        bulat = unmistakable(bulatkan(u.nilai, u.diminta))
        hint = f"dengan {u.diminta} desimal: {bulat}"
        if u.kelas.bertingkat:
            hint = "betulkan salah satunya"
        where = (*u.keys, "dasar_target")
        if u.desimal is None:
            yield Diagnostic("KIN332", message, hint, "peringatan", where)
        else:
            yield Diagnostic("KIN331", message, hint, "catatan", where)


def _tanpa_nilai(pk: Perjanjian) -> Iterator[Diagnostic]:
    for _, keys, i in pk.semua_indikator():
        for d in i.isian_target.tanpa_nilai() if i.isian_target else ():
            yield d.under(*keys, "dasar_target")
        if i.isian_target and i.target is None:
            message = "tidak ada target yang dijelaskannya"
            hint = "isi `target`, atau hapus `dasar_target`"
            at = (*keys, "dasar_target")
            yield Diagnostic("KIN347", message, hint, "catatan", at)
