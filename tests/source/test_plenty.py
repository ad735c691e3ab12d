"""Of many findings of one code the first are told, and how many more there are."""

from typing import Any

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.keys import Beside
from kinerja_cli.source.plenty import BATAS_SAMA, limited
from kinerja_cli.source.validation import Declaration, validate


class Kotak(Declaration):
    """One key that has to be there."""

    panjang: str


def test_the_rest_is_told_once_in_its_place() -> None:
    banyak = [Diagnostic("KIN121", str(n)) for n in range(BATAS_SAMA + 30)]
    lain = Diagnostic("KIN111", "x")
    *awal, sisa, akhir = limited([*banyak, lain])
    assert (awal, akhir) == (banyak[:BATAS_SAMA], lain)
    assert sisa.message == "mulai dari sini 30 temuan KIN121 lagi di berkas ini"


def test_a_hundred_are_told_whole() -> None:
    tepat = [Diagnostic("KIN121", str(n)) for n in range(BATAS_SAMA)]
    assert list(limited(tepat)) == tepat


def _found(tree: dict[str, str]) -> tuple[list[Diagnostic], list[str]]:
    """Return what is wrong with a box, and which keys were asked for elsewhere."""
    asked: list[str] = []

    def lain(kunci: str, _: Any) -> str:
        asked.append(kunci)
        return ""

    return list(refusals(validate, Kotak, tree, Beside(lain=lain))), asked


ASING = {f"z{n}": "1" for n in range(BATAS_SAMA * 2)}


def test_advice_that_nobody_reads_is_not_looked_for() -> None:
    found, asked = _found({"panjang": "1", **ASING})
    assert [d.keys for d in found] == [(k,) for k in ASING]
    assert asked == [*ASING][:BATAS_SAMA]
    assert all(d.message and d.hint for d in found[:BATAS_SAMA])


def test_one_mistake_is_one_finding_however_far_behind_it_stands() -> None:
    found, _ = _found({**ASING, "panjan": "1"})
    assert {d.code for d in found} == {"KIN202"}
    assert found[-1].hint == "mungkin maksudnya `panjang`"
