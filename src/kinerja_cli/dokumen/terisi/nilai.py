"""One value of a realisasi: the number that its field reads, else the text."""

from decimal import Decimal
from typing import Any, NamedTuple

from pydantic import BaseModel
from pydantic_core import PydanticCustomError

from kinerja_cli.core.angka import format_ketik, readings
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi.reading import konteks_isian
from kinerja_cli.dokumen.terisi.bidang import bidang_at
from kinerja_cli.rumus.alat.menurut_pk import KUNCI_BULAT
from kinerja_cli.source.fields import RUPIAH, Angka


class NilaiTerisi(NamedTuple):
    """A value, and the field that reads it, if that is one of numbers.

    Attributes:
        isi: The number, or the text as it stands.
        konteks: What else is known to the field.
    """

    isi: Decimal | str
    bidang: Angka | None = None
    konteks: dict[str, Any] = {}  # noqa: RUF012 - only read

    def terbaca(self, teks: str) -> bool:
        """Tell whether its field reads just this value of ``teks``."""
        return self.bidang is not None and self.isi == _read(
            teks, self.bidang, self.konteks
        )

    def ketik(self) -> str:
        """Write a number as it is typed, so that its field reads no other one."""
        angka = Decimal(self.isi)
        biasa = f"{angka:f}".replace(".", ",")
        satu = len(readings(biasa)) == 1
        sesatuan = self.bidang is not None and self.bidang.sesatuan
        if self.terbaca(biasa) and (satu or not sesatuan):
            return biasa
        return format_ketik(angka)


def nilai_isian(i: Indikator, pk: Perjanjian, keys: Keys, isi: str) -> NilaiTerisi:
    """Read what stands at ``keys`` below an indikator; what is no number stays."""
    bulat = {KUNCI_BULAT: i.kelas.bulat} if KUNCI_BULAT in i.kelas.kunci_pk else {}
    return _nilai(isi, bidang_at(i.kelas, keys), konteks_isian(i, pk) | bulat)


def nilai_pada(kelas: type[BaseModel], keys: Keys, isi: str) -> NilaiTerisi:
    """Read what stands at ``keys`` of a declaration that knows no more."""
    return _nilai(isi, bidang_at(kelas, keys), {})


def nilai_uang(isi: str) -> NilaiTerisi:
    """Read an amount of money."""
    return _nilai(isi, RUPIAH, {})


def _nilai(isi: str, bidang: Angka | None, konteks: dict[str, Any]) -> NilaiTerisi:
    angka = _read(isi, bidang, konteks) if bidang else None
    return NilaiTerisi(str(isi) if angka is None else angka, bidang, konteks)


def _read(isi: str, bidang: Angka, konteks: dict[str, Any]) -> Decimal | None:
    try:
        return bidang.read(isi, {**konteks})
    except PydanticCustomError:
        return None
