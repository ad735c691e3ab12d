"""Words for what one wants fewer of, in the name or the unit of an indikator."""

import re
from functools import cache

from kinerja_cli.aturan import load_buku
from kinerja_cli.core.teks import sepadan
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target.satuan import is_percent

_KATA = re.compile(r"[^\W_]+")


def kata_turun(i: Indikator) -> tuple[str, str] | None:
    """Find such a word: the key where it stands, and the word.

    A name that turns it round has none: ``pengaduan yang ditindaklanjuti``.
    """
    nama, satuan = _words(i.nama), _words(i.satuan)
    lain = ("turun",) if is_percent(i.satuan) else ("waktu", "turun")
    found = next(filter(None, (_first(daftar, nama) for daftar in lain)), None)
    kunci = "nama" if found else "satuan"
    # The words themselves turn nothing: `waktu penyelesaian` is time.
    sisa = nama.replace(found, " | ", 1) if found else nama
    if found is None:
        found = _first("turun", satuan)
        if not found and satuan in _of("satuan"):
            found = satuan
    return (kunci, found.strip()) if found and not _first("balik", sisa) else None


def _first(daftar: str, teks: str) -> str | None:
    """Find the first word of a list, the longest where several begin there.

    Each is whole, between blanks: `dini` is not in `dinilai`.
    """
    ada = (kata for kata in _of(daftar) if kata in teks)
    return min(ada, key=lambda kata: (teks.index(kata), -len(kata)), default=None)


def _words(teks: str) -> str:
    return f" {' '.join(_KATA.findall(sepadan(teks)))} "


@cache
def _of(daftar: str) -> frozenset[str]:
    (ketentuan,) = load_buku("kata_turun").ketentuan
    return frozenset(f" {kata} " for kata in ketentuan.daftar_kata(daftar))
