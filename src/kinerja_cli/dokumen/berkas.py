"""Several files as they are named: one after another, or a folder of them."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, refusal
from kinerja_cli.source import Source
from kinerja_cli.source.opened import Opened, open_file
from kinerja_cli.source.text import STDIN


class Loaded(NamedTuple):
    """Realisasi files, read as far as YAML goes.

    Attributes:
        temuan: Warnings about the folders that they were in.
    """

    sources: Sequence[Source]
    temuan: tuple[Diagnostic, ...] = ()


def load_realisasi(paths: Iterable[str]) -> Loaded:
    """Read realisasi files, and those that folders hold, as far as YAML goes.

    Raises:
        KinerjaError: KIN108 standard input is named twice; KIN237 a folder holds no
            realisasi; KIN109 one of it is not read; or what is wrong with the files,
            all of it.
    """
    dibuka = [*open_realisasi(list(paths))]
    temuan = tuple(d for o in dibuka for d in o.temuan)
    if any(d.level == "galat" for d in temuan):
        raise KinerjaError(*dict.fromkeys(temuan))
    return Loaded(_told_apart([o.source for o in dibuka if o.source]), temuan)


def open_realisasi(paths: Sequence[str]) -> Iterator[Opened]:
    """Open files, and those that folders hold; what is wrong with each is kept.

    Raises:
        KinerjaError: KIN108, standard input is named twice.
    """
    refuse_stdin_twice(paths)
    for path in paths:
        if os.path.isdir(path):
            from kinerja_cli.dokumen.folder import open_folder  # noqa: PLC0415 - rarely

            yield from open_folder(path)
        else:
            yield from open_file(path)


def _told_apart(sources: Sequence[Source]) -> list[Source]:
    """Name files by their folder, too, where several have one name."""
    terdalam = max((len(Path(s.text.path).parts) for s in sources), default=1)
    for tingkat in range(1, terdalam + 1):
        beda = [replace(s, text=s.text._replace(tingkat=tingkat)) for s in sources]
        if len({s.text.name for s in beda}) == len({s.text.path for s in sources}):
            return beda
    return list(sources)


def refuse_stdin_twice(paths: Sequence[str]) -> None:
    """Raise KIN108 where standard input is named for more than one file."""
    if paths.count(STDIN) > 1:
        message = "masukan baku hanya memuat satu berkas"
        raise refusal(STDIN, "KIN108", message, "sebut yang lain dengan namanya")
