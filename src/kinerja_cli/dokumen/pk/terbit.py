"""A value as it was published: of another year, read in the unit of its indikator."""

from decimal import Decimal
from typing import Annotated, Any, ClassVar

from pydantic import (
    AfterValidator,
    Field,
    ValidationInfo,
)

from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.dokumen.pk.target.kata import BacaKata
from kinerja_cli.source.fields import SESATUAN
from kinerja_cli.source.plain import belum_ada, tidak_ada
from kinerja_cli.source.reads import Reads
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN, Declaration, Teks


class BacaTerbit(Reads):
    """Reads a value as it was published: a number in the unit, or a word of a scale.

    A cell that is left blank, as tables leave one, is no value.
    """

    skema: ClassVar = {"anyOf": [{"type": ["number", "string"]}, {"type": "null"}]}

    def read(self, value: Any, info: ValidationInfo) -> Decimal | None:
        """Return the value, or the place of its word.

        Raises:
            PydanticCustomError: What :class:`Angka` and :class:`BacaKata` say of it.
        """
        konteks = info.context or {}
        kata: BacaKata | None = konteks.get("kata")
        if hampa(value) or (_dash(value) and not (kata and kata.knows(value))):
            return None
        if kata is None:
            return SESATUAN.read(value, konteks)
        ujung = kata.read(value)
        if ujung.tanda:
            message = f"{kutip(str(value))} sebuah target, bukan realisasi"
            raise reject("KIN289", message, "tulis predikatnya saja")
        return ujung.angka[0]


def _dash(isi: Any) -> bool:
    return isinstance(isi, str) and (belum_ada(isi) or tidak_ada(isi))


AngkaTerbit = Annotated[Decimal | None, BacaTerbit()]


class NilaiTerbit(Declaration):
    """A value as it was published, and where; without its keys, the value alone."""

    nilai: AngkaTerbit = Field(
        description="realisasi tahun itu sebagaimana terbit; predikatnya bila berskala"
    )
    sumber: Teks | None = Field(None, description="dokumen yang memuatnya")


def _by_itself(isi: Any) -> NilaiTerbit:
    if isinstance(isi, NilaiTerbit):
        return isi
    return NilaiTerbit.model_construct(nilai=isi, sumber=None)


Terbit = Annotated[
    Annotated[
        Annotated[Decimal | None, BacaTerbit(), LANGSUNG]
        | Annotated[NilaiTerbit, RINCIAN],
        PILAH,
    ],
    AfterValidator(_by_itself),
]
