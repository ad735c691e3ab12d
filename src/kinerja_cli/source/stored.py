"""A number that a cell holds, where a field may take it for another than was meant."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from kinerja_cli.core.angka import ringkas
from kinerja_cli.core.persen import is_percent
from kinerja_cli.source.ambiguous import polos
from kinerja_cli.source.bounds import Bounds
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.scalar import Numeral

_RIBU = 3  # digits behind a mark that may have been one of thousands
_SERATUS = 2


def stored(bidang: Bounds, sel: Numeral, konteks: Mapping[str, Any]) -> Decimal:
    """Return the number of a cell, as the field ``bidang`` is handed it.

    Args:
        bidang: The field; it checks its bounds itself.
        sel: The cell.
        konteks: What else is known: the ``satuan`` of values in that unit.

    Raises:
        PydanticCustomError: KIN212 a count has decimals; KIN211 a percentage that may
            have been meant as a part of one.
    """
    nilai = sel.nilai
    if bidang.cacahan and nilai != nilai.to_integral_value():
        message = f"{polos(nilai)} bukan bilangan bulat"
        raise reject("KIN212", message, _whole(nilai, bidang))
    if 0 < nilai <= 1 and _in_percent(bidang, konteks):
        kali = polos(nilai.scaleb(_SERATUS))
        message = f"{polos(nilai)} dapat berarti {polos(nilai)} % atau {kali} %"
        hint = (
            f"tulis {kali}; atau ketik dengan tandanya, {polos(nilai)}%, bila memang "
            "sekecil itu"
        )
        raise reject("KIN211", message, hint)
    return nilai


def _whole(nilai: Decimal, bidang: Bounds) -> str:
    ribuan = nilai.scaleb(_RIBU)
    if not bidang.admits(ribuan):
        return "bulatkan dahulu"
    # A cell drops the zeros behind a mark: 76.500 typed with a point is 76,5.
    return f"Excel ini memakai titik sebagai koma? tulis {polos(ringkas(ribuan))}"


def _in_percent(bidang: Bounds, konteks: Mapping[str, Any]) -> bool:
    if bidang.cacahan:
        return False
    satuan = str(konteks.get("satuan") or "") if bidang.sesatuan else bidang.satuan
    return is_percent(satuan)
