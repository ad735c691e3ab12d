"""XlsxWriter, which is asked for here alone: a workbook that knows no clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError

# No clock: whoever asks again gets the same bytes.
_DIBUAT = datetime(2024, 1, 1)  # noqa: DTZ001 - the writer takes it as it is


def buku_baru(tujuan: BytesIO, judul: str, apa: str, ganti: str) -> Any:
    """Begin a workbook that is written to ``tujuan`` when it is closed.

    Args:
        tujuan: Where its bytes go.
        judul: Its title.
        apa: What needs the writer, for who has not got it.
        ganti: What may be written without.

    Raises:
        KinerjaError: KIN510, the writer is not installed.
    """
    try:
        import xlsxwriter  # type: ignore[import-untyped] # noqa: PLC0415 - an extra
    except ImportError:
        hint = f"pip install xlsxwriter; tanpa itu, {ganti}"
        raise KinerjaError(
            Diagnostic("KIN510", f"{apa} butuh XlsxWriter", hint)
        ) from None
    buku = xlsxwriter.Workbook(tujuan, {"in_memory": True, "strings_to_urls": False})
    buku.set_properties({"title": judul, "created": _DIBUAT})
    return buku


def bentuk_sel(buku: Any, gaya: Mapping[str, Any]) -> Any:
    """Return the format of a look; a workbook makes one of each look."""
    kunci = frozenset(gaya.items())
    dibuat: dict[Any, Any] = buku.__dict__.setdefault("_kinerja_gaya", {})
    if kunci not in dibuat:
        dibuat[kunci] = buku.add_format(dict(gaya))
    return dibuat[kunci]
