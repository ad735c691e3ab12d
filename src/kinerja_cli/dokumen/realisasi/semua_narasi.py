"""The words of a realisasi, read where they are written: of which id, and number."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from kinerja_cli.core.diagnostic import Diagnostic, Gathering
from kinerja_cli.core.teks import kutip, rangkai
from kinerja_cli.dokumen.elsewhere import beside
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi.declaration import NARASI, NARASI_SASARAN
from kinerja_cli.dokumen.realisasi.kunci import of_pk, unknown_id
from kinerja_cli.dokumen.realisasi.narasi import Narasi, SemuaNarasi
from kinerja_cli.source import Document
from kinerja_cli.source.plenty import BATAS_SAMA, counted
from kinerja_cli.source.validation import validate

K = TypeVar("K", str, int)


def read_semua_narasi(
    indikator: Any, sasaran: Any, pk: Document[Perjanjian], found: Gathering
) -> SemuaNarasi:
    """Read what stands at both keys; what is wrong goes to ``found``."""
    nomor = {str(n): n for n in range(1, len(pk.value.sasaran) + 1)}
    menurut_id = {k: k for k in pk.value.menurut_id}
    return SemuaNarasi(
        _read(NARASI, indikator, menurut_id, pk, found),
        _read(NARASI_SASARAN, sasaran, nomor, pk, found),
    )


def _read(
    di: str,
    tree: Any,
    dikenal: Mapping[str, K],
    pk: Document[Perjanjian],
    found: Gathering,
) -> dict[K, Narasi]:
    semua = tree if isinstance(tree, dict) else {}
    terbaca: dict[K, Narasi] = {}
    for kunci in (k for k in semua if k in dikenal and semua[k] is not None):
        with found.under(di, kunci):
            terbaca[dikenal[kunci]] = validate(Narasi, semua[kunci], beside())
    asing = [k for k in semua if k not in dikenal]
    for d in _asing(di, asing[:BATAS_SAMA], semua, pk):
        found.add(d)
    found.add(*counted("KIN230", (di,), asing[BATAS_SAMA:]))
    return terbaca


def _asing(
    di: str, asing: list[str], semua: Mapping[str, Any], pk: Document[Perjanjian]
) -> Iterator[Diagnostic]:
    for kunci in asing:
        if kunci in Narasi.model_fields:
            satu = "id indikatornya" if di == NARASI else "nomor sasarannya"
            message = f"{kutip(kunci)} berdiri di luar {satu}"
            hint = f"tulis di bawah {satu}: `{_contoh(di, pk.value)}: {{{kunci}: ...}}`"
            d = Diagnostic("KIN230", message, hint, at_key=True)
        elif di == NARASI:
            d = unknown_id(kunci, semua, pk)
        else:
            d = of_pk(_no_sasaran(kunci, pk.value), pk)
        yield d.under(di, kunci)


def _contoh(di: str, pk: Perjanjian) -> str:
    return next(iter(pk.menurut_id)) if di == NARASI else "1"


def _no_sasaran(kunci: str, pk: Perjanjian) -> Diagnostic:
    nomor = rangkai(f"`{n}`" for n in range(1, len(pk.sasaran) + 1))
    message = f"PK tidak memuat sasaran nomor {kutip(kunci)}"
    hint = f"tulis nomor sasaran menurut urutannya dalam PK: {nomor}"
    return Diagnostic("KIN230", message, hint, at_key=True)
