"""The formats of an output, and their writers: to add one, say its name here.

A writer is a module beside this one whose ``render(laporan)`` gives bytes. What the
command line offers, its help and the suffixes it knows follow from ``FORMATS``; only
the writer that is asked for is imported.
"""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kinerja_cli.laporan.model import Laporan


class Format(NamedTuple):
    """One format.

    Attributes:
        module: The name of the module that writes it.
        suffixes: The ends of the names of its files.
        pilihan: What its writer takes beside the report, by keyword.
        biner: Whether it is no text: nothing that a screen shows.
    """

    module: str
    suffixes: tuple[str, ...]
    pilihan: tuple[str, ...] = ()
    biner: bool = False


TABEL = "tabel"  # what the screen shows where no other format is asked for
FORMATS = {
    TABEL: Format("tabel", (".txt",)),
    "json": Format("json_", (".json",)),
    "csv": Format("csv_", (".csv",), ("pemisah",)),
    "markdown": Format("markdown", (".md", ".markdown")),
    "html": Format("html.halaman", (".html", ".htm")),
    "xlsx": Format("xlsx.buku", (".xlsx",), biner=True),
}


# What is asked for, and is not written -> the way to it.
_JALAN = {
    **dict.fromkeys((".xls", ".xlsm", ".ods"), "untuk Excel: .xlsx"),
    **dict.fromkeys((".docx", ".doc", ".odt"), "untuk naskah: .md, lalu pandoc"),
    ".pdf": "untuk PDF: .html, lalu cetak dari peramban",
}


def format_by_suffix(path: Path) -> str:
    """Tell the format by the suffix of ``path``.

    Raises:
        KinerjaError: KIN501, no format has that suffix.
    """
    from kinerja_cli.core.diagnostic import refusal  # noqa: PLC0415 - help does without

    for name, format_ in FORMATS.items():
        if path.suffix.lower() in format_.suffixes:
            return name
    message = f"ekstensi berkas {path.suffix or '(tanpa ekstensi)'} tidak dikenal"
    known = ", ".join(s for f in FORMATS.values() for s in f.suffixes)
    hint = f"pakai salah satu dari {known}, atau sebut --format"
    if jalan := _JALAN.get(path.suffix.lower()):
        hint = f"{jalan}; {hint}"
    raise refusal(str(path), "KIN501", message, hint)


def render(laporan: "Laporan", name: str, **pilihan: str) -> bytes:
    """Write ``laporan`` in the format ``name``; ``pilihan`` are of its writer alone."""
    module = import_module(f"{__package__}.{FORMATS[name].module}")
    content: bytes = module.render(laporan, **pilihan)
    return content
