"""Two trees to one: what the second PK changes, said the way an indikator says it."""

from collections.abc import Iterator
from typing import Any

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import quarter_of
from kinerja_cli.dokumen.pk.declaration import KUNCI_MULAI, Perjanjian
from kinerja_cli.dokumen.pk.indikator import Indikator
from kinerja_cli.dokumen.pk.perubahan.rangkaian import KUNCI_PAGU_AWAL, RangkaianPk
from kinerja_cli.dokumen.pk.target.berkala import TRIWULAN
from kinerja_cli.dokumen.pk.target.perubahan import KUNCI_PERUBAHAN
from kinerja_cli.source.mixed import lend, put

_TRIWULANAN, _SIFAT = "target_triwulan", "sifat_triwulan"


def gabung_pohon(r: RangkaianPk[Perjanjian]) -> Any:
    """Return the tree of the second PK, its new targets beside those of the first.

    An indikator whose target is said in one of them only stays as the second has it.
    """
    tree = r.kedua.source.tree
    dulu = {i.id: keys for _, keys, i in r.pertama.value.semua_indikator()}
    for keys, i in _diubah(r):
        lama = r.pertama.source.get(*dulu[i.id])
        tree = put(tree, keys, _berubah(lama, r.kedua.source.get(*keys), r))
    return tree


def kelak_pohon(r: RangkaianPk[Perjanjian]) -> Any:
    """Return the tree of the first PK, with what its targets will be beside them."""
    tree = r.pertama.source.tree
    dulu = {i.id: keys for _, keys, i in r.pertama.value.semua_indikator()}
    for keys, i in _diubah(r):
        at, baru = dulu[i.id], r.kedua.source.get(*keys)
        tree = put(tree, at, _akan_berubah(r.pertama.source.get(*at), baru, r))
    return tree


def with_pagu_awal(tree: Any, r: RangkaianPk[Perjanjian]) -> Any:
    """Add to its programs what the first PK set aside for them, for who looks there."""
    semua = r.pertama.value.semua_pos
    dulu = {k: pos.keys for pos in semua for k in pos.butir.kunci_uang}
    for pos in r.kedua.value.semua_pos:
        lama = (dulu[k] for k in pos.butir.kunci_uang if k in dulu)
        if di := next(lama, None):
            isi = lend(r.pertama.source.get(*di, "anggaran"))
            tree = put(tree, (*pos.keys, KUNCI_PAGU_AWAL), isi)
    return tree


def _diubah(r: RangkaianPk[Perjanjian]) -> Iterator[tuple[Keys, Indikator]]:
    dulu = r.pertama.value.menurut_id
    beda = {d.keys[:-1] for d in r.ubahan.bertentangan}
    for _, keys, i in r.kedua.value.semua_indikator():
        bertarget = i.target and i.id in dulu and dulu[i.id].target
        if bertarget and i.id in r.ubahan.target and keys not in beda:
            yield keys, i


def _berubah(lama: Any, baru: Any, r: RangkaianPk[Perjanjian]) -> dict[Any, Any]:
    """Return an indikator of the second PK as if it had been changed in one file."""
    tetap = {k: isi for k, isi in baru.items() if k not in {"target", _TRIWULANAN}}
    # Where there are no new ones, how those of quarters count, the first says.
    sifat = () if baru.get(_TRIWULANAN) else (_SIFAT,)
    kunci = ("target", _TRIWULANAN, *sifat)
    semula = {k: lend(lama[k]) for k in kunci if lama.get(k)}
    return tetap | semula | {KUNCI_PERUBAHAN: _yang_baru(baru, r)}


def _akan_berubah(lama: Any, baru: Any, r: RangkaianPk[Perjanjian]) -> dict[Any, Any]:
    """Return an indikator of the first PK with what it will be, as in one file."""
    sifat = baru.get(_SIFAT) if not lama.get(_TRIWULANAN) else None
    akan = {KUNCI_PERUBAHAN: lend(_yang_baru(baru, r))}
    return {**lama, **({_SIFAT: lend(sifat)} if sifat else {}), **akan}


def _yang_baru(baru: Any, r: RangkaianPk[Perjanjian]) -> dict[Any, Any]:
    """Return what the second PK asks for, as `target_perubahan` would say it."""
    awal = quarter_of(r.mulai.awal) - 1
    triwulan = baru.get(_TRIWULANAN) or [None] * TRIWULAN
    nilai = {} if _same(baru["id"], r) else {"nilai": baru["target"]}
    return {
        "mulai": r.kedua.source.get(KUNCI_MULAI),
        **nilai,
        _TRIWULANAN: triwulan[awal:],
        "dasar": r.dokumen_kedua,
    }


def _same(id_: str, r: RangkaianPk[Perjanjian]) -> bool:
    """Tell whether the target of the year stays, and only those of quarters change."""
    dulu, kini = (d.value.menurut_id[id_].target for d in (r.pertama, r.kedua))
    return bool(dulu and kini and dulu.senilai(kini))
