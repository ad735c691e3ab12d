"""The period that a file is of, and what is meant where it is said otherwise."""

import re
from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from kinerja_cli.core.periode import KUNCI_PERIODE
from kinerja_cli.core.sebutan_periode import TERAKHIR, tersirat
from kinerja_cli.core.teks import kutip
from kinerja_cli.source import Source
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.plain import nihil
from kinerja_cli.source.rejection import reject

SARAN_PERIODE = (
    "tulis `triwulan: 1` sampai `4`, `bulan: 1` sampai `12`, `semester: 1` atau `2`, "
    "atau `periode: tahun`"
)


def kunci_periode(source: Source) -> str:
    """Return the key at which a realisasi that was read says its period."""
    return next(k for k in KUNCI_PERIODE if source.get(k) is not None)


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
    for nama, n in TERAKHIR.items()
}
Triwulan = Annotated[int, _KE["triwulan"], BeforeValidator(_nomor_periode("triwulan"))]
Bulan = Annotated[int, _KE["bulan"], BeforeValidator(_nomor_periode("bulan"))]
Semester = Annotated[int, _KE["semester"], BeforeValidator(_nomor_periode("semester"))]
PeriodeTahun = Annotated[Literal["tahun"], BeforeValidator(_setahun)]
