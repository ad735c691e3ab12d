"""A realisasi written again as YAML: its values, in the order of its PK."""

from collections.abc import Iterator, Mapping
from typing import Any

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import KUNCI_PERIODE
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.format import REALISASI
from kinerja_cli.dokumen.named import without_detours
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.dokumen.realisasi.declaration import (
    KUNCI_UANG,
    NARASI,
    NARASI_SASARAN,
)
from kinerja_cli.dokumen.realisasi.kosong import blanked
from kinerja_cli.dokumen.realisasi.kunci import ISIAN
from kinerja_cli.dokumen.templat import (
    PENGANTAR,
    baris_anggaran,
    baris_indikator,
    pk_line,
)
from kinerja_cli.dokumen.terisi.nilai import NilaiTerisi, nilai_isian, nilai_uang
from kinerja_cli.dokumen.terisi.pohon import baca_teks, pohon_tertulis
from kinerja_cli.dokumen.terisi.terpakai import terpakai
from kinerja_cli.dokumen.terisi.tulisan import baris_yaml
from kinerja_cli.source import Document, Source
from kinerja_cli.source.validation import blank


def render_terisi(
    realisasi: Document[Realisasi],
    pk: Document[Perjanjian],
    tujuan: str | None,
    *,
    sebut_pk: bool,
) -> str:
    """Write a realisasi; what it leaves blank stands there to be filled in.

    Args:
        realisasi: What is written.
        pk: The PK that it fulfils.
        tujuan: The file that it will stand in, if that is known.
        sebut_pk: Whether the PK is named in it.
    """
    source, jenis = realisasi.source, _periode(realisasi)[0]
    lines = [
        asal_isian(source),
        f"format: {REALISASI}",
        f"tahun: {realisasi.value.berkas.tahun}",
        ": ".join(_periode(realisasi)),
        *(pk_line(without_detours(pk.source.text.path), tujuan) if sebut_pk else ()),
        *_tanpa_angka(source, "keterangan"),
        "realisasi:",
        *_semua_isian(source.get(ISIAN) or {}, pk.value, jenis),
        *_uang(source, pk.value),
        *_tanpa_angka(source, NARASI),
        *_tanpa_angka(source, NARASI_SASARAN),
    ]
    kosong = any(blank(source.get(ISIAN, i)) for i in pk.value.menurut_id)
    return (PENGANTAR if kosong else "") + "".join(f"{line}\n" for line in lines)


def _periode(realisasi: Document[Realisasi]) -> tuple[str, str]:
    berkas = realisasi.value.berkas
    kunci = next(k for k in KUNCI_PERIODE if getattr(berkas, k))
    return kunci, str(getattr(berkas, kunci))


def asal_isian(source: Source) -> str:
    """Say, as a comment, which file or sheet the values are from."""
    lembar = f", lembar {visible(source.text.lembar)}" if source.text.lembar else ""
    return f"# Disalin dari {visible(source.text.name)}{lembar}."


def _semua_isian(semua: Mapping[str, Any], pk: Perjanjian, jenis: str) -> Iterator[str]:
    for id_, i in pk.menurut_id.items():
        kosong = [*baris_indikator(i, jenis)]
        if blank(isi := blanked(semua.get(id_), i.kelas)):
            yield from kosong
            continue
        yield from kosong[:2]

        def baca(keys: Keys, teks: str, i: Any = i) -> NilaiTerisi:
            return nilai_isian(i, pk, keys, teks)

        yield from baris_yaml(id_, pohon_tertulis(terpakai(isi, i.kelas), baca), "  ")
    # What belongs to the other PK of the year, which changes this one or is changed.
    for id_ in (k for k in semua if k not in pk.menurut_id):
        yield from ("", *baris_yaml(id_, pohon_tertulis(semua[id_], baca_teks), "  "))


def _uang(source: Source, pk: Perjanjian) -> Iterator[str]:
    isi = {k: pohon_tertulis(source.get(k) or {}, _rupiah) for k in KUNCI_UANG}
    terisi = {k: {n: s for n, s in tree.items() if s} for k, tree in isi.items()}
    yield from baris_anggaran(pk, terisi)


def _tanpa_angka(source: Source, kunci: str) -> Iterator[str]:
    isi = source.get(kunci)
    if not blank(isi):
        yield from baris_yaml(kunci, pohon_tertulis(isi, baca_teks))


def _rupiah(_keys: Keys, teks: str) -> NilaiTerisi:
    return nilai_uang(teks)
