"""The explanation of one indikator, of a PK and a realisasi made on the spot."""

from pathlib import Path

from alat.naskah import naskah_realisasi
from alat.pendukung import Write
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.source import load
from kinerja_cli.telaah.jelaskan import Penjelasan, jelaskan_indikator

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: D
KONVENSI
sasaran:
  - uraian: S
    indikator:
      - {id: a, nama: A, satuan: x, JANJI}
"""
REALISASI = naskah_realisasi("periode: tahun", "a: ISIAN")


def compute(pk: Path, realisasi: Path) -> Hasil:
    """Compute a realisasi against a PK, both read from their files."""
    janji = read_perjanjian(load(str(pk)))
    return hitung_hasil(janji, read_realisasi(load(str(realisasi)), janji))


def compute_one(write: Write, janji: str, isian: str, konvensi: str = "") -> Hasil:
    """Compute one indikator: what the PK says of it, and how it is filled in."""
    pk = PK.replace("JANJI", janji).replace("KONVENSI", konvensi)
    r = write("r.yaml", REALISASI.replace("ISIAN", isian))
    return compute(write("pk.yaml", pk), r)


def explain(write: Write, janji: str, isian: str, konvensi: str = "") -> Penjelasan:
    """Explain one indikator: what the PK says of it, and how it is filled in."""
    hasil = compute_one(write, janji, isian, konvensi)
    (penjelasan,) = jelaskan_indikator(hasil, set())
    return penjelasan
