"""A dash alone behind its key: in a table nothing, to YAML the beginning of a list."""

import re
from collections.abc import Sequence

import yaml

from kinerja_cli.source.readers.yaml.scanner import scan
from kinerja_cli.source.slips import column_of_key, indentation, written
from kinerja_cli.source.text import Text

_STRIP = re.compile(r"([^#\"']*:\s+)-(\s*(?:#.*)?)")


def without_dashes(text: Text) -> Text | None:
    """Leave blank what a dash stands for; None where there is no such dash.

    What stands in a text of several lines is that text; what is followed by more of
    its own is a list that someone began. No line and no column moves.
    """
    lines = text.content.split("\n")
    dashed = [n for n, line in enumerate(lines) if _STRIP.fullmatch(line)]
    alone = [n for n in dashed if not _goes_on(lines, n)]
    if not alone:
        return None
    within = _within_texts(_blanked(text, lines, alone))
    return _blanked(text, lines, [n for n in alone if n not in within])


def _goes_on(lines: Sequence[str], at: int) -> bool:
    berikut = next((line for line in lines[at + 1 :] if written(line)), "")
    return indentation(berikut) > column_of_key(lines[at])


def _blanked(text: Text, lines: Sequence[str], at: Sequence[int]) -> Text:
    kosong = set(at)
    baru = (_STRIP.sub(r"\1~\2", s) if n in kosong else s for n, s in enumerate(lines))
    return text._replace(content="\n".join(baru))


def _within_texts(text: Text) -> set[int]:
    teks = (t for t in scan(text) if isinstance(t, yaml.ScalarToken))
    return {n for t in teks for n in range(t.start_mark.line + 1, t.end_mark.line)}
