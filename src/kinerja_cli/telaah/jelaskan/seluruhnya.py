"""A whole result explained: its indikator, their means, and what was spent."""

from collections.abc import Iterable
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Gathering
from kinerja_cli.core.langkah import Bulat, Langkah
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import find_indikator
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.source.arguments import Argument, read_arguments
from kinerja_cli.telaah.jelaskan.penjelasan import Penjelasan, jelaskan_indikator
from kinerja_cli.telaah.jelaskan.simpul import Placer, Simpul


class SemuaPenjelasan(NamedTuple):
    """All that stands behind a result.

    Attributes:
        rata_rata: Of each sasaran, then of all, then of all against the targets of the
            quarter; nothing where only some were asked for.
        serapan: The share of the budget that was spent, on the same condition.
    """

    hasil: Hasil
    penjelasan: tuple[Penjelasan, ...]
    rata_rata: tuple[Simpul, ...] = ()
    serapan: Simpul | None = None


def jelaskan_semua(hasil: Hasil, ids: Iterable[str] = ()) -> SemuaPenjelasan:
    """Explain the indikator called ``ids``, or everything where none is called.

    Raises:
        KinerjaError: KIN230 the PK has no such indikator, each at its column.
    """
    ditanya = list(dict.fromkeys(ids))
    _refuse_unknown(ditanya, hasil.pk.value)
    semua = SemuaPenjelasan(hasil, tuple(jelaskan_indikator(hasil, set(ditanya))))
    if ditanya:
        return semua
    return semua._replace(rata_rata=jelaskan_rata_rata(hasil), serapan=serapan(hasil))


def _refuse_unknown(ids: Iterable[str], pk: Perjanjian) -> None:
    with read_arguments(Argument((i,), "", i) for i in ids).locating():
        found = Gathering()
        for i in ids:
            with found.under(i):
                find_indikator(i, pk)
        found.finish()


def jelaskan_rata_rata(hasil: Hasil) -> tuple[Simpul, ...]:
    """Explain the means: each sasaran's, of all, without what waits, of a quarter."""
    r = hasil.ringkasan
    semua = [g for _, g in r.langkah_sasaran] if len(r.langkah_sasaran) > 1 else []
    triwulan = r.triwulan.langkah if r.triwulan else None
    return tuple(_rata_rata(g) for g in (*semua, r.langkah, r.selesai, triwulan) if g)


def serapan(hasil: Hasil) -> Simpul | None:
    """Explain what share of the budget was spent; None where that is not known."""
    persen = hasil.anggaran.jumlah.persen if hasil.anggaran else None
    return Placer.dari(hasil).simpul(persen) if persen else None


def _rata_rata(langkah: Bulat) -> Simpul:
    # Each capaian stands explained with its own indikator.
    capaian = (Langkah(c.label, c.nilai) for c in langkah.asal.dasar)
    tiap = tuple(Simpul(c, None, None, ()) for c in capaian)
    return Simpul(langkah, None, None, (Simpul(langkah.asal, None, None, tiap),))
