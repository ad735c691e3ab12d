"""A whole result explained: its indikator, and the numbers of its summary."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError
from kinerja_cli.core.teks import nearest
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import find_indikator
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak.simpul import Simpul
from kinerja_cli.source.arguments import Argument, read_arguments
from kinerja_cli.telaah.jelaskan.ikhtisar import (
    IKHTISAR,
    PenjelasanEfisiensi,
    jelaskan_efisiensi,
    jelaskan_rata_rata,
    jelaskan_serapan,
    refuse_uncomputed,
)
from kinerja_cli.telaah.jelaskan.penjelasan import Penjelasan, jelaskan_indikator


class SemuaPenjelasan(NamedTuple):
    """All that stands behind a result, or what was asked for of it.

    Attributes:
        rata_rata: Of each sasaran, then of all, then of all against the targets of the
            quarter; nothing where only something else was asked for.
        serapan: The share of the budget that was spent, on the same condition.
        efisiensi: Of each sasaran, then of all, then of programs, only where it was
            asked for: it goes over the means and the spending once more.
    """

    hasil: Hasil
    penjelasan: tuple[Penjelasan, ...]
    rata_rata: tuple[Simpul, ...] = ()
    serapan: Simpul | None = None
    efisiensi: tuple[PenjelasanEfisiensi, ...] = ()


def jelaskan_semua(hasil: Hasil, ids: Iterable[str] = ()) -> SemuaPenjelasan:
    """Explain what is called ``ids``, or everything where nothing is called.

    These are indikator, or numbers of the summary (``rata_rata``, ``serapan``,
    ``efisiensi``); an indikator of such a name is the one that is meant.

    Raises:
        KinerjaError: KIN230 the PK has no such indikator, each at its column; KIN508
            or KIN238, that number of the summary is not there.
    """
    ditanya = list(dict.fromkeys(ids))
    milik_pk = hasil.pk.value.menurut_id
    ikhtisar = {i for i in ditanya if i in IKHTISAR and i not in milik_pk}
    _refuse_unknown(ditanya, ikhtisar, hasil.pk.value)
    refuse_uncomputed(hasil, ikhtisar)
    if not ditanya:
        return _explain(hasil, set(milik_pk), {"rata_rata", "serapan"})
    return _explain(hasil, {*ditanya} - ikhtisar, ikhtisar)


def _explain(hasil: Hasil, ids: set[str], ikhtisar: Collection[str]) -> SemuaPenjelasan:
    return SemuaPenjelasan(
        hasil,
        tuple(jelaskan_indikator(hasil, ids)) if ids else (),
        jelaskan_rata_rata(hasil) if "rata_rata" in ikhtisar else (),
        jelaskan_serapan(hasil) if "serapan" in ikhtisar else None,
        jelaskan_efisiensi(hasil) if "efisiensi" in ikhtisar else (),
    )


def _refuse_unknown(
    ditanya: Iterable[str], ikhtisar: Collection[str], pk: Perjanjian
) -> None:
    with read_arguments(Argument((i,), "", i) for i in ditanya).locating():
        found = Gathering()
        for i in ditanya:
            with found.under(i):
                if i not in ikhtisar:
                    _find(i, pk)
        found.finish()


def _find(id_: str, pk: Perjanjian) -> None:
    try:
        find_indikator(id_, pk)
    except KinerjaError as error:
        raise KinerjaError(*(_meant(d, id_, pk) for d in error.diagnostics)) from None


def _meant(d: Diagnostic, id_: str, pk: Perjanjian) -> Diagnostic:
    """Say that a number of the summary was meant, or may be, where none is as near."""
    if nearest(id_, pk.menurut_id):
        return d
    if dekat := nearest(id_, IKHTISAR):
        return d._replace(hint=f"mungkin maksudnya `{dekat}`")
    if not d.hint.startswith("pilih "):
        return d
    lain = f"angka ringkasan: {', '.join(IKHTISAR)}"
    return d._replace(hint=f"{d.hint}; {lain}")
