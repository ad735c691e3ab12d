"""A file as read: its tree to declarations, and what is found back to its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from kinerja_cli.core.diagnostic import Diagnostic, Keys, KinerjaError, Location, Place
from kinerja_cli.core.teks import sepadan, tersembunyi
from kinerja_cli.source.keys import NOTHING, Beside
from kinerja_cli.source.plenty import limited
from kinerja_cli.source.scalar import Blanks, Scalar, Torn
from kinerja_cli.source.text import Text
from kinerja_cli.source.validation import D, validate

if TYPE_CHECKING:  # forms alone are looked at as sheets
    from kinerja_cli.source.sheet import SheetView

_T = TypeVar("_T")


@dataclass(frozen=True)
class Source:
    """A file as read: its text, and the tree that leads back to line and column.

    Attributes:
        warnings: What was found on reading that does not keep it from being read.
        blanks: Where the blank items of its lists stand.
        torn: Errors after which the rest was read: raised with the others, or when
            there are none.
        sheet: What is known beside, of the sheet of a workbook.
    """

    text: Text
    tree: Any
    warnings: tuple[Diagnostic, ...] = ()
    blanks: Blanks = field(default_factory=dict, repr=False, compare=False)
    torn: Torn = field(default_factory=dict, repr=False, compare=False)
    sheet: SheetView | None = field(default=None, repr=False, compare=False)
    _written: dict[int, dict[Any, Any]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def get(self, *keys: str | int) -> Any:
        """Return what stands at ``keys``, or None where nothing does."""
        tree = self.tree
        for key in keys:
            if isinstance(tree, dict):
                tree = tree.get(key)
            elif isinstance(tree, list) and isinstance(key, int) and key < len(tree):
                tree = tree[key]
            else:
                return None
        return tree

    def location(self, keys: Keys, *, at_key: bool = False) -> Location:
        """Find the place of what is at ``keys``, or of what is nearest to it."""
        if self.sheet and (di := self.sheet.cell(keys, self.get(*keys))):
            return Location(self.text.path, di)
        return self._place(self._scalar(keys, at_key=at_key))

    def _place(self, scalar: Scalar | None) -> Location:
        if scalar is None:
            return Location(self.text.path, self.sheet.place if self.sheet else Place())
        return Location(self.text.path, scalar.place)

    def named(self, path: str) -> str:
        """Return the name of the file at ``path`` that a place in here is of."""
        return self.text.name if path == self.text.path else path

    def _scalar(self, keys: Keys, *, at_key: bool) -> Scalar | None:
        found: Scalar | None = None
        tree = self.tree
        for key in keys:
            # A key that is missing has no place: stay at what should hold it.
            if isinstance(tree, dict) and (written := self._key(tree, key)) is not None:
                found = _first(written, found)
                tree = tree[written]
            elif isinstance(tree, list) and isinstance(key, int) and key < len(tree):
                found = _first(tree[key], self.blanks.get((id(tree), key), found))
                tree = tree[key]
        return found if at_key or not isinstance(tree, Scalar) else tree

    def _key(self, tree: dict[Any, Any], key: str | int) -> Any:
        # On a command line the items of a list have their numbers for keys.
        key = str(key + 1) if isinstance(key, int) else key
        # A mapping gives no way back to the key as it was written; look once.
        if id(tree) not in self._written:
            serupa = {sepadan(k): k for k in tree}
            self._written[id(tree)] = serupa | {k: k for k in tree}
        written = self._written[id(tree)]
        return written.get(key, written.get(sepadan(str(key))))

    def place(self, diagnostic: Diagnostic) -> Diagnostic:
        """Add line, column and the offending line, where they are not known yet."""
        d = self._located(diagnostic)
        if d.location and d.location.path == self.text.path and not d.excerpt:
            if self.sheet:
                return self.sheet.told(d, d.location)
            from kinerja_cli.source.excerpt import excerpt  # noqa: PLC0415 - a finding

            return d._replace(excerpt=excerpt(self._lines, d.location))
        return d

    def _located(self, diagnostic: Diagnostic) -> Diagnostic:
        d = self._found_out(diagnostic)
        at = d.location or self.location(d.keys, at_key=d.at_key)
        if at == d.location and not d.offset:
            return d
        return d._replace(location=self._into(at, d.offset), offset=0)

    def _into(self, at: Location, offset: int) -> Location:
        """Go so far into a text that begins at ``at``; stay where it has more lines."""
        if at.path != self.text.path or not offset or at.line > len(self._lines):
            return at.right(offset)
        sisa = self._lines[at.line - 1][at.column - 1 :]
        return at.right(
            offset + sisa.startswith(("'", '"')) if offset < len(sisa) else 0
        )

    def _found_out(self, d: Diagnostic) -> Diagnostic:
        # Whoever reads the line again sees nothing of it: say that it is there.
        scalar = None if d.location else self._scalar(d.keys, at_key=d.at_key)
        tanda = tersembunyi(scalar or "")
        if not tanda or d.level != "galat":
            return d
        hapus = f"hapus tanda tak terlihat {tanda}"
        return d._replace(hint="; ".join(filter(None, (d.hint, hapus))))

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.content.split("\n")

    @contextmanager
    def locating(self, *, lanjut: bool = False) -> Iterator[None]:
        """Place the findings raised inside the block, in file order.

        ``lanjut`` says that more of the file is read behind the block, so that it is
        too early to stop at what is ``torn``.
        """
        try:
            yield
        except KinerjaError as error:
            raise self._placed(error.diagnostics) from None
        if self.torn and not lanjut:
            raise self._placed(())

    def _placed(self, found: Sequence[Diagnostic]) -> KinerjaError:
        semua = found
        if self.torn:
            from kinerja_cli.source.echoes import is_echo  # noqa: PLC0415 - rarely

            sendiri = (d for d in found if not is_echo(d, self.torn, self.get))
            semua = (*self.torn.values(), *sendiri)
        located = in_order(dict.fromkeys(map(self._located, semua)))
        placed = [*map(self.place, limited(located))]
        sheet, semula = self.sheet, self.warnings
        ringan = sheet.unrefused(semula, placed) if sheet else semula
        return KinerjaError(*in_order(dict.fromkeys((*ringan, *placed))))

    def read(
        self, kind: type[D], beside: Beside = NOTHING, *, lanjut: bool = False
    ) -> D:
        """Validate the whole file as a ``kind``; findings come with their places.

        ``lanjut`` as for :meth:`locating`.
        """
        with self.locating(lanjut=lanjut):
            return validate(kind, self.tree, beside)


class Document(NamedTuple, Generic[_T]):
    """What a file declares, and the file that it came from."""

    value: _T
    source: Source


def _first(tree: Any, otherwise: Scalar | None) -> Scalar | None:
    while isinstance(tree, dict | list) and tree:
        tree = next(iter(tree))
    return tree if isinstance(tree, Scalar) else otherwise


def in_order(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort findings as a reader meets them in the file."""
    return sorted(found, key=lambda d: d.location or Location(""))
