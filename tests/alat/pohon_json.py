"""The JSON of an explanation, read back and worked out again in exact fractions."""

import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

from alat.kalkulator import BANDING, ULANG, Hitungan, baca

PEMBAGIAN = {
    *("rata-rata", "bagi", "persen", "selisih turun", "pertumbuhan", "penurunan"),
    *("per 1.000", "per 10.000", "per 100.000", "rata-rata tertimbang"),
}
SELISIH = Fraction(1, 10**25)

Simpul = dict[str, Any]


def read(out: str) -> Any:
    """Read JSON without floats, so that decimals are counted as printed."""
    return json.loads(out, parse_float=Decimal, parse_int=Decimal)


def half_up(nilai: Fraction, desimal: int) -> Fraction:
    """Round as an office does by hand, away from zero."""
    besar = Fraction(floor(abs(nilai) * 10**desimal + Fraction(1, 2)), 10**desimal)
    return besar if nilai >= 0 else -besar


def _exact(node: Simpul) -> bool:
    """Tell whether a number is printed as far as it goes: no quotient is in it."""
    if node["desimal"] is not None:
        return True
    return node["operasi"] not in PEMBAGIAN and all(map(_exact, node["dasar"]))


def walk(node: Simpul | None) -> Iterator[Simpul]:
    """Yield a node, and all beneath it."""
    if node:
        yield node
        for anak in node["dasar"]:
            yield from walk(anak)


def nodes(isi: Any) -> Iterator[Simpul]:
    """Yield every node of every tree, those of the means too."""
    for i in isi["indikator"]:
        yield from walk(i["capaian"])
        yield from walk(i["capaian_triwulan"])
        yield from walk(i["dasar_target"])
    for rata_rata in isi["rata_rata"]:
        yield from walk(rata_rata)
    yield from walk(isi["serapan"])


def recompute(node: Simpul) -> None:
    """Assert that a node is its operation on what is printed of its children."""
    nilai = Fraction(node["nilai"])
    bahan = [Fraction(anak["nilai"]) for anak in node["dasar"]]
    if node["desimal"] is not None:
        assert node["operasi"] == "bulat"
        (asal,) = bahan
        assert nilai == half_up(asal, int(node["desimal"]))
        assert Fraction(node["bulat"]) == nilai
        assert -node["bulat"].as_tuple().exponent == node["desimal"]
    elif node["operasi"] is None:
        assert bahan == []
    elif node["operasi"] == "hitungan":  # an office's own, with numbers of its own
        ulang = Fraction(Hitungan(node["hitungan"]).value())
        assert abs(nilai - ulang) <= max(abs(nilai), Fraction(1)) / 10**6
    else:
        ulang = ULANG[node["operasi"]](bahan)
        assert abs(nilai - ulang) <= (0 if _exact(node) else SELISIH)


def recompute_names(indikator: dict[str, Any]) -> int:
    """Assert that each name is read off a number of the tree; returns how many."""
    for g in indikator["golongan"]:
        asal = Fraction(g["asal"])
        if g["desimal"] is not None:
            asal = half_up(asal, int(g["desimal"]))
            assert -g["nilai"].as_tuple().exponent == g["desimal"]
        assert Fraction(g["nilai"]) == asal
        semua = [Fraction(n["nilai"]) for n in walk(indikator["capaian"])]
        assert min(abs(Fraction(g["asal"]) - n) for n in semua) <= SELISIH
        tanda, batas = g["batas"].split(" ")
        assert BANDING[tanda](baca(str(g["nilai"]).replace(".", ",")), baca(batas))
    return len(indikator["golongan"])
