"""Findings as text for eyes: every one with its line, then how many there are."""

from collections.abc import Iterator, Sequence

from kinerja_cli.laporan.isi_temuan import TINGKAT
from kinerja_cli.telaah.periksa import Pemeriksaan


def temuan_teks(hasil: Sequence[Pemeriksaan]) -> str:
    """Write every finding with its line, then what was found in how many words."""
    return "".join(f"{line}\n" for h in hasil for line in _lines(h))


def _lines(hasil: Pemeriksaan) -> Iterator[str]:
    yield from map(str, hasil.temuan)
    nama = hasil.sebutan
    for u in hasil.dasar_target:
        yield (
            f"{nama}: {u.id}: target {u.target}, dasarnya {u.nilai_tertulis}: {u.cocok}"
        )
    if hasil.perubahan:
        yield f"{nama}: {hasil.perubahan.kata}"
        yield from (f"{nama}: {t.id}: {t.kata}" for t in hasil.perubahan.target)
        yield from (f"{nama}: {t.apa}: {t.kata}" for t in hasil.perubahan.lain)
    if hasil.keterisian:
        yield f"{nama}: {hasil.keterisian}"
    banyak = (f"{hasil.banyak(t) or 'tanpa'} {t}" for t in TINGKAT)
    yield f"{nama}: {', '.join(banyak)}"
