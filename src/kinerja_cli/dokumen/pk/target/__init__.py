"""What an indikator is to reach, in every form that a document prints."""

from kinerja_cli.dokumen.pk.target.target import (
    ARAH_TANDA,
    DESIMAL_TERTULIS,
    Arah,
    Tanda,
    Target,
    desimal_tertulis,
)

__all__ = [
    "ARAH_TANDA",
    "DESIMAL_TERTULIS",
    "Arah",
    "Tanda",
    "Target",
    "desimal_tertulis",
]
