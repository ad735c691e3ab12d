"""The inputs of a rumus, described for templates, lists and documentation."""

from collections.abc import Iterator
from typing import Any, NamedTuple, get_args, get_origin

from pydantic.fields import FieldInfo

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.rumus.alat.dasar import SEPERTI_INDIKATOR, DasarRumus
from kinerja_cli.rumus.alat.faktor import FAKTOR, KUNCI_FAKTOR, SERATUSAN
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.validation import Declaration


class UraianIsian(NamedTuple):
    """One input.

    Attributes:
        satuan: Empty where the input is no number, or its unit is open.
        cara: Which way of filling in it belongs to, from 0; None if to all.
        rincian: The parts by which it can be given instead of directly.
        wajib: Whether it must be filled in when that way is chosen.
        gabung: How the periods of a year combine in it, where it says so itself.
    """

    nama: str
    uraian: str
    satuan: str
    cara: int | None
    wajib: bool
    rincian: tuple[str, ...] = ()
    gabung: str | None = None


def daftar_isian(kelas: type[DasarRumus]) -> tuple[UraianIsian, ...]:
    """List the inputs of a rumus, in the order of its declaration."""
    return tuple(_isian(kelas))


def kata_satuan(kelas: type[DasarRumus]) -> str:
    """Name the unit of what a rumus gives, and that a PK may say another."""
    per = kelas.satuan == FAKTOR[SERATUSAN] and KUNCI_FAKTOR in kelas.kunci_pk
    return f"{kelas.satuan}, atau per `{KUNCI_FAKTOR}`" if per else kelas.satuan


def _isian(kelas: type[DasarRumus]) -> Iterator[UraianIsian]:
    cara = {nama: n for n, names in enumerate(kelas.bentuk) for nama in names}
    for nama, field in kelas.model_fields.items():
        if nama in kelas.kata_pk:
            continue
        bidang = number_of(field)
        wajib = nama in cara or field.is_required()
        sendiri = kelas.satuan if kelas.satuan == SEPERTI_INDIKATOR else ""
        satuan = bidang.satuan or sendiri if bidang else ""
        uraian = field.description or ""
        rincian = _rincian(field.annotation) if bidang else ()
        isian = UraianIsian(nama, uraian, satuan, cara.get(nama), wajib, rincian)
        yield isian._replace(gabung=kelas.gabung_isian.get(nama))


def is_number(field: FieldInfo) -> bool:
    """Tell whether numbers stand in ``field``, one or several."""
    return number_of(field) is not None


def unit_at(kelas: type[DasarRumus], keys: Keys, satuan: str) -> str:
    """Return the unit of one input of a rumus; empty of its parts, or where open.

    Args:
        kelas: The rumus.
        keys: The keys of the input.
        satuan: The unit of the indikator, in which some inputs are.
    """
    field = kelas.model_fields.get(str(keys[0]))
    bidang = number_of(field) if field else None
    if (
        field is None
        or bidang is None
        or {*keys[1:]} & {*_rincian(field.annotation, di_dalam=True)}
    ):
        return ""
    return satuan if bidang.sesatuan else bidang.satuan


def number_of(field: FieldInfo) -> Angka | None:
    """Return how the numbers are read that stand in ``field``; None where none do."""
    return next(_angka([field.annotation, *field.metadata]), None)


def _angka(parts: Any) -> Iterator[Angka]:
    for part in parts:
        if isinstance(part, Angka):
            yield part
        yield from _angka(get_args(part))


def _rincian(annotation: Any, *, di_dalam: bool = False) -> tuple[str, ...]:
    """Return the parts of an input; of several, only those ``di_dalam`` each."""
    for part in get_args(annotation):
        if get_origin(part) in (tuple, dict) and not di_dalam:
            continue
        if isinstance(part, type) and issubclass(part, Declaration):
            return tuple(part.model_fields)
        if names := _rincian(part, di_dalam=di_dalam):
            return names
    return ()
