"""A PK by its path: it is written in YAML, and a form only fills one in."""

from pathlib import Path

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import Location, refusal
from kinerja_cli.source import Source, load
from kinerja_cli.source.readers.registry import reads_yaml


def load_pk_source(path: str) -> Source:
    """Read the file of a PK as far as YAML goes.

    Raises:
        KinerjaError: KIN241 it is a workbook, or CSV; or what is wrong with it.
    """
    if reads_yaml(path):
        return load(path)
    message = f"PK tidak dibaca dari berkas {Path(path).suffix.lower()}"
    hint = "sebut PK yang ditulis dalam YAML; formulir isian disebut dengan --realisasi"
    raise refusal(Location(path, WORKBOOK), "KIN241", message, hint)
