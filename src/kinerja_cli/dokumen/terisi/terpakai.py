"""Which of the inputs that a form asks for a file has to name, filled in or not."""

from typing import Any

from kinerja_cli.dokumen.realisasi.tanpa_isian import TanpaIsian
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.isian import daftar_isian
from kinerja_cli.source.validation import blank


def terpakai(isi: Any, kelas: type[DasarRumus]) -> Any:
    """Leave out blank inputs of other ways than those filled in, and what may be blank.

    Args:
        isi: What stands below an indikator.
        kelas: Its rumus.
    """
    if not isinstance(isi, dict):
        return isi
    terisi = {k for k, v in isi.items() if not blank(v)}
    if terisi & TanpaIsian.model_fields.keys():
        return {k: v for k, v in isi.items() if k in terisi}
    semua = {u.nama: u for u in daftar_isian(kelas)}
    cara = {semua[k].cara for k in terisi if k in semua} - {None}
    lupa = {n for n, u in semua.items() if u.wajib and _of(u.cara, cara)}
    return {k: v for k, v in isi.items() if k in terisi or k in lupa or k not in semua}


def _of(cara: int | None, dipilih: set[int | None]) -> bool:
    return cara is None or not dipilih or cara in dipilih
