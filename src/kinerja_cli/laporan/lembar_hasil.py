"""What a sheet of a result says at its end: what is no number of the row itself."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.columns import verdict
from kinerja_cli.laporan.isi import catatan_berkas, keterangan_berkas, tentang_pk
from kinerja_cli.laporan.kolom import Cell, Column

_AKHIR: Mapping[str, Callable[[Any], Cell]] = {
    "target_akhir": lambda a: a.nilai,
    "tahun_target_akhir": lambda a: a.tahun,
    "capaian_target_akhir": lambda a: a.capaian,
    "tercapai_target_akhir": verdict,
    "sumber_target_akhir": lambda a: a.sumber,
    "catatan_target_akhir": lambda a: a.catatan,
}
# As a comparison calls them.
_AKHIR_LAIN: Mapping[str, Callable[[Any], Cell]] = {
    "target_akhir_sampai": lambda a: a.sampai,
    "target_akhir_kata": lambda a: a.kata,
    "target_akhir_masa_berjalan": lambda a: a.masa_berjalan,
}
_TRIWULAN = ("status", "catatan", "sifat", "target_sampai")


def akhir_lembar(hasil: Hasil, *, tiap_triwulan: bool) -> Iterator[Column]:
    """Yield its columns; what they are of, older sheets did not say."""
    uraian = [s.uraian for s in hasil.pk.value.sasaran]
    yield keterangan_berkas(hasil)
    yield Column(
        "sasaran_uraian", lambda b: uraian[b.sasaran - 1] if b.sasaran else None
    )
    if lain := _sasaran_lain(hasil.pk.value):
        yield Column("sasaran_lain", lambda b: lain.get(b.id))
    for key, of in _AKHIR.items():
        yield Column(key, partial(_akhir, of))
    yield Column("skala")
    for n in range(1, 5) if tiap_triwulan else ():
        for key in _TRIWULAN:
            yield Column(f"triwulan_{n}_{key}", partial(_triwulan, n, key))
    triwulan = hasil.triwulan.catatan if tiap_triwulan else ()
    anggaran = hasil.anggaran.catatan if hasil.anggaran else ()
    semua = write_notes((*hasil.ringkasan.catatan, *anggaran, *triwulan))
    yield catatan_berkas(hasil, semua)
    for key, of in _AKHIR_LAIN.items():
        yield Column(key, partial(_akhir, of))
    yield from tentang_pk(hasil)
    if any(b.indikator.target_perubahan for b in hasil.seluruh_baris):
        from kinerja_cli.laporan.columns_perubahan import lembar_perubahan  # noqa: PLC0415 - of few PK

        yield from lembar_perubahan()


def _sasaran_lain(pk: Perjanjian) -> dict[str, tuple[str, ...]]:
    """Return by id the sasaran that name it again: a sheet has one row of it."""
    lain: dict[str, tuple[str, ...]] = {}
    for m, _, acuan in pk.semua_acuan():
        lain[acuan.acuan] = (*lain.get(acuan.acuan, ()), str(m))
    return lain


def _akhir(of: Callable[[Any], Cell], b: BarisTercatat) -> Cell:
    return of(b.target_akhir) if b.target_akhir else None


def _triwulan(n: int, key: str, b: BarisTercatat) -> Cell:
    return next(
        (getattr(t, key) for t in b.tiap_triwulan or () if t.triwulan == n), None
    )
