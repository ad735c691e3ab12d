"""What keeps a report from being handed in: the reasons of ``laporan --ketat``."""

from collections.abc import Iterable, Iterator

from kinerja_cli.core.diagnostic import Diagnostic, warned
from kinerja_cli.core.teks import rangkai
from kinerja_cli.telaah.kelengkapan.kelengkapan import Kelengkapan

_TERSEBUT = 5  # more ids than that nobody reads in a line


def halangan_laporan(k: Kelengkapan, temuan: Iterable[Diagnostic]) -> Iterator[str]:
    """Say what stands against a report, a reason each; nothing if nothing does.

    That is a warning about its files or its words, and an analysis that it may not be
    without. A target that is missed, and explained, is a result like any other.
    """
    yield from warned(dict.fromkeys(temuan))
    tanpa: dict[str, list[str]] = {}
    for p in k.kurang:
        if p.wajib:
            nama = f"{p.analisis.butir.nomor} {p.analisis.judul}"
            tanpa.setdefault(nama, []).append(p.baris.id)
    for nama, ids in tanpa.items():
        yield f"{nama} belum ada: {rangkai(ids, _TERSEBUT)}"
