"""What each of several values weighs: by name, or in their order."""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import Field

from kinerja_cli.core.exact import sepersen
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN

KUNCI_BOBOT = "bobot_nilai"
SATU_ATAU_LEBIH = Field(min_length=1)


class _AngkaBobot(Angka):
    """As it is stated; a percentage is a share, or a sum would be hundredfold."""

    __slots__ = ()

    def read(self, value: object, konteks: dict[str, Any] | None = None) -> Decimal:
        nilai = super().read(value, konteks)
        persen = isinstance(value, str) and "%" in value
        return Decimal(sepersen(nilai, Decimal(1))) if persen else nilai


_Bobot = Annotated[Decimal, _AngkaBobot("bobot", minimal=0, tanda=("%",))]
DaftarBobot = Annotated[
    Annotated[tuple[_Bobot, ...], SATU_ATAU_LEBIH, LANGSUNG]
    | Annotated[dict[str, _Bobot], SATU_ATAU_LEBIH, RINCIAN],
    PILAH,
]
