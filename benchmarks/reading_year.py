"""Reads a PK and realisasi of its year; ``gabung`` rolls them up and computes, too."""

import gc
import sys

from kinerja_cli.dokumen.berkas import load_realisasi
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.hitung.hasil import hitung_hasil

gc.disable()  # as the command line does
what, pk, *paths = sys.argv[1:]
sources = load_realisasi(paths).sources
document = load_pk(sources[0], pk, *sources[1:])
berkas = [read_realisasi(source, document) for source in sources]
if what == "gabung":
    hitung_hasil(document, *berkas)
