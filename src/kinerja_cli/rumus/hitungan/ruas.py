"""What a formula is once it is read: numbers, names, chains of signs, functions."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple


class Harga(NamedTuple):
    """A number that the formula itself says."""

    nilai: Decimal

    def __str__(self) -> str:
        return f"{self.nilai:f}".replace(".", ",")


class Variabel(NamedTuple):
    """An input, by its name."""

    nama: str

    def __str__(self) -> str:
        return self.nama


class Rangkaian(NamedTuple):
    """Parts of one rank in a row, each behind its sign: a sum, or a product.

    The sign before the first is ``+`` or ``−`` of a sum, and ``×`` of a product.
    """

    jenis: Literal["jumlah", "kali"]
    butir: tuple[tuple[str, Ruas], ...]

    def __str__(self) -> str:
        return self.tulis([dalam_kurung(r, self) for _, r in self.butir])

    def tulis(self, isi: list[str]) -> str:
        """Write it with ``isi`` for its parts."""
        awal = "−" if self.butir[0][0] == "−" else ""
        lanjut = (
            f" {t} {s}" for (t, _), s in zip(self.butir[1:], isi[1:], strict=True)
        )
        return f"{awal}{isi[0]}{''.join(lanjut)}"


class Fungsi(NamedTuple):
    """A function of one or several parts."""

    nama: str
    butir: tuple[Ruas, ...]

    def __str__(self) -> str:
        return f"{self.nama}({'; '.join(map(str, self.butir))})"


Ruas = Harga | Variabel | Rangkaian | Fungsi


def dalam_kurung(ruas: Ruas, di: Ruas) -> str:
    """Write a part in a larger one; a product in a sum needs no brackets."""
    kali = isinstance(di, Rangkaian) and di.jenis == "kali"
    perlu = isinstance(ruas, Rangkaian) and (kali or ruas.jenis == "jumlah")
    return f"({ruas})" if perlu else str(ruas)


def anak(ruas: Ruas) -> tuple[Ruas, ...]:
    """Return the parts that a part is made of."""
    if isinstance(ruas, Rangkaian):
        return tuple(r for _, r in ruas.butir)
    return ruas.butir if isinstance(ruas, Fungsi) else ()


def nama_dipakai(ruas: Ruas) -> Iterator[str]:
    """Walk the inputs that a formula names, in its order; some more than once."""
    if isinstance(ruas, Variabel):
        yield ruas.nama
    for bagian in anak(ruas):
        yield from nama_dipakai(bagian)
