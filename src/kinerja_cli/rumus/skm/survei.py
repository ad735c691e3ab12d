"""A survey that goes on: answers so far, blank ones, and those still to come."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.exact import Exact, bagi, kali, rata_rata, tambah
from kinerja_cli.rumus.alat.peubah import Peubah, Terhitung
from kinerja_cli.rumus.skm.unsur import TERBAIK, TERBURUK, bergerak


class Unsur(NamedTuple):
    """The answers to one unsur.

    Attributes:
        jumlah: Their sum.
        terisi: How many there are; blank ones do not count.
    """

    jumlah: Exact
    terisi: Decimal

    def dengan(self, banyak: int, nilai: Exact) -> Fraction:
        """Return its mean when ``banyak`` answers are added whose mean is ``nilai``."""
        jumlah = tambah(self.jumlah, kali(Decimal(banyak), nilai))
        return bagi(jumlah, tambah(self.terisi, Decimal(banyak)))


class Survei(NamedTuple):
    """The answers so far.

    Attributes:
        responden: How many answered; None where that is not known.
        ganti: Gives the rumus whose unsur have other means.
        sebutan: What the mean that can be worked on is called.
    """

    unsur: tuple[Unsur, ...]
    responden: int | None
    ganti: Callable[[Iterable[Exact]], Terhitung]
    sebutan: str = "rata-rata tiap unsur"

    def tuas(self, akhir: int | None) -> Peubah | None:
        """Return the mean that can still be worked on; None if nobody will answer.

        Args:
            akhir: How many will have answered when the year ends, if that is known.

        Raises:
            KinerjaError: KIN312, more have answered already; at ``responden_akhir``.
        """
        kini = rata_rata([u.dengan(0, TERBURUK) for u in self.unsur])
        if akhir is None or self.responden is None:
            semua = len(self.unsur)
            return bergerak(self.sebutan, kini, lambda n: self.ganti([n] * semua))
        sisa = _sisa(self.responden, akhir)
        if not sisa:
            return None
        return bergerak(
            f"{self.sebutan} dari {sisa} responden berikutnya",
            kini,
            lambda n: self.ganti(u.dengan(sisa, n) for u in self.unsur),
        )

    def dilengkapi(self) -> Iterator[tuple[str, Terhitung]]:
        """Yield it with one blank answer filled in, then all: at worst, at best."""
        kosong = [max(0, (self.responden or 0) - int(u.terisi)) for u in self.unsur]
        for nilai in (TERBURUK, TERBAIK):
            for i, banyak in enumerate(kosong):
                if banyak > 0:
                    teks = f"satu jawaban kosong unsur {i + 1} bernilai {nilai}"
                    satu = [int(j == i) for j in range(len(kosong))]
                    yield teks, self._diisi(satu, nilai)
            if sum(kosong) > 1:
                teks = f"{sum(kosong)} jawaban kosong bernilai {nilai}"
                yield teks, self._diisi(kosong, nilai)

    def _diisi(self, banyak: list[int], nilai: Decimal) -> Terhitung:
        pasangan = zip(self.unsur, banyak, strict=True)
        return self.ganti(u.dengan(n, nilai) for u, n in pasangan)


def _sisa(sudah: int, akhir: int) -> int:
    if akhir < sudah:
        message = f"responden akhir {akhir}, padahal sudah ada {sudah} responden"
        hint = f"tulis paling sedikit {sudah}"
        keys = ("responden_akhir",)
        raise KinerjaError(Diagnostic("KIN312", message, hint, keys=keys))
    return akhir - sudah
