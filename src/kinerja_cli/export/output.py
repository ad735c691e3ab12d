"""Results to a file, whole or not at all, or to standard output as bytes."""

import errno
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kinerja_cli.diagnostic import Diagnostic, KinerjaError, Location, refusal
from kinerja_cli.shell import shell_shown


def write_file(
    content: str, path: Path, *, timpa: bool = False, folder: bool = False
) -> None:
    """Write ``content`` to ``path`` whole or not at all; ``folder`` makes its folder.

    Raises:
        KinerjaError: KIN502 the file exists; KIN503 it cannot be written.
    """
    if not timpa:
        refuse_existing([path])
    try:
        if folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        _replace(_encoded(content), path)
    except OSError as error:
        raise refusal(str(path), "KIN503", *_reason(path, error)) from None


def _encoded(content: str) -> bytes:
    # The name of a file need not be text; written as an escape, it is in JSON too.
    return content.encode("utf-8", "backslashreplace")


def refuse_input(keluaran: str | None, *inputs: str) -> None:
    """Raise KIN505 where the output would replace a file that was just read."""
    for path in inputs if keluaran else ():
        with suppress(OSError):
            if os.path.samefile(str(keluaran), path):
                message = "berkas ini baru saja dibaca; hasil tidak ditulis di atasnya"
                raise refusal(str(keluaran), "KIN505", message, "pilih nama lain")


def refuse_existing(paths: Iterable[Path]) -> None:
    """Raise KIN502 for every one of ``paths`` that is there already."""
    there = [Location(str(p)) for p in paths if os.path.lexists(p)]
    message = "berkas sudah ada"
    hint = "pilih nama lain, atau pakai --timpa untuk menggantinya"
    if there:
        raise KinerjaError(
            *(Diagnostic("KIN502", message, hint, location=place) for place in there)
        )


def _replace(content: bytes, path: Path) -> None:
    from tempfile import mkstemp  # noqa: PLC0415 - only to write a file

    target = Path(os.path.realpath(path))  # a link stays a link
    if os.path.exists(target) and not os.path.isfile(target):
        target.write_bytes(content)  # a device or a pipe is written to, not replaced
        return
    handle, name = mkstemp(dir=target.parent, prefix=".kinerja.")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        part.chmod(0o666 & ~_umask())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _reason(path: Path, error: OSError) -> tuple[str, str]:
    folder = (
        Path(os.path.realpath(path)).parent if os.path.islink(path) else path.parent
    )
    if any(os.path.isfile(p) for p in path.parents):
        return "di jalur ini ada berkas, bukan folder", "pilih folder lain"
    if not os.path.isdir(folder):
        return "folder tujuan tidak ada", f"buat dulu folder {shell_shown(str(folder))}"
    if os.path.isdir(path):
        return "ini folder, bukan berkas", "sebut nama berkas di dalamnya"
    if isinstance(error, PermissionError):
        return "tidak boleh menulis di sini", "pilih folder lain, atau tutup berkas itu"
    return "berkas tidak dapat ditulis", "periksa sisa ruang cakram dan nama berkasnya"


def write_text(content: str, keluaran: str | None, *, timpa: bool = False) -> None:
    """Write to the file ``keluaran``, or to standard output where there is none."""
    if keluaran is None:
        write_stdout(content)
    else:
        write_file(content, Path(keluaran), timpa=timpa)


def write_stdout(content: str) -> None:
    """Write the same bytes on every system; a reader that left early is no error.

    Raises:
        KinerjaError: KIN504, standard output cannot be written.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(_encoded(content))
        sys.stdout.buffer.flush()
    except OSError as error:
        drop_stdout()
        if not reader_left(error):
            raise stdout_lost() from None


def reader_left(error: BaseException | None) -> bool:
    """Tell whether the other end of a pipe was closed; Windows says EINVAL."""
    closed = isinstance(error, OSError) and error.errno == errno.EINVAL
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and closed)


def stdout_lost() -> KinerjaError:
    """Say that standard output cannot be written."""
    message, hint = "keluaran baku tidak dapat ditulis", "periksa sisa ruang cakram"
    return refusal("stdout", "KIN504", message, hint)


def drop_stdout() -> None:
    """Send the rest nowhere: Python flushes once more at exit, and would fail."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
