"""Every number of the law: what the books of ``aturan/`` say, and how sure we are."""

from collections.abc import Iterator
from pathlib import Path

import kinerja_cli.aturan
from alat.rujukan import markdown as md
from kinerja_cli.aturan import Ketentuan, load_buku
from kinerja_cli.core.angka import format_angka

BUKU = sorted(p.stem for p in Path(kinerja_cli.aturan.__file__).parent.glob("*.yaml"))


def page() -> str:
    """Return ``docs/rujukan/peraturan.md``."""
    return md.page(
        "Peraturan",
        "Yang berlaku ialah ketentuan terbaru pada tahun PK; yang disebut *pilihan* "
        "hanya berlaku bila PK menyebut namanya di `konvensi`. Arti tanda keyakinan "
        "ada di [Mengapa](../mengapa.md#keyakinan).",
        *(part for nama in BUKU for part in _book(nama)),
    )


def _book(nama: str) -> Iterator[str]:
    buku = load_buku(nama)
    yield f"## {buku.tentang[0].upper()}{buku.tentang[1:]}"
    for ketentuan in buku.ketentuan:
        yield from _ketentuan(ketentuan)


def _ketentuan(k: Ketentuan) -> Iterator[str]:
    yield f"### {k.nama}"
    pilihan = "pilihan, " if k.pilihan else ""
    yield (
        f"{k.sumber}; {pilihan}sejak {k.sejak}; keyakinan {k.keyakinan}; "
        f"diperiksa {k.diperiksa}."
    )
    rows = ((j.lengkap, j.batas) for j in k.skala)
    yield md.table(("Jenjang", "Batas"), rows)
    urutan = (
        (str(n), t.predikat, ", ".join(filter(None, (t.sebutan, *t.nama_lain))))
        for n, t in enumerate(k.urutan, 1)
    )
    yield md.table(("Tempat", "Predikat", "Nama lain"), urutan)
    yield md.table(("Tetapan", "Nilai", "Keyakinan"), _numbers(k))
    yield md.table(("Daftar", "Kata"), _words(k))
    butir = ((b.nomor, b.isi, "ya" if b.bila_ada else "–") for b in k.butir.values())
    yield md.table(("Nomor", "Yang diminta", "Hanya jika ada"), butir)
    if k.kriteria:
        rows = (
            (j.predikat, _criteria(j.batas, j.bertahan)) for j in k.kriteria.jenjang
        )
        yield f"Huruf menurut kriteria (keyakinan {k.kriteria.keyakinan}):"
        yield md.table(("Huruf", "Kriteria terpenuhi, %"), rows)


def _numbers(k: Ketentuan) -> Iterator[tuple[str, ...]]:
    for nama, t in k.tetapan.items():
        yield f"`{nama}`", format_angka(t.nilai), str(t.keyakinan)
    for nama, tabel in k.tabel.items():
        isi = ", ".join(f"{n} {format_angka(nilai)}" for n, nilai in tabel.isi.items())
        yield f"`{nama}`", isi, str(tabel.keyakinan)


def _words(k: Ketentuan) -> Iterator[tuple[str, str]]:
    for nama in k.kata:
        yield f"`{nama}`", ", ".join(k.daftar_kata(nama))


def _criteria(batas: str, bertahan: int) -> str:
    return f"{batas}, bertahan {bertahan} tahun" if bertahan else batas
