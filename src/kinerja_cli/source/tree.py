"""YAML text to a tree of lists, mappings and texts that know their places."""

from __future__ import annotations

import re
from typing import Any

import yaml

from kinerja_cli.diagnostic import KinerjaError, Location, refusal
from kinerja_cli.source.indentation import foreign_indentation
from kinerja_cli.source.text import Text
from kinerja_cli.source.yaml_messages import unreadable, unscannable
from kinerja_cli.teks import hampa, kutip, tanpa_tepi

BATAS_DALAM = 64
# What stands before, and after, the comma of a number that was not quoted.
_BULAT, _PECAHAN = re.compile(r"(.*\s)?-?[0-9.]+"), re.compile(r"[0-9]+\s?(%|[,.]?-+)?")
_LENGKUNG = frozenset("“”‘’„")
_KOSONG = frozenset({"~", "null", "Null", "NULL"})

# BaseLoader leaves every scalar as text: `no` stays a word, and a number keeps
# its digits until the field that it belongs to reads them.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Scalar(str):
    """A text as it stands in the file; line and column count from 1."""

    __slots__ = ("column", "line")
    line: int
    column: int


def parse_tree(text: Text) -> Any:
    """Build the tree of the one document in ``text``; a blank value is None.

    Raises:
        KinerjaError: KIN107 an empty file, KIN111 to KIN118 what YAML or this
            project does not admit, at its line and column.
    """
    try:
        return _Builder(text, _Loader(text.content)).build()
    except yaml.MarkedYAMLError as error:
        raise KinerjaError(unscannable(text, error)) from None
    except yaml.reader.ReaderError as error:
        in_bytes = _Loader is not yaml.BaseLoader
        raise KinerjaError(unreadable(text, error, in_bytes=in_bytes)) from None


class _Builder:
    """Walks the events of one document, never deeper than ``BATAS_DALAM``."""

    def __init__(self, text: Text, loader: Any) -> None:
        self.text, self.path = text, text.path
        self.next = loader.get_event

    def build(self) -> Any:
        self.next()  # the stream begins
        if isinstance(self.next(), yaml.StreamEndEvent):
            message = "berkas kosong, atau hanya berisi komentar"
            raise refusal(Location(self.path), "KIN107", message, "isi berkasnya")
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
            return _scalar(event)
        if depth == BATAS_DALAM:
            message = f"susunan lebih dalam dari {BATAS_DALAM} tingkat"
            raise self._refuse(event, "KIN114", message)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(depth + 1)
        return self._mapping(depth + 1)

    def _sequence(self, depth: int) -> list[Any]:
        items: list[Any] = []
        before = None
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            self._refuse_torn(before, event)
            items.append(self._value(event, depth))
            before = event
        return items

    def _mapping(self, depth: int) -> dict[Any, Any]:
        pairs: dict[Any, Any] = {}
        before = None
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            self._refuse_torn(before, event)
            key = self._key(event, pairs)
            before = self.next()
            pairs[key] = self._value(before, depth)
        return pairs

    def _refuse_torn(self, before: Any, event: Any) -> None:
        """Refuse ``[3,21]``: YAML tears it into 3 and 21, and nobody would notice."""
        if before is None or not _touching(before, event):
            return
        if _plain(before, _BULAT) and _plain(event, _PECAHAN):
            torn = kutip(f"{before.value},{event.value}", 30)
            message = f"di dalam kurung, koma memisahkan: {torn} terbaca dua"
            hint = 'kutip angka berkoma, misalnya "3,21"; antara dua butir beri spasi'
            raise self._refuse(before, "KIN117", message, hint)

    def _key(self, event: Any, pairs: dict[Any, Any]) -> Scalar:
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            message = "kunci harus berupa teks biasa"
            raise self._refuse(event, "KIN116", message, "tulis `kunci: nilai`")
        self._refuse_foreign_indentation(event)
        key = _text(event)
        if hampa(key):
            message = "kunci ini kosong"
            raise self._refuse(event, "KIN116", message, "tulis `kunci: nilai`")
        if key in pairs:
            first = next(k for k in pairs if k == key)
            message = f"{kutip(key)} ditulis dua kali"
            hint = f"yang pertama di baris {first.line}; hapus salah satunya"
            raise self._refuse(event, "KIN112", message, hint)
        return key

    def _refuse_foreign_indentation(self, event: Any) -> None:
        # YAML takes it for the beginning of what it indents.
        if event.implicit[0] and event.value.lstrip("-")[:1].isspace():
            line = event.start_mark.line
            if found := foreign_indentation(self.text, [line]):
                raise KinerjaError(found)

    def _refuse(
        self, event: Any, code: str, message: str, hint: str = ""
    ) -> KinerjaError:
        return refusal(_location(self.path, event.start_mark), code, message, hint)


def _touching(before: Any, event: Any) -> bool:
    end, start = before.end_mark, event.start_mark
    return bool(start.line == end.line and start.column == end.column + 1)


def _plain(event: Any, pattern: re.Pattern[str]) -> bool:
    plain = isinstance(event, yaml.ScalarEvent) and event.implicit[0]
    return plain and pattern.fullmatch(tanpa_tepi(event.value)) is not None


def _scalar(event: Any) -> Scalar | None:
    value, plain = event.value, event.implicit[0]
    return None if plain and (value in _KOSONG or hampa(value)) else _text(event)


def _text(event: Any) -> Scalar:
    scalar = Scalar(event.value)
    mark = event.start_mark
    scalar.line, scalar.column = mark.line + 1, mark.column + 1
    return scalar


def _location(path: str, mark: Any) -> Location:
    return Location(path, mark.line + 1, mark.column + 1)
