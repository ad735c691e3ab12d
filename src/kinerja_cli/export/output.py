"""Results to a file, whole or not at all, or to standard output as bytes."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kinerja_cli.diagnostic import Diagnostic, KinerjaError, Location


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
        _replace(content.encode("utf-8"), path)
    except OSError as error:
        raise _refusal("KIN503", path, *_reason(path, error)) from None


def refuse_existing(paths: Iterable[Path]) -> None:
    """Raise KIN502 for every one of ``paths`` that is there already."""
    there = [Location(str(p)) for p in paths if p.exists()]
    message, hint = "berkas sudah ada", "pakai --timpa untuk menggantinya"
    if there:
        raise KinerjaError(
            *(Diagnostic("KIN502", message, hint, location=place) for place in there)
        )


def _replace(content: bytes, path: Path) -> None:
    from tempfile import mkstemp  # noqa: PLC0415 - only to write a file

    handle, name = mkstemp(dir=path.parent, prefix=f".{path.name}.")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        part.chmod(0o666 & ~_umask())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _reason(path: Path, error: OSError) -> tuple[str, str]:
    if any(p.is_file() for p in path.parents):
        return "di jalur ini ada berkas, bukan folder", "pilih folder lain"
    if not path.parent.is_dir():
        return "folder tujuan tidak ada", f"buat dulu folder {path.parent}"
    if path.is_dir():
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
        sys.stdout.buffer.write(content.encode("utf-8"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        drop_stdout()
    except OSError:
        drop_stdout()
        raise stdout_lost() from None


def stdout_lost() -> KinerjaError:
    """Say that standard output cannot be written."""
    message, hint = "keluaran baku tidak dapat ditulis", "periksa sisa ruang cakram"
    return _refusal("KIN504", Path("stdout"), message, hint)


def drop_stdout() -> None:
    """Send the rest nowhere: Python flushes once more at exit, and would fail."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refusal(code: str, path: Path, message: str, hint: str) -> KinerjaError:
    place = Location(str(path))
    return KinerjaError(Diagnostic(code, message, hint, location=place))
