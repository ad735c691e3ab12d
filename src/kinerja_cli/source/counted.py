"""Names that are counted: what a comma may have torn, or a line have joined."""

from collections.abc import Iterator
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import kutip, rangkai
from kinerja_cli.source.scalar import Bracketed, Joined

BATAS_BUTIR = 20
# Lists of words that are no names: a comma too many is found where they are read.
_URUTAN = (("skala",), ("target_triwulan",))


def doubtful_names(tree: Any, keys: Keys = ()) -> Iterator[Diagnostic]:
    """Say what became of every list that may hold more names, or fewer, as KIN214."""
    if isinstance(tree, Bracketed) and keys[-1:] not in _URUTAN:
        yield _listed(tree, keys)
    if isinstance(tree, dict | list):
        pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
        for key, value in pairs:
            if isinstance(key, Joined):
                yield _joined(key, (*keys, key))._replace(at_key=True)
            if isinstance(value, Joined) and _is_counted((*keys, key)):
                yield _joined(value, (*keys, key))
            yield from doubtful_names(value, (*keys, key))


def _is_counted(keys: Keys) -> bool:
    *_, mitra, nomor, nama = (None, None, *keys)
    return isinstance(nama, int) or (
        mitra == "mitra" and isinstance(nomor, int) and nama == "nama"
    )


def _listed(butir: Bracketed, keys: Keys) -> Diagnostic:
    tampak = rangkai((kutip(str(b)) for b in butir), BATAS_BUTIR)
    obat = "bila keliru, kutip nama yang memuat koma"
    message = f"terbaca {len(butir)} butir: {tampak}; {obat}"
    hint = 'tulis ["Satu, dua", "Tiga"], atau satu butir sebaris dengan `- `'
    return Diagnostic("KIN214", message, hint, "catatan", keys)


def _joined(nama: Joined, keys: Keys) -> Diagnostic:
    sebab = "memuat titik koma" if ";" in nama else "tertulis di beberapa baris"
    message = f"terbaca satu nama: {kutip(nama)}, yang {sebab}"
    hint = "bila beberapa nama, pisahkan; bila satu, kutip di satu baris"
    return Diagnostic("KIN214", message, hint, "catatan", keys)
