"""Numbers that can be read in two ways: what settles it, or how to write either."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

from kinerja_cli.core.angka import decimals, format_angka, format_ketik, ringkas
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.bounds import Bounds
from kinerja_cli.source.rejection import reject

# What a zero behind three decimals is for: nobody would guess it.
_SUPAYA = "nol di ujungnya supaya koma itu tidak terbaca ribuan"
_SEKALI = (
    "bila isiannya selalu bilangan bulat, cukup sekali `bulat: true` pada indikatornya "
    "di PK"
)
# How many times more, or less, than what is promised a value is still of its size.
SEUKURAN = Decimal(10)


class Sebanding(NamedTuple):
    """What an indikator says of the size of values in its unit.

    Attributes:
        angka: The numbers of its targets, as written.
        rentang: What a value can be.
        uang: Whether the unit is rupiah, of which no one writes three decimals.
    """

    angka: tuple[Decimal, ...] = ()
    rentang: Bounds = Bounds()
    uang: bool = False


class Pilihan(NamedTuple):
    """The reading that is meant.

    Attributes:
        sebab: What settles it, where a reader may not expect that; else empty.
    """

    nilai: Decimal
    sebab: str = ""


def settled(cocok: Sequence[Decimal], konteks: Mapping[str, Any]) -> Pilihan | None:
    """Choose between two readings by what is declared; None where both still fit.

    Args:
        cocok: The decimal one, and the one in thousands.
        konteks: What is known of values in that unit: ``desimal``, the decimals that
            are declared, and ``sebanding``, which gives a :class:`Sebanding`.
    """
    desimal: int | None = konteks.get("desimal")
    # With three decimals declared, 3,500 is not 3500.
    for nilai in cocok:
        if decimals(nilai) == desimal:
            return Pilihan(nilai)
    tanya: Callable[[], Sebanding] = konteks.get("sebanding", Sebanding)
    return next(_by_size(cocok, desimal or 0, tanya()), None)


def _by_size(
    cocok: Sequence[Decimal], desimal: int, lain: Sebanding
) -> Iterator[Pilihan]:
    pecahan, ribuan = cocok
    if lain.uang:
        yield Pilihan(ribuan)
    boleh = [n for n in cocok if lain.rentang.admits(n)]
    if len(boleh) == 1:
        yield Pilihan(boleh[0], f"nilainya {lain.rentang.batas()}")
    ukuran = sorted(n.copy_abs() for n in lain.angka if n)
    berdesimal = [n for n in lain.angka if decimals(n)]
    if not ukuran or not (desimal or berdesimal):
        return
    terkecil, terbesar = ukuran[0] / SEUKURAN, ukuran[-1] * SEUKURAN
    if terkecil <= pecahan.copy_abs() <= terbesar < ribuan.copy_abs():
        seukuran = f"seukuran target {format_angka((berdesimal or lain.angka)[0])}"
        sebab = "yang berdesimal" if berdesimal else f"dengan `desimal: {desimal}`"
        yield Pilihan(pecahan, f"{seukuran}, {sebab}")


def two_readings(
    teks: str, cocok: Sequence[Decimal], konteks: dict[str, Any], *, sesatuan: bool
) -> PydanticCustomError:
    """Say what a text can mean, and for each meaning a spelling that has no other.

    Args:
        teks: The text, with a mark before its last three digits.
        cocok: What it can mean, first with that mark for the decimal one.
        konteks: Holds ``bulat``, if a PK could have said that all counts of this kind
            are whole; that is advised once.
        sesatuan: Whether it is in the unit of its indikator, whose digits count.
    """
    pecahan, ribuan = map(ringkas, cocok)
    bila = f"bila {'koma' if ',' in teks else 'titik'} itu tanda desimal"
    message = f"{kutip(teks)} dapat berarti {polos(pecahan)} atau {polos(ribuan)}"
    hint = f"tulis {polos(ribuan)}; atau {_pecahan(pecahan, bila, sesatuan=sesatuan)}"
    if konteks.pop("bulat", None) is False:
        hint += f"; {_SEKALI}"
    return reject("KIN211", message, hint)


def _pecahan(nilai: Decimal, bila: str, *, sesatuan: bool) -> str:
    biasa, ketik = polos(nilai), format_ketik(nilai)
    if not _padded(nilai):
        return f"{_quoted(biasa)} {bila}"
    if sesatuan:  # a zero more would be one more digit of what is stated
        di_pk = f"dengan `desimal: {decimals(nilai)}` pada indikatornya di PK"
        return f"{_quoted(biasa)} {bila}, {di_pk} (`desimal: 0` bila selalu bulat)"
    return f"{_quoted(ketik)} bila maksudnya {biasa}: {_SUPAYA}"


def unmistakable(nilai: Decimal) -> str:
    """Spell a number so that it reads as no other; a zero for that is explained."""
    return f"{format_ketik(nilai)}{f' ({_SUPAYA})' if _padded(nilai) else ''}"


def _padded(nilai: Decimal) -> bool:
    return len(format_ketik(nilai)) > len(format_angka(nilai))


def _quoted(teks: str) -> str:
    # Quoted, it is not torn inside brackets either.
    return f'"{teks}"' if "," in teks else teks


def polos(nilai: Decimal) -> str:
    """Write a number without thousands marks, and with no zero behind its decimals."""
    return f"{ringkas(nilai):f}".replace(".", ",")
