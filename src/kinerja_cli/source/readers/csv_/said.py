"""What the line at the head of a form as CSV says of it, each thing by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, Location
from kinerja_cli.core.periode import KUNCI_PERIODE
from kinerja_cli.core.teks import hampa, kutip, nearest
from kinerja_cli.source.readers.csv_.records import Field
from kinerja_cli.source.readers.formulir.entries import scalar_at
from kinerja_cli.source.scalar import Scalar

# How many rows the form was given, but for those of its tables.
BARIS = "baris"
_KEPALA = ("tahun", *KUNCI_PERIODE, "pk", "pk_sha256", "berkas", BARIS)
_BANYAK = re.compile(r"[0-9]{1,6}")


def said(path: str, kepala: Sequence[Field]) -> Mapping[str, Scalar]:
    """Read the head: each thing that it says, at its place.

    Raises:
        KinerjaError: KIN166, it says one twice, or what no head says.
    """
    dikatakan: dict[str, Scalar] = {}
    galat: list[Diagnostic] = []
    for f in kepala[1:]:
        if hampa(f.teks):
            continue
        nama, _, isi = f.teks.partition("=")
        nama = nama.strip().casefold()
        keliru = _wrong(nama, isi.strip(), dikatakan)
        galat.extend(d._replace(location=Location(path, f.di)) for d in keliru)
        dikatakan[nama] = scalar_at(isi.strip(), f.di)
    if galat:
        raise KinerjaError(*galat)
    return dikatakan


def _wrong(nama: str, isi: str, tadi: Mapping[str, Scalar]) -> Iterator[Diagnostic]:
    if nama not in _KEPALA:
        dekat = nearest(nama, _KEPALA)
        message = f"{kutip(nama)} tidak dikenal di baris pertama formulir"
        maksud = f"tulis {dekat}=" if dekat else "hapus"
        yield Diagnostic("KIN166", message, f"{maksud}; yang dikenal: {_DIKENAL}")
    elif nama in tadi:
        message = f"{nama} disebut dua kali di baris pertama"
        hint = f"hapus salah satunya: {nama}={tadi[nama]} atau {nama}={isi}"
        yield Diagnostic("KIN166", message, hint)
    elif nama == BARIS and not _BANYAK.fullmatch(isi):
        message = f"{kutip(isi)} bukan banyaknya baris"
        hint = f"kembalikan seperti semula, misalnya {BARIS}=143; atau hapus"
        yield Diagnostic("KIN166", message, hint)


_DIKENAL = ", ".join(_KEPALA)
