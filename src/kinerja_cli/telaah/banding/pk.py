"""Which PK each side is computed with."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.head import Head, read_heads
from kinerja_cli.dokumen.lookup import (
    common_pk,
    later_of,
    pk_of,
    read_pk,
    without_pk,
)
from kinerja_cli.dokumen.pk import Perjanjian, load_perjanjian
from kinerja_cli.source import Document, Source
from kinerja_cli.source.arguments import Argument, read_arguments

Dibaca = Document[Perjanjian]


class PkSisi(NamedTuple):
    """The PK of one side, at the year of that side.

    Attributes:
        tahun: Its own year; of another, it lends its rumus only.
    """

    pk: Dibaca
    tahun: int


def read_disebut(paths: Sequence[str]) -> dict[int, Dibaca]:
    """Read the PK that were named, each of its year.

    Raises:
        KinerjaError: KIN244 two are of one year, at the second; or what is wrong
            with them.
    """
    found = Gathering()
    disebut: dict[int, Dibaca] = {}
    perintah = read_arguments(
        Argument((str(n),), "--pk ", path) for n, path in enumerate(paths)
    )
    with perintah.locating():
        for n, path in enumerate(paths):
            with found.under():
                pk = load_perjanjian(path)
                if dulu := disebut.get(pk.value.tahun):
                    raise KinerjaError(_of_one_year(pk.value.tahun, dulu, str(n)))
                disebut[pk.value.tahun] = pk
        found.finish()
    return disebut


def _of_one_year(tahun: int, dulu: Dibaca, *keys: str) -> Diagnostic:
    message = f"PK tahun {tahun} sudah disebut: {visible(dulu.source.text.name)}"
    hint = "sebut satu PK untuk tiap tahun"
    return Diagnostic("KIN244", message, hint, keys=keys)


def pilih_pk(
    sisi: Iterable[Sequence[Source]],
    disebut: dict[int, Dibaca],
    milik: Sequence[Dibaca] = (),
) -> list[PkSisi]:
    """Choose the PK of every side, each given by its realisasi files.

    A side without a PK of its year borrows the rumus of the newest PK at hand, be it
    one that was not named: ``milik``.

    Raises:
        KinerjaError: KIN240, there is no PK at all; or what is wrong with the files.
    """
    found, tanpa = Gathering(), Gathering()
    pilihan: list[tuple[int, Dibaca | None]] = []
    for sources in sisi:
        with found.under():
            heads = read_heads(sources)
            tahun = heads[0].tahun
            pk = disebut.get(tahun)
            if pk is None:
                pk = _menyebut(heads) if disebut else _own(heads, tanpa)
            pilihan.append((tahun, pk and pk_of(heads, pk)))
    found.finish()
    ada = [*disebut.values(), *milik, *(pk for _, pk in pilihan if pk)]
    if not ada:
        tanpa.finish()
    return [_at_year(tahun, pk, ada) for tahun, pk in pilihan]


def _menyebut(heads: Sequence[Head]) -> Dibaca | None:
    """Read the PK that the files of a side name themselves, if they do."""
    path = ""
    for head in heads:
        with head.source.locating(lanjut=True):
            named = head.pk or path
        path = (later_of(path, named) or path) if path else named
    return read_pk(path, heads[0].source) if path else None


def _own(heads: Sequence[Head], tanpa: Gathering) -> Dibaca | None:
    found = common_pk(heads, None)
    if isinstance(found, str):
        return read_pk(found, heads[0].source)
    with tanpa.under(), found.source.locating():
        raise KinerjaError(without_pk(found))
    return None


def _at_year(tahun: int, pk: Dibaca | None, ada: Sequence[Dibaca]) -> PkSisi:
    if pk is None or pk.value.tahun != tahun:
        seusia = [p for p in ada if p.value.tahun == tahun]
        pk = max(seusia or ada, key=lambda p: (p.value.tahun, p.source.text.path))
    if pk.value.tahun == tahun:
        return PkSisi(pk, tahun)
    # Built anew, so that it opens the rule book at its new year.
    isi = {nama: getattr(pk.value, nama) for nama in Perjanjian.model_fields}
    salinan = Perjanjian.model_construct(**isi | {"tahun": tahun})
    return PkSisi(Document(salinan, pk.source), pk.value.tahun)
