"""A period as an office spells it: TW III, semester 2, September."""

import re
from typing import NamedTuple

from kinerja_cli.core.periode import PANJANG, SETAHUN

TERAKHIR = {jenis: SETAHUN // panjang for jenis, panjang in PANJANG.items()}
_ROMAWI = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_BULAN = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt")
_KE_BULAN = {n: i + 1 for i, n in enumerate((*_BULAN, "nov", "des"))}
_KE_BULAN |= {"peb": 2, "nop": 11}
_NAMA_BULAN = rf"({'|'.join(_KE_BULAN)})[a-z]*( [0-9]{{4}})?"
_TANGGAL = r"(?:[0-9]{4} ([0-9]{1,2}) [0-9]{1,2}|[0-9]{1,2} ([0-9]{1,2}) [0-9]{4})"
_BERNOMOR = r"([a-z]*?) *(?:ke )?([0-9]{1,2}|[ivx]+)( (?:tahun )?[0-9]{4})?"
_SEBUTAN = dict.fromkeys(("triwulan", "tw", "trw", "kuartal", "q"), "triwulan")
_SEBUTAN |= dict.fromkeys(("semester", "smt", "sem", "smtr"), "semester")
_SEBUTAN |= dict.fromkeys(("bulan", "bln"), "bulan")
_TERPANJANG = 40  # longer than any period in words


class BagianTahun(NamedTuple):
    """A part of a year: what kind of period, its number, and the year if it says so."""

    jenis: str
    nomor: int
    tahun: int | None = None


def bagian_tahun(teks: str, kunci: str = "") -> BagianTahun | None:
    """Read the part of a year that ``teks`` names; ``kunci`` is the key before it."""
    kata = _words(teks)
    if bulan := re.fullmatch(_NAMA_BULAN, kata):
        return BagianTahun("bulan", _KE_BULAN[bulan[1]], _year(bulan[2]))
    found = re.fullmatch(_BERNOMOR, kata)
    jenis = _SEBUTAN.get(found[1] or kunci) if found else None
    nomor = _nomor(found[2]) if found else None
    if not (found and jenis and nomor and nomor <= TERAKHIR[jenis]):
        return None
    return BagianTahun(jenis, nomor, _year(found[3]))


def bulan_tanggal(teks: str) -> int | None:
    """Return the month of a date, in words or numbers, the day before the month."""
    kata = _words(teks)
    if bulan := re.fullmatch(rf".*?\b[0-9]{{1,2}} {_NAMA_BULAN}", kata):
        return _KE_BULAN[bulan[1]]
    angka = re.fullmatch(_TANGGAL, kata)
    nomor = int(angka[1] or angka[2]) if angka else 0
    return nomor if 1 <= nomor <= SETAHUN else None


def tersirat(teks: str, kunci: str) -> str | None:
    """Return the line that ``teks``, behind the key ``kunci``, was meant to be."""
    if re.fullmatch(r"setahun|tahunan|(tahun )?[0-9]{4}", _words(teks)):
        return "periode: tahun"
    bagian = bagian_tahun(teks, kunci)
    return f"{bagian.jenis}: {bagian.nomor}" if bagian else None


def _words(teks: str) -> str:
    if len(teks) > _TERPANJANG:
        return ""
    return " ".join(re.findall(r"[a-z]+|[0-9]+", teks.casefold()))


def _year(teks: str | None) -> int | None:
    return int(teks.split()[-1]) if teks else None


def _nomor(teks: str) -> int | None:
    if teks.isdecimal():
        return int(teks)
    return _ROMAWI.index(teks) + 1 if teks in _ROMAWI else None
