"""A form made on the spot: of one rumus or of all, filled in with what a tree says."""

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from alat.pk_satu import perjanjian
from alat.ragam_isian import JANJI, target_of
from alat.tahun_berjalan import source
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.formulir.lembar import Isi
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.rumus import SEMUA_RUMUS
from kinerja_cli.source import Document
from kinerja_cli.source.validation import validate

TW3 = Periode.ke(2024, 3, 3)


def dokumen_pk(pk: Perjanjian) -> Document[Perjanjian]:
    """Make a PK one that stands in a file."""
    return Document(pk, source("pk.yaml", "a: b\n"))


def pk_satu_rumus(rumus: str) -> Document[Perjanjian]:
    """Make a PK whose only indikator, ``a``, is computed by a rumus."""
    return dokumen_pk(perjanjian(rumus, target_of(rumus)))


def pk_semua_rumus(**lain: Any) -> Document[Perjanjian]:
    """Make a PK with an indikator for each rumus, called as that is."""
    semua = [
        {"id": r, "nama": f"Indikator {r}", "satuan": "nilai", "rumus": r}
        | {"target": target_of(r)}
        | JANJI.get(r, {})
        for r in SEMUA_RUMUS
    ]
    tree = {
        "format": "kinerja/pk@1",
        "tahun": "2024",
        "instansi": "Dinas Contoh",
        "sasaran": [{"uraian": "S", "indikator": semua}],
    }
    return dokumen_pk(validate(Perjanjian, tree | lain))


def isi_dari(tree: Mapping[str, Any], tanda: str = "triwulan=3") -> Isi:
    """Return what a tree says, as a form takes it."""
    return {(tanda, keys): _nilai(isi) for keys, isi in _daun(tree)}


def _daun(isi: Any, *keys: str | int) -> Iterator[tuple[Keys, Any]]:
    if isinstance(isi, Mapping):
        for kunci, nilai in isi.items():
            yield from _daun(nilai, *keys, kunci)
    elif isinstance(isi, list):
        for n, nilai in enumerate(isi):
            yield from _daun(nilai, *keys, n)
    else:
        yield keys, isi


def _nilai(isi: Any) -> Decimal | str:
    try:
        return Decimal(str(isi).replace(",", "."))
    except InvalidOperation:
        return str(isi)
