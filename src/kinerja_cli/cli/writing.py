"""A report to the screen, the pipe or a file, in the format that was asked for."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from kinerja_cli.export.formats import FORMATS, TABEL, format_by_suffix, render

if TYPE_CHECKING:
    from kinerja_cli.laporan.model import Laporan


class Destination(NamedTuple):
    """Where a report goes, and how it is written there.

    Attributes:
        format: A key of ``FORMATS``.
        pilihan: What is told to its writer alone.
        keluaran: The file; None is the screen, or the pipe.
        timpa: Whether a file that is there is replaced.
    """

    format: str
    pilihan: dict[str, str]
    keluaran: str | None
    timpa: bool

    def write(self, laporan: "Laporan") -> None:
        """Write a report.

        Raises:
            KinerjaError: KIN502 to KIN504, it cannot be written there; KIN516, it is
                no text, and the screen shows nothing else.
        """
        if self.keluaran is None and self.format == TABEL:
            from kinerja_cli.cli.screen import print_rich
            from kinerja_cli.export.tabel import show

            print_rich(lambda console: show(laporan, console))
        else:
            from kinerja_cli.cli.output import write

            if self.keluaran is None and FORMATS[self.format].biner:
                _refuse_screen(self.format)
            content = render(laporan, self.format, **self.pilihan)
            write(content, self.keluaran, timpa=self.timpa)


def _refuse_screen(format_: str) -> None:
    """Raise KIN516 where standard output is a screen: a workbook is no text."""
    from kinerja_cli.core.diagnostic import refusal

    if sys.stdout.isatty():
        message = f"bentuk {format_} bukan teks, jadi tidak dapat dicetak ke layar"
        hint = f"tulis ke berkas, misalnya -o hasil.{format_}"
        raise refusal("stdout", "KIN516", message, hint)


def choose(
    format_: str | None, keluaran: str | None, pemisah: str | None, *, timpa: bool
) -> Destination:
    """Choose the format that was named, else that of the suffix, else the table.

    Raises:
        KinerjaError: KIN501, no format has that suffix; KIN503, it is a folder.
        BadParameter: ``pemisah`` is named, and the format is not CSV.
    """
    from kinerja_cli.cli.output import berkas_keluaran

    berkas = berkas_keluaran(keluaran)
    name = format_ or (format_by_suffix(Path(berkas)) if berkas else TABEL)
    if pemisah and "pemisah" not in FORMATS[name].pilihan:
        raise typer.BadParameter("hanya CSV", param_hint="'--pemisah'")
    pilihan = {"pemisah": pemisah} if pemisah else {}
    return Destination(name, pilihan, keluaran, timpa)
