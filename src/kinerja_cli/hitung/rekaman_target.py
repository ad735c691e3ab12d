"""A target as a result records it: numbers for programs, and how it is printed."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.dokumen.pk.target import Target


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
