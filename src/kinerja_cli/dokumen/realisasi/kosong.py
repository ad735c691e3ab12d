"""Where a realisasi says that there is nothing: left blank, a dash, n/a, not yet."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.realisasi.tanpa_isian import AJARAN
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.isian import is_number
from kinerja_cli.source.keys import kinds_at, lists_keys
from kinerja_cli.source.plain import belum_ada, tidak_ada


def blanked(tree: Any, kelas: type[DasarRumus]) -> Any:
    """Return the inputs ``tree`` of a ``kelas`` with nothing where that is said.

    In the place of a whole input it may be said of any; further in, of numbers only:
    what is named is there.

    Raises:
        KinerjaError: KIN203 the whole may be blank, not held, or zero.
    """
    if kelas.knows(tree):
        return tree
    if isinstance(tree, str) and tidak_ada(tree):
        message = f"{kutip(tree)} dapat berarti belum ada, tidak ada, atau nol"
        from kinerja_cli.rumus.alat.jadi import zero_written  # noqa: PLC0415 - only on the way to an error

        nol = zero_written(kelas) or "bila nol, isi 0 di isiannya"
        akhir = "" if kelas.bertingkat else f"; {nol}"
        hint = f"kosongkan, atau tulis {AJARAN}{akhir}"
        raise KinerjaError(Diagnostic("KIN203", message, hint))
    if not isinstance(tree, dict):
        return _cell(tree)
    return {
        k: isi if kelas.knows(isi) else _input(kelas, k, isi) for k, isi in tree.items()
    }


def _cell(isi: Any) -> Any:
    return None if isinstance(isi, str) and belum_ada(isi) else isi


def _input(kelas: type[BaseModel], nama: str, isi: Any) -> Any:
    field = kelas.model_fields.get(nama)
    if field is None or isinstance(isi, str):
        return _cell(isi) if field else isi
    if not lists_keys(kelas, (nama,)):
        return _within(isi, {}, angka=is_number(field))
    kinds = kinds_at(kelas, (nama,))
    bagian = {k: is_number(f) for d in kinds for k, f in d.model_fields.items()}
    return _within(isi, bagian, angka=is_number(field))


def _within(isi: Any, bagian: Mapping[str, bool], *, angka: bool) -> Any:
    """Blank the cells of an input, whose parts of a name may be numbers or not."""
    if isinstance(isi, dict):
        return {
            k: _within(v, bagian, angka=bagian.get(k, angka)) for k, v in isi.items()
        }
    if isinstance(isi, list):
        return [_within(v, bagian, angka=angka) for v in isi]
    return _cell(isi) if angka else isi
