"""What a file on one side of a PK perubahan says of the other side: passed over."""

from typing import Any

from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi.declaration import BerkasRealisasi, Realisasi


def passed_over(berkas: BerkasRealisasi | None, pk: Perjanjian) -> frozenset[str]:
    """Return the ids and keys of money of a file that the PK used does not know.

    Where the second holds, they are what a file before it says of the first, also of
    what was not parted then; where it
    does not yet, what one made for it beforehand, still blank, names. ``berkas`` is
    None where it cannot be read, which says enough.
    """
    r = pk.rangkaian
    if r is None:
        return frozenset()
    sebelum = berkas is None or r.sebelum(Realisasi(berkas, {}).periode)
    if sebelum and r.berubah:
        return frozenset((*r.ubahan.hilang, *r.ubahan.uang, *r.ubahan.dirinci))
    if sebelum:  # as if the whole year were read: it is warned of, and not used
        return frozenset(r.ubahan.baru)
    if not r.berubah:
        return frozenset((*r.ubahan.baru, *r.ubahan.uang_baru))
    return frozenset()


def without(isi: Any, lewat: frozenset[str]) -> Any:
    """Return what stands there, as it is but for the keys that are passed over."""
    if not lewat or not isinstance(isi, dict):
        return isi
    return {k: v for k, v in isi.items() if k not in lewat}
