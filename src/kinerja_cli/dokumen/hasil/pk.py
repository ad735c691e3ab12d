"""Which PK a result was held against: its file, and that of the other of its year."""

from typing import NamedTuple

from kinerja_cli.dokumen.hasil.angka import Benar
from kinerja_cli.source.fields import Tahun
from kinerja_cli.source.validation import Teks


class BerkasPk(NamedTuple):
    """The file of a PK."""

    berkas: Teks
    sha256: str


class PerubahanPk(NamedTuple):
    """The two PK of a year of which the second changed the first.

    Attributes:
        mulai: The period since which the second holds, in words.
        berlaku: Whether it is the one that was used.
    """

    mulai: Teks
    semula: BerkasPk
    menjadi: BerkasPk
    berlaku: Benar


class PkTercatat(NamedTuple):
    """The PK that was fulfilled."""

    berkas: Teks
    sha256: str
    tahun: Tahun
    instansi: Teks
    daerah: str | None = None
    keterangan: str | None = None
    perubahan: PerubahanPk | None = None
