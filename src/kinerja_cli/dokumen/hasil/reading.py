"""A result that was written as JSON, read again."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, Keys, KinerjaError
from kinerja_cli.dokumen.hasil.declaration import HasilTercatat
from kinerja_cli.source import Document, Source
from kinerja_cli.source.records import declared, recorded

ULANG = "tulis ulang hasilnya dengan `kinerja hitung`"


def read_hasil(source: Source) -> Document[HasilTercatat]:
    """Read a result.

    Raises:
        KinerjaError: All findings of the file, at their places.
    """
    hasil = recorded(HasilTercatat, source.read(declared(HasilTercatat)))
    if found := [*_other_years(hasil), *_twice(hasil)]:
        with source.locating():
            raise KinerjaError(*found)
    return Document(hasil, source)


def _other_years(hasil: HasilTercatat) -> Iterator[Diagnostic]:
    for n, r in enumerate(hasil.realisasi):
        if r.tahun != hasil.pk.tahun:
            message = f"realisasi tahun {r.tahun}, padahal PK-nya {hasil.pk.tahun}"
            keys = ("realisasi", n, "tahun")
            yield Diagnostic("KIN231", message, ULANG, keys=keys)


def _twice(hasil: HasilTercatat) -> Iterator[Diagnostic]:
    seen = set()
    for keys, id_ in _ids(hasil):
        if id_ in seen:
            yield Diagnostic("KIN221", f"id `{id_}` dipakai dua kali", ULANG, keys=keys)
        seen.add(id_)


def _ids(hasil: HasilTercatat) -> Iterator[tuple[Keys, str]]:
    for n, baris in enumerate(hasil.indikator):
        yield ("indikator", n, "id"), baris.id
    for m, program in enumerate(hasil.program or ()):
        for n, baris in enumerate(program.indikator):
            yield ("program", m, "indikator", n, "id"), baris.id
