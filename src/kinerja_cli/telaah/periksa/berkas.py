"""What was found in one file that was checked."""

from typing import TYPE_CHECKING, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
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
    """

    path: str
    temuan: tuple[Diagnostic, ...]
    dasar_target: tuple[UjiDasar, ...] = ()
    keterisian: Keterisian | None = None
    setahun: Setahun | None = None
    perubahan: "PerubahanDiperiksa | None" = None

    def banyak(self, level: str) -> int:
        """Count the findings of one level."""
        return sum(d.level == level for d in self.temuan)
