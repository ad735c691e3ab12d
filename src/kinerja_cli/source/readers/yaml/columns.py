"""Keys and items that do not begin where those of their kind do."""

import re
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.core.teks import kutip, visible
from kinerja_cli.source.slips import Slip, indentation, written

_BUTIR = re.compile(r" *(-)(?= )")
_KUNCI = re.compile(r" *(?:- +)*([^\s#:\"'-][^:]*|\"[^\"]*\"|'[^']*'):(?= |$)")
_INDUK = re.compile(r"\s*(\{|#|$)")


class Misplaced(NamedTuple):
    """A slip, and the line that it is in, counting from 0."""

    line: int
    slip: Slip


class Awal(NamedTuple):
    """How a line begins, with a key or with ``-``; line and column count from 0.

    Attributes:
        induk: Whether keys are to follow behind it.
    """

    nama: str
    line: int
    column: int
    induk: bool = False


def misplaced(lines: Sequence[str], at: int) -> Misplaced | None:
    """Say with which key above it the one on line ``at`` has to be aligned.

    Where that key goes on with what an odd one above it broke off, it is the odd one.
    """
    pola = _BUTIR if _BUTIR.match(lines[at]) else _KUNCI
    awal, sejajar = _awal(pola, lines, at), [*_terbuka(pola, lines, at)]
    if awal and (slip := _undashed(lines, awal)):
        return Misplaced(at, slip)
    if not awal or not sejajar or awal.column in {a.column for a in sejajar}:
        return None
    sela = sejajar[0]
    if lanjut := _broken_off(pola, lines, awal, sela):
        butir, di_atas = _item(lines, sela, lanjut) or (sela, lanjut)
        slip = _below(lines, sela, lanjut) or _aligned(butir, di_atas)
        return Misplaced(sela.line, slip)
    # As far from the one as from the other, it goes on with what is like it, or else
    # with what is nearest above.
    dekat = min(
        sejajar,
        key=lambda a: (abs(a.column - awal.column), a.induk != awal.induk, -a.column),
    )
    return Misplaced(at, _below(lines, awal, dekat) or _aligned(awal, dekat))


def _broken_off(
    pola: re.Pattern[str], lines: Sequence[str], awal: Awal, sela: Awal
) -> Awal | None:
    """Find what ``awal`` goes on with, if the one line ``sela`` stands between them."""
    return next(
        (a for a in _terbuka(pola, lines, sela.line) if a.column == awal.column), None
    )


def _item(lines: Sequence[str], sela: Awal, lanjut: Awal) -> tuple[Awal, Awal] | None:
    """Return the dash before ``sela``, and the one above that it has to be below."""
    butir = _awal(_BUTIR, lines, sela.line)
    if butir is None:
        return None
    kolom = butir.column + lanjut.column - sela.column
    semua = (a for a in _terbuka(_BUTIR, lines, sela.line) if a.column == kolom)
    return next(((butir, a) for a in semua), None)


def new_item(lines: Sequence[str], at: int) -> str:
    """Say how a key begins an item that is the first of its item already, else ""."""
    awal = _awal(_KUNCI, lines, at)
    slip = awal and _undashed(lines, awal)
    return slip.hint if slip else ""


def _undashed(lines: Sequence[str], awal: Awal) -> Slip | None:
    """Find the item above that begins with the same key: this one lacks its dash."""
    if awal.nama == "-" or _BUTIR.match(lines[awal.line]):
        return None
    for butir in _terbuka(_BUTIR, lines, awal.line):
        pertama = _awal(_KUNCI, lines, butir.line)
        if pertama and pertama.nama == awal.nama:
            message = f"butir baru, {kutip(awal.nama)}, tidak diawali `- `"
            hint = (
                f"awali dengan `- `: `- {visible(awal.nama)}: ...` mulai kolom "
                f"{butir.column + 1}, sekolom dengan butir di baris {butir.line + 1}"
            )
            return Slip(awal.column, message, hint)
    return None


def _below(lines: Sequence[str], awal: Awal, dekat: Awal) -> Slip | None:
    """Find a value that stands no deeper than the blank key right above it."""
    di_atas = next((n for n in range(awal.line - 1, -1, -1) if written(lines[n])), -1)
    kunci = _KUNCI.match(lines[dekat.line])
    if awal.induk or not kunci or "-" in (awal.nama, dekat.nama):
        return None
    if dekat.line != di_atas or written(lines[di_atas][kunci.end() :]):
        return None
    nama, induk = kutip(awal.nama), kutip(dekat.nama)
    message = f"{nama} tidak sekolom dengan yang di atasnya"
    hint = (
        f"mulai {nama} di kolom {dekat.column + 3} bila isian {induk} di baris "
        f"{dekat.line + 1}, di kolom {dekat.column + 1} bila sejajar dengannya"
    )
    return Slip(awal.column, message, hint)


def _aligned(awal: Awal, dekat: Awal) -> Slip:
    nama = kutip(awal.nama)
    message = f"{nama} tidak sekolom dengan yang di atasnya"
    hint = (
        f"mulai {nama} di kolom {dekat.column + 1}, sejajar dengan {kutip(dekat.nama)} "
        f"di baris {dekat.line + 1}"
    )
    return Slip(awal.column, message, hint)


def _awal(pola: re.Pattern[str], lines: Sequence[str], at: int) -> Awal | None:
    found = pola.match(lines[at])
    if not found:
        return None
    induk = _INDUK.match(lines[at], found.end()) is not None
    return Awal(found[1].strip("\"' "), at, found.start(1), induk)


def _terbuka(pola: re.Pattern[str], lines: Sequence[str], at: int) -> Iterator[Awal]:
    """Walk up what another of its kind may still follow, one a column."""
    batas = sys.maxsize
    for n in range(at - 1, -1, -1):
        if not written(lines[n]) or indentation(lines[n]) > batas:
            continue
        batas = min(batas, indentation(lines[n]))
        if awal := _awal(pola, lines, n):
            yield awal
            batas = min(batas, awal.column - 1)
