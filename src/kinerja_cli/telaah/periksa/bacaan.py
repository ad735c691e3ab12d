"""How targets were read that could be other numbers, a thousand times more or less."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.target.konteks import of_two_readings
from kinerja_cli.source import Document
from kinerja_cli.source.understood import understood

_TARGET: tuple[Keys, ...] = (
    ("target",),
    ("target_triwulan",),
    ("target_perubahan", "nilai"),
    ("target_perubahan", "target_triwulan"),
    ("target_akhir", "nilai"),
)


def dua_bacaan(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Say of each target with two readings what settled it, unless that is declared."""
    for _, keys, i in document.value.semua_indikator():
        tree = document.source.get(*keys)
        for at in _TARGET if not i.kelas.bertingkat else ():
            isi = document.source.get(*keys, *at)
            yield from understood(isi, of_two_readings(tree), (*keys, *at))
