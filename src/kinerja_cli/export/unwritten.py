"""Why a file could not be written, and what to do about it."""

import errno
import os
from pathlib import Path

from kinerja_cli.source.nearby import dead_link
from kinerja_cli.teks import visible

_TERTUTUP = {errno.EACCES, errno.EPERM, errno.EROFS}
_TERTUTUP |= {errno.EEXIST}  # Windows says so of a folder that lets no file be made


def reason(path: Path, error: OSError) -> tuple[str, str]:
    """Say what stood in the way of writing ``path``, and the remedy."""
    return _of_folder(path, error) or _of_file(path, error)


def _of_folder(path: Path, error: OSError) -> tuple[str, str] | None:
    tautan = dead_link(str(path))
    sampai = os.path.realpath(path) if tautan or os.path.islink(path) else path
    folder = Path(sampai).parent
    if any(os.path.isfile(p) for p in path.parents):
        return "di jalur ini ada berkas, bukan folder", "pilih folder lain"
    if tautan and (error.errno == errno.ELOOP or not os.path.isdir(folder)):
        return tautan, "betulkan tautannya, atau pilih nama lain"
    if error.errno in _TERTUTUP and not _about(path, error):
        ada = next(p for p in (folder, *folder.parents) if os.path.isdir(p))
        message = f"tidak boleh menulis di folder {visible(str(ada.absolute()))}"
        return message, "pilih folder lain, atau minta izin menulis di sana"
    if not os.path.isdir(folder):
        return "folder tujuan tidak ada", f"buat dulu folder {visible(str(folder))}"
    return None


def _about(path: Path, error: OSError) -> bool:
    """Tell what went wrong with the file itself, which is named, or with its folder."""
    # What is renamed has two names; the first is a part of the file, made before.
    return error.filename2 is not None or str(error.filename) == str(path)


def _of_file(path: Path, error: OSError) -> tuple[str, str]:
    if os.path.isdir(path):
        return "ini folder, bukan berkas", "sebut nama berkas di dalamnya"
    if isinstance(error, PermissionError):
        hint = "tutup bila sedang dibuka program lain, atau pilih nama lain"
        return "berkas ini tidak boleh diganti", hint
    return "berkas tidak dapat ditulis", "periksa sisa ruang cakram dan nama berkasnya"
