"""A target as a result records it, and as it is read again: numbers, and its print."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.pk.target import ARAH_TANDA, Tanda, Target


class TargetTercatat(NamedTuple):
    """A target, with as many decimals as it is printed with.

    Attributes:
        nilai: Its number; of a range the lower end.
        sampai: The upper end of a range.
        kata: How it is printed, where that is not its number alone.
    """

    nilai: Decimal | None = None
    sampai: Decimal | None = None
    kata: str | None = None


def rekam_target(target: Target | None) -> TargetTercatat:
    """Record a target; of none, nothing."""
    if target is None:
        return TargetTercatat()
    biasa = not (target.rentang or target.tanda or target.sebutan)
    return TargetTercatat(
        target.bawah,
        target.atas if target.rentang else None,
        None if biasa else str(target),
    )


def target_tercatat(b: BarisTercatat) -> Target | None:
    """Return the target of a recorded row, as what it was; None where it has none.

    A row of a program that knew numbers only has no ``target_kata``, and its number
    is all there is.
    """
    if b.target is None:
        return None
    kata = b.target_kata or ""
    if b.target_sampai is not None:
        return Target(b.target, b.target_sampai, b.arah)
    tanda: Tanda = next((t for t in ARAH_TANDA if kata.startswith(t)), "")
    sebutan = kata.removeprefix(tanda).strip() if b.skala or not tanda else ""
    return Target(b.target, b.target, b.arah, tanda, sebutan)
