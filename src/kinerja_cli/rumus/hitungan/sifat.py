"""How a formula behaves: in a straight line or not."""

from kinerja_cli.rumus.hitungan.ruas import (
    Harga,
    Rangkaian,
    Ruas,
    Variabel,
    anak,
)

_BENGKOK = 2  # of a higher degree, or of none


def derajat(ruas: Ruas, nama: str | None = None) -> int:
    """Return 0 where a part does not depend on an input, 1 in a straight line, else 2.

    Args:
        ruas: The part.
        nama: The input that moves while the others stay; None for all at once.
    """
    if isinstance(ruas, Variabel):
        return int(nama is None or ruas.nama == nama)
    semua = [derajat(r, nama) for r in anak(ruas)]
    if not isinstance(ruas, Rangkaian):
        lurus = isinstance(ruas, Harga) or ruas.nama in ("jumlah", "rata_rata")
        return max(semua, default=0) if lurus else _BENGKOK * any(semua)
    if ruas.jenis == "jumlah":
        return max(semua)
    membagi = (t == ":" and n for (t, _), n in zip(ruas.butir, semua, strict=True))
    return _BENGKOK if any(membagi) else min(sum(semua), _BENGKOK)
