"""The formulas of efficiency that are in use; a PK says which one is its own."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from kinerja_cli.angka import HITUNG, decimals, format_angka
from kinerja_cli.aturan import Ketentuan
from kinerja_cli.diagnostic import KinerjaError, note
from kinerja_cli.rumus.langkah import (
    BAGI,
    DARI_BOBOT,
    JUMLAH,
    KURANG,
    PERSEN,
    Langkah,
    Operasi,
    langkah,
    pembulatan,
    tetapan,
)

NILAI_EFISIENSI = Operasi(
    "nilai efisiensi",
    lambda n: HITUNG.add(n[1], HITUNG.multiply(HITUNG.divide(n[0], n[2]), n[1])),
    lambda p: f"{p[1]} + {p[0]} : {p[2]} × {p[1]}",
)


class Keluaran(NamedTuple):
    """What one budget was for, and how far that was achieved, in percent."""

    pagu: Langkah
    capaian: Langkah


class Bahan(NamedTuple):
    """What efficiency is computed of; every number is the one that is printed.

    Attributes:
        capaian: In percent, rounded; ``serapan`` the same.
        realisasi: What was spent, in rupiah.
        keluaran: The budgets that this was spent of; none where they cannot be parted.
    """

    capaian: Langkah
    serapan: Langkah
    realisasi: Langkah
    keluaran: tuple[Keluaran, ...]


Rumus = Callable[[Bahan, Ketentuan], Iterator[Langkah]]


def selisih(b: Bahan, k: Ketentuan) -> Iterator[Langkah]:
    """Yield capaian less serapan, in percentage points."""
    penuh = langkah("capaian - serapan", KURANG, b.capaian, b.serapan)
    yield pembulatan("selisih", penuh, _desimal(b, k))


def indeks(b: Bahan, k: Ketentuan) -> Iterator[Langkah]:
    """Yield the index IE = capaian : serapan, and the level TE = IE - 1."""
    _refuse_zero(b.serapan)
    ie = _bulat("IE", langkah("IE sebelum dibulatkan", BAGI, b.capaian, b.serapan), k)
    yield ie
    yield _bulat("TE", langkah("IE - standar", KURANG, ie, _tetapan("standar", k)), k)


def rasio(b: Bahan, k: Ketentuan) -> Iterator[Langkah]:
    """Yield capaian : serapan, in percent."""
    _refuse_zero(b.serapan)
    penuh = langkah("rasio sebelum dibulatkan", PERSEN, b.capaian, b.serapan)
    yield pembulatan("rasio", penuh, _desimal(b, k))


def pmk214(b: Bahan, k: Ketentuan) -> Iterator[Langkah]:
    """Yield E, what the outputs should have cost less what they did; then NE.

    Raises:
        KinerjaError: KIN435, E is beyond the limits between which NE is defined;
            KIN438, the budgets cannot be parted by what they were for.
    """
    if not b.keluaran:
        message = (
            "E menjumlahkan pagu × capaian tiap sasaran: setiap program harus "
            "mendukung tepat satu sasaran, dan setiap sasaran punya program"
        )
        raise _refuse("KIN438", message)
    tiap = [langkah("pagu × capaian", DARI_BOBOT, *k) for k in b.keluaran]
    jumlah = langkah("jumlah pagu × capaian", JUMLAH, *tiap)
    seharusnya = tiap[0] if len(tiap) == 1 else jumlah
    if seharusnya.nilai < 0:
        message = f"{seharusnya.label} negatif: tidak dapat menjadi pembagi"
        raise _refuse("KIN436", message)
    _refuse_zero(seharusnya)
    hemat = langkah("penghematan", KURANG, seharusnya, b.realisasi)
    e = _bulat("E", langkah("E sebelum dibulatkan", PERSEN, hemat, seharusnya), k)
    yield e
    batas, tengah = _tetapan("batas", k), _tetapan("tengah", k)
    if abs(e.nilai) > batas.nilai:
        n = format_angka(batas.nilai)
        message = (
            f"E {format_angka(e.nilai)} di luar -{n} sampai {n}: NE tidak dihitung"
        )
        raise _refuse("KIN435", message)
    yield _bulat("NE", langkah("NE", NILAI_EFISIENSI, e, tengah, batas), k)


RUMUS: Mapping[str, Rumus] = {
    "selisih": selisih,
    "indeks": indeks,
    "rasio": rasio,
    "pmk214": pmk214,
}
KATA = {
    "selisih": "capaian − serapan",
    "indeks": "IE = capaian : serapan; TE = IE − 1",
    "rasio": "capaian : serapan × 100",
    "pmk214": (
        "E = (pagu × capaian − realisasi) : (pagu × capaian) × 100; "
        "NE = 50 + E : 20 × 50"
    ),
}


def _tetapan(nama: str, ketentuan: Ketentuan) -> Langkah:
    isi = ketentuan.tetapan[nama]
    return tetapan(nama, isi.nilai, ketentuan.acuan(isi.keyakinan))


def _desimal(b: Bahan, ketentuan: Ketentuan) -> int:
    """Return the decimals of a percentage: never fewer than those that it is of."""
    asal = (decimals(n.nilai) for n in (b.capaian, b.serapan))
    return max(ketentuan.desimal or 0, *asal)


def _bulat(label: str, penuh: Langkah, ketentuan: Ketentuan) -> Langkah:
    return pembulatan(label, penuh, ketentuan.desimal or 0)


def _refuse_zero(pembagi: Langkah) -> None:
    if pembagi.nilai == 0:
        raise _refuse("KIN436", f"{pembagi.label} nol: tidak dapat menjadi pembagi")


def _refuse(code: str, message: str) -> KinerjaError:
    return KinerjaError(note(code, message))
