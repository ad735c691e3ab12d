"""The one way this project says that something is wrong, or worth knowing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Literal, NamedTuple

from kinerja_cli.core.cell_place import WORKBOOK, CellPlace
from kinerja_cli.core.teks import slashed, visible

Keys = tuple[str | int, ...]
Level = Literal["galat", "peringatan", "catatan"]


class Place(NamedTuple):
    """A line and a column of a text; both count from 1.

    :class:`CellPlace` does the same in a workbook: it prints itself, follows those
    before it, and tells its line (or row) and column.
    """

    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"

    @property
    def sheet(self) -> str:
        """The sheet that it is in: none, of a text."""
        return ""

    @property
    def cell(self) -> str:
        """The cell that it is: none, of a text."""
        return ""

    def right(self, columns: int) -> Place:
        """Return the place that is so many columns further to the right."""
        return self._replace(column=self.column + columns)


class Location(NamedTuple):
    """A place, and the file that it is in."""

    path: str
    place: Place | CellPlace = Place()

    def __str__(self) -> str:
        path, place = visible(slashed(self.path)), str(self.place)
        return f"{path}:{visible(place)}" if place else path

    @property
    def line(self) -> int:
        """The line, or the row."""
        return self.place.line

    @property
    def column(self) -> int:
        """The column."""
        return self.place.column

    def right(self, columns: int) -> Location:
        """Return the location that is so many columns further to the right."""
        return self._replace(place=self.place.right(columns))


class Diagnostic(NamedTuple):
    """One finding: deep code fills ``keys``, the reader of files the rest.

    Attributes:
        keys: The trail to the datum that is wrong.
        at_key: Whether it is the key itself, and not what stands behind it.
        excerpt: The offending line with a caret beneath, ready to print.
        offset: How far into what stands there it is, in columns.
    """

    code: str
    message: str
    hint: str = ""
    level: Level = "galat"
    keys: Keys = ()
    at_key: bool = False
    location: Location | None = None
    excerpt: str = ""
    offset: int = 0

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        excerpt = f"\n{self.excerpt}" if self.excerpt else ""
        hint = f"\n    saran: {visible(self.hint)}" if self.hint else ""
        message = visible(self.message)
        return f"{place}{self.code} {self.level}: {message}{excerpt}{hint}"

    def under(self, *keys: str | int) -> Diagnostic:
        """Say where in a larger whole the datum of this finding belongs."""
        return self._replace(keys=(*keys, *self.keys))


class KinerjaError(Exception):
    """Stops the run with every finding, not only the first."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = diagnostics


def refusal(
    place: str | Location, code: str, message: str, hint: str = ""
) -> KinerjaError:
    """Make the error of one finding at a place, or about a whole file."""
    location = place if isinstance(place, Location) else whole(place)
    return KinerjaError(Diagnostic(code, message, hint, location=location))


def whole(path: str) -> Location:
    """Return the place of a whole file: its first line; a workbook has none."""
    return Location(path, WORKBOOK if path.lower().endswith(".xlsx") else Place())


def note(code: str, message: str) -> Diagnostic:
    """Make a finding that readers should know, and that nobody has to mend."""
    return Diagnostic(code, message, level="catatan")


def raise_galat(found: Iterable[Diagnostic]) -> None:
    """Raise the errors among ``found``; warnings and notes are for another reader."""
    galat = [d for d in found if d.level == "galat"]
    if galat:
        raise KinerjaError(*galat)


def warned(found: Iterable[Diagnostic]) -> Iterator[str]:
    """Say how many warnings there are, and of which codes; nothing if none are."""
    if kode := [d.code for d in found if d.level == "peringatan"]:
        yield f"ada {len(kode)} peringatan ({', '.join(dict.fromkeys(kode))})"


class Gathering:
    """Lets independent parts fail each on its own, then raises all at once."""

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []

    @contextmanager
    def under(self, *keys: str | int) -> Iterator[None]:
        """Keep what the block raises, placed below ``keys``, and go on."""
        try:
            yield
        except KinerjaError as error:
            self.found.extend(d.under(*keys) for d in error.diagnostics)

    def add(self, *diagnostics: Diagnostic) -> None:
        """Keep findings that were not raised."""
        self.found.extend(diagnostics)

    def finish(self) -> None:
        """Raise :class:`KinerjaError` if anything was kept."""
        if self.found:
            raise KinerjaError(*self.found)
