"""What only the year-end report has, on the terminal: headings, sentences, charts."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from kinerja_cli.core.teks import visible
from kinerja_cli.export.grafik import potongan_grafik
from kinerja_cli.export.layout import wrap_words
from kinerja_cli.export.potongan import BarisGrafik
from kinerja_cli.laporan.bagian import Grafik, Judul, Paragraf

# By series, in turn; a chart of more of them is told apart by its names.
_WARNA = ("cyan", "green", "magenta", "yellow", "blue", "red")
_GAYA = {2: "bold underline", 3: "bold"}


def show_bagian(
    bagian: Judul | Paragraf | Grafik, width: int
) -> Iterator[RenderableType]:
    """Yield one of them, no wider than ``width``."""
    match bagian:
        case Judul():
            yield Text(f"\n{visible(bagian.teks)}", style=_GAYA.get(bagian.tingkat, ""))
        case Paragraf():
            judul = [bagian.judul] if bagian.judul else []
            teks = visible(": ".join((*judul, " ".join(bagian.kalimat))))
            gaya = "yellow" if bagian.kurang else ""
            yield Text("\n" + "\n".join(wrap_words(teks, width)), style=gaya)
        case Grafik():
            yield Text(f"\n{visible(bagian.judul)}", style="bold")
            tiap = (_berwarna(p) for p in potongan_grafik(bagian, width - 2))
            yield Padding(Text("\n").join(tiap), (0, 0, 0, 2), expand=False)


def _berwarna(potongan: BarisGrafik) -> Text:
    """Give each series its colour; without one its name says what it is."""
    teks = Text.assemble(
        *(p.teks if p.deret is None else (p.teks, _deret(p.deret)) for p in potongan)
    )
    teks.rstrip()
    return teks


def _deret(n: int) -> str:
    return _WARNA[n % len(_WARNA)]
