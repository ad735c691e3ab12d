"""Does a target have more decimals than the realisasi that is to meet it?"""

from collections.abc import Iterator

from kinerja_cli.core.angka import decimals, ringkas
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.indikator import DESIMAL_TERBANYAK
from kinerja_cli.dokumen.pk.target import DESIMAL_TERTULIS


def terlalu_halus(keys: Keys, i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Say of the target of ``i``, which stands at ``keys``, that nothing equals it."""
    ujung = i.target.ujung if i.target else ()
    pecahan = max((decimals(ringkas(n)) for n in ujung), default=0)
    desimal = pk.desimal_realisasi(i)
    if pecahan <= desimal:
        return
    message = (
        f"target memakai {pecahan} desimal, tetapi realisasi dibulatkan ke "
        f"{desimal}: keduanya tidak dapat tepat sama"
    )
    yield Diagnostic(
        "KIN311", message, _hint(i, pecahan), "peringatan", (*keys, "target")
    )


def _hint(i: Indikator, pecahan: int) -> str:
    cukup = f"tulis `desimal: {pecahan}` pada indikator ini"
    if i.desimal is not None and pecahan <= DESIMAL_TERTULIS:
        return (
            f"hapus `desimal` pada indikator ini, maka mengikuti target; atau {cukup}"
        )
    tercetak = "tulis target sebagaimana tercetak dalam PK, misalnya 81,33"
    return tercetak if pecahan > DESIMAL_TERBANYAK else f"{tercetak}; atau {cukup}"
