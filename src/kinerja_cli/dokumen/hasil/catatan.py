"""Notes and findings as a file for programs holds them, and as they are read again."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Level, Location, note
from kinerja_cli.core.teks import slashed


class TemuanTercatat(NamedTuple):
    """A finding; a place that is not known is null, and so are cells of a text."""

    kode: str
    tingkat: Level
    pesan: str
    saran: str | None
    berkas: str | None
    baris: int | None
    kolom: int | None
    lembar: str | None = None
    sel: str | None = None


def write_notes(found: Iterable[Diagnostic]) -> tuple[str, ...]:
    """Write notes as they stand in a row: ``KIN363: unsur terendah ...``."""
    return tuple(f"{d.code}: {d.message}" for d in found)


def read_notes(catatan: Iterable[str]) -> tuple[Diagnostic, ...]:
    """Read notes as they stand in a row."""
    semua = (c.partition(": ") for c in catatan)
    return tuple(note(code, teks) for code, _, teks in semua)


def write_findings(found: Iterable[Diagnostic]) -> tuple[TemuanTercatat, ...]:
    """Describe findings for programs."""
    return tuple(
        TemuanTercatat(
            d.code,
            d.level,
            d.message,
            d.hint or None,
            *_place(d.location),
        )
        for d in found
    )


def _place(location: Location | None) -> tuple[Any, ...]:
    """Say where, in the order of the fields; of a whole sheet there is no cell."""
    if location is None:
        return (None,) * 5
    place = location.place
    angka = (place.line or None, place.column or None)
    return slashed(location.path), *angka, place.sheet or None, place.cell or None
