"""A realisasi from its file, its inputs read by the rumus of each indikator."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError, raise_galat
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.elsewhere import beside
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi.declaration import (
    KUNCI_UANG,
    NARASI,
    NARASI_SASARAN,
    BelumLengkap,
    BerkasRealisasi,
    Isian,
    Realisasi,
)
from kinerja_cli.dokumen.realisasi.kosong import blanked
from kinerja_cli.dokumen.realisasi.kunci import (
    ISIAN,
    places_beside,
    places_of,
    read_berkas,
    unknown_id,
)
from kinerja_cli.dokumen.realisasi.program import check_uang
from kinerja_cli.dokumen.realisasi.tanpa_isian import read_tanpa_isian
from kinerja_cli.rumus.alat.isian import number_of
from kinerja_cli.source import Document, Source
from kinerja_cli.source.counted import doubtful_names
from kinerja_cli.source.plenty import BATAS_SAMA, counted
from kinerja_cli.source.validation import blank, validate

if TYPE_CHECKING:
    from kinerja_cli.dokumen.realisasi.narasi import SemuaNarasi

_KOSONG, _TIADA = "KIN205", "KIN201"  # an input without its value; one not even named


def read_realisasi(source: Source, pk: Document[Perjanjian]) -> Document[Realisasi]:
    """Read a realisasi against the PK that it fulfils.

    Raises:
        KinerjaError: All findings of the file, at their places.
    """
    found, diketahui = Gathering(), beside(lambda: places_of(pk.value))
    berkas = None
    with source.locating():
        with found.under():
            berkas = read_berkas(source.tree, diketahui)
        if berkas:
            same_year(berkas.tahun, pk)  # against the wrong PK, the rest would mislead
        dari = _known_then(source, berkas, pk.value)
        tree = dari(ISIAN)
        isian = _read_isian(tree, pk, found)
        for kunci in KUNCI_UANG:
            check_uang(kunci, dari(kunci), pk, found)
        narasi = _read_narasi(dari(NARASI), source.get(NARASI_SASARAN), pk, found)
        found.finish()
    catatan = {id_: tuple(_doubtful(id_, isi, pk)) for id_, isi in (tree or {}).items()}
    return Document(Realisasi(berkas, isian, catatan, narasi), source)


def _read_narasi(
    indikator: Any, sasaran: Any, pk: Document[Perjanjian], found: Gathering
) -> "SemuaNarasi | None":
    if not (indikator or sasaran):
        return None
    from kinerja_cli.dokumen.realisasi.semua_narasi import read_semua_narasi  # noqa: PLC0415 - where written

    return read_semua_narasi(indikator, sasaran, pk, found)


def _known_then(
    source: Source, berkas: BerkasRealisasi | None, pk: Perjanjian
) -> Callable[[str], Any]:
    """Return what gives the contents at a key, without what belongs to another PK."""
    if pk.rangkaian is None:
        return source.get
    from kinerja_cli.dokumen.realisasi.sebelum import passed_over, without  # noqa: PLC0415 - of few PK

    lewat = passed_over(berkas, pk)
    return lambda kunci: without(source.get(kunci), lewat)


def _doubtful(id_: str, isi: Any, pk: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Say how names and numbers were read that could be others."""
    yield from doubtful_names(isi)
    i = pk.value.menurut_id[id_]
    for nama, field in i.kelas.model_fields.items():
        angka = number_of(field)
        if isinstance(isi, dict) and angka and angka.sesatuan and not angka.cacahan:
            from kinerja_cli.source.understood import understood  # noqa: PLC0415 - of few rumus

            yield from understood(isi.get(nama), konteks_isian(i, pk.value), (nama,))


def same_year(tahun: int, pk: Document[Perjanjian], sebutan: str = "realisasi") -> None:
    """Raise KIN231 at ``tahun`` where a file is not of the year of its PK."""
    if tahun != pk.value.tahun:
        nama = visible(pk.source.text.name)
        message = f"{sebutan} tahun {tahun}, padahal {nama} PK {pk.value.tahun}"
        hint = "betulkan tahunnya, atau sebut PK yang tepat dengan --pk"
        raise KinerjaError(Diagnostic("KIN231", message, hint, keys=("tahun",)))


def _read_isian(
    tree: Any, pk: Document[Perjanjian], found: Gathering
) -> dict[str, Isian]:
    daftar = pk.value.menurut_id
    isian: dict[str, Isian] = dict.fromkeys(daftar)
    semua = tree if isinstance(tree, dict) else {}
    for kunci in (k for k in daftar if k in semua):
        with found.under(ISIAN, kunci):
            isian[kunci] = read_isian(daftar[kunci], semua[kunci], pk.value)
    asing = [k for k in semua if k not in daftar]
    for kunci in asing[:BATAS_SAMA]:
        found.add(unknown_id(kunci, semua, pk).under(ISIAN, kunci))
    found.add(*counted("KIN230", (ISIAN,), asing[BATAS_SAMA:]))
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
        diketahui = beside(
            lambda: places_beside(pk, indikator.id), (ISIAN, indikator.id)
        )
        isian = validate(indikator.kelas, tree, diketahui, konteks_isian(indikator, pk))
    except KinerjaError as error:
        from kinerja_cli.rumus.alat.jadi import finished_value  # noqa: PLC0415 - only on the way to an error

        konteks = konteks_isian(indikator, pk)
        found = finished_value(
            error.diagnostics, tree, indikator.kelas, pk.aturan, konteks
        )
        return _unfinished(tree, found)
    raise_galat(isian.periksa(pk.aturan))
    return isian


def konteks_isian(i: Indikator, pk: Perjanjian) -> dict[str, Any]:
    """Return what an indikator tells the fields of its rumus."""
    konteks = i.konteks
    return konteks | {"sel": konteks["sel"]._replace(aturan=pk.aturan)}


def _unfinished(tree: Any, found: Sequence[Diagnostic]) -> Isian:
    """Tell what is not filled in yet from what is wrong, and raise that."""
    kosong = blank(tree)
    if kosong:  # nothing is wrong with it but what is written there none the less
        found = [d for d in found if d.code not in {_KOSONG, _TIADA}]
    if any(d.code != _KOSONG for d in found):
        raise KinerjaError(*found)
    alasan = (d._replace(level="catatan") for d in found)
    return None if kosong else BelumLengkap(tuple(alasan))
