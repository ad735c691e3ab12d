"""A realisasi, checked by computing it: what ``hitung`` says of what is filled in."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.hitung.hasil import Hasil

# What `hitung` notes beside its rows and programs, and is no matter of what is filled
# in. All else is said here, too.
BUKAN_ISIAN = frozenset(
    {
        # of an indikator or its target: the place of that is the PK
        *("KIN349", "KIN391", "KIN401", "KIN406", "KIN482"),
        # how a target of it changed in the course of the year
        *("KIN455", "KIN456", "KIN480", "KIN481"),
        # what a report points out of a survey or a list
        *("KIN363", "KIN364"),
        # how a capaian or a name came about
        *("KIN411", "KIN415", "KIN420"),
        # which part of the year there is
        *("KIN416", "KIN418", "KIN426", "KIN434"),
        # why there is nothing: said where it is counted
        *("KIN460", "KIN461"),
    }
)


def temuan_isian(hasil: Hasil) -> Iterator[Diagnostic]:
    """Find what a result says of its inputs, with keys of a realisasi."""
    of_rows = (
        (("realisasi", b.indikator.id), d)
        for b in hasil.seluruh_baris
        for d in b.catatan
    )
    of_money = (
        (("anggaran", *b.kunci), d)
        for b in (hasil.anggaran.semua if hasil.anggaran else ())
        for d in b.catatan
    )
    for keys, d in (*of_rows, *of_money):
        if d.code not in BUKAN_ISIAN:
            yield d.under(*keys)
