"""Reads a PK and realisasi of its year; ``gabung`` rolls them up and computes, too."""

import gc
import sys

from kinerja_cli.dokumen.berkas import load_realisasi
from kinerja_cli.dokumen.setahun import open_setahun
from kinerja_cli.hitung.hasil import hitung_hasil

gc.disable()  # as the command line does
what, pk, *paths = sys.argv[1:]
document, berkas = open_setahun(load_realisasi(paths).sources, pk)
if what == "gabung":
    hitung_hasil(document, *berkas)
