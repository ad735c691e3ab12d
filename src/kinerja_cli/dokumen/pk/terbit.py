"""A value as it was published: of another year, read in the unit of its indikator."""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ValidationInfo,
)
from pydantic_core import CoreSchema, core_schema

from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.dokumen.pk.target.kata import BacaKata
from kinerja_cli.source.fields import SESATUAN
from kinerja_cli.source.plain import belum_ada, tidak_ada
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN, Declaration, Teks


class BacaTerbit:
    """Reads a value as it was published: a number in the unit, or a word of a scale.

    A cell that is left blank, as tables leave one, is no value.
    """

    @staticmethod
    def read(isi: Any, info: ValidationInfo) -> Decimal | None:
        """Return the value, or the place of its word.

        Raises:
            PydanticCustomError: What :class:`Angka` and :class:`BacaKata` say of it.
        """
        konteks = info.context or {}
        kata: BacaKata | None = konteks.get("kata")
        if hampa(isi) or (_dash(isi) and not (kata and kata.knows(isi))):
            return None
        if kata is None:
            return SESATUAN.read(isi, konteks)
        ujung = kata.read(isi)
        if ujung.tanda:
            message = f"{kutip(str(isi))} sebuah target, bukan realisasi"
            raise reject("KIN289", message, "tulis predikatnya saja")
        return ujung.angka[0]

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, _core: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"anyOf": [{"type": ["number", "string"]}, {"type": "null"}]}


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
