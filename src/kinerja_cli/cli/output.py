"""Results to a file, to what the shell opened, or to standard output as bytes."""

import errno
import os
import re
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from kinerja_cli.core.diagnostic import Gathering, KinerjaError, refusal

_TERBUKA = re.compile(r"/(?:dev|proc/self)/fd/(\d{1,9})")


def opened(keluaran: str) -> int | None:
    """Return the number of what the shell opened: ``/dev/fd/63`` for ``>(...)``."""
    match = _TERBUKA.fullmatch(keluaran)
    return int(match[1]) if match else 2 if keluaran == "/dev/stderr" else None


def berkas_keluaran(keluaran: str | None) -> str | None:
    """Return what names a file: no standard output, no device, and no pipe.

    Raises:
        KinerjaError: KIN503, it is a folder, or no name: a suffix alone.
    """
    if keluaran:
        _refuse_suffix(Path(keluaran))
    if keluaran is None or opened(keluaran) is not None or _device(Path(keluaran)):
        return None
    _refuse_folder(Path(keluaran))
    return keluaran


def _refuse_suffix(path: Path) -> None:
    """Refuse ``.xlsx``: a hidden file, of which no name says what it is."""
    from kinerja_cli.export.formats import FORMATS

    akhiran = (s for f in FORMATS.values() for s in f.suffixes)
    if path.name.lower() in {*akhiran, ".yaml", ".yml"}:
        hint = f"beri nama di depannya, misalnya hasil{path.name}"
        raise _refused(path, "ini hanya akhiran, bukan nama berkas", hint)


def _device(path: Path) -> bool:
    """Tell a device or a pipe, which is written to and not replaced."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def write(content: bytes, keluaran: str | None, *, timpa: bool = False) -> None:
    """Write to ``keluaran``, or to standard output where there is none.

    Raises:
        KinerjaError: KIN502 the file exists; KIN503 it cannot be written; KIN504
            standard output cannot.
    """
    if keluaran is None:
        write_stdout(content)
    elif (nomor := opened(keluaran)) is None:
        write_file(content, Path(keluaran), timpa=timpa)
    else:
        _write_opened(content, nomor, Path(keluaran))


def write_file(
    content: bytes, path: Path, *, timpa: bool = False, folder: bool = False
) -> None:
    """Write ``content`` to ``path`` whole or not at all; ``folder`` makes its folder.

    Raises:
        KinerjaError: KIN502 the file exists; KIN503 it cannot be written.
    """
    from kinerja_cli.cli.replacing import replace

    refuse_taken([path], timpa=timpa)
    try:
        if folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        replace(content, path)
    except BrokenPipeError:
        return  # the reader left early, and has what it wanted
    except OSError as error:
        from kinerja_cli.cli.unwritten import why_unwritten

        raise _refused(path, *why_unwritten(path, error)) from None


def _write_opened(content: bytes, nomor: int, path: Path) -> None:
    try:
        with os.fdopen(os.dup(nomor), "wb") as stream:
            stream.write(content)
    except BrokenPipeError:
        return
    except OSError:
        hint = "sebut nama berkas, atau `-` untuk layar"
        raise _refused(path, "saluran ini tidak dapat ditulis", hint) from None


def refuse_input(keluaran: str | None, *inputs: str) -> None:
    """Raise KIN505 where the output would replace a file that was just read."""
    for path in inputs if keluaran else ():
        with suppress(OSError):
            if os.path.samefile(str(keluaran), path):
                message = "berkas ini baru saja dibaca; hasil tidak ditulis di atasnya"
                raise refusal(str(keluaran), "KIN505", message, "pilih nama lain")


def refuse_taken(paths: Iterable[Path], *, timpa: bool) -> None:
    """Raise KIN502 for every one that is there; with ``timpa``, KIN503 if locked.

    A folder is not replaced (KIN503), and a device or a pipe need not be.
    """
    from kinerja_cli.cli.replacing import read_only

    found = Gathering()
    for path in paths:
        with found.under():
            _refuse_folder(path)
            if timpa and read_only(path):
                hint = "buka kuncinya (hapus tanda hanya-baca), atau pilih nama lain"
                raise _refused(path, "berkas ini hanya boleh dibaca", hint)
            if not (timpa or _device(path)) and os.path.lexists(path):
                raise refusal(str(path), "KIN502", *_taken(path))
    found.finish()


def _taken(path: Path) -> tuple[str, str]:
    from kinerja_cli.source.nearby import dead_link

    if tautan := dead_link(str(path)):
        return tautan, "betulkan tautannya, pilih nama lain, atau pakai --timpa"
    return "berkas sudah ada", "pilih nama lain, atau pakai --timpa untuk menggantinya"


def refuse_sealed(paths: Iterable[Path]) -> None:
    """Raise KIN503 for every one whose folder lets no file be put there."""
    from kinerja_cli.cli.unwritten import sealed

    found = Gathering()
    for path in paths:
        with found.under():
            if alasan := sealed(path.parent):
                raise _refused(path, *alasan)
    found.finish()


def _refuse_folder(path: Path) -> None:
    if os.path.isdir(path):
        hint = "sebut nama berkas di dalamnya"
        raise _refused(path, "ini folder, bukan berkas", hint)


def _refused(path: Path, message: str, hint: str) -> KinerjaError:
    return refusal(str(path), "KIN503", message, hint)


def write_stdout(content: bytes) -> None:
    """Write the same bytes on every system; a reader that left early is no error.

    Raises:
        KinerjaError: KIN504, standard output cannot be written.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError as error:
        drop(sys.stdout)
        if not reader_left(error):
            raise stdout_lost() from None


def reader_left(error: BaseException | None) -> bool:
    """Tell whether the other end of a pipe was closed; Windows says EINVAL."""
    closed = isinstance(error, OSError) and error.errno == errno.EINVAL
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and closed)


def stdout_lost() -> KinerjaError:
    """Say that standard output cannot be written."""
    message, hint = "hasil tidak dapat dicetak", "periksa sisa ruang cakram"
    return refusal("stdout", "KIN504", message, hint)


def drop(stream: TextIO) -> None:
    """Send the rest nowhere: Python flushes once more at exit, and would fail."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
