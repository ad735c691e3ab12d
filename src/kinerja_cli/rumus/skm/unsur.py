"""The unsur of a survey as a file holds them, and how far one can move."""

from collections.abc import Callable
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from kinerja_cli.core.angka import decimals
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import BAGI, Langkah, dari_isian, langkah
from kinerja_cli.rumus.alat.peubah import Peubah, Terhitung
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN

TERBURUK, TERBAIK = Decimal(1), Decimal(4)
# What a survey is asked to reach is said this finely: 0,0025 of its value.
DESIMAL_NILAI = 4

SKALA_JAWABAN = Angka(
    "nilai 1-4", 1, 4, sumber="skala jawaban 1 sampai 4, PermenPANRB 14/2017 lampiran"
)
NilaiSkm = Annotated[Decimal, SKALA_JAWABAN]
Jawaban = Annotated[int, Angka("jawaban", minimal=1, desimal=0)]
Orang = Annotated[int, Angka("orang", minimal=1, desimal=0)]
Kuesioner = Annotated[int, Angka("kuesioner", minimal=1, desimal=0)]
BANYAK_UNSUR = Field(min_length=2, max_length=30)
UnsurSkm = Annotated[
    Annotated[tuple[NilaiSkm, ...], BANYAK_UNSUR, LANGSUNG]
    | Annotated[dict[str, NilaiSkm], BANYAK_UNSUR, RINCIAN],
    PILAH,
]


def dibagi(n: int, jumlah: Exact, terisi: Decimal) -> Langkah:
    """Divide the answers to unsur ``n``, counting from 0, by how many there are."""
    label = f"unsur {n + 1}"
    semua = dari_isian(f"jumlah jawaban {label}", jumlah, "jumlah_per_unsur", n)
    return langkah(
        label, BAGI, semua, dari_isian(f"terisi {label}", terisi, "terisi", n)
    )


def bertambah(
    n: int, jumlah: Exact, terisi: Decimal, ganti: Callable[[Decimal], Terhitung]
) -> Peubah:
    """Let the answers to unsur ``n`` move, as far as those who answered can."""
    return Peubah(
        f"jumlah jawaban unsur {n + 1}",
        jumlah,
        ganti,
        tetap=True,
        minimal=terisi * TERBURUK,
        maksimal=terisi * TERBAIK,
    )


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
