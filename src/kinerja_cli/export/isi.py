"""What every file for programs says: who wrote it, from what, and what was found."""

from collections.abc import Iterable
from typing import Any

from kinerja_cli import __version__
from kinerja_cli.diagnostic import Diagnostic
from kinerja_cli.source.text import Text


def kepala(format_: str) -> dict[str, Any]:
    """Open the content of a file for programs: its format, and who wrote it."""
    return {"format": format_, "versi": __version__}


def berkas(text: Text) -> dict[str, Any]:
    """Identify a file that was read."""
    return {"berkas": text.name, "sha256": text.sha256}


def notes(found: Iterable[Diagnostic]) -> list[str]:
    """Write notes as they stand in a row."""
    return [f"{d.code}: {d.message}" for d in found]


def diagnostics(found: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    """Describe findings for programs; a place that is not known is null."""
    return [
        {
            "kode": d.code,
            "tingkat": d.level,
            "pesan": d.message,
            "saran": d.hint or None,
            "berkas": d.location.path if d.location else None,
            "baris": d.location.line if d.location else None,
            "kolom": d.location.column if d.location else None,
        }
        for d in found
    ]
