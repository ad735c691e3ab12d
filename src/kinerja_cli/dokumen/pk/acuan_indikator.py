"""An indikator named again: declared in one sasaran, and measuring another one, too."""

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Discriminator, Field, model_validator

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import kutip, usulkan
from kinerja_cli.dokumen.pk.indikator import Indikator
from kinerja_cli.dokumen.pk.jenis import Bobot
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import LANGSUNG, RINCIAN, Declaration, Teks


class AcuanIndikator(Declaration):
    """An indikator of another sasaran, which measures this one, too."""

    acuan: Teks = Field(description="`id` indikator yang ditulis di sasaran lain")
    bobot: Bobot | None = Field(None, description="bobotnya dalam sasaran ini")

    @model_validator(mode="before")
    @classmethod
    def _declares_nothing(cls, tree: Any) -> Any:
        # One finding of them all: a whole indikator with `acuan` is one mistake.
        lain = Indikator.model_fields.keys() - cls.model_fields.keys()
        if isinstance(tree, dict) and (ada := [k for k in tree if k in lain]):
            message = "bersama `acuan` hanya `bobot`; yang lain di indikatornya sendiri"
            semua = ", ".join(f"`{k}`" for k in ada)
            raise reject("KIN276", message, f"hapus {semua}, atau `acuan`", (ada[0],))
        return tree


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
        rumah: The number of the sasaran of each indikator, by its id; 0 of a program.
    """
    milik_sasaran = [id_ for id_, sasaran in rumah.items() if sasaran]
    dipakai: set[tuple[int, str]] = set()
    for sasaran, keys, a in semua:
        at, nama = (*keys, "acuan"), kutip(a.acuan)
        if a.acuan not in rumah:
            message = f"PK tidak memuat indikator {nama}"
            hint = usulkan(a.acuan, milik_sasaran)
            yield Diagnostic("KIN272", message, hint, keys=at)
        elif not rumah[a.acuan]:
            message = f"indikator {nama} milik program, bukan milik sasaran lain"
            hint = "tulis indikatornya di sasaran, atau hapus acuan ini"
            yield Diagnostic("KIN276", message, hint, keys=at)
        elif rumah[a.acuan] == sasaran:
            message = f"indikator {nama} ditulis di sasaran ini sendiri"
            yield Diagnostic("KIN273", message, "hapus acuan ini", keys=at)
        elif (sasaran, a.acuan) in dipakai:
            message = f"indikator {nama} diacu dua kali dalam satu sasaran"
            yield Diagnostic("KIN274", message, "hapus salah satunya", keys=at)
        dipakai.add((sasaran, a.acuan))
