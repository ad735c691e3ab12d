"""Bounds of a capaian: one that is printed with fewer digits rounds over them."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from kinerja_cli.core.angka import decimals, format_angka, ringkas, satuan
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk.declaration import Perjanjian

NAMA_BATAS: Mapping[str, str] = {
    "batas_bawah": "batas bawah capaian",
    "batas_capaian": "batas capaian",
}


def batas_terlalu_halus(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find bounds that a capaian, as it is printed, would have to round over."""
    for keys, batas in _semua(pk):
        if batas is not None and decimals(batas) > pk.konvensi.desimal_persen:
            yield _halus(keys, batas, pk)


def _semua(pk: Perjanjian) -> Iterator[tuple[Keys, Decimal | None]]:
    semua = ((keys, i) for _, keys, i in pk.semua_indikator())
    for keys, isi in ((("konvensi",), pk.konvensi), *semua):
        for kunci in NAMA_BATAS:
            batas = getattr(isi, kunci)
            yield (*keys, kunci), None if batas is None else ringkas(batas)


def _halus(keys: Keys, batas: Decimal, pk: Perjanjian) -> Diagnostic:
    from kinerja_cli.source.ambiguous import unmistakable  # noqa: PLC0415 - only on the way to an error

    kunci, konvensi = str(keys[-1]), pk.konvensi
    desimal = konvensi.desimal_persen
    message = (
        f"{NAMA_BATAS[kunci]} {format_angka(batas)} memakai {decimals(batas)} desimal, "
        f"padahal capaian dicetak dengan {desimal}"
    )
    ke_dalam = ceil if kunci == "batas_bawah" else floor
    cukup = satuan(ke_dalam(Fraction(batas) * 10**desimal), desimal)
    lain = "desimal" if konvensi.desimal_capaian is None else "desimal_capaian"
    hint = f"tulis {unmistakable(cukup)}, atau perbanyak `{lain}` di `konvensi`"
    return Diagnostic("KIN368", message, hint, keys=keys)
