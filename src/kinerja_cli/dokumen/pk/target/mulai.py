"""The period of a year from which something holds, as a PK words it."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple

from pydantic import ValidationInfo

from kinerja_cli.core.periode import PANJANG, quarter_of
from kinerja_cli.core.sebutan_periode import bagian_tahun, bulan_tanggal
from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.reads import Reads
from kinerja_cli.source.rejection import reject

SARAN_MULAI = "tulis misalnya `triwulan 3`, `bulan 9`, atau `semester 2`"


class Mulai(NamedTuple):
    """From which period on.

    Attributes:
        jenis: ``triwulan``, ``bulan`` or ``semester``; ``nomor`` which of the year.
        tahun: The year, where it is written.
    """

    jenis: str
    nomor: int
    tahun: int | None = None

    @property
    def awal(self) -> int:
        """The first month, from 1."""
        return (self.nomor - 1) * PANJANG[self.jenis] + 1

    @property
    def triwulan(self) -> int:
        """The quarter that this month lies in."""
        return quarter_of(self.awal)

    def __str__(self) -> str:
        return f"{self.jenis} {self.nomor}"


class BacaMulai(Reads):
    """Reads the period; a number alone says not of what it is."""

    skema: ClassVar = {"type": "string"}

    def read(self, value: Any, _info: ValidationInfo) -> Mulai:
        """Return the period.

        Raises:
            PydanticCustomError: KIN205 blank; KIN280 it is no period of a year.
        """
        if isinstance(value, Mulai):  # from code
            return value
        if hampa(value):
            raise reject("KIN205", "`{nama}` masih kosong", SARAN_MULAI)
        bagian = bagian_tahun(str(value)) if isinstance(value, str) else None
        if bagian is None:
            apa = kutip(value) if isinstance(value, str) else "isian ini"
            bulan = bulan_tanggal(value) if isinstance(value, str) else None
            saran = f"tulis `bulan {bulan}`" if bulan else SARAN_MULAI
            raise reject("KIN280", f"{apa} bukan periode dalam setahun", saran)
        return Mulai(*bagian)
