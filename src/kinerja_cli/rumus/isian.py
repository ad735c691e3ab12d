"""The inputs of a rumus, described for templates, lists and documentation."""

from collections.abc import Iterator
from typing import Any, NamedTuple, get_args

from kinerja_cli.rumus.dasar import SEPERTI_INDIKATOR, DasarRumus
from kinerja_cli.source.fields import Angka


class Isian(NamedTuple):
    """One input.

    Attributes:
        satuan: Empty where the input is no number, or its unit is open.
        cara: Which way of filling in it belongs to, from 0; None if to all.
        wajib: Whether it must be filled in when that way is chosen.
    """

    nama: str
    uraian: str
    satuan: str
    cara: int | None
    wajib: bool


def daftar_isian(kelas: type[DasarRumus]) -> tuple[Isian, ...]:
    """List the inputs of a rumus, in the order of its declaration."""
    return tuple(_isian(kelas))


def _isian(kelas: type[DasarRumus]) -> Iterator[Isian]:
    cara = {nama: n for n, names in enumerate(kelas.bentuk) for nama in names}
    for nama, field in kelas.model_fields.items():
        bidang = next(_angka([field.annotation, *field.metadata]), None)
        wajib = nama in cara or field.is_required()
        sendiri = kelas.satuan if kelas.satuan == SEPERTI_INDIKATOR else ""
        satuan = bidang.satuan or sendiri if bidang else ""
        uraian = field.description or ""
        yield Isian(nama, uraian, satuan, cara.get(nama), wajib)


def _angka(parts: Any) -> Iterator[Angka]:
    for part in parts:
        if isinstance(part, Angka):
            yield part
        yield from _angka(get_args(part))
