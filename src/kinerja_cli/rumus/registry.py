"""Every rumus that a PK may name, by one word each; imported only where it is used."""

from functools import cache
from importlib import import_module

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip, usulkan
from kinerja_cli.rumus.alat.dasar import DasarRumus

SEMUA_RUMUS = (
    "skm",
    "ketepatan_waktu",
    "cakupan_dokumen",
    "sakip",
    "pks",
    "rasio",
    "rata_rata",
    "jumlah",
    "cacah",
    "nilai",
    "predikat",
)


def check_rumus(nama: str) -> None:
    """Raise KIN204 where there is no rumus ``nama``, and say which was meant."""
    if nama not in SEMUA_RUMUS:
        hint = usulkan(nama, SEMUA_RUMUS, len(SEMUA_RUMUS))
        message = f"rumus {kutip(nama)} tidak dikenal"
        raise KinerjaError(Diagnostic("KIN204", message, hint, keys=("rumus",)))


@cache
def load_rumus(nama: str) -> type[DasarRumus]:
    """Import the rumus called ``nama``, one of ``SEMUA_RUMUS``, and no other."""
    module = import_module(f"kinerja_cli.rumus.{nama}")
    kelas: type[DasarRumus] = getattr(module, nama.title().replace("_", ""))
    return kelas
