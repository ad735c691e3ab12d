"""Numbers that can be read in two ways, and how to write one that cannot."""

from collections.abc import Sequence
from decimal import Decimal

from pydantic_core import PydanticCustomError

from kinerja_cli.core.angka import decimals, format_angka, format_ketik, ringkas
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.rejection import reject

# What a zero behind three decimals is for: nobody would guess it.
_SUPAYA = "nol di ujungnya supaya koma itu tidak terbaca ribuan"


def two_readings(
    teks: str, cocok: Sequence[Decimal], *, sesatuan: bool
) -> PydanticCustomError:
    """Say what a text can mean, and for each meaning a spelling that has no other.

    Args:
        teks: The text, with a mark before its last three digits.
        cocok: What it can mean, first with that mark for the decimal one.
        sesatuan: Whether it is in the unit of its indikator, whose digits count.
    """
    pecahan, ribuan = map(ringkas, cocok)
    bila = f"bila {'koma' if ',' in teks else 'titik'} itu tanda desimal"
    message = f"{kutip(teks)} dapat berarti {_polos(pecahan)} atau {_polos(ribuan)}"
    hint = f"tulis {_polos(ribuan)}; atau {_pecahan(pecahan, bila, sesatuan=sesatuan)}"
    return reject("KIN211", message, hint)


def _pecahan(nilai: Decimal, bila: str, *, sesatuan: bool) -> str:
    biasa, ketik = _polos(nilai), format_ketik(nilai)
    if not _padded(nilai):
        return f"{_quoted(biasa)} {bila}"
    if sesatuan:  # a zero more would be one more digit of what is stated
        di_pk = f"`desimal: {decimals(nilai)}` pada indikatornya di PK"
        return f"{_quoted(biasa)} dengan {di_pk}, {bila}"
    return f"{_quoted(ketik)} bila maksudnya {biasa}: {_SUPAYA}"


def unmistakable(nilai: Decimal) -> str:
    """Spell a number so that it reads as no other; a zero for that is explained."""
    return f"{format_ketik(nilai)}{f' ({_SUPAYA})' if _padded(nilai) else ''}"


def _padded(nilai: Decimal) -> bool:
    return len(format_ketik(nilai)) > len(format_angka(nilai))


def _quoted(teks: str) -> str:
    # Quoted, it is not torn inside brackets either.
    return f'"{teks}"' if "," in teks else teks


def _polos(nilai: Decimal) -> str:
    return f"{nilai:f}".replace(".", ",")
