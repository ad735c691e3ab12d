"""An indikator named again: declared in one sasaran, and measuring another one, too."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Discriminator, Field

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import kutip, pilih
from kinerja_cli.dokumen.pk.indikator import Indikator
from kinerja_cli.dokumen.pk.jenis import Bobot
from kinerja_cli.source.validation import LANGSUNG, RINCIAN, Declaration, Teks


class AcuanIndikator(Declaration):
    """An indikator of another sasaran, which measures this one, too."""

    acuan: Teks = Field(description="`id` indikator yang ditulis di sasaran lain")
    bobot: Bobot | None = Field(None, description="bobotnya dalam sasaran ini")


Pengukur = Annotated[
    Annotated[AcuanIndikator, LANGSUNG] | Annotated[Indikator, RINCIAN],
    Discriminator(
        lambda v: (
            (
                LANGSUNG
                if isinstance(v, AcuanIndikator)
                or (isinstance(v, dict) and "acuan" in v)
                else RINCIAN
            ).tag
        )
    ),
]


def acuan_keliru(
    semua: Iterator[tuple[int, Keys, AcuanIndikator]], rumah: dict[str, int]
) -> Iterator[Diagnostic]:
    """Find references to nothing, to their own sasaran, and the second of two.

    Args:
        semua: The references, with the number of their sasaran and their keys.
        rumah: The number of the sasaran of each indikator, by its id.
    """
    dipakai: set[tuple[int, str]] = set()
    for sasaran, keys, a in semua:
        at, nama = (*keys, "acuan"), kutip(a.acuan)
        if a.acuan not in rumah:
            message = f"PK tidak memuat indikator {nama}"
            yield Diagnostic("KIN272", message, pilih([*rumah], a.acuan), keys=at)
        elif rumah[a.acuan] == sasaran:
            message = f"indikator {nama} ditulis di sasaran ini sendiri"
            yield Diagnostic("KIN273", message, "hapus acuan ini", keys=at)
        elif (sasaran, a.acuan) in dipakai:
            message = f"indikator {nama} diacu dua kali dalam satu sasaran"
            yield Diagnostic("KIN274", message, "hapus salah satunya", keys=at)
        dipakai.add((sasaran, a.acuan))
