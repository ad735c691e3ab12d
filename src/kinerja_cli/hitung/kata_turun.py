"""Words for what one wants fewer of, in the name or the unit of an indikator."""

import re
from collections.abc import Iterable
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
    found = next(filter(None, (_of(daftar).search(nama) for daftar in lain)), None)
    kunci = "nama" if found else "satuan"
    # The words themselves turn nothing: `waktu penyelesaian` is time.
    sisa = nama.replace(found[0], "|", 1) if found else nama
    if found is None:
        found = _of("turun").search(satuan) or _of("satuan").fullmatch(satuan.strip())
    return (kunci, found[0]) if found and not _of("balik").search(sisa) else None


def _words(teks: str) -> str:
    return f" {' '.join(_KATA.findall(sepadan(teks)))} "


@cache
def _of(daftar: str) -> re.Pattern[str]:
    (ketentuan,) = load_buku("kata_turun").ketentuan
    return _any_of(ketentuan.daftar_kata(daftar))


def _any_of(kata: Iterable[str]) -> re.Pattern[str]:
    # The longest first, and each whole: `dini` is not in `dinilai`.
    semua = sorted(kata, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, semua))})(?!\w)")
