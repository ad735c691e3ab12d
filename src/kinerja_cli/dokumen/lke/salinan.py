"""A worksheet carried over: its values as cells of a form take them, or as YAML."""

from collections.abc import Iterator, Mapping
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Keys, KinerjaError
from kinerja_cli.dokumen.format import LKE
from kinerja_cli.dokumen.formulir.lembar import Formulir
from kinerja_cli.dokumen.lke.declaration import KomponenLke, Lke, SemuaKomponen
from kinerja_cli.dokumen.lke.formulir import susun_formulir_lke
from kinerja_cli.dokumen.templat import pk_line
from kinerja_cli.dokumen.terisi.isi import sel_nilai
from kinerja_cli.dokumen.terisi.naskah import asal_isian
from kinerja_cli.dokumen.terisi.nilai import NilaiTerisi, nilai_pada
from kinerja_cli.dokumen.terisi.pohon import pohon_tertulis, walk_values
from kinerja_cli.dokumen.terisi.tulisan import baris_yaml
from kinerja_cli.source import Document, Source
from kinerja_cli.source.readers.formulir.row_keys import write_key
from kinerja_cli.source.validation import blank

_KEPALA = ("format", "tahun", "pk")


def susun_lke_terisi(
    lke: Document[Lke], pk: str | None, tujuan: str | None
) -> Formulir:
    """Lay out the form of a worksheet.

    Args:
        lke: The worksheet.
        pk: The PK that has its target, if one is named.
        tujuan: The file that the form will stand in, if that is known.

    Raises:
        KinerjaError: KIN513, a value has no cell.
    """
    isi = dict(_cells(lke.source))
    formulir = susun_formulir_lke(lke.value.tahun, isi, tujuan, pk)
    if formulir.sisa:
        with lke.source.locating():
            raise KinerjaError(*(_no_cell(keys) for _, keys in formulir.sisa))
    return formulir


def _cells(source: Source) -> Iterator[tuple[tuple[str, Keys], Any]]:
    for keys, isi in walk_values(_contents(source)):
        yield ("", keys), sel_nilai(_baca(keys, isi))


def _no_cell(keys: Keys) -> Diagnostic:
    message = f"`{write_key(keys)}` tidak mempunyai tempat di formulir"
    return Diagnostic("KIN513", message, "tulis .yaml, yang memuatnya", keys=keys)


def _contents(source: Source) -> dict[str, Any]:
    return {k: source.get(k) for k in Lke.model_fields if k not in _KEPALA}


def _baca(keys: Keys, teks: str) -> NilaiTerisi:
    return nilai_pada(Lke, keys, teks)


def render_lke_terisi(lke: Document[Lke], pk: str | None, tujuan: str | None) -> str:
    """Write a worksheet as YAML; what it takes is said at ``susun_lke_terisi``."""
    semua = pohon_tertulis(_contents(lke.source), _baca)
    lines = [
        asal_isian(lke.source),
        f"format: {LKE}",
        f"tahun: {lke.value.tahun}",
        *(pk_line(pk, tujuan) if pk else ()),
    ]
    for kunci, isi in semua.items():
        if kunci == "komponen":
            lines += baris_yaml(kunci, _components(isi or {}))
        elif isi is not None:
            lines += baris_yaml(kunci, isi)
    return "".join(f"{line}\n" for line in lines)


def _components(isi: Mapping[str, Any]) -> dict[str, Any]:
    return {k: _component(isi.get(k) or {}) for k in SemuaKomponen.model_fields}


def _component(isi: Mapping[str, Any]) -> dict[str, Any]:
    """Return a component: its grades in their order, blank where there is none."""
    semua = {k: _short(isi.get(k)) for k in KomponenLke.model_fields}
    return {k: v for k, v in semua.items() if k != "nilai" or v is not None}


def _short(isi: Any) -> Any:
    """Return a grade alone where nothing else is said of it."""
    if not isinstance(isi, dict):
        return isi
    terisi = {k: _short(v) for k, v in isi.items() if not blank(v)}
    return terisi.get("huruf") if not {*terisi} - {"huruf"} else terisi
