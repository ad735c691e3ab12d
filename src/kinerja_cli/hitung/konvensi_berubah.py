"""Choices of how to compute that a PK perubahan makes otherwise, or leaves out."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.diagnostic import Diagnostic, Keys, Level
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.declaration import KUNCI_DARI
from kinerja_cli.dokumen.pk.konvensi import Konvensi
from kinerja_cli.dokumen.pk.perubahan import RangkaianPk

_Rangkaian = RangkaianPk[Perjanjian]
_KONVENSI = "konvensi"
# How one indikator is held against its target; what it is made of has to stay (KIN286).
_PER_INDIKATOR = ("rumus_turun", "capaian_predikat", "batas_capaian", "batas_bawah")
# What was computed before the change comes out wrong, be it changed on purpose.
_MERUSAK = frozenset({"sifat_anggaran", "rumus_turun"})


def konvensi_berubah(r: _Rangkaian) -> Iterator[Diagnostic]:
    """Say which choices of the first PK the second does not have (KIN277).

    They hold for all the year, the time before the change as well: what is left out,
    and what spoils that time, is warned of; what is written otherwise is noted.
    """
    lama, baru = r.pertama.value.konvensi, r.kedua.value.konvensi
    di: Keys = (_KONVENSI,) if baru.model_fields_set else (KUNCI_DARI,)
    yield from _berbeda(r, _KONVENSI, (lama, baru), tuple(Konvensi.model_fields), di)
    dulu = r.pertama.value.menurut_id
    for _, keys, i in r.kedua.value.semua_indikator():
        if i.id in dulu:
            sebutan = f"indikator `{i.id}`"
            kunci = _PER_INDIKATOR
            yield from _berbeda(r, sebutan, (dulu[i.id], i), kunci, (*keys, "id"))


def _berbeda(
    r: _Rangkaian, apa: str, isi: tuple[Any, Any], semua: tuple[str, ...], di: Keys
) -> Iterator[Diagnostic]:
    lama, baru = isi
    beda = [k for k in semua if getattr(lama, k) != getattr(baru, k)]
    if not beda:
        return
    luput = any(k in _MERUSAK or k not in baru.model_fields_set for k in beda)
    sebut = "; ".join(
        f"`{k}` {_kata(getattr(baru, k))}, semula {_kata(getattr(lama, k))}"
        for k in beda
    )
    message = f"{apa} lain daripada di {r.nama_pertama}: {sebut}"
    hint = (
        f"yang di sini berlaku setahun, juga sebelum {r.mulai.sebutan}: salin dari PK "
        "pertama, kecuali memang diubah"
    )
    tingkat: Level = "peringatan" if luput else "catatan"
    yield Diagnostic("KIN277", message, hint, tingkat, di, at_key=True)


def _kata(isi: Any) -> str:
    if isi is None:
        return "tidak ditulis"
    return format_angka(isi) if isinstance(isi, Decimal) else str(isi)
