"""Several values as one input: a list, or a mapping that names them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip, sepadan


def bernama(
    nilai: Mapping[str, Any] | Sequence[Any], sebutan: str
) -> Iterator[tuple[str, str | int, Any]]:
    """Walk several values as label, key and value; a list is labelled by number."""
    if isinstance(nilai, Mapping):
        yield from ((nama, nama, n) for nama, n in nilai.items())
    else:
        yield from ((f"{sebutan} {i + 1}", i, n) for i, n in enumerate(nilai))


def replaced(nilai: Mapping[Any, Any] | Sequence[Any], key: Any, isi: Any) -> Any:
    """Return several values with the one at ``key`` replaced."""
    if isinstance(nilai, Mapping):
        return {**nilai, key: isi}
    return (*nilai[:key], isi, *nilai[key + 1 :])


def kembar(
    nama: Sequence[str] | Mapping[str, Any], kunci: str, sebutan: str
) -> Iterator[Diagnostic]:
    """Find names that stand twice under ``kunci``, however they are spelt."""
    seen: dict[str, int] = {}
    for i, n in enumerate(nama):
        first = seen.setdefault(sepadan(n), i)
        if first != i:
            message = f"{sebutan} {kutip(n)} tercatat dua kali"
            hint = f"hapus salah satu; yang pertama butir ke-{first + 1}"
            keys = (kunci, n if isinstance(nama, Mapping) else i)
            yield Diagnostic("KIN305", message, hint, keys=keys)
