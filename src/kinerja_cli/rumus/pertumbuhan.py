"""Pertumbuhan: perubahan dari yang sebelumnya, dalam persen."""

from collections.abc import Hashable, Iterator, Mapping
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import decimals, format_angka
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import kurang, persen
from kinerja_cli.core.langkah import Langkah, Operasi, dari_isian, langkah
from kinerja_cli.core.sel import selisih_sel
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.pembagi import pembagi, tanpa_kejadian
from kinerja_cli.rumus.alat.persen_jadi import DUA_ANGKA
from kinerja_cli.rumus.alat.peubah import Peubah
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.rejection import reject

_BESARAN = Angka(tanda=("Rp",), bila_persen=DUA_ANGKA, dapat_bulat=True)
_PENURUNAN = "penurunan"
TUMBUH = Operasi(
    "pertumbuhan",
    lambda n: persen(kurang(n[0], n[1]), n[1]),
    lambda p: f"({p[0]} − {p[1]}) : {p[1]} × 100",
    lambda s: f"{selisih_sel(f'{s[0]}-{s[1]}')}/{s[1]}*100",
)
TURUN = Operasi(
    _PENURUNAN,
    lambda n: persen(kurang(n[1], n[0]), n[1]),
    lambda p: f"({p[1]} − {p[0]}) : {p[1]} × 100",
    lambda s: f"{selisih_sel(f'{s[1]}-{s[0]}')}/{s[1]}*100",
)


def _not_below_zero(nilai: Decimal) -> Decimal:
    """Refuse a base below zero: from -5 to 5 is no growth of -200 percent."""
    if nilai < 0:
        message = f"tidak ada pertumbuhan dari {format_angka(nilai)}, di bawah nol"
        hint = "pakai `rumus: nilai` di PK, misalnya untuk selisihnya"
        raise reject("KIN384", message, hint)
    return nilai


class Pertumbuhan(DasarRumus):
    """``(sekarang - sebelum) / sebelum * 100``, in percent; from 0 to 0 is none.

    Attributes:
        penurunan: Whether a PK promises how much less it is: the sign is the other one.
    """

    judul = "perubahan dari yang sebelumnya, dalam persen"
    nama_lain = (
        "growth",
        "kenaikan",
        "laju",
        "laju pertumbuhan",
        "peningkatan",
        "penurunan",
        "perubahan",
        "tren",
    )
    satuan = "%"
    peraturan = "rumus umum"
    akumulasi = "kumulatif"
    tergabung = "jumlah"
    dapat_turun = True
    kunci_pk = ("bulat", _PENURUNAN)
    penurunan: ClassVar[bool] = False

    sekarang: Annotated[
        Annotated[Decimal, _BESARAN], Field(description="besarnya pada periode ini")
    ]
    sebelum: Annotated[
        Annotated[Decimal, _BESARAN, AfterValidator(_not_below_zero)],
        pembagi("sekarang"),
        Field(description="besarnya pada periode pembanding, misalnya tahun lalu"),
    ]

    @classmethod
    def dikatakan(cls, janji: Mapping[str, Any]) -> Iterator[tuple[str, Hashable]]:
        yield from super().dikatakan(janji)
        if janji.get(_PENURUNAN):
            yield _PENURUNAN, True

    def langkah(self, aturan: Aturan) -> Langkah:
        operasi = TURUN if self.penurunan else TUMBUH
        return langkah(operasi.nama, operasi, *self.leaves(aturan))

    def leaves(self, aturan: Aturan) -> Iterator[Langkah]:
        yield dari_isian("sekarang", self.sekarang, "sekarang")
        yield dari_isian("sebelum", self.sebelum, "sebelum")

    def tanpa_nilai(self) -> Iterator[Diagnostic]:
        if not self.sebelum:
            yield tanpa_kejadian(("sebelum",))

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        peubah = Peubah(
            "sekarang",
            self.sekarang,
            self._dengan,
            satuan="satuan",
            desimal=max(decimals(self.sekarang), decimals(self.sebelum)),
            tetap=True,
            cacahan=self.bulat,
            selama=f"sebelum tetap {format_angka(self.sebelum)}",
        )
        yield self._berkurangnya(peubah) if self.penurunan else peubah

    def _berkurangnya(self, sekarang: Peubah) -> Peubah:
        """Let what a decrease grows with move: by how much it is less."""
        return sekarang._replace(
            nama="berkurangnya",
            nilai=kurang(self.sebelum, self.sekarang),
            ganti=lambda nilai: self._dengan(kurang(self.sebelum, nilai)),
            setara=lambda n: f"sekarang {format_angka(kurang(self.sebelum, n))}",
        )

    def _dengan(self, sekarang: Decimal) -> Self:
        return self.model_copy(update={"sekarang": sekarang})
