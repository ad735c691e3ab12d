"""A sasaran in a result, and what measures it: its own, and what is named again."""

from typing import NamedTuple

from kinerja_cli.dokumen.hasil.angka import AngkaJson, Nomor
from kinerja_cli.dokumen.pk.jenis import Id
from kinerja_cli.dokumen.pk.program import AcuanProgram
from kinerja_cli.source.validation import Teks


class AcuanTercatat(NamedTuple):
    """An indikator of another sasaran, and what it weighs in this one."""

    id: Id
    bobot: AngkaJson | None = None


class SasaranTercatat(NamedTuple):
    """A sasaran of the PK, and the programs that carry it."""

    nomor: Nomor
    uraian: Teks
    program: tuple[AcuanProgram, ...] = ()
    bobot: AngkaJson | None = None
    indikator: tuple[Id, ...] = ()
    acuan: tuple[AcuanTercatat, ...] = ()
