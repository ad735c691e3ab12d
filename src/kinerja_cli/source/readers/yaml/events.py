"""An event of YAML as a text that knows its place."""

from typing import Any

from kinerja_cli.source.plain import is_nothing
from kinerja_cli.source.scalar import Joined, Scalar


def scalar(event: Any) -> Scalar | None:
    """Return the value that an event of YAML is; a blank one is None."""
    plain = event.implicit[0]
    return None if plain and is_nothing(event.value) else text(event)


def text(event: Any) -> Scalar:
    """Return the text that an event of YAML is."""
    start = event.start_mark
    found = (Joined if _may_be_several(event) else Scalar)(event.value)
    found.line, found.column = start.line + 1, start.column + 1
    return found


def _may_be_several(event: Any) -> bool:
    if not event.implicit[0]:  # what is quoted is meant as it stands
        return event.style in {"|", ">"} and "\n" in event.value.strip()
    return ";" in event.value or bool(event.end_mark.line > event.start_mark.line)


def at_dash(event: Any) -> Scalar:
    """Return where an item of a list that holds nothing stands."""
    blank = text(event)
    if not event.value:
        blank.column -= 1  # nothing begins behind its dash
    return blank
