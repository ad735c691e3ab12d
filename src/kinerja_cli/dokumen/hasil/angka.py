"""Numbers and verdicts of JSON: a dot is the decimal mark, come what may behind it."""

import re
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import GetPydanticSchema, PlainValidator
from pydantic_core.core_schema import no_info_after_validator_function as after

from kinerja_cli.core.angka import DIGIT_BULAT, DIGIT_PECAHAN, decimals
from kinerja_cli.core.exact import EXACT
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.rejection import reject

# The longest capaian of inputs that are not too long themselves: twice a quotient in
# percent, and a little more for periods that are added up.
DIGIT_TERBESAR = DIGIT_BULAT + 2 * (DIGIT_PECAHAN + 3)
_ANGKA = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _number(value: object) -> Decimal:
    if not isinstance(value, str):
        raise reject("KIN203", "di sini harus satu angka", "tulis angkanya saja")
    if not _ANGKA.fullmatch(value):
        message = f"{kutip(value)} bukan angka JSON"
        raise reject("KIN210", message, "tulis dengan titik desimal, misalnya 81.33")
    nilai = Decimal(value)
    if nilai.adjusted() >= DIGIT_TERBESAR or decimals(nilai) > DIGIT_PECAHAN:
        message = f"{kutip(value)} terlalu panjang untuk sebuah angka"
        raise reject("KIN213", message, "tulis ulang hasilnya dengan `kinerja hitung`")
    return EXACT.plus(nilai)


AngkaJson = Annotated[Decimal, PlainValidator(_number)]
Benar = Annotated[
    bool,
    GetPydanticSchema(lambda _, of: after("true".__eq__, of(Literal["true", "false"]))),
]
Nomor = Annotated[int, Angka(minimal=1, desimal=0)]
Banyak = Annotated[int, Angka(minimal=0, desimal=0)]
