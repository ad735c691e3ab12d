"""A file written whole or not at all, with the mode, the owner and the names it had."""

import os
import stat
import sys
from contextlib import suppress
from io import FileIO
from pathlib import Path


def replace(content: bytes, path: Path) -> None:
    """Write ``content`` to ``path``; a link stays a link, its target is replaced.

    A new file takes the place of the old one. One that has several names is written in
    place instead: its other names would be left behind with what it was.

    Raises:
        OSError: It cannot be written; the old file is as it was.
    """
    try:
        lama = os.stat(path)
    except FileNotFoundError:
        lama = None
    if lama and not stat.S_ISREG(lama.st_mode):
        path.write_bytes(content)  # a device or a pipe is written to, not replaced
    elif lama and lama.st_nlink > 1:
        _overwrite(content, path)
    else:
        _exchange(content, Path(os.path.realpath(path)), lama)


def read_only(path: Path) -> bool:
    """Tell a file that may not be written, though its folder may let it be replaced."""
    if not os.path.isfile(path):
        return False
    terkunci = not os.stat(path).st_mode & 0o222  # to the superuser nothing is locked
    return terkunci or not os.access(path, os.W_OK)


def _overwrite(content: bytes, path: Path) -> None:
    lama = path.read_bytes()
    with path.open("r+b", buffering=0) as stream:
        try:
            fill(stream, content)
        except OSError:
            with suppress(OSError):
                fill(stream, lama)
            raise


def fill(stream: FileIO, content: bytes) -> None:
    """Make ``content`` all that an open file holds."""
    stream.seek(0)
    sisa = memoryview(content)
    while sisa:
        sisa = sisa[stream.write(sisa) :]
    stream.truncate()


def _exchange(content: bytes, target: Path, lama: os.stat_result | None) -> None:
    from tempfile import NamedTemporaryFile

    part = None
    try:
        with NamedTemporaryFile(
            dir=target.parent, prefix=".kinerja.", delete=False
        ) as stream:
            part = Path(stream.name)
            stream.write(content)
        _take_after(lama, part)
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            if part:
                part.unlink()
        raise


def _take_after(lama: os.stat_result | None, part: Path) -> None:
    """Give a new file the owner and the mode of the old one, where that is allowed."""
    if lama is None:
        part.chmod(0o666 & ~_umask())
        return
    if sys.platform != "win32":
        for pemilik in ((-1, lama.st_gid), (lama.st_uid, -1)):
            with suppress(OSError):
                os.chown(part, *pemilik)
    part.chmod(stat.S_IMODE(lama.st_mode))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
