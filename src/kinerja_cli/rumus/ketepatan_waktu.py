"""Ketepatan waktu layanan: yang tepat waktu dari yang ditargetkan."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import PERSEN, Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.pembagi import pembagi, tanpa_kejadian
from kinerja_cli.rumus.alat.persen_jadi import DUA_ANGKA
from kinerja_cli.rumus.alat.peubah import Peubah, cacahan
from kinerja_cli.source.fields import Angka

_LAYANAN = Angka("layanan", minimal=0, desimal=0, bila_persen=DUA_ANGKA)


class KetepatanWaktu(DasarRumus):
    """``tepat_waktu / ditargetkan * 100``, in percent; may pass 100.

    Where no service was targeted and none was on time, it has no value.

    Source: PK Disdukcapil Luwu Timur 2024, Lampiran 2: the denominator is the
        services targeted, not those received.
    """

    judul = "layanan tepat waktu dari layanan yang ditargetkan"
    nama_lain = ("tepat waktu", "waktu", "sop")
    satuan = "%"
    peraturan = "PK Disdukcapil Luwu Timur 2024, Lampiran 2"
    akumulasi = "kumulatif"
    tergabung = "jumlah"
    kunci_pk = ("bulat",)

    tepat_waktu: Annotated[
        Annotated[int, _LAYANAN],
        Field(description="layanan yang selesai tepat waktu"),
    ]
    ditargetkan: Annotated[
        Annotated[int, _LAYANAN, pembagi("tepat_waktu")],
        Field(description="layanan yang ditargetkan, bukan yang diterima"),
    ]

    def langkah(self, aturan: Aturan) -> Langkah:
        return langkah("ketepatan waktu", PERSEN, *self.leaves(aturan))

    def leaves(self, aturan: Aturan) -> Iterator[Langkah]:
        yield dari_isian("layanan tepat waktu", self.tepat_waktu, "tepat_waktu")
        yield dari_isian("layanan yang ditargetkan", self.ditargetkan, "ditargetkan")

    def tanpa_nilai(self) -> Iterator[Diagnostic]:
        if not self.ditargetkan:
            yield tanpa_kejadian(("ditargetkan",))

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        layanan = cacahan(
            "layanan tepat waktu",
            self.tepat_waktu,
            lambda n: self.model_copy(update={"tepat_waktu": int(n)}),
            satuan="layanan",
        )
        tetap = f"yang ditargetkan tetap {format_angka(Decimal(self.ditargetkan))}"
        yield layanan._replace(selama=tetap)

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        if self.tepat_waktu > self.ditargetkan:
            message = "di atas 100 %: penyebutnya layanan yang ditargetkan"
            yield Diagnostic("KIN323", message, level="catatan", keys=("tepat_waktu",))
