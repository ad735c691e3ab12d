"""Targets of quarters that stand there otherwise than as a list: what to write."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticCustomError

from kinerja_cli.core.sebutan_periode import TERAKHIR, bagian_tahun
from kinerja_cli.source.rejection import reject

_PEMISAH = re.compile(r"\s*[;|]\s*|,\s+|\s+/\s+|\s*\n\s*")
_SEBUTAN = re.compile(r"(?i)((?:tw|triwulan|q)[ .-]*(?:[1-4]|iv|i{1,3}))\s*[:=]?\s+")
_BANYAK = TERAKHIR["triwulan"]
_UMUM = "[TW1, TW2, TW3, TW4]"
_POLOS = re.compile(r"[\w .%()≥≤–-]+")  # what needs no quotes inside brackets


def not_a_list(isi: Any) -> PydanticCustomError | None:
    """Say how to list what stands there as one text, or by the names of quarters.

    Nothing is said of what is a list, or neither.
    """
    if isinstance(isi, str):
        semua = _parted(isi)
        return _refused("harus berupa daftar", _listed(semua) if semua else _UMUM)
    bernama = isi if isinstance(isi, dict) else _joined(isi)
    semua = _by_quarter(bernama) if bernama else None
    pesan = "harus berupa daftar targetnya saja, tanpa kunci"
    return _refused(pesan, _listed(semua)) if semua else None


def _refused(pesan: str, daftar: str) -> PydanticCustomError:
    hint = f"tulis berurutan di antara kurung siku: `{daftar}`"
    return reject("KIN203", f"`{{nama}}` {pesan}", hint)


def _parted(teks: str) -> list[str] | None:
    """Part the text of several targets; None of one, or of more than a year has."""
    bagian = [_SEBUTAN.sub("", f"{b} ").strip() for b in _PEMISAH.split(teks.strip())]
    return bagian if 1 < len(bagian) <= _BANYAK and all(bagian) else None


def _joined(isi: Any) -> dict[str, Any]:
    """Join a list of mappings with one key each; empty where it is another list."""
    semua = isi if isinstance(isi, list) else []
    if not all(isinstance(b, dict) and len(b) == 1 for b in semua):
        return {}
    return {k: v for b in semua for k, v in b.items()}


def _by_quarter(isi: Mapping[str, Any]) -> list[str] | None:
    """Put values in the order of the quarters that name them; None of other keys."""
    tiap: dict[int, str] = {}
    for kunci, nilai in isi.items():
        bagian = bagian_tahun(str(kunci), "triwulan")
        if bagian is None or bagian.jenis != "triwulan" or isinstance(nilai, dict):
            return None
        tiap[bagian.nomor] = "" if nilai is None else str(nilai)
    return [tiap.get(n, "") for n in range(1, _BANYAK + 1)]


def _listed(semua: list[str]) -> str:
    tertulis = (
        t if _POLOS.fullmatch(t) else f'"{t}"' if t else "-"
        for t in map(str.strip, semua)
    )
    return f"[{', '.join(tertulis)}]"
