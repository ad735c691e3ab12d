"""A report to the screen, the pipe or a file, in the format that was asked for."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

if TYPE_CHECKING:
    from kinerja_cli.laporan.model import Laporan


class Bentuk(NamedTuple):
    """The format of an output, and what is told to its writer alone."""

    format: str
    pilihan: dict[str, str]


def choose_format(
    format_: str | None, keluaran: str | None, pemisah: str | None
) -> Bentuk:
    """Choose the format that was named, else that of the suffix, else the table.

    Raises:
        KinerjaError: KIN501, no format has that suffix; KIN503, it is a folder.
        BadParameter: ``pemisah`` is named, and the format is not CSV.
    """
    from kinerja_cli.cli.output import berkas_keluaran
    from kinerja_cli.export import format_by_suffix

    berkas = berkas_keluaran(keluaran)
    name = format_ or (format_by_suffix(Path(berkas)) if berkas else "tabel")
    if pemisah and name != "csv":
        raise typer.BadParameter("hanya CSV", param_hint="'--pemisah'")
    return Bentuk(name, {"pemisah": pemisah} if pemisah else {})


def write_report(
    laporan: "Laporan", bentuk: Bentuk, keluaran: str | None, *, timpa: bool
) -> None:
    """Write ``laporan`` in the format that was chosen, to a file or the screen."""
    if keluaran is None and bentuk.format == "tabel":
        from kinerja_cli.cli.screen import print_rich
        from kinerja_cli.export.tabel import show

        print_rich(lambda console: show(laporan, console))
    else:
        from kinerja_cli.cli.output import write_text
        from kinerja_cli.export import render

        content = render(laporan, bentuk.format, **bentuk.pilihan)
        write_text(content, keluaran, timpa=timpa)
