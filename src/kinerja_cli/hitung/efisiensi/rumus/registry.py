"""The formulas of efficiency that are in use; a PK says which one is its own.

To add one, write its entry in ``aturan/efisiensi.yaml`` and its file here, and name it
below as the entry does. PK, schema, columns and conventions follow from there.
"""

from collections.abc import Mapping

from kinerja_cli.hitung.efisiensi.bahan import RumusEfisiensi
from kinerja_cli.hitung.efisiensi.rumus.indeks import INDEKS
from kinerja_cli.hitung.efisiensi.rumus.pmk214 import PMK214
from kinerja_cli.hitung.efisiensi.rumus.rasio import RASIO
from kinerja_cli.hitung.efisiensi.rumus.selisih import SELISIH
from kinerja_cli.hitung.efisiensi.rumus.sisa import SISA

RUMUS: Mapping[str, RumusEfisiensi] = {
    "selisih": SELISIH,
    "indeks": INDEKS,
    "rasio": RASIO,
    "pmk214": PMK214,
    "sisa": SISA,
}
