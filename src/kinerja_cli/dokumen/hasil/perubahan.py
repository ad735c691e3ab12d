"""A target that changed in the course of the year, as a result records it."""

from typing import NamedTuple

from kinerja_cli.dokumen.hasil.angka import AngkaJson, Benar


class PerubahanTercatat(NamedTuple):
    """The first target and the one that takes its place, as they are printed.

    Attributes:
        mulai: The period from which the new one holds.
        berlaku: Whether it holds already: then it is the ``target`` of the row;
            absent where only quarters change.
        semula: The number of the first; of a range its lower end, and
            ``semula_sampai`` the upper one. ``semula_kata`` is how it is printed,
            where that is not a number alone.
        nilai: The same of the new one; absent where only quarters change.
        dasar: The document that changed it.
    """

    mulai: str
    berlaku: Benar | None
    semula: AngkaJson | None = None
    semula_sampai: AngkaJson | None = None
    semula_kata: str | None = None
    nilai: AngkaJson | None = None
    sampai: AngkaJson | None = None
    kata: str | None = None
    dasar: str | None = None
