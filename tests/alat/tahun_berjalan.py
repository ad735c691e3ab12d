"""A PK with one indikator and the files of its year, read from memory or from disk."""

import json
from collections.abc import Sequence
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

from alat.keluaran import tertulis
from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Write
from alat.ragam_isian import JANJI
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi, read_realisasi
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.laporan.hasil import LaporanHasil
from kinerja_cli.laporan.penjelasan import LaporanPenjelasan
from kinerja_cli.source import Document, Source
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.text import Text
from kinerja_cli.telaah.jelaskan import jelaskan_indikator, jelaskan_rata_rata

PK = naskah_pk("{id: a, nama: A, satuan: persen, JANJI}")
REALISASI = naskah_realisasi("PERIODE", "a: ISIAN", pk="pk.yaml")
TRIWULAN = tuple(f"triwulan: {n}" for n in range(1, 5))


def source(nama: str, isi: str) -> Source:
    """Make a file in memory, read as far as YAML goes."""
    text = Text(nama, isi, sha256(isi.encode()).hexdigest())
    return Source(text, parse_tree(text))


def janji(rumus: str, target: object = 80, **lain: object) -> str:
    """Write what a PK says of an indikator: ``janji("skm", akumulasi="posisi")``."""
    isi = {"rumus": rumus, "target": target} | JANJI.get(rumus, {}) | lain
    return ", ".join(f"{k}: {_json(v)}" for k, v in isi.items())


def pk_of(janji: str) -> Document[Perjanjian]:
    """Read a PK whose only indikator, ``a``, is as ``janji`` says."""
    naskah = PK.replace("satuan: persen, ", "") if "satuan: " in janji else PK
    return read_perjanjian(source("pk.yaml", naskah.replace("JANJI", janji)))


def tulis(isian: object, periode: str = TRIWULAN[0]) -> str:
    """Write one realisasi; inputs are YAML, or what JSON can say of them."""
    isi = isian if isinstance(isian, str) else _json(isian)
    return REALISASI.replace("PERIODE", periode).replace("ISIAN", isi)


def _json(isi: object) -> str:
    return json.dumps(isi, default=_desimal, ensure_ascii=False)


def _desimal(nilai: Decimal) -> str:
    # Three decimals could be read as thousands.
    return f"{nilai:f}0" if nilai.as_tuple().exponent == -3 else f"{nilai:f}"


def berkas(
    pk: Document[Perjanjian], isian: Sequence[object], periode: Sequence[str] = TRIWULAN
) -> list[Document[Realisasi]]:
    """Read a realisasi a period: ``q1.yaml``, ``q2.yaml`` and so on."""
    return [
        read_realisasi(source(f"q{n}.yaml", tulis(isi, m)), pk)
        for n, (isi, m) in enumerate(zip(isian, periode, strict=False), 1)
    ]


def setahun(
    janji: str, *isian: object, periode: Sequence[str] = TRIWULAN, balik: bool = False
) -> Hasil:
    """Roll up a year of one indikator; an empty text is a period not filled in."""
    pk = pk_of(janji)
    semua = berkas(pk, isian, periode)
    return hitung_hasil(pk, *(semua[::-1] if balik else semua))


def baris(janji: str, *isian: object, periode: Sequence[str] = TRIWULAN) -> Baris:
    """Compute the only row of such a year."""
    (row,) = setahun(janji, *isian, periode=periode).baris
    return row


def tercetak(hasil: Hasil) -> str:
    """Print a result with all its inputs, and every step of it, for programs."""
    penjelasan = tuple(jelaskan_indikator(hasil, set()))
    laporan = (
        LaporanHasil(hasil, rinci=True),
        LaporanPenjelasan(hasil, penjelasan, jelaskan_rata_rata(hasil)),
    )
    return "".join(tertulis(isi, "json") for isi in laporan)


def notes(row: Baris) -> dict[str, str]:
    """Return the notes of a row by their codes; each code stands there once."""
    catatan = {d.code: d.message for d in row.catatan}
    assert len(catatan) == len(row.catatan)
    return catatan


def simpan(
    write: Write, janji: str, *isian: object, periode: Sequence[str] = TRIWULAN
) -> list[Path]:
    """Write the PK and the files of such a year; returns the realisasi."""
    write("pk.yaml", PK.replace("JANJI", janji))
    return [
        write(f"q{n}.yaml", tulis(isi, m))
        for n, (isi, m) in enumerate(zip(isian, periode, strict=False), 1)
    ]


def sebut(paths: Sequence[Path]) -> list[Any]:
    """Name files on a command line: ``-r q1.yaml -r q2.yaml``."""
    return [a for p in paths for a in ("-r", p)]
