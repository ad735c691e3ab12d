"""What a mean hides: a capaian below 100 behind one above, a sum that still grows."""

from collections.abc import Iterable, Iterator, Sequence

from kinerja_cli.core.angka import bulatkan, format_angka
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import SERATUS, rata_rata
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.hitung.capaian import Baris


def mean_notes(
    baris: Sequence[Baris],
    tiap: Iterable[tuple[int, Bulat | None]],
    semua: Bulat | None,
    desimal: int,
) -> Iterator[Diagnostic]:
    """Say what the mean of ``tiap`` sasaran and of ``semua`` rows hides, if anything.

    The mean of the only sasaran that has results is the mean of all.
    """
    if len({b.sasaran for b in baris if b.capaian}) > 1:
        for s, rata in tiap:
            milik = [b for b in baris if b.sasaran == s]
            yield from _hidden(f"sasaran {s}", milik, rata, desimal)
    yield from _hidden("seluruhnya", baris, semua, desimal)
    yield from _still_running(baris, semua, desimal)


def _hidden(
    nama: str, baris: Sequence[Baris], rata: Bulat | None, desimal: int
) -> Iterator[Diagnostic]:
    """Say that a mean of 100 or more is over capaian of which some are below."""
    capaian = {b.indikator.id: b.capaian.nilai for b in baris if b.capaian}
    bawah = [i for i, n in capaian.items() if n < SERATUS]
    if bawah and rata and rata.nilai >= SERATUS:
        dibatasi = rata_rata([min(n, SERATUS) for n in capaian.values()])
        message = (
            f"rata-rata {nama} ({format_angka(rata.nilai)}) menutupi capaian di bawah "
            f"100 ({', '.join(bawah)}); bila tiap capaian dibatasi 100, rata-ratanya "
            f"{format_angka(bulatkan(dibatasi, desimal))}"
        )
        yield note("KIN417", message)


def _still_running(
    baris: Sequence[Baris], rata: Bulat | None, desimal: int
) -> Iterator[Diagnostic]:
    """Say that a mean is over sums of a part of the year, against targets of all."""
    berjalan = [b.indikator.id for b in baris if b.menunggu]
    if not (berjalan and rata):
        return
    lain = [b.capaian.nilai for b in baris if b.capaian and not b.menunggu]
    message = (
        f"rata-rata seluruhnya ({format_angka(rata.nilai)}) memuat jumlah yang masih "
        f"berjalan terhadap target setahun ({', '.join(berjalan)})"
    )
    if lain:
        tanpa = format_angka(bulatkan(rata_rata(lain), desimal))
        message = f"{message}; tanpa itu {tanpa}"
    yield note("KIN419", message)
