"""What a ratio divides by: zero where nothing happened, and then it has no value."""

from decimal import Decimal
from typing import Any

from pydantic import AfterValidator, ValidationInfo

from kinerja_cli.core.diagnostic import Diagnostic, Keys, note
from kinerja_cli.source.fields import Angka

TANPA_KEJADIAN = "KIN462"
_PEMBAGI = Angka(di_atas=0)


def pembagi(terbagi: str) -> AfterValidator:
    """Admit zero only where what is divided, the input ``terbagi`` above it, is zero.

    The field itself admits zero; anything else divided by it is KIN212.
    """

    def check(nilai: Any, info: ValidationInfo) -> Any:
        if nilai == 0 and info.data.get(terbagi):
            raise _PEMBAGI.refusal((Decimal(nilai),))
        return nilai

    return AfterValidator(check)


def tanpa_kejadian(keys: Keys, sebutan: str = "") -> Diagnostic:
    """Say that nothing happened of which there could be a share; ``keys`` divide."""
    apa = f"{sebutan} " if sebutan else ""
    pesan = f"tidak ada kejadian: {apa}0 dari 0"
    return note(TANPA_KEJADIAN, pesan)._replace(keys=keys)
