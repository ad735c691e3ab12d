"""What commands begin with: a PK, or a realisasi against its PK, read and warned of."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kinerja_cli.cli.reporting import report, warn

if TYPE_CHECKING:
    from kinerja_cli.dokumen.pk import Perjanjian
    from kinerja_cli.hitung.hasil import Hasil
    from kinerja_cli.source import Document


def open_pk(path: str) -> "Document[Perjanjian]":
    """Read a PK; warnings about it go to standard error.

    Raises:
        KinerjaError: What is wrong with it.
    """
    from kinerja_cli.dokumen.pk import load_perjanjian

    document = load_perjanjian(path)
    report(document.source.warnings)
    return document


def compute(realisasi: Sequence[str], pk: str | None, keluaran: str | None) -> "Hasil":
    """Read all files and compute; warnings about them go to standard error.

    Raises:
        KinerjaError: What is wrong with a file, or with the files together; KIN505,
            the output would replace one.
    """
    from kinerja_cli.api import hitung
    from kinerja_cli.cli.output import refuse_input

    hasil = hitung(realisasi, pk)
    refuse_input(keluaran, *hasil.dibaca)
    warn(hasil.temuan)
    return hasil
