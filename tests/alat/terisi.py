"""What a realisasi says, whatever kind of file it stands in."""

from typing import Any

from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.dokumen.realisasi.declaration import (
    KUNCI_UANG,
    NARASI,
    NARASI_SASARAN,
)

# Which PK it names, and what another class reads.
_LAIN = {"pk", "realisasi", *KUNCI_UANG, NARASI, NARASI_SASARAN}


def says(realisasi: Realisasi) -> dict[str, Any]:
    """Return all that it says; what is left blank is left out."""
    semua = realisasi.berkas.model_dump(exclude=_LAIN)
    uang = {k: getattr(realisasi.berkas, k) or {} for k in KUNCI_UANG}
    terisi = {
        k: {n: u for n, u in tree.items() if u is not None} for k, tree in uang.items()
    }
    kata = realisasi.narasi or ({}, {})
    narasi = [{k: n for k, n in isi.items() if any(dict(n).values())} for isi in kata]
    return semua | terisi | {"isian": realisasi.isian, "narasi": narasi}
