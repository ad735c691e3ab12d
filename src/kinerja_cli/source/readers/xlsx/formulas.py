"""Formulas of cells; of several that share one, only the first says it."""

from kinerja_cli.source.readers.xlsx.markup import Attributes
from kinerja_cli.source.readers.xlsx.texts import unescaped


class Formulas:
    """The formulas of a sheet, in the order of its cells."""

    def __init__(self) -> None:
        self._shared: dict[str, str] = {}

    def taken(self) -> dict[str, str]:
        """Return those that others share, to go back to."""
        return dict(self._shared)

    def go_back(self, taken: dict[str, str]) -> None:
        """Forget what was read since; it is read once more."""
        self._shared = taken

    def read(self, attrs: Attributes, teks: str, ref: str) -> str:
        """Return the formula of cell ``ref``; empty if it is none.

        One that another cell says is given as it stands there, and says so: its
        references are those of that cell.
        """
        bersama = attrs.get("si") if attrs.get("t") == "shared" else None
        if teks:
            rumus = unescaped(teks)
            if bersama is not None:
                self._shared[bersama] = f"{rumus} (rumus {ref})"
            return rumus
        if bersama is not None:
            return self._shared.get(bersama, "rumus bersama")
        return "tabel data" if attrs.get("t") == "dataTable" else ""
