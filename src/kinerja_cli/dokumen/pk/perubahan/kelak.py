"""The first PK of a year, for as long as it holds, with what is known to come."""

from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.pk.declaration import Perjanjian
from kinerja_cli.dokumen.pk.perubahan.gabungan import kelak_pohon
from kinerja_cli.dokumen.pk.perubahan.rangkaian import RangkaianPk
from kinerja_cli.source import Document
from kinerja_cli.source.mixed import Mixed
from kinerja_cli.source.validation import validate


def sebelum_berubah(r: RangkaianPk[Perjanjian]) -> Document[Perjanjian]:
    """Return the first PK, each of its targets beside the one that takes its place.

    So what is said of a target that changes is the same, be it said in one file or in
    two. Each keeps its place, in its own file.
    """
    pertama, lain = r.pertama.source, r.kedua.source
    tree = kelak_pohon(r)
    source = Mixed(pertama.text, tree, pertama.warnings, lain=lain)
    dalam = r._replace(berubah=False)
    try:
        with source.locating():
            pk = validate(Perjanjian, tree)
    except KinerjaError:
        # What the second writes may not fit what else the first says of its numbers:
        # that is no fault of either, and the first holds alone.
        return Document(r.pertama.value.dalam(dalam), pertama)
    return Document(pk.dalam(dalam), source)
