"""How a number came to be named, by the scale of a regulation."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.acuan import Acuan
from kinerja_cli.core.exact import Exact


class Golongan(NamedTuple):
    """How a number came to be named.

    Attributes:
        nama: What kind of name it is: ``kategori``, ``predikat`` or ``sebutan``.
        nilai: The number as the scale reads it, rounded.
        asal: The same as it was computed.
        batas: The bound of the band, as a sign.
        desimal: The decimals to which the scale rounds; None where it does not.
    """

    nama: str
    nilai: Decimal
    asal: Exact
    sebutan: str
    batas: str
    desimal: int | None
    acuan: Acuan


def golongkan(nama: str, nilai: Exact, ketentuan: Ketentuan) -> Iterator[Golongan]:
    """Name a number by a scale; nothing where it lies below the lowest band."""
    if jenjang := ketentuan.jenjang(nilai):
        yield Golongan(
            nama,
            ketentuan.digolongkan(nilai),
            nilai,
            jenjang.lengkap,
            ketentuan.tanda(jenjang),
            ketentuan.desimal,
            ketentuan.acuan(),
        )
