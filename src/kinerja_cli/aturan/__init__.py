"""The law's one door: each YAML file here is a subject, each entry dated and cited."""

from kinerja_cli.aturan.buku import Aturan, load_buku
from kinerja_cli.aturan.ketentuan import Ketentuan

__all__ = ["Aturan", "Ketentuan", "load_buku"]
