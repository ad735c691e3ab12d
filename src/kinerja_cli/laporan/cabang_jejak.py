"""How a number came about, in words: a branch a step, what it rests on beneath."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinerja_cli.core.angka import hasilnya
from kinerja_cli.core.langkah import CACAH
from kinerja_cli.core.teks import kutip, visible
from kinerja_cli.laporan.bagian import Cabang

if TYPE_CHECKING:
    from kinerja_cli.hitung.jejak import Simpul


def cabang_simpul(s: "Simpul") -> Cabang:
    """Say a step, and all that it rests on."""
    return Cabang(kalimat_simpul(s), tuple(map(cabang_simpul, s.dasar)))


def kalimat_simpul(s: "Simpul") -> tuple[str, ...]:
    """Say one step: its value, how it was computed, where it stands, what sets it."""
    return tuple(map(visible, _lines(s)))


def _lines(s: "Simpul") -> Iterator[str]:
    step = s.langkah
    if step.operasi is None or step.desimal is not None:
        yield f"{step.label} = {step.tertulis}"
    else:
        yield f"{step.label} {hasilnya(step.nilai)}"
    if step.desimal is not None:
        yield f"{step.angka}, setengah ke atas"
    elif step.operasi is CACAH:
        yield step.kata
    elif step.operasi:
        yield f"= {step.kata}"
        yield f"{'≈' if step.terpotong else '='} {step.angka}"
    if s.letak:
        tertulis = f", tertulis {kutip(s.tertulis)}" if s.tertulis else ""
        formula = f" ({s.formula})" if s.formula else ""
        yield f"{s.letak}{tertulis}{formula}"
    if step.acuan:
        yield str(step.acuan)
