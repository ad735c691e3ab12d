"""Which step a number of an evaluation is, by the key of its column."""

from collections.abc import Iterable
from functools import partial

from kinerja_cli.core.langkah import Langkah
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.laporan.baris_sakip import BarisSakip
from kinerja_cli.laporan.kolom import Column, dengan_jejak
from kinerja_cli.telaah.sakip.langkah_sakip import (
    jejak_sakip,
    langkah_bagian,
    langkah_bobot,
    langkah_persen,
    langkah_selisih,
)
from kinerja_cli.telaah.sakip.penilaian import Penilaian


def berjejak_sakip(columns: Iterable[Column], p: Penilaian) -> tuple[Column, ...]:
    """Give the columns of the components of an evaluation the step of each number."""
    return dengan_jejak(columns, partial(_simpul, p))


def _simpul(p: Penilaian, key: str, row: BarisSakip) -> Simpul | None:
    return jejak_sakip(p.asal, p.awal, _langkah(p, key, row))


def _langkah(p: Penilaian, key: str, row: BarisSakip) -> Langkah | None:
    t, b = p.tinjauan, row.bagian
    match key:
        case "bobot":
            return langkah_bobot(t, b)
        case "nilai":
            return langkah_bagian(t, b)
        case "persen_bobot":
            return langkah_persen(t, b)
    if p.mandiri is None or row.mandiri is None:
        return None
    mandiri = langkah_bagian(p.mandiri, row.mandiri)
    if key == "mandiri":
        return mandiri
    return langkah_selisih(langkah_bagian(t, b), mandiri) if key == "selisih" else None
