"""How arithmetic is spelt in a spreadsheet, over the cells of its operands."""

import re
from collections.abc import Callable, Sequence
from itertools import count, groupby

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.exact import Exact

Ejaan = Callable[[Sequence[str]], str]

RUMUS_TERPANJANG = 8192  # letters of a formula
_TERBANYAK = 250  # operands of a function; Excel takes 255
_TEPAT = 12  # decimals to which a difference of doubles is what was meant
_DIGIT = 14  # of a double behind the first, as many as a spreadsheet shows
_SEL = re.compile(r"([A-Z]+)([0-9]+)")


def rentang_sel(sel: Sequence[str]) -> list[str]:
    """Write cells below one another as one range: ``B3``, ``B4``, ``B5`` as ``B3:B5``.

    What is no cell stays by itself.
    """
    urutan = count()

    def kunci(alamat: str) -> tuple[str, int]:
        n, match = next(urutan), _SEL.fullmatch(alamat)
        return (match[1], int(match[2]) - n) if match else ("", n)

    grup = ([*milik] for _, milik in groupby(sel, kunci))
    return [g[0] if len(g) == 1 else f"{g[0]}:{g[-1]}" for g in grup]


def fungsi_sel(nama: str) -> Ejaan:
    """Spell a function of any number of cells, a part of them at a time where needed.

    It has to give the same of its own results: a sum, the least, the greatest.
    """

    def tulis(sel: Sequence[str]) -> str:
        bagian = rentang_sel(sel)
        while len(bagian) > _TERBANYAK:
            potong = range(0, len(bagian), _TERBANYAK)
            bagian = [_call(nama, bagian[n : n + _TERBANYAK]) for n in potong]
        return _call(nama, bagian)

    return tulis


def _call(nama: str, bagian: Sequence[str]) -> str:
    return f"{nama}({','.join(bagian)})"


_SUM = fungsi_sel("SUM")


def jumlah_sel(sel: Sequence[str]) -> str:
    """Spell a sum; that of nothing is 0."""
    return _SUM(sel) if sel else "0"


def rata_rata_sel(sel: Sequence[str]) -> str:
    """Spell an unweighted mean."""
    return f"{jumlah_sel(sel)}/{len(sel)}"


def cacah_sel(sel: Sequence[str]) -> str:
    """Spell how many cells there are; none are 0."""
    bagian = rentang_sel(sel)
    potong = range(0, len(bagian), _TERBANYAK)
    return "+".join(_call("COUNT", bagian[n : n + _TERBANYAK]) for n in potong) or "0"


def selisih_sel(beda: str) -> str:
    """Spell a difference: doubles leave crumbs in it that would round a half down."""
    return f"ROUND({beda},{_TEPAT})"


def tertimbang_sel(sel: Sequence[str]) -> str:
    """Spell the sum of values, each times its weight: value and weight by turns."""
    return "+".join(f"{n}*{b}" for n, b in zip(sel[::2], sel[1::2], strict=True)) or "0"


def tepat_ganda(nilai: Exact, desimal: int) -> int:
    """Choose behind which decimals of a double there are but crumbs.

    The more digits are before the mark, the fewer are meant behind it. Where a value
    itself lies as near to a half as its crumbs would be, more of its digits are meant;
    ``desimal`` where all of them are.
    """
    banyak = _DIGIT - max(0, bulatkan(nilai, 0).adjusted())
    semua = (min(_TEPAT, banyak - 1), banyak - 1, banyak)
    bulat = bulatkan(nilai, desimal)
    benar = (n for n in semua if bulatkan(bulatkan(nilai, max(n, 0)), desimal) == bulat)
    return max(next(benar, desimal), 0)


def bulat_sel(sel: str, desimal: int, tepat: int) -> str:
    """Spell a rounding; what a double has behind ``tepat`` decimals would sway it.

    A half that lacks the last bit of a double would be rounded down.
    """
    isi = f"ROUND({sel},{tepat})" if tepat > desimal else sel
    return f"ROUND({isi},{desimal})"
