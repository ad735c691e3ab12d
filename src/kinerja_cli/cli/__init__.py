"""The command line: one file a command; options, output, words."""

from kinerja_cli.cli.entry import main, run

__all__ = ["main", "run"]
