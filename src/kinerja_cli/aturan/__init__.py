"""The law's one door: each YAML file here is a subject, each entry dated and cited."""

from kinerja_cli.aturan.buku import Aturan, load_buku, skala_predikat
from kinerja_cli.aturan.butir import ButirAturan
from kinerja_cli.aturan.ketentuan import Ketentuan, Tingkat

__all__ = [
    "Aturan",
    "ButirAturan",
    "Ketentuan",
    "Tingkat",
    "load_buku",
    "skala_predikat",
]
