"""What a file before a PK perubahan says of what that PK has no more: passed over."""

from typing import Any

from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi.declaration import BerkasRealisasi, Realisasi


def passed_over(berkas: BerkasRealisasi | None, pk: Perjanjian) -> frozenset[str]:
    """Return the ids and keys of money that only the first PK knows.

    Of a file that is behind the change there are none; ``berkas`` is None where it
    cannot be read, which says enough.
    """
    r = pk.rangkaian
    if r is None or not r.berubah:
        return frozenset()
    if berkas and not r.sebelum(Realisasi(berkas, {}).periode):
        return frozenset()
    return frozenset((*r.ubahan.hilang, *r.ubahan.uang))


def without(isi: Any, lewat: frozenset[str]) -> Any:
    """Return what stands there, as it is but for the keys that are passed over."""
    if not lewat or not isinstance(isi, dict):
        return isi
    return {k: v for k, v in isi.items() if k not in lewat}
