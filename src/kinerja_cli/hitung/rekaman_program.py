"""The indikator of programs, as a result records them: each below what it is of."""

from collections.abc import Sequence

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat, ProgramTercatat
from kinerja_cli.dokumen.pk import Program
from kinerja_cli.dokumen.pk.program import Pos
from kinerja_cli.hitung.hasil import Hasil


def rekam_program(
    hasil: Hasil, baris: Sequence[BarisTercatat]
) -> tuple[ProgramTercatat, ...] | None:
    """Record what has indikator of its own; None where nothing has.

    ``baris`` are all rows of programs, as they are recorded.
    """
    milik: dict[Keys, list[BarisTercatat]] = {}
    for b, tercatat in zip(hasil.baris_program, baris, strict=True):
        milik.setdefault(b.keys[:-2], []).append(tercatat)
    semua = (pos for pos in hasil.pk.value.semua_pos if pos.keys in milik)
    return tuple(_program(pos, milik[pos.keys]) for pos in semua) or None


def _program(pos: Pos, baris: Sequence[BarisTercatat]) -> ProgramTercatat:
    b = pos.butir
    nomor = b.nomor if isinstance(b, Program) else None
    return ProgramTercatat(b.tingkat, nomor, b.kode, b.nama, tuple(baris))
