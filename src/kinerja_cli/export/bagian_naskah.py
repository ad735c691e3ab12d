"""What only the year-end report has, on the terminal: headings, sentences, charts."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from kinerja_cli.core.teks import visible
from kinerja_cli.export.grafik import baris_grafik
from kinerja_cli.export.layout import wrap_words
from kinerja_cli.laporan.bagian import Grafik, Judul, Paragraf

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
            isi = Text("\n".join(baris_grafik(bagian, width - 2)))
            yield Padding(isi, (0, 0, 0, 2), expand=False)
