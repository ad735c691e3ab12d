"""Several values, each a number, or two of which it is the share."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from kinerja_cli.core.langkah import Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.bobot_nilai import SATU_ATAU_LEBIH
from kinerja_cli.rumus.alat.faktor import bagian_per
from kinerja_cli.rumus.alat.persen_jadi import PERSENNYA
from kinerja_cli.source.fields import Angka, BilanganSesatuan
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN, Declaration

_ANGKA = Angka(tanda=("Rp",), bila_persen=PERSENNYA)


class DuaAngka(Declaration):
    """A value as the two numbers of which it is the share; 0 of 0 is refused."""

    pembilang: Annotated[Decimal, _ANGKA] = Field(description="bagian yang dihitung")
    penyebut: Annotated[Decimal, _ANGKA._replace(di_atas=0)] = Field(
        description="keseluruhannya, lebih dari nol"
    )

    def langkah(self, faktor: int, label: str, *keys: str | int) -> Langkah:
        """Compute it, per ``faktor``; ``keys`` lead to it."""
        return langkah(
            label,
            bagian_per(faktor),
            dari_isian(f"pembilang {label}", self.pembilang, *keys, "pembilang"),
            dari_isian(f"penyebut {label}", self.penyebut, *keys, "penyebut"),
        )


Butirnya = Annotated[
    Annotated[BilanganSesatuan, LANGSUNG] | Annotated[DuaAngka, RINCIAN], PILAH
]
IsiBerurut = Annotated[tuple[Butirnya, ...], SATU_ATAU_LEBIH]
IsiBernama = Annotated[dict[str, Butirnya], SATU_ATAU_LEBIH]
DaftarNilai = Annotated[
    Annotated[IsiBerurut, LANGSUNG] | Annotated[IsiBernama, RINCIAN], PILAH
]
