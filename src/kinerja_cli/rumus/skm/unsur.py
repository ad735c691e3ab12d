"""The unsur of a survey as a file holds them, and how far one can move."""

from collections.abc import Callable
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from kinerja_cli.core.angka import decimals
from kinerja_cli.core.exact import Exact
from kinerja_cli.rumus.alat.peubah import Peubah, Terhitung
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN

TERBURUK, TERBAIK = Decimal(1), Decimal(4)
# What a survey is asked to reach is said this finely: 0,0025 of its value.
DESIMAL_NILAI = 4

SKALA = Angka(
    "nilai 1-4", 1, 4, sumber="skala jawaban 1 sampai 4, PermenPANRB 14/2017 lampiran"
)
NilaiSkm = Annotated[Decimal, SKALA]
Jawaban = Annotated[int, Angka("jawaban", minimal=1, desimal=0)]
Orang = Annotated[int, Angka("orang", minimal=1, desimal=0)]
Kuesioner = Annotated[int, Angka("kuesioner", minimal=1, desimal=0)]
BANYAK_UNSUR = Field(min_length=2, max_length=30)
UnsurSkm = Annotated[
    Annotated[tuple[NilaiSkm, ...], BANYAK_UNSUR, LANGSUNG]
    | Annotated[dict[str, NilaiSkm], BANYAK_UNSUR, RINCIAN],
    PILAH,
]


def bergerak(nama: str, nilai: Exact, ganti: Callable[[Decimal], Terhitung]) -> Peubah:
    """Let a value of a survey move between the worst and the best.

    One that was computed is asked for as finely as any is.
    """
    ditulis = decimals(nilai) if isinstance(nilai, Decimal) else DESIMAL_NILAI
    return Peubah(
        nama,
        nilai,
        ganti,
        satuan="nilai 1-4",
        desimal=max(2, ditulis),
        minimal=TERBURUK,
        maksimal=TERBAIK,
        batas="nilai tertinggi 4",
    )
