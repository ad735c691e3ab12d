"""A report as it is written, as text."""

from kinerja_cli.export import formats
from kinerja_cli.laporan.model import Laporan


def render(laporan: Laporan, name: str, **pilihan: str) -> str:
    """Write ``laporan`` in the format ``name``."""
    return formats.render(laporan, name, **pilihan).decode()
