"""What a realisasi says of itself before its contents: its year, and its PK."""

from collections.abc import Sequence
from functools import cached_property

from pydantic_core import PydanticCustomError

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, Location
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.format import REALISASI, refuse_others
from kinerja_cli.dokumen.realisasi import read_berkas
from kinerja_cli.source import Source
from kinerja_cli.source.fields import TAHUN


class Head:
    """The head of a file; each part is read once, when it is asked for."""

    def __init__(self, source: Source) -> None:
        self.source = source

    @cached_property
    def tahun(self) -> int:
        """The fiscal year.

        Raises:
            KinerjaError: All that is wrong with the file, its year first of all.
        """
        try:
            return int(TAHUN.read(self.source.get("tahun")))
        except PydanticCustomError:
            return read_berkas(self.source.tree).tahun

    @cached_property
    def pk(self) -> str | None:
        """The PK that it names, if it names one, as a path from here.

        Raises:
            KinerjaError: KIN242, it is not there.
        """
        named = self.source.get("pk")
        if not (isinstance(named, str) and named):
            return None
        from kinerja_cli.dokumen.named import absent_pk, path_from  # noqa: PLC0415 - where one is named

        asal = self.source.text.path
        if found := absent_pk(named, asal):
            raise KinerjaError(self._of_form(found) or found.under("pk"))
        return path_from(asal, named)

    def _of_form(self, found: Diagnostic) -> Diagnostic | None:
        """Say it of a whole workbook: where it names its PK, no one can write."""
        if self.source.sheet and not self.source.text.lembar:
            hint = "sebut PK-nya dengan --pk; atau betulkan `pk=` di baris pertama"
            return found._replace(hint=hint).under("pk")
        if not self.source.text.lembar:
            return None
        place = Location(self.source.text.path, WORKBOOK)
        hint = "sebut PK-nya dengan --pk; atau simpan formulir dan PK seperti semula"
        return found._replace(hint=hint, location=place)


def read_heads(sources: Sequence[Source]) -> tuple[Head, ...]:
    """Read the heads of realisasi of one year; findings come with their places.

    Raises:
        KinerjaError: KIN234 they are of several years; KIN241 one is another kind of
            file, KIN201 or KIN204 of none.
    """
    refuse_others(REALISASI, *sources)
    heads = tuple(map(Head, sources))
    for head in heads:
        with head.source.locating(lanjut=True):
            _same_year(head, heads[0])
    return heads


def _same_year(head: Head, pertama: Head) -> None:
    if head.tahun != pertama.tahun:
        dulu = f"{visible(pertama.source.text.name)} tahun {pertama.tahun}"
        message = f"tahun {head.tahun}, padahal {dulu}"
        hint = "yang digabung setahun saja; antartahun: `kinerja banding`"
        raise KinerjaError(Diagnostic("KIN234", message, hint, keys=("tahun",)))
