"""The completeness of a report on files that are made on the spot."""

from collections.abc import Collection, Mapping
from typing import Any

from alat.setahun import Isi, butir, hitung, janji, laporan
from kinerja_cli.hitung.narasi import himpun_narasi
from kinerja_cli.telaah.kelengkapan import (
    Kelengkapan,
    SelKelengkapan,
    telaah_kelengkapan,
)

DIISI: dict[str, Any] = {"a": {"nilai": "12"}}
Tahun = Mapping[str, Collection[int]]


def lengkap_of(pk: Isi, *realisasi: Isi, tahun: Tahun | None = None) -> Kelengkapan:
    """List what a report on such files has."""
    hasil = hitung(pk, *realisasi)
    narasi = himpun_narasi(hasil.realisasi.berkas)
    return telaah_kelengkapan(hasil, narasi, tahun or {})


def sel_of(
    analisis: str,
    realisasi: Any = None,
    *,
    target: object = 10,
    periode: Isi | int | str = "tahun",
    tahun: Collection[int] = (),
    berkas: Isi | None = None,
    **more: Any,
) -> SelKelengkapan:
    """Return a cell of the one indikator, ``a``, of a PK."""
    isi = DIISI if realisasi is None else {"a": realisasi}
    if realisasi == {}:
        isi = {}
    pk = janji([butir("a", target, **more)])
    satu = laporan(periode, realisasi=isi, **(berkas or {}))
    k = lengkap_of(pk, satu, tahun={"a": tahun})
    (baris,) = k.baris
    return next(p.sel for p in baris.petak if p.analisis.kunci == analisis)
