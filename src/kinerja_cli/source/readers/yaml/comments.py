"""Where ``#`` ends what was meant to go on: a text cut short, a value never read."""

import re
from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, Location, Place
from kinerja_cli.source.text import Text

# Lines that have a comment as comments are not written; most files have none, and are
# looked at no further.
_DICURIGAI = re.compile(r"\s*#\S|\s*[^\s#].*?(#\S|(?<=[^\s:]) #|[^\S \t]#)")


def stray_marks(text: Text) -> Iterator[Diagnostic]:
    """Find every ``#`` that begins a comment where none was meant, at its place.

    One that touches what follows it is an error (KIN121). Behind words without quotes
    one blank is not enough to set a comment apart, and a line of its own that goes on
    with what stands above it may be no comment: a warning (KIN122).
    """
    lines = text.content.split("\n") if "#" in text.content else []
    dicurigai = [n for n, line in enumerate(lines) if "#" in line and _odd(line)]
    if not dicurigai:
        return
    from kinerja_cli.source.readers.yaml.hashes import judge_hashes  # noqa: PLC0415 - most have none

    for n, column, d in judge_hashes(text, lines, dicurigai):
        yield d._replace(location=Location(text.path, Place(n + 1, column + 1)))


def _odd(line: str) -> bool:
    return _DICURIGAI.match(line) is not None


def without_echoes(
    found: list[Diagnostic], marks: list[Diagnostic]
) -> list[Diagnostic]:
    """Join what YAML and the marks found; what a mark swallowed YAML only misses."""
    if any(d.code == "KIN121" for d in marks):
        found = [d for d in found if d.code != "KIN111"]
    return [*found, *marks]
