"""Rasio: bagian dari keseluruhan, dalam persen atau per sekian."""

from collections.abc import Hashable, Iterator, Mapping
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from pydantic import Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import decimals, format_angka
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.faktor import (
    FAKTOR,
    KUNCI_FAKTOR,
    SERATUSAN,
    bagian_per,
    faktor_satuan,
)
from kinerja_cli.rumus.alat.pembagi import pembagi, tanpa_kejadian
from kinerja_cli.rumus.alat.persen_jadi import DUA_ANGKA
from kinerja_cli.rumus.alat.peubah import Peubah
from kinerja_cli.source.fields import Angka

_ANGKA = Angka(tanda=("Rp",), bila_persen=DUA_ANGKA, dapat_bulat=True)
Pembilang = Annotated[Decimal, _ANGKA]
Penyebut = Annotated[Decimal, _ANGKA._replace(minimal=0)]


class Rasio(DasarRumus):
    """``pembilang / penyebut * faktor``; may pass it. 0 of 0 has no value.

    Attributes:
        faktor: 100, in percent, unless a PK says another, or its unit does.
    """

    judul = "pembilang dari penyebut, dalam persen atau per `faktor`"
    nama_lain = (
        "%",
        "angka kematian",
        "cakupan",
        "insiden",
        "per 1.000",
        "per 100.000",
        "permil",
        "persen",
        "persentase",
        "prevalensi",
        "proporsi",
        "rate",
        "ratio",
    )
    satuan = "%"
    peraturan = "rumus umum"
    akumulasi = "kumulatif"
    tergabung = "jumlah"
    kunci_pk = ("bulat", KUNCI_FAKTOR)
    faktor: ClassVar[int] = SERATUSAN

    pembilang: Annotated[
        Pembilang, Field(description="bagian yang dihitung, sesatuan dengan penyebut")
    ]
    penyebut: Annotated[
        Annotated[Penyebut, pembagi("pembilang")], Field(description="keseluruhannya")
    ]

    @classmethod
    def dikatakan(cls, janji: Mapping[str, Any]) -> Iterator[tuple[str, Hashable]]:
        yield from super().dikatakan(janji)
        faktor = janji.get(KUNCI_FAKTOR) or faktor_satuan(janji.get("satuan") or "")
        if faktor and faktor != SERATUSAN:
            yield KUNCI_FAKTOR, faktor
            yield "satuan", FAKTOR[faktor]

    @classmethod
    def jumlahan(cls) -> bool:
        return False

    def langkah(self, aturan: Aturan) -> Langkah:
        return langkah("rasio", bagian_per(self.faktor), *self.leaves(aturan))

    def leaves(self, aturan: Aturan) -> Iterator[Langkah]:
        yield dari_isian("pembilang", self.pembilang, "pembilang")
        yield dari_isian("penyebut", self.penyebut, "penyebut")

    def tanpa_nilai(self) -> Iterator[Diagnostic]:
        if not self.penyebut:
            yield tanpa_kejadian(("penyebut",))

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        yield Peubah(
            "pembilang",
            self.pembilang,
            lambda nilai: self.model_copy(update={"pembilang": nilai}),
            satuan="satuan",
            desimal=max(decimals(self.pembilang), decimals(self.penyebut)),
            tetap=True,
            cacahan=self.bulat,
            selama=f"penyebut tetap {format_angka(self.penyebut)}",
        )
