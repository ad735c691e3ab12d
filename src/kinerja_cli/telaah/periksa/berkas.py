"""What was found in one file, or one sheet of it, that was checked."""

import os
from typing import TYPE_CHECKING, NamedTuple

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic, Location
from kinerja_cli.dokumen.setahun import Setahun
from kinerja_cli.hitung.dasar_target import UjiDasar
from kinerja_cli.telaah.periksa.keterisian import Keterisian

if TYPE_CHECKING:
    from kinerja_cli.telaah.periksa.perubahan import PerubahanDiperiksa


class Pemeriksaan(NamedTuple):
    """What was found in one file, in file order.

    Attributes:
        temuan: Of a realisasi, the warnings about its PK among them.
        dasar_target: For a PK, every target with an explanation, recomputed.
        perubahan: For a PK that changes another, what it changes.
        keterisian: For a realisasi, how much of it is filled in.
        setahun: For a realisasi, what was read of it, and of its PK.
        lembar: The sheet of a workbook; empty of another file, or of all of it.
    """

    path: str
    temuan: tuple[Diagnostic, ...]
    dasar_target: tuple[UjiDasar, ...] = ()
    keterisian: Keterisian | None = None
    setahun: Setahun | None = None
    perubahan: "PerubahanDiperiksa | None" = None
    lembar: str = ""

    @property
    def berkas(self) -> tuple[str, str]:
        """Which file it is, and which sheet of it, however it was named."""
        return os.path.realpath(self.path), self.lembar

    @property
    def sebutan(self) -> str:
        """What it is called: as it was named, with its sheet."""
        return str(Location(self.path, CellPlace(1, sheet=self.lembar)))

    def banyak(self, level: str) -> int:
        """Count the findings of one level."""
        return sum(d.level == level for d in self.temuan)
