"""A file that is not there: a link that leads nowhere, or a name one slip away."""

import errno
import os
import re
from collections.abc import Iterable
from pathlib import Path

from kinerja_cli.core.teks import nearest, slashed, visible

AKHIRAN = (".yaml", ".yml")  # of what an office fills in
# Windows says EINVAL of a name that no file of its can have.
_TIADA = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EINVAL}
# What tells one period from another: a number, a Roman one, a month, a word.
_PERIOD = (
    r"\d+|(?<![a-z])(?:(?:tw|triwulan|smt|semester)?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})|jan(?:uari)?|"
    r"feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|"
    r"sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?|satu|dua|tiga|empat|"
    r"pertama|kedua|ketiga|keempat)(?![a-z])"
)


def is_absence(error: OSError) -> bool:
    """Tell whether ``error`` says that nothing is there."""
    return error.errno in _TIADA


def absent(path: str) -> bool:
    """Tell whether nothing is there; what may not be looked at is not absent."""
    try:
        os.stat(path)
    except OSError as error:
        return is_absence(error)
    except ValueError:  # no name of a file can hold a NUL
        return True
    return False


def dead_link(path: str) -> str:
    """Say which link on the way to ``path`` leads nowhere; empty where none does."""
    for jalur in (Path(path), *Path(path).parents):
        if os.path.islink(jalur) and absent(str(jalur)):
            ini = "ini" if jalur == Path(path) else visible(slashed(jalur))
            tujuan = os.path.realpath(jalur)
            if os.path.islink(tujuan):
                return f"tautan {ini} berputar, tidak sampai ke berkas mana pun"
            return f"tautan {ini} menunjuk {visible(slashed(tujuan))}, yang tidak ada"
    return ""


def sibling(path: str) -> str | None:
    """Return the name beside a missing ``path`` that was probably meant.

    Raises:
        OSError: Its folder cannot be listed.
    """
    jalur = Path(path)
    return near_name(jalur.name, sorted(p.name for p in jalur.parent.iterdir()))


def near_name(name: str, names: Iterable[str]) -> str | None:
    """Return a slip of ``name`` among ``names``; another period is none."""
    semasa = [n for n in names if n != name and _period(n) == _period(name)]
    huruf = (n for n in semasa if n.casefold() == name.casefold())
    lebih = (n for n in semasa if _extends(n, name) or _extends(name, n))
    return next(huruf, None) or next(lebih, None) or nearest(name, semasa, mirip=0.8)


def _period(name: str) -> list[str]:
    return re.findall(_PERIOD, name.lower())


def _extends(panjang: str, pendek: str) -> bool:
    """Tell ``q4.yaml.txt``, and ``q4.yaml - Copy``, from ``q4.yaml``."""
    return bool(re.match(rf"{re.escape(pendek)}\W", panjang, re.IGNORECASE))
