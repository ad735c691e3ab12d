"""The keys of money in a realisasi: which program, or part of one, each names."""

from collections.abc import Iterator
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Gathering
from kinerja_cli.core.teks import BATAS_SEBUT, kutip, rangkai
from kinerja_cli.dokumen.elsewhere import elsewhere
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.pohon import tanpa_program
from kinerja_cli.dokumen.pk.program import Berpagu
from kinerja_cli.dokumen.realisasi.declaration import BerkasRealisasi
from kinerja_cli.dokumen.realisasi.kunci import by_change, of_pk
from kinerja_cli.source import Document
from kinerja_cli.source.plenty import BATAS_SAMA, counted


def check_uang(
    kunci: str, tree: Any, pk: Document[Perjanjian], found: Gathering
) -> None:
    """Find, below ``kunci``, what is no key of money of this PK."""
    semua = {n: p.butir for p in pk.value.semua_pos for n in p.butir.kunci_uang}
    bawah = [n for n, b in semua.items() if not b.bawah]
    isi = list(tree) if isinstance(tree, dict) else []
    asing = [n for n in isi if n not in semua]
    # What stands behind a wrong key is no second mistake.
    salah = {(kunci, n) for n in isi if n in asing or semua[n].bawah}
    found.found = [d for d in found.found if d.keys not in salah]
    for n in asing[:BATAS_SAMA]:
        d = tanpa_program(pk.value, n, bawah)
        berubah = by_change(n, pk.value, "hapus isiannya")
        hint = berubah or elsewhere(n, BerkasRealisasi) or d.hint
        found.add(_at(kunci, n, of_pk(d._replace(hint=hint), pk)))
    found.add(*counted("KIN232", (kunci,), asing[BATAS_SAMA:]))
    found.add(*(_at(kunci, n, d) for n, d in _salah_tingkat(isi, semua)))


def _at(kunci: str, nama: str, d: Diagnostic) -> Diagnostic:
    return d._replace(at_key=True).under(kunci, nama)


def _salah_tingkat(
    isi: list[str], semua: dict[str, Berpagu]
) -> Iterator[tuple[str, Diagnostic]]:
    dulu: dict[int, str] = {}
    for n in (n for n in isi if n in semua):
        b = semua[n]
        if b.bawah:
            yield n, _berinduk(b)
        elif (lama := dulu.setdefault(id(b), n)) != n:
            message = f"{b.sebutan} diisi dua kali: {kutip(lama)} dan {kutip(n)}"
            yield n, Diagnostic("KIN294", message, f"hapus salah satunya; pakai {n!s}")


def _berinduk(b: Berpagu) -> Diagnostic:
    message = f"anggaran {b.sebutan} dijumlahkan dari bawahnya, tidak diisi sendiri"
    kode = rangkai((f'"{a.kode}"' for a in _terbawah(b)), BATAS_SEBUT)
    return Diagnostic("KIN293", message, f"isi di tingkat terbawah: {kode}")


def _terbawah(b: Berpagu) -> Iterator[Berpagu]:
    for a in b.bawah:
        yield from _terbawah(a) if a.bawah else (a,)
