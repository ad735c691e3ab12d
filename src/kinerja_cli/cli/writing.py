"""A report to the screen, the pipe or a file, in the format that was asked for."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kinerja_cli.export.laporan import Laporan


def choose_format(format_: str | None, keluaran: str | None) -> str:
    """Return the format that was named, else that of the suffix, else the table.

    Raises:
        KinerjaError: KIN501, no format has that suffix.
    """
    from kinerja_cli.export import format_by_suffix
    from kinerja_cli.export.output import opened

    if keluaran is None or opened(keluaran) is not None:
        return format_ or "tabel"
    return format_ or format_by_suffix(Path(keluaran))


def write_report(
    laporan: "Laporan", name: str, keluaran: str | None, *, timpa: bool
) -> None:
    """Write ``laporan`` in the format ``name``, to ``keluaran`` or the screen."""
    if keluaran is None and name == "tabel":
        from kinerja_cli.export.console import print_rich
        from kinerja_cli.export.tabel import show

        print_rich(lambda console: show(laporan, console))
    else:
        from kinerja_cli.export import render
        from kinerja_cli.export.output import write_text

        write_text(render(laporan, name), keluaran, timpa=timpa)
