"""A form that a later version of the program wrote, which this one cannot read."""

import re

from kinerja_cli.source.readers.formulir.row_keys import FORMAT_ISIAN

_LAIN = re.compile(r'"?(kinerja/isian@[0-9]{1,9})(?![0-9])')


def other_version(teks: str) -> tuple[str, str] | None:
    """Say what to do with a form that begins with the mark of another version.

    Returns:
        The message and the remedy; None of a text that marks no other version.
    """
    found = _LAIN.match(teks)
    if not found or found[1] == FORMAT_ISIAN:
        return None
    message = f"formulir ini versi lain: {found[1]}, di sini {FORMAT_ISIAN}"
    hint = "perbarui `kinerja`, atau tulis formulirnya dengan `kinerja templat` di sini"
    return message, hint
