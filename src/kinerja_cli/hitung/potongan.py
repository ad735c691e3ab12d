"""What a capaian is without the bounds that it was cut off at."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import count
from typing import NamedTuple

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.hitung.terhadap_target import BATAS, BATAS_BAWAH


class Potongan(NamedTuple):
    """A bound that cut a capaian off, in percent; ``atas`` the upper one.

    Attributes:
        asli: The capaian without it, rounded so that it shows which side it is on.
    """

    batas: Decimal
    asli: Decimal
    atas: bool


def potongan(capaian: Bulat) -> Iterator[Potongan]:
    """Yield the bounds that cut a capaian off, the lower one first."""
    batas, step = [], capaian.asal
    while step.operasi in {BATAS, BATAS_BAWAH}:
        batas.append((step.operasi is BATAS, step.dasar[1].nilai))
        step = step.dasar[0]
    for atas, ujung in batas:
        if isinstance(ujung, Decimal) and (
            step.nilai > ujung if atas else step.nilai < ujung
        ):
            yield Potongan(ujung, _beyond(ujung, step.nilai, capaian.desimal), atas)


def _beyond(batas: Exact, nilai: Exact, desimal: int) -> Decimal:
    """Round what lies beyond ``batas``, to as many decimals as show that it does."""
    semua = (bulatkan(nilai, n) for n in count(desimal))
    return next(n for n in semua if n != batas)
