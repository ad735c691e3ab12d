"""One input that an office declares for its own formula, and how it is read."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from kinerja_cli.source.fields import Angka
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration

CaraGabung = Literal["jumlah", "kumulatif", "posisi", "rata_rata"]
BatasIsian = Annotated[int, Angka(desimal=0)]
DesimalIsian = Annotated[int, Angka(minimal=0, maksimal=12, desimal=0)]
_PERSEN = ("%", "persen")


class IsianSendiri(Declaration):
    """One input of a formula; the descriptions are shown to users."""

    nama: str = Field("", description="namanya dalam kata; tanpa ini kuncinya")
    satuan: str = Field("", description="satuannya, misalnya orang")
    minimal: BatasIsian | None = Field(None, description="nilai terkecil yang diterima")
    maksimal: BatasIsian | None = Field(
        None, description="nilai terbesar yang diterima"
    )
    desimal: DesimalIsian | None = Field(
        None, description="banyaknya desimal; 0 bila selalu bulat"
    )
    gabung: CaraGabung | None = Field(
        None, description="cara beberapa periode digabung; tanpa ini menurut akumulasi"
    )

    @model_validator(mode="after")
    def _bounds_in_order(self) -> IsianSendiri:
        bawah, atas = self.minimal, self.maksimal
        if bawah is not None and atas is not None and bawah > atas:
            message = f"`minimal` {bawah} di atas `maksimal` {atas}"
            raise reject("KIN266", message, "tukar keduanya", ("minimal",))
        return self

    def sebutan(self, kunci: str) -> str:
        """Say what it is, in words."""
        return self.nama.strip() or kunci.replace("_", " ")

    def bidang(self, kunci: str) -> Any:
        """Return the type of its field."""
        persen = ("%",) if is_persen(self.satuan) else ()
        angka = Angka(
            self.satuan.strip(),
            self.minimal,
            self.maksimal,
            desimal=self.desimal,
            sumber="`isian` di PK",
            tanda=(*persen, "Rp"),
        )
        return Annotated[
            Annotated[Decimal, angka], Field(description=self.sebutan(kunci))
        ]


def is_persen(satuan: str) -> bool:
    """Tell whether a unit is that of percentages."""
    return satuan.strip().casefold() in _PERSEN
