"""Nothing is rounded twice: a year that ends 10^-66 below a tie, and one at the tie."""

from fractions import Fraction

import pytest

from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.core.angka import bulatkan, format_penuh, penuh
from kinerja_cli.hitung.capaian import Baris

# Two denominators without a common divisor, of as many digits as a field reads.
UTUH = 10**34
PENYEBUT = (UTUH, UTUH + 1)
SATUAN = 10**20


def _tertulis(n: int) -> str:
    return f"{n // SATUAN},{n % SATUAN:020}"


def _pembilang(kurang: int) -> tuple[int, int]:
    """Find two numerators whose mean is 81,325 %, less ``kurang`` parts of the least.

    By hand: x : a + y : b = 1,6265 - kurang : (a × b), with a = 10^34 and b = a + 1.
    """
    a, b = PENYEBUT
    jumlah = 16265 * a // 10**4 * b - kurang
    x = jumlah % a  # b leaves 1
    return x, (jumlah - x * b) // a


def _hitung(*isian: dict[str, str]) -> Baris:
    pk = janji([butir("a", "81,33", "rasio", akumulasi="rata_rata")])
    tiap = enumerate(isian, 1)
    files = (laporan({"triwulan": n}, realisasi={"a": i}) for n, i in tiap)
    (row,) = hitung(pk, *files).baris
    return row


@pytest.mark.parametrize(
    ("kurang", "bulat", "tercapai"),
    [(0, "81.33", True), (1, "81.32", False), (10**6, "81.32", False)],
)
def test_a_mean_of_two_quarters(kurang: int, bulat: str, *, tercapai: bool) -> None:
    pasangan = zip(map(_tertulis, _pembilang(kurang)), PENYEBUT, strict=True)
    row = _hitung(*({"pembilang": x, "penyebut": _tertulis(a)} for x, a in pasangan))
    tepat = Fraction("81.325") - Fraction(50 * kurang, PENYEBUT[0] * PENYEBUT[1])
    assert row.realisasi is not None
    assert row.realisasi_penuh == tepat
    assert (str(row.realisasi.nilai), row.tercapai) == (bulat, tercapai)
    # Whoever rounds what is printed of it, for eyes or for programs, gets the same.
    tercetak = format_penuh(tepat).removeprefix("≈ ").replace(",", ".")
    for teks in (tercetak, penuh(tepat)):
        assert str(bulatkan(Fraction(teks or ""))) == bulat


def test_thirds_whose_mean_is_a_tie() -> None:
    row = _hitung(
        *({"pembilang": x, "penyebut": "3"} for x in ("2,4397", "2,4398", "2,43975"))
    )
    assert row.realisasi is not None
    assert row.realisasi_penuh == Fraction("81.325")
    assert (str(row.realisasi.nilai), row.tercapai) == ("81.33", True)
