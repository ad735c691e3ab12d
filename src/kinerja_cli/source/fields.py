"""The kinds of scalar that a file may hold, each read by the field that holds it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kinerja_cli.core.angka import (
    DIGIT_BULAT,
    DIGIT_PECAHAN,
    decimals,
    readings,
    split_unit,
    too_long,
)
from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.bounds import Bounds
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.scalar import Numeral

SEN = 2
_DARI_PK = "`bulat: true` di PK"
POLA_ANGKA = (
    r"^\s*([Rr][Pp]\.?)?\s*[-\u2010-\u2013\u2212]?\s*[0-9][0-9.,]*\s*(%|[.,]-+)?\s*"
    r"(\([^()]*\)\s*)?$"  # its words may stand behind it
)
POLA_BERSATUAN = r"[0-9]"  # with its unit, which a schema does not know


class Angka(Bounds):
    """A numeric field: which readings of a text it admits."""

    __slots__ = ()

    def read(self, value: object, konteks: dict[str, Any] | None = None) -> Decimal:
        """Return the one reading of ``value`` that this field admits.

        Args:
            value: What stands in the file.
            konteks: What else is known: of values in the unit of the indikator, as
                :func:`settled` takes it; whether counts are declared ``bulat``, if
                they can be.

        Raises:
            PydanticCustomError: KIN205 blank, KIN203 not a scalar, KIN210 not a
                number, KIN211 two readings, KIN212 out of bounds, KIN213 too long,
                KIN245 its words say another; what is said of a unit beside it.
        """
        konteks = {} if konteks is None else konteks
        if self.dapat_bulat and konteks.get("bulat"):
            bulat = self._replace(dapat_bulat=False, desimal=0, sumber=_DARI_PK)
            return bulat.read(value, konteks)
        if hampa(value):
            raise reject("KIN205", "`{nama}` masih kosong", "isi angkanya")
        if isinstance(value, Decimal | int) and not isinstance(value, bool):
            number = Decimal(value)  # from code: there is but one reading
            found: tuple[Decimal, ...] = (number,) if number.is_finite() else ()
        elif isinstance(value, Numeral):
            from kinerja_cli.source.stored import stored  # noqa: PLC0415 - of workbooks

            found = (stored(self, value, konteks),)
        elif isinstance(value, str):
            found = self.found(value, konteks)
        else:
            raise reject("KIN203", "di sini harus satu angka", "tulis angkanya saja")
        return self._choose(found, str(value), konteks)

    def found(self, teks: str, konteks: dict[str, Any]) -> tuple[Decimal, ...]:
        """Return what a text can stand for here, bare or as it is pasted."""
        plain = self.readings(teks)
        if plain and not (self.sesatuan and split_unit(teks)[1]):
            return plain
        from kinerja_cli.source.pasted import bare  # noqa: PLC0415 - rarely

        sel = bare(teks, konteks if self.sesatuan else {})
        return sel.agreeing(teks, self.readings(sel.angka))

    def readings(self, teks: str) -> tuple[Decimal, ...]:
        """Return what a bare text can stand for here, in or out of bounds."""
        angka, tanda = split_unit(teks)
        if tanda and tanda not in self.tanda:
            return ()
        found = readings(angka)
        # Sen have two digits: Rp 620.450 can only be thousands.
        uang = self.uang or tanda == "Rp"
        return tuple(n for n in found if uang and decimals(n) <= SEN) or found

    def _choose(
        self, found: tuple[Decimal, ...], teks: str, konteks: dict[str, Any]
    ) -> Decimal:
        if not found:
            raise self._no_number(teks)
        if all(map(too_long, found)):
            message = f"{kutip(teks)} terlalu panjang untuk sebuah angka"
            hint = (
                f"paling banyak {DIGIT_BULAT} angka di depan koma "
                f"dan {DIGIT_PECAHAN} di belakangnya"
            )
            raise reject("KIN213", message, hint)
        cocok = [n for n in found if self.admits(n)]
        if not cocok:
            raise self.refusal(found)
        return cocok[0] if len(cocok) == 1 else self._settle(cocok, teks, konteks)

    def _settle(
        self, cocok: Sequence[Decimal], teks: str, konteks: dict[str, Any]
    ) -> Decimal:
        from kinerja_cli.source.ambiguous import settled, two_readings  # noqa: PLC0415 - rarely

        if self.cacahan and konteks.get("bulat"):
            return cocok[-1]
        if self.sesatuan and not self.cacahan and (dipilih := settled(cocok, konteks)):
            return dipilih.nilai
        cacahan = self.cacahan or self.dapat_bulat
        raise two_readings(
            teks, cocok, konteks if cacahan else {}, sesatuan=self.sesatuan
        )

    def _no_number(self, teks: str) -> PydanticCustomError:
        from kinerja_cli.source.advice import stated_percent  # noqa: PLC0415 - only on the way to an error

        if "%" not in self.tanda and not self.nomor and stated_percent(teks):
            return self.no_percent(kutip(teks))
        message = f"{kutip(teks)} bukan angka untuk isian ini"
        return reject("KIN210", message, self._advice(teks))

    def _advice(self, teks: str) -> str:
        from kinerja_cli.source.advice import number_advice  # noqa: PLC0415 - only on the way to an error

        nol = self.admits(Decimal(0))
        if known := number_advice(teks, boleh_nol=nol, uang=self.uang):
            return known
        if self.maksimal is not None:
            return f"tulis angka {self.batas()}"
        return "tulis angkanya saja, misalnya 12000 atau 81,33"

    def __get_pydantic_core_schema__(
        self, source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        def read(value: object, info: core_schema.ValidationInfo) -> Any:
            return source(self.read(value, info.context))

        return core_schema.with_info_plain_validator_function(read)

    def __get_pydantic_json_schema__(
        self, _core: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        # A count may stand as 76.226, which YAML takes for a number with decimals.
        number = {
            "type": "number",
            "minimum": self.minimal,
            "maximum": self.maksimal,
            "exclusiveMinimum": self.di_atas,
        }
        bounds = {k: v for k, v in number.items() if v is not None}
        pola = POLA_BERSATUAN if self.sesatuan else POLA_ANGKA
        return {"anyOf": [bounds, {"type": "string", "pattern": pola}]}


TAHUN = Angka("tahun", minimal=1990, maksimal=2100, desimal=0, nomor=True)
Tahun = Annotated[int, TAHUN]
Bilangan = Annotated[Decimal, Angka(tanda=("%", "Rp"))]
SESATUAN = Angka(tanda=("%", "Rp"), sesatuan=True)
BilanganSesatuan = Annotated[Decimal, SESATUAN]
Persen = Annotated[
    Decimal, Angka("%", 0, 100, tanda=("%",), sumber="arti persentase cakupan")
]
RUPIAH = Angka("rupiah", 0, desimal=SEN, tanda=("Rp",), uang=True)
Rupiah = Annotated[Decimal, RUPIAH]
