"""Several files as they are named: one after another, or a folder of them."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kinerja_cli.diagnostic import Gathering, refusal
from kinerja_cli.format import HASIL, LKE, PK, stated
from kinerja_cli.source import Source, load
from kinerja_cli.source.text import STDIN

AKHIRAN = (".yaml", ".yml")


def load_realisasi(paths: Iterable[str]) -> list[Source]:
    """Read realisasi files, and those that folders hold, as far as YAML goes.

    Raises:
        KinerjaError: KIN108 standard input is named twice; KIN237 a folder holds no
            realisasi; or what is wrong with the files, all of it.
    """
    named = list(paths)
    refuse_stdin_twice(named)
    found = Gathering()
    sources: list[Source] = []
    for path in named:
        with found.under():
            sources += _folder(path) if os.path.isdir(path) else [load(path)]
    found.finish()
    return _told_apart(sources)


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


def _folder(path: str) -> Sequence[Source]:
    found = Gathering()
    sources = []
    for berkas in _files(path):
        with found.under():
            sources.append(load(berkas))
    found.finish()
    # Whatever says that it is another kind of file has its own command.
    dipakai = [s for s in sources if stated(s) not in {PK, LKE, HASIL}]
    if not dipakai:
        message = "folder ini tidak memuat berkas realisasi"
        hint = f"simpan berkas {' atau '.join(AKHIRAN)} di dalamnya"
        raise refusal(path, "KIN237", message, hint)
    return dipakai


def _files(path: str) -> Iterator[str]:
    try:
        files = sorted(Path(path).iterdir())
    except OSError:
        hint = "periksa izin folder itu"
        raise refusal(path, "KIN102", "folder tidak boleh dibaca", hint) from None
    for berkas in files:
        tampak = not berkas.name.startswith(".")
        if tampak and berkas.suffix.lower() in AKHIRAN and not os.path.isdir(berkas):
            yield str(berkas)
