"""A number as a sentence says it: with its unit, or as the word of its scale."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import format_angka, format_penuh
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.teks import sepadan, visible
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target import Arah, Tanda, Target
from kinerja_cli.dokumen.pk.target.satuan import is_percent
from kinerja_cli.laporan.columns import of_scale

# Units that say what kind of number it is, and of which nobody says so many.
_TAK_DISEBUT = frozenset(
    {"indeks", "index", "nilai", "skor", "poin", "angka", "bilangan", "opini"}
    | {"predikat", "kategori", "skala", "rasio", "level", "tingkat", "mutu", "-"}
)
_RUPIAH = frozenset({"rp", "rp.", "rupiah"})
_TANDA: dict[Tanda, str] = {
    "≥": "paling sedikit",
    "≤": "paling banyak",
    ">": "lebih dari",
    "<": "kurang dari",
}


class UkuranKalimat(NamedTuple):
    """How the values of one indikator are said.

    Attributes:
        nama: The name of the indikator.
        angka: How a value is printed: a number, or its word on a scale.
        bertingkat: Whether its values are such words.
    """

    nama: str
    satuan: str
    arah: Arah
    angka: Callable[[Decimal], str]
    bertingkat: bool = False

    @property
    def persen(self) -> bool:
        """Whether it is a percentage: a difference is in percentage points."""
        return not self.bertingkat and is_percent(self.satuan)

    def nilai(self, nilai: Decimal) -> str:
        """Say a value: ``97,73 persen``, ``15 dokumen``, ``81,33``, ``WTP``."""
        return self._bersatuan(self.angka(nilai))

    def selisih(self, nilai: Decimal) -> str:
        """Say a difference of two values: in points, or in the unit without ``per``."""
        angka = format_angka(nilai)
        if self.bertingkat:
            return f"{angka} jenjang"
        if self.persen:
            return f"{angka} poin persen"
        satuan = sepadan(visible(self.satuan))
        if satuan.split(" ")[0] in _TAK_DISEBUT:
            return f"{angka} poin"
        return angka if satuan.startswith("per") else self._bersatuan(angka)

    def utuh(self, nilai: Exact) -> str:
        """Say an unrounded value; ``sekitar`` where it goes on."""
        return self._bersatuan(format_penuh(nilai).replace("≈", "sekitar"))

    def target(self, target: Target) -> str:
        """Say a target: ``60 sampai 85``, ``paling sedikit 95 persen``."""
        if target.rentang:
            ujung = map(format_angka, target.ujung)
            return self._bersatuan(" sampai ".join(ujung))
        sebutan = target.sebutan or self.angka(target.bawah)
        kata = self._bersatuan(visible(sebutan))
        return f"{_TANDA[target.tanda]} {kata}" if target.tanda else kata

    def _bersatuan(self, angka: str) -> str:
        satuan = visible(self.satuan)
        if self.bertingkat or sepadan(satuan).split(" ")[0] in _TAK_DISEBUT:
            return angka
        if self.persen:
            return f"{angka} persen"
        if sepadan(satuan) in _RUPIAH:
            return f"Rp {angka}"
        return f"{angka} {satuan.lower() if satuan.istitle() else satuan}"


def ukuran_indikator(i: Indikator) -> UkuranKalimat:
    """Say the values of an indikator as its PK has them."""
    nama = visible(i.nama)
    return UkuranKalimat(nama, i.satuan, i.arah, i.tulis, i.kelas.bertingkat)


def ukuran_tercatat(b: BarisTercatat) -> UkuranKalimat:
    """Say the values of a row that was recorded."""

    def angka(nilai: Decimal) -> str:
        kata = of_scale(b, nilai)
        return format_angka(kata) if isinstance(kata, Decimal) else visible(str(kata))

    return UkuranKalimat(visible(b.nama), b.satuan, b.arah, angka, bool(b.skala))


def kata_persen(nilai: Decimal) -> str:
    """Say a percentage."""
    return f"{format_angka(nilai)} persen"


def titik(teks: str) -> str:
    """Make a sentence: a capital letter, and a full stop unless it has an end."""
    akhir = "" if teks.endswith((".", "!", "?", ".”", "!”", "?”")) else "."
    return f"{teks[:1].upper()}{teks[1:]}{akhir}"
