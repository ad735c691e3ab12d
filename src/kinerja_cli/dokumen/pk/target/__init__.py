"""What an indikator is to reach, in every form that a document prints."""

from kinerja_cli.dokumen.pk.target.target import (
    ARAH_TANDA,
    Arah,
    Tanda,
    Target,
)

__all__ = [
    "ARAH_TANDA",
    "Arah",
    "Tanda",
    "Target",
]
