"""The codes of findings, as ``docs/temuan.md`` explains them: the text that ships."""

import re
from functools import cache
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip, nearest
from kinerja_cli.dokumen.shipped import shipped_path

_KELOMPOK = re.compile(r"(?m)^## (KIN\dxx: .+)\n")
_BAGIAN = re.compile(r"(?ms)^### (KIN\d{3})\n(.*?)(?=^##|\Z)")
_BUTIR = re.compile(r"(?m)^- (\w+): (.+(?:\n  .+)*)")
_BLOK = re.compile(r"(?ms)^```\w.*?\n(.*?)^```$")
_BARIS_TABEL = re.compile(r"(?m)^\| (.+) \| (.+) \|$")
_TAUTAN = re.compile(r"\[([^\]]+)\]\(([^)#\s]*)[^)]*\)")


class UraianKode(NamedTuple):
    """One code, explained.

    Attributes:
        kelompok: What its hundred is about: ``KIN4xx: perhitungan``.
        butir: Its level, cause and remedy, each under its name; an example in words.
        rincian: What its remedy is case by case, where there is such a table.
        contoh: Files and what is found in them, line by line.
    """

    kode: str
    kelompok: str
    butir: dict[str, str]
    rincian: tuple[tuple[str, str], ...]
    contoh: tuple[str, ...]


@cache
def daftar_kode() -> dict[str, UraianKode]:
    """Read all codes, in their order."""
    text = shipped_path("docs", "temuan.md").read_text("utf-8")
    _, *potongan = _KELOMPOK.split(text)
    semua = zip(potongan[::2], potongan[1::2], strict=True)
    return {
        kode: _uraian(kode, kelompok, isi)
        for kelompok, bagian in semua
        for kode, isi in _BAGIAN.findall(bagian)
    }


def find_kode(tertulis: str) -> UraianKode:
    """Find a code however it was typed: ``KIN331``, ``kin331``, ``331``.

    Raises:
        KinerjaError: KIN204, there is none.
    """
    kode = f"KIN{tertulis.strip().upper().removeprefix('KIN')}"
    if kode in daftar_kode():
        return daftar_kode()[kode]
    dekat = nearest(kode, daftar_kode())
    mungkin = f"mungkin maksudnya {dekat}; " if dekat else ""
    message = f"{kutip(tertulis)} bukan kode temuan"
    hint = f"{mungkin}semua kode: `kinerja temuan`"
    raise KinerjaError(Diagnostic("KIN204", message, hint))


def _uraian(kode: str, kelompok: str, isi: str) -> UraianKode:
    prosa = _BLOK.sub("", isi)
    butir = {nama: _polos(teks) for nama, teks in _BUTIR.findall(prosa)}
    baris = _BARIS_TABEL.findall(prosa)[1:]  # without the header
    rincian = tuple((_polos(kasus), _polos(obat)) for kasus, obat in baris)
    return UraianKode(kode, kelompok, butir, rincian, tuple(_BLOK.findall(isi)))


def _polos(teks: str) -> str:
    """Return Markdown as one line that a terminal shows, links as their page."""
    return " ".join(_TAUTAN.sub(_tautan, teks).replace("**", "").split())


def _tautan(match: re.Match[str]) -> str:
    nama, halaman = match.groups()
    return f"{nama} (docs/{halaman})" if halaman else nama
