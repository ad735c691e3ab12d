"""Of a great many findings of one kind: the first, and how many more there are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kinerja_cli.core.diagnostic import Diagnostic, Keys

BATAS_SAMA = 100


def limited(found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield the first of each code; in the place of the rest, how many they are."""
    semua = Counter(d.code for d in found)
    sejauh_ini: Counter[str] = Counter()
    for d in found:
        sejauh_ini[d.code] += 1
        if sejauh_ini[d.code] <= BATAS_SAMA:
            yield d
        elif sejauh_ini[d.code] == BATAS_SAMA + 1:
            lagi = semua[d.code] - BATAS_SAMA
            message = f"mulai dari sini {lagi} temuan {d.code} lagi di berkas ini"
            yield d._replace(message=message, hint="betulkan dahulu yang di atas")


def counted(code: str, keys: Keys, kunci: Iterable[str]) -> Iterator[Diagnostic]:
    """Find wrong keys below ``keys`` that stand behind so many that none is told."""
    for k in kunci:
        yield Diagnostic(code, "", keys=(*keys, k), at_key=True)
