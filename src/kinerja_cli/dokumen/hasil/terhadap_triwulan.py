"""What stood at the end of one quarter, against the target of that quarter."""

from typing import NamedTuple

from kinerja_cli.dokumen.hasil.angka import AngkaJson, Benar
from kinerja_cli.dokumen.hasil.putusan import Status
from kinerja_cli.dokumen.realisasi.periode import Triwulan


class TerhadapTriwulan(NamedTuple):
    """A quarter of an indikator that has a target for it.

    Attributes:
        sifat: Whether both are since January, or of the quarter alone.
        target: As that of the year is recorded, with ``target_sampai`` and ``_kata``.
        realisasi: What is held against it; null where nothing can be.
        status: Why there is no capaian, with ``catatan``.
    """

    triwulan: Triwulan
    sifat: str
    target: AngkaJson
    target_sampai: AngkaJson | None
    target_kata: str | None
    realisasi: AngkaJson | None
    capaian: AngkaJson | None
    tercapai: Benar | None
    status: Status
    catatan: tuple[str, ...] = ()
