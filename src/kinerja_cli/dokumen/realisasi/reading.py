"""A realisasi from its file, its inputs read by the rumus of each indikator."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError, raise_galat
from kinerja_cli.core.teks import kutip, nearest, usulkan, visible
from kinerja_cli.dokumen.elsewhere import beside, elsewhere
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi.declaration import (
    BelumLengkap,
    BerkasRealisasi,
    Isian,
    Realisasi,
)
from kinerja_cli.dokumen.realisasi.kosong import blanked
from kinerja_cli.dokumen.realisasi.tanpa_isian import read_tanpa_isian
from kinerja_cli.source import Document, Source
from kinerja_cli.source.counted import doubtful_names
from kinerja_cli.source.keys import Places, belongs, places
from kinerja_cli.source.plenty import BATAS_SAMA, counted
from kinerja_cli.source.validation import blank, validate

_KOSONG, _TIADA = "KIN205", "KIN201"  # an input without its value; one not even named


def read_realisasi(source: Source, pk: Document[Perjanjian]) -> Document[Realisasi]:
    """Read a realisasi against the PK that it fulfils.

    Raises:
        KinerjaError: All findings of the file, at their places.
    """
    found, diketahui = Gathering(), beside(lambda: _semua(pk.value))
    with source.locating():
        with found.under():
            berkas = validate(BerkasRealisasi, source.tree, diketahui)
        if not found.found:
            same_year(berkas.tahun, pk)  # against the wrong PK, the rest would mislead
        tree = source.get("realisasi")
        isian = _read_isian(tree, pk.value, found)
        for kunci in ("anggaran", "anggaran_perubahan"):
            _check_program(kunci, source.get(kunci), pk.value, found)
        found.finish()
    catatan = {id_: tuple(doubtful_names(isi)) for id_, isi in (tree or {}).items()}
    return Document(Realisasi(berkas, isian, catatan), source)


def same_year(tahun: int, pk: Document[Perjanjian], sebutan: str = "realisasi") -> None:
    """Raise KIN231 at ``tahun`` where a file is not of the year of its PK."""
    if tahun != pk.value.tahun:
        nama = visible(pk.source.text.name)
        message = f"{sebutan} tahun {tahun}, padahal {nama} PK {pk.value.tahun}"
        hint = "betulkan tahunnya, atau sebut PK yang tepat dengan --pk"
        raise KinerjaError(Diagnostic("KIN231", message, hint, keys=("tahun",)))


def _read_isian(tree: Any, pk: Perjanjian, found: Gathering) -> dict[str, Isian]:
    daftar = pk.menurut_id
    isian: dict[str, Isian] = dict.fromkeys(daftar)
    semua = tree if isinstance(tree, dict) else {}
    for kunci in (k for k in daftar if k in semua):
        with found.under("realisasi", kunci):
            isian[kunci] = read_isian(daftar[kunci], semua[kunci], pk)
    asing = [k for k in semua if k not in daftar]
    for kunci in asing[:BATAS_SAMA]:
        with found.under("realisasi", kunci):
            find_indikator(kunci, pk, lambda: _tempat(pk))
    found.add(*counted("KIN230", ("realisasi",), asing[BATAS_SAMA:]))
    return isian


def read_isian(indikator: Indikator, tree: Any, pk: Perjanjian) -> Isian:
    """Read the inputs of one indikator.

    Returns:
        The inputs; :class:`BelumLengkap` where some are blank; None where all are;
        why there are none, where that is said.

    Raises:
        KinerjaError: An input is wrong in itself or breaks a regulation, or is one
            that the rumus does not know.
    """
    tree = blanked(tree, indikator.kelas)
    if tree is None:
        return None
    if tanpa := read_tanpa_isian(tree, indikator.kelas):
        return tanpa
    try:
        konteks = {"desimal": indikator.desimal}
        diketahui = beside(lambda: _tempat(pk))
        isian = validate(indikator.kelas, tree, diketahui, konteks)
    except KinerjaError as error:
        return _unfinished(tree, error.diagnostics)
    raise_galat(isian.periksa(pk.aturan))
    return isian


def _unfinished(tree: Any, found: Sequence[Diagnostic]) -> Isian:
    """Tell what is not filled in yet from what is wrong, and raise that."""
    kosong = blank(tree)
    if kosong:  # nothing is wrong with it but what is written there none the less
        found = [d for d in found if d.code not in {_KOSONG, _TIADA}]
    if any(d.code != _KOSONG for d in found):
        raise KinerjaError(*found)
    alasan = (d._replace(level="catatan") for d in found)
    return None if kosong else BelumLengkap(tuple(alasan))


def _tempat(pk: Perjanjian) -> Places:
    """Say where in a realisasi its keys belong, the ids of its PK among them."""
    return dict.fromkeys(pk.menurut_id, ("realisasi",)) | places(BerkasRealisasi)


def _semua(pk: Perjanjian) -> Places:
    return {**_milik(pk), **_tempat(pk)}


def _milik(pk: Perjanjian) -> Places:
    """Say below which ids the inputs belong."""
    milik: dict[str, tuple[str, ...]] = {}
    for id_, i in pk.menurut_id.items():
        for nama in i.kelas.model_fields:
            milik[nama] = (*milik.get(nama, ()), id_)
    return milik


def find_indikator(
    kunci: str, pk: Perjanjian, tempat: Callable[[], Places] = dict
) -> Indikator:
    """Return the indikator whose id is ``kunci``, or raise KIN230 at its key.

    ``tempat`` gives where in the file other keys belong.
    """
    daftar = pk.menurut_id
    if kunci in daftar:
        return daftar[kunci]
    message = f"PK tidak memuat indikator {kutip(kunci)}"
    di = _milik(pk).get(kunci) or tempat().get(kunci)
    hint = belongs(di) if di else _usulkan(kunci, daftar)
    raise KinerjaError(Diagnostic("KIN230", message, hint, at_key=True))


def _usulkan(kunci: str, daftar: Mapping[str, Indikator]) -> str:
    asing = "" if nearest(kunci, daftar) else elsewhere(kunci, BerkasRealisasi)
    return asing or usulkan(kunci, daftar)


def _check_program(kunci: str, tree: Any, pk: Perjanjian, found: Gathering) -> None:
    ada = {str(p.nomor) for p in pk.program}
    asing = [n for n in tree if n not in ada] if isinstance(tree, dict) else []
    # What stands behind a wrong key is no second mistake.
    salah = {(kunci, nomor) for nomor in asing}
    found.found = [d for d in found.found if d.keys not in salah]
    for nomor in asing[:BATAS_SAMA]:
        try:
            pk.check_program(nomor, at_key=True)
        except KinerjaError as error:
            (d,) = error.diagnostics
            hint = elsewhere(nomor, BerkasRealisasi) or d.hint
            found.add(d._replace(hint=hint, keys=(kunci, nomor)))
    found.add(*counted("KIN232", (kunci,), asing[BATAS_SAMA:]))
