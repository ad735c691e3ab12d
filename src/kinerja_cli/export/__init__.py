"""Choose a writer by name or suffix, and import only that one."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_cli.core.diagnostic import refusal

if TYPE_CHECKING:
    from kinerja_cli.laporan.model import Laporan

# Format -> the module beside this file whose `render` writes it, and its suffixes.
FORMATS = {
    "tabel": ("tabel", (".txt",)),
    "json": ("json_", (".json",)),
    "csv": ("csv_", (".csv",)),
    "markdown": ("markdown", (".md", ".markdown")),
}


def format_by_suffix(path: Path) -> str:
    """Tell the format by the suffix of ``path``.

    Raises:
        KinerjaError: KIN501, no format has that suffix.
    """
    for name, (_, suffixes) in FORMATS.items():
        if path.suffix.lower() in suffixes:
            return name
    message = f"ekstensi berkas {path.suffix or '(tanpa ekstensi)'} tidak dikenal"
    known = ", ".join(s for _, suffixes in FORMATS.values() for s in suffixes)
    hint = f"pakai salah satu dari {known}, atau sebut --format"
    raise refusal(str(path), "KIN501", message, hint)


def render(laporan: "Laporan", name: str, **pilihan: str) -> str:
    """Write ``laporan`` in the format ``name``, a key of ``FORMATS``.

    ``pilihan`` are of its writer alone.
    """
    module = import_module(f"{__name__}.{FORMATS[name][0]}")
    text: str = module.render(laporan, **pilihan)
    return text
