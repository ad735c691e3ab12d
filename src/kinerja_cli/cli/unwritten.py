"""Why a file could not be written, and what to do about it."""

import errno
import os
from pathlib import Path

from kinerja_cli.core.shell import shell_shown
from kinerja_cli.core.teks import slashed, visible
from kinerja_cli.source.nearby import dead_link

_TERTUTUP = {errno.EACCES, errno.EPERM, errno.EROFS}
_TERTUTUP |= {errno.EEXIST}  # Windows says so of a folder that lets no file be made


def why_unwritten(path: Path, error: OSError) -> tuple[str, str]:
    """Say what stood in the way of writing ``path``, and the remedy."""
    return _of_folder(path, error) or _of_file(error)


def _of_folder(path: Path, error: OSError) -> tuple[str, str] | None:
    tautan = dead_link(str(path))
    sampai = os.path.realpath(path) if tautan or os.path.islink(path) else path
    folder = Path(sampai).parent
    if any(os.path.isfile(p) for p in path.parents):
        return "di jalur ini ada berkas, bukan folder", "pilih folder lain"
    if tautan and (error.errno == errno.ELOOP or not os.path.isdir(folder)):
        return tautan, "betulkan tautannya, atau pilih nama lain"
    if error.errno in _TERTUTUP and not _about(path, error):
        return _locked(_existing(folder))
    if not os.path.isdir(folder):
        return "folder tujuan tidak ada", f"buat dulu folder {shell_shown(str(folder))}"
    return None


def sealed(folder: Path) -> tuple[str, str] | None:
    """Say that no file can be put in ``folder``, or where it would be made."""
    ada = _existing(folder)
    return None if os.access(ada, os.W_OK | os.X_OK) else _locked(ada)


def _existing(folder: Path) -> Path:
    semua = (folder.absolute(), *folder.absolute().parents)
    return next(p for p in semua if os.path.isdir(p))


def _locked(folder: Path) -> tuple[str, str]:
    message = f"tidak boleh menulis di folder {visible(slashed(folder))}"
    return message, "pilih folder lain, atau minta izin menulis di sana"


def _about(path: Path, error: OSError) -> bool:
    """Tell what went wrong with the file itself, which is named, or with its folder."""
    if not os.path.lexists(path):  # not there, or its folder does not let it be seen
        return False
    # What is renamed has two names; the first is a part of the file, made before.
    return error.filename2 is not None or str(error.filename) == str(path)


def _of_file(error: OSError) -> tuple[str, str]:
    if isinstance(error, PermissionError):
        hint = "tutup bila sedang dibuka program lain, atau pilih nama lain"
        return "berkas ini tidak boleh diganti", hint
    return "berkas tidak dapat ditulis", "periksa sisa ruang cakram dan nama berkasnya"
