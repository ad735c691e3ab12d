"""Numbers that a comma tore inside brackets: found, and put together again."""

import re
from collections.abc import Sequence
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.readers.yaml.brackets import BULAT, is_plain
from kinerja_cli.source.readers.yaml.events import text as text_of
from kinerja_cli.source.readers.yaml.stops import place
from kinerja_cli.source.scalar import Scalar
from kinerja_cli.source.text import Text

_PECAHAN = re.compile(r"[0-9]+\.?\s?(%|[,.]?-+|[^\W\d_]+)?")  # behind its comma


def mend(isi: Any, key: Any, before: Any, event: Any, text: Text) -> Diagnostic | None:
    """Put ``event`` back to the value at ``key``, if a comma tore it off; say so.

    ``[3,21]`` is 3 and 21 to YAML, and nobody would notice.

    Args:
        isi: The list or the mapping in brackets.
        key: Where in it the value stands that was read last.
        before: The event that this value was.
        event: What follows it.
        text: The file.
    """
    if not _torn(before, event):
        return None
    utuh = f"{before.value},{event.value}"
    isi[key] = _joined(utuh, before)
    message = f"di dalam kurung, koma memisahkan: {kutip(utuh, 30)} terbaca dua"
    hint = 'kutip angka berkoma, misalnya "3,21"; antara dua butir beri spasi'
    if ";" in utuh:
        message = "isi kurung dipisahkan koma, bukan titik koma"
        hint = 'kutip angka berkoma, lalu pisahkan dengan koma: "3,21", "3,18"'
    return Diagnostic("KIN117", message, hint, location=place(text, before.start_mark))


def _torn(before: Any, event: Any) -> bool:
    return (
        before is not None
        and _touching(before, event)
        and is_plain(before, BULAT.fullmatch)
        and is_plain(event, _PECAHAN.fullmatch)
    )


def _touching(before: Any, event: Any) -> bool:
    end, start = before.end_mark, event.start_mark
    return bool(start.line == end.line and start.column == end.column + 1)


def _joined(utuh: str, before: Any) -> Scalar:
    di = text_of(before)
    scalar = Scalar(utuh)
    scalar.line, scalar.column = di.line, di.column
    return scalar


def all_torn(sobek: Sequence[Diagnostic]) -> Diagnostic:
    """Make one finding of those in one list: the first, and how many more there are."""
    pertama, *lagi = sobek
    lainnya = f", dan {len(lagi)} lagi di kurung ini" if lagi else ""
    return pertama._replace(message=f"{pertama.message}{lainnya}")
