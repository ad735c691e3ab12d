"""Does a target have more decimals than the realisasi that is to meet it?"""

from collections.abc import Iterator

from kinerja_cli.core.angka import decimals, ringkas
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.indikator import DESIMAL_TERBANYAK


def terlalu_halus(keys: Keys, i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Say of the target of ``i``, which stands at ``keys``, that nothing equals it."""
    pecahan, desimal = decimals(ringkas(i.target)), pk.desimal_realisasi(i)
    if pecahan <= desimal:
        return
    message = (
        f"target memakai {pecahan} desimal, tetapi realisasi dibulatkan ke "
        f"{desimal}: keduanya tidak dapat tepat sama"
    )
    hint = f"tulis `desimal: {pecahan}` pada indikator ini"
    if pecahan > DESIMAL_TERBANYAK:
        hint = f"tulis target dengan paling banyak {DESIMAL_TERBANYAK} desimal"
    yield Diagnostic("KIN311", message, hint, "peringatan", (*keys, "target"))
