"""Who signs, as a civil servant: rank, and a number of eighteen digits, as text."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.plain import belum_ada, tidak_ada
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Teks

PANJANG_NIP = 18
_RUAS = (8, 14, 15)  # born; appointed; sex; the number in that month
# Compiled where a number is written: each start would pay for it.
_AWALAN = r"(?i)^\s*nip\b[\s.:]*"
_ILMIAH = r"\d([.,]\d+)?[eE]\+?\d+"
_NOL_EXCEL = "000"  # the last three digits count from 001: Excel keeps fifteen
_CONTOH = "19700101 199503 1 002"


def cetak_nip(nip: str) -> str:
    """Part the digits as a signature does: ``19700101 199503 1 002``."""
    awal, akhir = (0, *_RUAS), (*_RUAS, PANJANG_NIP)
    return " ".join(nip[a:b] for a, b in zip(awal, akhir, strict=True))


def _written(isi: Any) -> Any:
    """Take for nothing what a table writes there: a dash, n/a, that there is none."""
    if not isinstance(isi, str):
        return isi
    return None if hampa(isi) or belum_ada(isi) or tidak_ada(isi) else isi


def _read_nip(tertulis: Any) -> Any:
    isi = _written(tertulis)
    if not isinstance(isi, str):
        return isi
    angka = "".join(re.sub(_AWALAN, "", isi).split())
    if re.fullmatch(_ILMIAH, angka):
        raise _lost(f"{kutip(isi)} bilangan ilmiah: angka NIP-nya hilang")
    if not (angka.isascii() and angka.isdecimal()):
        raise _refuse(f"{kutip(isi)} bukan NIP: berisi selain angka")
    if len(angka) != PANJANG_NIP:
        raise _refuse(f"NIP berisi {len(angka)} angka, seharusnya {PANJANG_NIP}")
    if angka.endswith(_NOL_EXCEL):
        message = f"NIP berakhir {_NOL_EXCEL}: Excel hanya menyimpan 15 angka pertama"
        raise _lost(message)
    return angka


def _refuse(message: str) -> PydanticCustomError:
    hint = f'tulis {PANJANG_NIP} angkanya, misalnya "{_CONTOH}"; tanpa NIP, kosongkan'
    return reject("KIN376", message, hint)


def _lost(message: str) -> PydanticCustomError:
    hint = f'salin dari dokumen aslinya, sebagai teks dikutip: "{_CONTOH}"'
    return reject("KIN377", message, hint)


Nip = Annotated[Teks | None, BeforeValidator(_read_nip)]
Pangkat = Annotated[Teks | None, BeforeValidator(_written)]
