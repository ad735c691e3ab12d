"""Inputs of several periods as those of one, each leaf still known by its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.exact import Exact, jumlahkan
from kinerja_cli.core.langkah import JUMLAH, Langkah, dari_isian, langkah
from kinerja_cli.core.periode import Periode

T_co = TypeVar("T_co", covariant=True)

# For the keys of an input, the steps that it is the sum of.
Asal = Mapping[Keys, tuple[Langkah, ...]]


class IsianPeriode(NamedTuple, Generic[T_co]):
    """What one file says of an indikator, and of which period.

    Attributes:
        berkas: The number of that file.
        catatan: What a reader should know of how it was read.
    """

    isian: T_co
    berkas: int
    periode: Periode
    catatan: tuple[Diagnostic, ...] = ()

    @property
    def sebutan(self) -> str:
        """The name of its period: ``triwulan 1``."""
        return self.periode.sebutan

    def langkah(self, aturan: Aturan) -> Langkah:
        """Compute inputs that are whole, each marked with its file."""
        isian: Any = self.isian
        return ditempatkan(isian.langkah(aturan), self.berkas)

    def dari_isian(self, label: str, nilai: Exact | int, *keys: str | int) -> Langkah:
        """Make a leaf of what its file states at ``keys``."""
        return dari_isian(f"{label} {self.sebutan}", nilai, *keys, berkas=self.berkas)

    def sebut(self, step: Langkah) -> Langkah:
        """Say of a step which period it is of."""
        return step._replace(label=f"{step.label} {self.sebutan}")

    def sebut_temuan(self, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """Say of findings which period they are of."""
        for d in found:
            yield d._replace(message=f"{self.sebutan}: {d.message}")


class Gabungan(NamedTuple):
    """A rumus that stands for several periods.

    Attributes:
        isian: Their inputs as one; None where they cannot be, as ``catatan`` says.
        asal: Where the inputs of ``isian`` come from.
        catatan: What a reader should know of how they became one.
    """

    isian: Any
    asal: Asal
    catatan: tuple[Diagnostic, ...] = ()


def ditempatkan(step: Langkah, berkas: int, asal: Asal | None = None) -> Langkah:
    """Put the inputs below ``step`` in their place.

    Args:
        step: A step of a rumus.
        berkas: The number of the file that holds them.
        asal: Those that come from elsewhere: from several files, or from another one.
    """
    if step.dasar:
        dasar = tuple(ditempatkan(d, berkas, asal) for d in step.dasar)
        return step._replace(dasar=dasar)
    if not step.keys or step.milik != "isian":
        return step
    bagian = (asal or {}).get(step.keys)
    if bagian is None:
        return step._replace(berkas=berkas)
    return bagian[0] if len(bagian) == 1 else langkah(step.label, JUMLAH, *bagian)


def daun(step: Langkah) -> Iterator[Langkah]:
    """Walk the inputs that ``step`` rests on; what a PK says is none."""
    if step.keys and step.milik == "isian":
        yield step
    for d in step.dasar:
        yield from daun(d)


def gabung_jumlah(bagian: Sequence[IsianPeriode[Any]], aturan: Aturan) -> Gabungan:
    """Add every input of the periods to the same input of the others."""
    asal: dict[Keys, list[Langkah]] = {}
    for b in bagian:
        for step in b.isian.leaves(aturan):
            satu = b.dari_isian(step.label, step.nilai, *step.keys)
            asal.setdefault(step.keys, []).append(satu)
    jumlah = {keys[0]: jumlahkan([s.nilai for s in n]) for keys, n in asal.items()}
    isian = bagian[0].isian.model_copy(update=jumlah)
    return Gabungan(isian, {keys: tuple(n) for keys, n in asal.items()})


def nilai_tiap(
    bagian: Sequence[IsianPeriode[Any]], aturan: Aturan, kunci: str
) -> tuple[tuple[Exact, ...], Asal]:
    """Let the values of the periods be a list of inputs below ``kunci``."""
    semua = [b.sebut(b.langkah(aturan)) for b in bagian]
    asal: Asal = {(kunci, n): (step,) for n, step in enumerate(semua)}
    return tuple(step.nilai for step in semua), asal
