"""What a realisasi says of itself before its contents: its year, and its PK."""

import os
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from pydantic_core import PydanticCustomError

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip, visible
from kinerja_cli.dokumen.format import REALISASI, refuse_others
from kinerja_cli.dokumen.realisasi import read_berkas
from kinerja_cli.source import Source
from kinerja_cli.source.fields import TAHUN
from kinerja_cli.source.text import STDIN


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
        from kinerja_cli.source.nearby import absent  # noqa: PLC0415 - where one is named

        asal = self.source.text.path
        path = str((Path() if asal == STDIN else Path(asal).parent) / named)
        if absent(path):
            raise KinerjaError(_absent_pk(named, path, asal))
        return path


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


def _absent_pk(named: str, path: str, asal: str) -> Diagnostic:
    from kinerja_cli.source.nearby import dead_link, sibling  # noqa: PLC0415 - a finding

    message = f"berkas PK {kutip(named)} tidak ada"
    hint = _letak(named, asal)
    if tautan := dead_link(path):
        message += f": {tautan}"
    with suppress(OSError):
        if not _garis_miring(named) and (near := sibling(path)):
            maksud = visible(Path(named).with_name(near).as_posix())
            hint = f"mungkin maksudnya {maksud}; {hint}"
    return Diagnostic("KIN242", message, hint, keys=("pk",))


def _letak(named: str, asal: str) -> str:
    if any(char < " " for char in named):
        return "pakai `/` di antara folder: di dalam kutip ganda `\\` bermakna lain"
    if _garis_miring(named):
        return f"pakai `/` di antara folder: {visible(named.replace(chr(92), '/'))}"
    if asal == STDIN:
        return "dari masukan baku, sebut PK dengan --pk"
    return "letaknya dihitung dari folder berkas ini"


def _garis_miring(named: str) -> bool:
    return "\\" in named and os.sep == "/"
