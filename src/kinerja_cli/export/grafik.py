"""A chart in letters: bars from zero, or lines as they rise, each with its numbers."""

from collections.abc import Iterator

from kinerja_cli.export.grafik_batang import bars
from kinerja_cli.export.grafik_garis import sparklines
from kinerja_cli.export.potongan import BarisGrafik
from kinerja_cli.laporan.bagian import Grafik


def potongan_grafik(grafik: Grafik, width: int) -> Iterator[BarisGrafik]:
    """Yield the lines of a chart in pieces, each of a series or of none.

    None is wider than ``width``, but where a number is: names are broken, and stand
    above what they are of where there is no room beside it.
    """
    if grafik.jenis == "garis":
        return sparklines(grafik, width)
    return bars(grafik, width)


def baris_grafik(grafik: Grafik, width: int) -> Iterator[str]:
    """Yield a chart as plain lines."""
    for potongan in potongan_grafik(grafik, width):
        yield "".join(p.teks for p in potongan).rstrip()
