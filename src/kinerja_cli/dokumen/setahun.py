"""The realisasi of a year with the PK that they fulfil: the one way to open them."""

from collections.abc import Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Gathering
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi, read_realisasi
from kinerja_cli.source import Document, Source


class Setahun(NamedTuple):
    """The files of a year, read.

    Attributes:
        berkas: The realisasi, in the order in which they were named.
    """

    pk: Document[Perjanjian]
    berkas: tuple[Document[Realisasi], ...]


def open_setahun(sources: Sequence[Source], pk: str | None) -> Setahun:
    """Find the PK of one realisasi or more, and read them against it.

    Raises:
        KinerjaError: They are not of one year or of one PK; or all that is wrong with
            the PK, or with them.
    """
    return read_setahun(sources, load_pk(sources[0], pk, *sources[1:]))


def read_setahun(sources: Sequence[Source], pk: Document[Perjanjian]) -> Setahun:
    """Read realisasi whose heads are read against a PK.

    Raises:
        KinerjaError: All that is wrong with them.
    """
    for source in (s for s in sources if s.sheet):
        from kinerja_cli.dokumen.pk_formulir import refuse_of_others  # noqa: PLC0415 - of forms

        refuse_of_others(source, pk)
    found = Gathering()
    berkas = []
    for source in sources:
        with found.under():
            berkas.append(read_realisasi(source, pk))
    found.finish()
    return Setahun(pk, tuple(berkas))
