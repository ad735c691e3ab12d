"""Dates in the place of numbers: Excel makes one of 15,8."""

import re

_BULAN = (
    r"jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?"
    r"|a[gu]u(?:stus|s)?|aug|agt|sep(?:t|tember)?|o[kc]t(?:ober)?|no[vp](?:ember)?"
    r"|de[sc](?:ember)?"
)
# A day and its month, by name or by number, in any order that a sheet shows.
_TANGGAL = re.compile(
    rf"(?:[0-3]?[0-9][-/. ]+(?:{_BULAN})(?:[-/. ]+(?:[0-9]{{4}}|[0-9]{{2}}))?"
    rf"|(?:{_BULAN})[-/. ]+(?:[0-9]{{4}}|[0-9]{{1,2}})"
    r"|[0-3]?[0-9]([-/])[01]?[0-9]\1(?:[0-9]{4}|[0-9]{2})"
    r"|[0-9]{4}-[01]?[0-9]-[0-3]?[0-9])(?:[ t][0-9]{1,2}[:.][0-9:.]+)?",
    re.IGNORECASE,
)


def date_advice(teks: str) -> str:
    """Say what became of a number that stands there as a date; empty if it is none."""
    if not _TANGGAL.fullmatch(teks.strip()):
        return ""
    return "ini tanggal: Excel mengubah 15,8 menjadi tanggal; tulis angkanya"
