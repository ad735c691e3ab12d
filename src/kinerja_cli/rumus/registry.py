"""Every rumus that a PK may name, by one word each; imported only where it is used."""

from functools import cache
from importlib import import_module

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip, nearest, rangkai, sepadan, usulkan
from kinerja_cli.rumus.alat.dasar import DasarRumus

SEMUA_RUMUS = (
    "skm",
    "ketepatan_waktu",
    "cakupan_dokumen",
    "sakip",
    "pks",
    "rasio",
    "pertumbuhan",
    "rata_rata",
    "jumlah",
    "cacah",
    "nilai",
    "predikat",
    "hitungan",
)

_KATA_TERBANYAK = 3  # more is a formula in words


def check_rumus(nama: str) -> None:
    """Raise KIN204 where there is no rumus ``nama``, and say which was meant."""
    if nama not in SEMUA_RUMUS:
        hint = _meant(nama) or usulkan(nama, SEMUA_RUMUS, len(SEMUA_RUMUS))
        message = f"rumus {kutip(nama)} tidak dikenal"
        raise KinerjaError(Diagnostic("KIN204", message, hint, keys=("rumus",)))


def _meant(nama: str) -> str:
    """Say which rumus a word of the trade means, or where a formula is written."""
    if len(nama.split()) > _KATA_TERBANYAK:
        return "kalimat rumus ditulis di `formulasi`; di sini namanya: `kinerja rumus`"
    menurut: dict[str, list[str]] = {}
    for rumus in SEMUA_RUMUS:
        for lain in load_rumus(rumus).nama_lain:
            menurut.setdefault(lain, []).append(rumus)
    kata = sepadan(nama.replace("_", " "))
    if kata not in menurut:
        kata = "" if nearest(nama, SEMUA_RUMUS) else nearest(kata, menurut) or ""
    mungkin = [f"`{r}` ({load_rumus(r).judul})" for r in menurut.get(kata, ())]
    return f"mungkin maksudnya {rangkai(mungkin, kata='atau')}" if mungkin else ""


@cache
def load_rumus(nama: str) -> type[DasarRumus]:
    """Import the rumus called ``nama``, one of ``SEMUA_RUMUS``, and no other."""
    module = import_module(f"kinerja_cli.rumus.{nama}")
    kelas: type[DasarRumus] = getattr(module, nama.title().replace("_", ""))
    return kelas
