"""How a formula behaves: in a straight line or not, and in which unit it comes out."""

from collections import Counter
from collections.abc import Iterable, Mapping

from kinerja_cli.core.teks import sepadan
from kinerja_cli.rumus.hitungan.ruas import (
    Harga,
    Rangkaian,
    Ruas,
    Variabel,
    anak,
)

_BENGKOK = 2  # of a higher degree, or of none
# A unit by the exponent of each word in it; of what is unknown there is none.
Dimensi = Counter[str]


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


def satuan_hasil(ruas: Ruas, satuan: Mapping[str, str]) -> Dimensi | None:
    """Return the unit in which a formula comes out; None where that is not known.

    Numbers that the formula says have no unit of their own.

    Args:
        ruas: The formula.
        satuan: The unit of each input; empty where it says none.
    """
    if isinstance(ruas, Variabel):
        kata = sepadan(satuan[ruas.nama])
        return Counter({kata: 1}) if kata else None
    tersebut = [r for r in anak(ruas) if not isinstance(r, Harga)]
    semua = [satuan_hasil(r, satuan) for r in tersebut]
    if isinstance(ruas, Rangkaian) and ruas.jenis == "kali":
        tanda = (t for t, r in ruas.butir if not isinstance(r, Harga))
        return _hasil_kali(zip(tanda, semua, strict=True))
    if not semua:
        return Counter()
    return semua[0] if all(s == semua[0] for s in semua) else None


def _hasil_kali(butir: Iterable[tuple[str, Dimensi | None]]) -> Dimensi | None:
    hasil: Dimensi = Counter()
    for tanda, satuan in butir:
        if satuan is None:
            return None
        for kata, pangkat in satuan.items():
            hasil[kata] += pangkat if tanda == "×" else -pangkat
    return Counter({kata: n for kata, n in hasil.items() if n})
