"""What is still needed by the end of the year, and what would be if."""

from kinerja_cli.telaah.proyeksi.keadaan import Keadaan, Proyeksi, proyeksikan
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan

__all__ = ["Keadaan", "Kebutuhan", "Proyeksi", "proyeksikan"]
