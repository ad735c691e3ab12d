"""The inputs of an indikator with some of them changed: its tree as it would be."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, get_args, get_origin

from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.core.teks import kutip, sepadan, usulkan
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.realisasi.tanpa_isian import TanpaIsian
from kinerja_cli.telaah.proyeksi.bila import refuse_bila


class PerubahanIsian(NamedTuple):
    """One input that is thought to be another.

    Attributes:
        isian: Its path below the indikator: ``tepat_waktu``, ``unsur.3``.
        dari: What the file says there; None where it says nothing.
        ke: What is said instead.
        periode: Of which period, where that is said.
    """

    isian: str
    dari: str | None
    ke: str
    periode: str | None = None


def ubah_isian(
    i: Indikator, isi: Any, contoh: Any, ubah: Mapping[tuple[str, ...], str]
) -> tuple[Any, tuple[PerubahanIsian, ...]]:
    """Return the tree ``isi`` with each key of ``ubah`` changed, and what changed.

    Args:
        i: The indikator.
        isi: What stands there.
        contoh: What gives the names that are there, where names are free.
        ubah: By their keys, what is said instead.

    Raises:
        KinerjaError: KIN252, no such item or name.
    """
    tree = {**isi} if isinstance(isi := i.kelas.lengkapi(isi), dict) else {}
    bernama = contoh if isinstance(contoh, dict) else {}
    for kunci in TanpaIsian.model_fields:
        tree.pop(kunci, None)  # what is thought of is there
    perubahan = []
    if not any(keys[0] in i.kelas.cetakan for keys in ubah):
        for nama in i.kelas.cetakan:
            tree.pop(nama, None)  # printed for what is, not for what would be
    for keys, nilai in ubah.items():
        _leave_one_form(tree, keys[0], i)
        at = _as_named(bernama, keys, i) if keys[0] in i.kelas.model_fields else keys
        dari, tree = _put(tree, at, nilai)
        perubahan.append(PerubahanIsian(".".join(at), dari, nilai))
    return tree, tuple(perubahan)


def _leave_one_form(tree: dict[Any, Any], nama: str, i: Indikator) -> None:
    # A count thought of instead of a list takes the place of that list.
    kelas = i.kelas
    if nama in kelas.pelengkap:
        return
    dipakai = next((b for b in kelas.bentuk if nama in b), None)
    for bentuk in kelas.bentuk if dipakai else ():
        for lain in bentuk:
            if lain not in (*(dipakai or ()), *kelas.pelengkap):
                tree.pop(lain, None)


def _put(tree: Any, keys: Sequence[str], nilai: str) -> tuple[str | None, Any]:
    """Return what stood at ``keys``, and a copy of ``tree`` with ``nilai`` there."""
    key, *rest = keys
    at: Any = key
    salinan: Any = {}
    if isinstance(tree, list):
        at, salinan = _butir(tree, key), list(tree)
    elif isinstance(tree, dict):
        salinan = dict(tree)
    ada = isinstance(tree, list) or key in salinan
    lama = salinan[at] if ada else None
    if rest:
        dari, salinan[at] = _put(lama, rest, nilai)
    else:
        dari, salinan[at] = _tertulis(lama), nilai or None
    return dari, salinan


def _tertulis(isi: Any) -> str | None:
    if isinstance(isi, dict):
        return ", ".join(f"{k} {_tertulis(v) or 'kosong'}" for k, v in isi.items())
    if isinstance(isi, list):
        return f"{len(isi)} butir"
    return isi if isinstance(isi, str) else None


def _as_named(tree: dict[Any, Any], keys: Sequence[str], i: Indikator) -> Sequence[str]:
    """Name what is named freely as the file does; raise KIN252 for a new name."""
    ada = tree.get(keys[0])
    bebas = _named_freely(i.kelas.model_fields[keys[0]].annotation)
    if len(keys) == 1 or not (isinstance(ada, dict) and bebas):
        return keys
    if nama := {sepadan(n): n for n in ada}.get(sepadan(keys[1])):
        return keys[0], nama, *keys[2:]
    message = f"tidak ada {kutip(keys[1])} di antara isian `{keys[0]}`"
    raise KinerjaError(refuse_bila(message, usulkan(keys[1], ada)))


def _named_freely(annotation: Any) -> bool:
    return get_origin(annotation) is dict or any(
        map(_named_freely, get_args(annotation))
    )


def _butir(tree: list[Any], key: str) -> int:
    if key.isascii() and key.isdecimal() and 1 <= int(key) <= len(tree):
        return int(key) - 1
    hint = f"pilih 1 sampai {len(tree)}"
    raise KinerjaError(refuse_bila(f"tidak ada butir {kutip(key)} di daftar ini", hint))
