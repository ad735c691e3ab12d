"""Bounds of a capaian: one that is printed with fewer digits rounds over them."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from kinerja_cli.core.angka import decimals, format_angka, format_ketik, ringkas, satuan
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk.declaration import Perjanjian

# Each bound: what it is called, and on which side of it a capaian may be.
_BATAS: Mapping[str, tuple[str, Callable[[Fraction], int]]] = {
    "batas_bawah": ("batas bawah capaian", ceil),
    "batas_capaian": ("batas capaian", floor),
}


def batas_terlalu_halus(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find bounds that a capaian, as it is printed, would have to round over."""
    for keys, batas in _semua(pk):
        if batas is not None and decimals(batas) > pk.konvensi.desimal_persen:
            yield _halus(keys, batas, pk)


def _semua(pk: Perjanjian) -> Iterator[tuple[Keys, Decimal | None]]:
    semua = ((keys, i) for _, keys, i in pk.semua_indikator())
    for keys, isi in ((("konvensi",), pk.konvensi), *semua):
        for kunci in _BATAS:
            batas = getattr(isi, kunci)
            yield (*keys, kunci), None if batas is None else ringkas(batas)


def _halus(keys: Keys, batas: Decimal, pk: Perjanjian) -> Diagnostic:
    nama, bulatkan = _BATAS[str(keys[-1])]
    desimal = pk.konvensi.desimal_persen
    message = (
        f"{nama} {format_angka(batas)} memakai {decimals(batas)} desimal, "
        f"padahal capaian dicetak dengan {desimal}"
    )
    cukup = satuan(bulatkan(Fraction(batas) * 10**desimal), desimal)
    kunci = "desimal" if pk.konvensi.desimal_capaian is None else "desimal_capaian"
    hint = f"tulis {format_ketik(cukup)}, atau perbanyak `{kunci}` di `konvensi`"
    return Diagnostic("KIN368", message, hint, keys=keys)
