"""A number that a regulation sets, as a step of a computation."""

from kinerja_cli.aturan.ketentuan import Ketentuan
from kinerja_cli.core.langkah import Langkah, tetapan


def ketetapan(nama: str, ketentuan: Ketentuan) -> Langkah:
    """Make a leaf of the number that a regulation calls ``nama``."""
    isi = ketentuan.tetapan[nama]
    acuan = ketentuan.acuan(isi.keyakinan)
    return tetapan(nama.replace("_", " "), isi.nilai, acuan)
