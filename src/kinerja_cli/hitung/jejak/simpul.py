"""The steps of a number, each leaf at its place in the files."""

from typing import NamedTuple

from kinerja_cli.core.diagnostic import Keys, Location
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.source import Source
from kinerja_cli.source.scalar import CellText, Scalar


class Simpul(NamedTuple):
    """One step of the computation, placed.

    Attributes:
        letak: Where a leaf stands in its file; None for a number of the law.
        tertulis: The leaf as its file writes it, where it is written out.
        formula: What its cell computes it by, where one does.
    """

    langkah: Langkah
    letak: Location | None
    tertulis: str | None
    dasar: tuple["Simpul", ...]
    formula: str | None = None


class Placer(NamedTuple):
    """Where the inputs, by the number of their file, and the promise stand."""

    isian: tuple[Source, ...]
    awal: Keys
    pk: tuple[Source, Keys]

    def simpul(self, langkah: Langkah) -> Simpul:
        """Place a step, and all that it rests on."""
        return self.letakkan(langkah, tuple(map(self.simpul, langkah.dasar)))

    def letakkan(self, langkah: Langkah, dasar: tuple[Simpul, ...]) -> Simpul:
        """Place a step on what it rests on, which is placed."""
        if not langkah.keys:
            return Simpul(langkah, None, None, dasar)
        source, awal = self.pk
        if langkah.milik == "isian":
            source, awal = self.isian[langkah.berkas], self.awal
        elif langkah.milik == "konvensi":
            awal = ("konvensi",)
        keys = (*awal, *langkah.keys)
        isi = source.get(*keys) or source.get(*keys[:-1])  # `WTP`: `{predikat: WTP}`
        tertulis = isi.tertulis if isinstance(isi, Scalar) else None
        di_sel = isi.formula if isinstance(isi, CellText) else ""
        letak = source.location(keys)
        letak = letak._replace(path=source.named(letak.path))
        return Simpul(langkah, letak, tertulis, dasar, f"={di_sel}" if di_sel else None)

    @classmethod
    def dari(cls, hasil: Hasil, isian: Keys = (), janji: Keys = ()) -> "Placer":
        """Return the files of a result, with the keys below which to look there."""
        berkas = tuple(d.source for d in hasil.realisasi.berkas)
        return cls(berkas, isian, (hasil.pk.source, janji))
