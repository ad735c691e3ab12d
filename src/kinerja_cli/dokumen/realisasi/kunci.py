"""The keys of a realisasi: which indikator each names, and where others belong."""

from collections.abc import Mapping
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import (
    BATAS_SEBUT,
    hampa,
    kutip,
    nearest,
    rangkai,
    sepadan,
    usulkan,
    visible,
)
from kinerja_cli.dokumen.elsewhere import beside, elsewhere
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi.declaration import NARASI, BerkasRealisasi
from kinerja_cli.dokumen.shipped import VARIABEL_PK, dipasang
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.source import Document
from kinerja_cli.source.keys import HAPUS, Beside, Places, places
from kinerja_cli.source.moves import belongs, within_itself
from kinerja_cli.source.validation import validate

ISIAN = "realisasi"  # the key below which the ids stand
_TANPA = "PK tidak memuat"


def read_berkas(tree: Any, diketahui: Beside | None = None) -> BerkasRealisasi:
    """Read a realisasi as it stands, its inputs not yet.

    Raises:
        KinerjaError: All that is wrong with it; of an unknown key that looks like an
            indikator, where that belongs.
    """
    try:
        return validate(BerkasRealisasi, tree, diketahui or beside())
    except KinerjaError as error:
        found = (_maybe_indikator(d, tree) for d in error.diagnostics)
        raise KinerjaError(*found) from None


def _maybe_indikator(d: Diagnostic, tree: Any) -> Diagnostic:
    if d.code == "KIN202" and d.hint == HAPUS and _like_isian(tree.get(d.keys[0])):
        return d._replace(hint=f"bila indikator, {belongs((ISIAN,), ())}")
    return d


def _like_isian(isi: Any) -> bool:
    """Tell whether all that stands there is what one rumus is filled in with."""
    kelas = map(load_rumus, SEMUA_RUMUS)
    ada = isinstance(isi, dict) and bool(isi)
    return ada and any(all(k in r.model_fields for k in isi) for r in kelas)


def find_indikator(kunci: str, pk: Perjanjian) -> Indikator:
    """Return the indikator whose id is ``kunci``, or raise KIN230 at its key."""
    daftar = pk.menurut_id
    if kunci in daftar:
        return daftar[kunci]
    hint = by_change(kunci, pk) or _below_an_id(kunci, pk) or _usulkan(kunci, daftar)
    raise KinerjaError(_unknown(kunci, hint))


def unknown_id(
    kunci: str, semua: Mapping[str, Any], pk: Document[Perjanjian]
) -> Diagnostic:
    """Say of a key among the ids that is none of them what it is, or may be.

    Args:
        kunci: The key.
        semua: All that stands below ``realisasi``, in the order of the file.
        pk: The PK that has no such id.
    """
    hint = (
        by_change(kunci, pk.value, "hapus isiannya")
        or _group(semua[kunci], pk.value)
        or _below_the_blank(kunci, semua, pk.value)
        or _below_an_id(kunci, pk.value)
        or _of_the_file(kunci)
        or _usulkan(kunci, pk.value.menurut_id)
    )
    return of_pk(_unknown(kunci, hint), pk)


def by_change(kunci: str, pk: Perjanjian, obat: str = "") -> str:
    """Say since when there is one, or none any more, of what a PK perubahan changed.

    ``kunci`` is an id, or a key of money; ``obat`` is what to do then.
    """
    r = pk.rangkaian
    baru = kunci in (*r.ubahan.baru, *r.ubahan.uang_baru) if r else False
    if r is None or not (baru or kunci in (*r.ubahan.hilang, *r.ubahan.uang)):
        return ""
    sejak = r.kata_sejak
    apa = "baru ada" if baru else "tidak ada lagi"
    return f"{apa} {sejak}{': ' if obat else ''}{obat}"


def _unknown(kunci: str, hint: str) -> Diagnostic:
    message = f"{_TANPA} indikator {kutip(kunci)}"
    return Diagnostic("KIN230", message, hint, at_key=True)


def _group(isi: Any, pk: Perjanjian) -> str:
    """Say what to do with a heading above ids, which has no place in a realisasi."""
    if not (isinstance(isi, dict) and isi and all(k in pk.menurut_id for k in isi)):
        return ""
    sebut = rangkai((f"`{k}`" for k in isi), BATAS_SEBUT)
    return f"yang di bawahnya indikator ({sebut}): hapus kunci ini, mundurkan isinya"


def _below_the_blank(kunci: str, semua: Mapping[str, Any], pk: Perjanjian) -> str:
    """Find the blank id above that a key is an input of; others may be between."""
    daftar = pk.menurut_id
    di_atas = [*semua][: [*semua].index(kunci)]
    id_ = next((k for k in reversed(di_atas) if k in daftar), "")
    if not id_ or not hampa(semua[id_]):
        return ""
    isian = daftar[id_].kelas.model_fields
    sesudah = di_atas[di_atas.index(id_) + 1 :]
    return belongs((id_,), ()) if all(k in isian for k in (*sesudah, kunci)) else ""


def _below_an_id(kunci: str, pk: Perjanjian) -> str:
    di = _inputs(pk).get(kunci)
    return belongs(di, ()) if di else ""


def _of_the_file(kunci: str) -> str:
    di = places(BerkasRealisasi).get(kunci)
    if kunci == ISIAN:
        return within_itself(kunci)
    return belongs(di, (ISIAN,)) if di else ""


def _usulkan(kunci: str, daftar: Mapping[str, Indikator]) -> str:
    if id_ := _named(kunci, daftar):
        return f"itu namanya: tulis id-nya, `{id_}`"
    asing = "" if nearest(kunci, daftar) else elsewhere(kunci, BerkasRealisasi)
    return asing or usulkan(kunci, daftar)


def _named(kunci: str, daftar: Mapping[str, Indikator]) -> str:
    """Return the id of the indikator whose name, or other name, ``kunci`` is."""
    nama = sepadan(kunci)
    cocok = [
        k for k, i in daftar.items() if nama in map(sepadan, (i.nama, *i.nama_lain))
    ]
    return cocok[0] if len(cocok) == 1 else ""


def of_pk(d: Diagnostic, pk: Document[Perjanjian]) -> Diagnostic:
    """Name the PK that has not what a finding is about, where nobody named it."""
    if not dipasang(pk.source.text.path):
        return d
    nama = f"PK bawaan {pk.value.tahun} ({visible(pk.value.instansi)})"
    message = d.message.replace(_TANPA, f"{nama} tidak memuat")
    hint = f"PK lain disebut dengan `pk:` di berkas ini, --pk, atau {VARIABEL_PK}"
    return d._replace(message=message, hint=f"{d.hint}; {hint}")


def places_of(pk: Perjanjian) -> Places:
    """Say where in a realisasi keys belong: inputs, ids, and its own."""
    return {**_inputs(pk), **places_beside(pk)}


def places_beside(pk: Perjanjian, id_: str | None = None) -> Places:
    """Say where in a realisasi keys belong that are no inputs.

    Those of words are below ids: only below ``id_``, where that is told.
    """
    from kinerja_cli.dokumen.realisasi.narasi import Narasi  # noqa: PLC0415 - only on the way to an error

    di = tuple(f"{NARASI}.{i}" for i in ([id_] if id_ else pk.menurut_id))
    milik_berkas = dict.fromkeys(pk.menurut_id, (ISIAN,)) | places(BerkasRealisasi)
    return dict.fromkeys(Narasi.model_fields, di) | milik_berkas


def _inputs(pk: Perjanjian) -> Places:
    """Say below which ids the inputs belong."""
    milik: dict[str, tuple[str, ...]] = {}
    for id_, i in pk.menurut_id.items():
        for nama in i.kelas.model_fields:
            milik[nama] = (*milik.get(nama, ()), id_)
    return milik
