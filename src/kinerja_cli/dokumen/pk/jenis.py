"""The kinds of values that keys of a PK hold, in more places than one."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from kinerja_cli.source.fields import Angka

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]
RumusTurun = Literal["selisih", "rasio"]
# More than that no office prints; a number that is read may have more.
DESIMAL_TERBANYAK = 12
Desimal = Annotated[int, Angka(minimal=0, maksimal=DESIMAL_TERBANYAK, desimal=0)]
# Of any size: what counts is its share of the sum.
Bobot = Annotated[Decimal, Angka("bobot", minimal=0, tanda=("%",))]
BatasAtas = Annotated[Decimal, Angka("%", minimal=100, tanda=("%",))]
BatasBawah = Annotated[Decimal, Angka("%", maksimal=100, tanda=("%",))]
