"""What keeps a tree from being built: the scanner stops, or it would be too deep."""

from typing import Any

from kinerja_cli.core.diagnostic import KinerjaError, Location, Place, refusal
from kinerja_cli.source.text import Text

BATAS_DALAM = 64


def stopped(text: Text, error: Any) -> KinerjaError:
    """Say why the scanner could not go on."""
    # libyaml 0.2.6 looks ahead, to a limit of its own.
    if "nesting depth" in str(getattr(error, "problem", "")):
        return too_deep(text, error.problem_mark)
    from kinerja_cli.source.readers.yaml.messages import torn  # noqa: PLC0415 - only on the way to an error

    return KinerjaError(torn(text, error))


def too_deep(text: Text, mark: Any) -> KinerjaError:
    """Refuse what stands at ``mark``, as KIN114."""
    message = f"susunan lebih dalam dari {BATAS_DALAM} tingkat"
    return refusal(place(text, mark), "KIN114", message)


def place(text: Text, mark: Any) -> Location:
    """Return where a mark of YAML is."""
    return Location(text.path, Place(mark.line + 1, mark.column + 1))
