"""The period that a file is of, and what is meant where it is said otherwise."""

import re
from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from kinerja_cli.core.teks import kutip
from kinerja_cli.source import Source
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.plain import nihil
from kinerja_cli.source.rejection import reject

KUNCI_PERIODE = ("triwulan", "bulan", "periode")
SARAN_PERIODE = (
    "tulis `triwulan: 1` sampai `4`, `bulan: 1` sampai `12`, atau `periode: tahun`"
)
_ROMAWI = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_BULAN = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt")
_KE_BULAN = {n: i + 1 for i, n in enumerate((*_BULAN, "nov", "des"))}
_KE_BULAN |= {"peb": 2, "nop": 11}
_NAMA_BULAN = rf"({'|'.join(_KE_BULAN)})[a-z]*( [0-9]{{4}})?"
_BERNOMOR = r"([a-z]*?) *(?:ke )?([0-9]{1,2}|[ivx]+)( [0-9]{4})?"
_SEBUTAN = dict.fromkeys(("triwulan", "tw", "trw", "kuartal", "q"), "triwulan")
_SEBUTAN |= dict.fromkeys(("bulan", "bln"), "bulan")
_TERPANJANG = 40  # longer than any period in words
_TERAKHIR = {"triwulan": 4, "bulan": 12}


def kunci_periode(source: Source) -> str:
    """Return the key at which a realisasi that was read says its period."""
    return next(k for k in KUNCI_PERIODE if source.get(k) is not None)


def tersirat(teks: str, kunci: str) -> str | None:
    """Return the line that ``teks``, behind the key ``kunci``, was meant to be."""
    if len(teks) > _TERPANJANG:
        return None
    kata = " ".join(re.findall(r"[a-z]+|[0-9]+", teks.casefold()))
    if re.fullmatch(r"setahun|tahunan|(tahun )?[0-9]{4}", kata):
        return "periode: tahun"
    if bulan := re.fullmatch(_NAMA_BULAN, kata):
        return f"bulan: {_KE_BULAN[bulan[1]]}"
    found = re.fullmatch(_BERNOMOR, kata)
    jenis = _SEBUTAN.get(found[1] or kunci) if found else None
    nomor = _nomor(found[2]) if found else None
    if not (jenis and nomor and nomor <= _TERAKHIR[jenis]):
        return None
    return f"{jenis}: {nomor}"


def _nomor(teks: str) -> int | None:
    if teks.isdecimal():
        return int(teks)
    return _ROMAWI.index(teks) + 1 if teks in _ROMAWI else None


def _nomor_periode(kunci: str) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        # A number is read, or refused, by the field itself.
        berhuruf = isinstance(value, str) and re.search(r"[^\W\d]", value)
        if berhuruf and (hint := tersirat(value, kunci)):
            message = f"{kutip(value)} bukan angka untuk isian ini"
            raise reject("KIN210", message, f"tulis `{hint}`")
        if isinstance(value, str) and nihil(value):
            raise reject("KIN210", f"{kutip(value)} bukan periode", SARAN_PERIODE)
        return value

    return check


def _setahun(value: Any) -> Any:
    if isinstance(value, str) and value != "tahun":
        meant = tersirat(value, "periode")
        hint = f"tulis `{meant}`" if meant else SARAN_PERIODE
        raise reject("KIN204", f"{kutip(value)} bukan pilihan `periode`", hint)
    return value


_KE = {
    nama: Angka(minimal=1, maksimal=n, desimal=0, nomor=True)
    for nama, n in _TERAKHIR.items()
}
Triwulan = Annotated[int, _KE["triwulan"], BeforeValidator(_nomor_periode("triwulan"))]
Bulan = Annotated[int, _KE["bulan"], BeforeValidator(_nomor_periode("bulan"))]
PeriodeTahun = Annotated[Literal["tahun"], BeforeValidator(_setahun)]
