"""A realisasi against its PK: what every command that computes begins with."""

from typing import TYPE_CHECKING

from kinerja_cli.cli.reporting import report

if TYPE_CHECKING:
    from kinerja_cli.hasil import Hasil


def compute(realisasi: str, pk: str | None, keluaran: str | None) -> "Hasil":
    """Read both files and compute; warnings about them go to standard error.

    Raises:
        KinerjaError: What is wrong with a file; KIN505, the output would replace one.
    """
    from kinerja_cli.export.output import refuse_input
    from kinerja_cli.hasil import hitung_hasil
    from kinerja_cli.lookup import load_pk
    from kinerja_cli.realisasi import read_realisasi
    from kinerja_cli.source import load

    source = load(realisasi)
    document = load_pk(source, pk)
    refuse_input(keluaran, realisasi, document.source.text.path)
    hasil = hitung_hasil(document, read_realisasi(source, document))
    report(hasil.temuan)
    return hasil
