"""Where a realisasi says that there is nothing: left blank, a dash, n/a, not yet."""

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
        hint = f"kosongkan, atau tulis {AJARAN}; bila nol, isi 0"
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
    if lists_keys(kelas, (nama,)):
        return _parts(kelas, nama, isi) if isinstance(isi, dict) else isi
    if not is_number(field):
        return isi
    if isinstance(isi, dict):
        return {k: _cell(v) for k, v in isi.items()}
    return [*map(_cell, isi)] if isinstance(isi, list) else isi


def _parts(kelas: type[BaseModel], nama: str, isi: dict[Any, Any]) -> dict[Any, Any]:
    fields = {k: f for d in kinds_at(kelas, (nama,)) for k, f in d.model_fields.items()}
    return {
        k: _cell(v) if k in fields and is_number(fields[k]) else v
        for k, v in isi.items()
    }
