"""How many will have answered a survey by the end of the year, if that is said."""

from collections.abc import Iterable
from typing import Annotated

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.realisasi import Isian
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source import Source
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import Declaration, validate


class Harapan(Declaration):
    """What is expected of the rest of the year."""

    responden_akhir: Annotated[int, Angka("orang", minimal=1, desimal=0)]


def read_responden(perintah: Source) -> int | None:
    """Read ``responden_akhir`` of a command line; None where it is not there."""
    tertulis = perintah.get("responden_akhir")
    if tertulis is None:
        return None
    with perintah.locating():
        return validate(Harapan, {"responden_akhir": tertulis}).responden_akhir


def refuse_unused(isian: Iterable[Isian]) -> None:
    """Raise KIN312 where no survey says how many have answered it so far."""
    if not any(isinstance(i, DasarRumus) and i.banyak_responden for i in isian):
        message = "--responden-akhir tidak terpakai: responden SKM sejauh ini tidak ada"
        hint = "isi `responden` pada SKM, atau hapus --responden-akhir"
        keys = ("responden_akhir",)
        raise KinerjaError(Diagnostic("KIN312", message, hint, keys=keys))
