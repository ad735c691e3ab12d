"""YAML text to a tree of lists, mappings and texts that know their places."""

from __future__ import annotations

from typing import Any

import yaml

from kinerja_cli.core.diagnostic import (
    Gathering,
    KinerjaError,
    Location,
    refusal,
)
from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.readers.yaml.brackets import has_colon, unquoted_words
from kinerja_cli.source.readers.yaml.events import at_dash, scalar, text
from kinerja_cli.source.readers.yaml.scanner import scanner
from kinerja_cli.source.readers.yaml.stops import BATAS_DALAM, place, stopped, too_deep
from kinerja_cli.source.readers.yaml.tears import all_torn, mend
from kinerja_cli.source.scalar import Blanks, Bracketed, Scalar, Torn
from kinerja_cli.source.text import Text

_LENGKUNG = frozenset("“”‘’„")


def parse_tree(
    text: Text, blanks: Blanks | None = None, torn: Torn | None = None
) -> Any:
    """Build the tree of the one document in ``text``; a blank value is None.

    None has no place: that of a blank value is its key, that of a blank item is kept
    in ``blanks``. Numbers that a comma tore are put together again, and kept in
    ``torn``; without it they are errors, as the rest is.

    Raises:
        KinerjaError: KIN107 an empty file, KIN111 to KIN119 what YAML or this
            project does not admit, at its line and column.
    """
    found, sobek = Gathering(), {} if torn is None else torn
    tree = None
    with found.under():
        tree = _build(text, found, {} if blanks is None else blanks, sobek)
    found.add(*(() if torn is not None else sobek.values()))
    found.finish()
    return tree


def _build(text: Text, found: Gathering, blanks: Blanks, torn: Torn) -> Any:
    try:
        return _Builder(text, found, blanks, torn).build()
    except yaml.YAMLError as error:
        from kinerja_cli.source.readers.yaml.dashes import without_dashes  # noqa: PLC0415 - only on the way to an error

        if (tanpa := without_dashes(text)) is None:
            raise stopped(text, error) from None
    for sejauh_ini in (found.found, blanks, torn):
        sejauh_ini.clear()
    try:
        return _Builder(tanpa, found, blanks, torn).build()
    except yaml.YAMLError as error:
        raise stopped(text, error) from None


class _Builder:
    """Walks the events of one document, never deeper than ``BATAS_DALAM``.

    What keeps it from going on is raised; ``found`` gathers what does not.
    """

    def __init__(
        self, text: Text, found: Gathering, blanks: Blanks, torn: Torn
    ) -> None:
        self.text, self.found, self.blanks, self.torn = text, found, blanks, torn
        self.next = scanner(text).get_event

    def build(self) -> Any:
        self.next()  # the stream begins
        if isinstance(self.next(), yaml.StreamEndEvent):
            message = "berkas kosong, atau hanya berisi komentar"
            raise refusal(Location(self.text.path), "KIN107", message, "isi berkasnya")
        tree = self._value(self.next(), 0)
        self.next()  # the document ends
        after = self.next()
        if not isinstance(after, yaml.StreamEndEvent):
            message = "satu berkas memuat satu dokumen; `---` kedua tidak dibaca"
            raise self._refuse(after, "KIN115", message, "pisahkan ke berkas lain")
        return tree

    def _value(self, event: Any, depth: int) -> Any:
        if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag:
            message = "jangkar (&), alias (*), dan tag (!) YAML tidak dipakai di sini"
            raise self._refuse(event, "KIN113", message, "tulis nilainya langsung")
        if isinstance(event, yaml.ScalarEvent):
            if event.implicit[0] and event.value[:1] in _LENGKUNG:
                message = "tanda kutip lengkung dari Word tidak dikenal di sini"
                hint = 'ganti dengan tanda kutip lurus: "..."'
                raise self._refuse(event, "KIN118", message, hint)
            self._refuse_foreign_indentation(event)
            return scalar(event)
        if depth == BATAS_DALAM:
            raise too_deep(self.text, event.start_mark)
        flow = bool(event.flow_style)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(depth + 1, flow=flow)
        return self._mapping(depth + 1, flow=flow)

    def _sequence(self, depth: int, *, flow: bool) -> list[Any]:
        items: list[Any] = []
        blanks: dict[int, Scalar] = {}
        before, words, sobek = None, False, list[Any]()
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            if torn := mend(items, -1, before, event, self.text):
                sobek.append(torn)
                before = None
                continue
            if (item := self._value(event, depth)) is None:
                blanks[len(items)] = at_dash(event)
            items.append(item)
            words = words or (flow and unquoted_words(event))
            before = event
        items = Bracketed(items) if words and len(items) > 1 else items
        self.blanks |= {(id(items), n): blank for n, blank in blanks.items()}
        if sobek:
            self.torn[id(items), None] = all_torn(sobek)
        return items

    def _mapping(self, depth: int, *, flow: bool) -> dict[Any, Any]:
        pairs: dict[Any, Any] = {}
        before, bare, key = None, False, None
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            if torn := mend(pairs, key, before, event, self.text):
                self.torn[id(pairs), key] = torn
                self._value(self.next(), depth)  # nothing: it is no key
                before = None
                continue
            key = self._key(event, pairs)
            value = self.next()
            pairs[key] = self._value(value, depth)
            after_bare = bare
            bare = flow and pairs[key] is None and not self._has_colon(event)
            if bare and (":" in key or not after_bare):  # the rest is of one mistake
                self._add_bare(event, before)
            before = value
        return pairs

    def _has_colon(self, key: Any) -> bool:
        return has_colon(key, self.text.content)

    def _add_bare(self, event: Any, before: Any) -> None:
        from kinerja_cli.source.readers.yaml.bare import without_colon  # noqa: PLC0415 - a finding

        bare = without_colon(event, before, self.text.content)
        self.found.add(bare._replace(location=self._place(event)))

    def _key(self, event: Any, pairs: dict[Any, Any]) -> Scalar:
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            message = "kunci harus berupa teks biasa"
            raise self._refuse(event, "KIN116", message, "tulis `kunci: nilai`")
        self._refuse_foreign_indentation(event)
        key = text(event)
        if hampa(key):
            message = "kunci ini kosong"
            raise self._refuse(event, "KIN116", message, "tulis `kunci: nilai`")
        if key in pairs:
            first = next(k for k in pairs if k == key)
            message = f"{kutip(key)} ditulis dua kali"
            hint = f"yang pertama di baris {first.line}; hapus salah satunya"
            if first == next(iter(pairs)):
                from kinerja_cli.source.readers.yaml.columns import new_item  # noqa: PLC0415 - a finding

                lines = self.text.content.split("\n")
                if butir := new_item(lines, key.line - 1):
                    hint = f"{hint}; bila butir baru, {butir}"
            raise self._refuse(event, "KIN112", message, hint)
        return key

    def _refuse_foreign_indentation(self, event: Any) -> None:
        # YAML takes it for the beginning of what it indents.
        if event.implicit[0] and event.value.lstrip("-")[:1].isspace():
            from kinerja_cli.source.indentation import foreign_indentation  # noqa: PLC0415 - a finding

            line = event.start_mark.line
            if found := foreign_indentation(self.text, [line]):
                raise KinerjaError(found)

    def _refuse(self, event: Any, code: str, message: str, hint: str) -> KinerjaError:
        return refusal(self._place(event), code, message, hint)

    def _place(self, event: Any) -> Location:
        return place(self.text, event.start_mark)
