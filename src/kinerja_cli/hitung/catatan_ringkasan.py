"""What a mean hides: a capaian below 100 behind one above, a sum that still grows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kinerja_cli.core.angka import bulatkan, format_angka
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import SERATUS, Exact, rata_rata
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.per_sasaran import PerSasaran


class Purata(NamedTuple):
    """The means of a result: of each sasaran, of all, of all that do not wait."""

    tiap: Iterable[tuple[int, Bulat | None]]
    semua: Bulat | None
    selesai: Bulat | None


def mean_notes(
    per_sasaran: PerSasaran, nilai: Mapping[str, Exact], r: Purata, desimal: int
) -> Iterator[Diagnostic]:
    """Say what the means of a summary hide, if anything.

    The mean of the only sasaran that has results is the mean of all.

    Args:
        per_sasaran: The rows of each sasaran.
        nilai: What each row counts with, by its id.
        r: The means.
        desimal: The decimals of the means.
    """
    menurut = dict(per_sasaran)
    if sum(any(b.capaian for b in g) for g in menurut.values()) > 1:
        for s, rata in r.tiap:
            milik = {b.indikator.id for b in menurut[s]}
            isi = {id_: n for id_, n in nilai.items() if id_ in milik}
            yield from _hidden(f"sasaran {s}", isi, rata, desimal)
    yield from _hidden("seluruhnya", nilai, r.semua, desimal)
    baris = {b.indikator.id: b for g in menurut.values() for b in g}
    yield from still_running("seluruhnya", [*baris.values()], r.semua, r.selesai)


def _hidden(
    nama: str, nilai: Mapping[str, Exact], rata: Bulat | None, desimal: int
) -> Iterator[Diagnostic]:
    """Say that a mean of 100 or more is over capaian of which some are below."""
    bawah = [i for i, n in nilai.items() if n < SERATUS]
    if bawah and rata and rata.nilai >= SERATUS:
        dibatasi = rata_rata([min(n, SERATUS) for n in nilai.values()])
        message = (
            f"rata-rata {nama} ({format_angka(rata.nilai)}) menutupi capaian di bawah "
            f"100 ({', '.join(bawah)}); bila tiap capaian dibatasi 100, rata-ratanya "
            f"{format_angka(bulatkan(dibatasi, desimal))}"
        )
        yield note("KIN417", message)


def still_running(
    nama: str, baris: Sequence[Baris], semua: Bulat | None, selesai: Bulat | None
) -> Iterator[Diagnostic]:
    """Say that a mean is over sums of a part of the year, against targets of all.

    ``selesai`` is the mean without them, if there is one.
    """
    berjalan = [b.indikator.id for b in baris if b.menunggu]
    if berjalan and semua:
        tanpa = f"; tanpa itu {format_angka(selesai.nilai)}" if selesai else ""
        message = (
            f"rata-rata {nama} ({format_angka(semua.nilai)}) memuat jumlah "
            f"yang masih berjalan terhadap target setahun ({', '.join(berjalan)})"
        )
        yield note("KIN419", f"{message}{tanpa}")
