"""A specimen of every part that a page may have, with trails of its numbers."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from alat.contoh_laporan import Contoh
from kinerja_cli.core.acuan import Acuan
from kinerja_cli.core.diagnostic import Location, Place
from kinerja_cli.core.langkah import (
    BAGI,
    KALI,
    PERSEN,
    Langkah,
    dari_isian,
    janji,
    langkah,
    pembulatan,
    tetapan,
)
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.laporan.bagian import (
    Bagian,
    Cabang,
    Daftar,
    DeretGrafik,
    Grafik,
    Judul,
    Paragraf,
    Pohon,
    Tabel,
)
from kinerja_cli.laporan.kolom import Column


class Ukuran(NamedTuple):
    """A row: an indikator, what was reached of its target, and how it came about."""

    nama: str
    target: Decimal
    realisasi: Decimal | None
    capaian: Decimal | None
    jejak: Simpul | None


def simpul(step: Langkah, baris: int = 7) -> Simpul:
    """Place a step, each of its inputs on the line of its own."""
    dasar = tuple(simpul(d, baris + n) for n, d in enumerate(step.dasar))
    letak = Location("q4.yaml", Place(baris, 5)) if step.keys else None
    return Simpul(step, letak, None, dasar)


def ukuran(nama: str, tepat: int, semua: int, target: int) -> Ukuran:
    """Compute a row, step by step."""
    bagian = dari_isian("tepat waktu", tepat, "tepat_waktu")
    penuh = langkah("realisasi", PERSEN, bagian, dari_isian("semua", semua, "semua"))
    realisasi = pembulatan("realisasi", penuh, 2)
    seratus = tetapan("seratus", Decimal(100), Acuan("x", "Permen 1/2020", 2))
    per = langkah("bagian", BAGI, realisasi, janji("target", Decimal(target), "t"))
    capaian = pembulatan("capaian", langkah("capaian", KALI, per, seratus), 2)
    nilai = realisasi.nilai, capaian.nilai
    return Ukuran(nama, Decimal(target), *nilai, simpul(capaian))


def _realisasi(b: Ukuran) -> Simpul | None:
    return b.jejak.dasar[0].dasar[0].dasar[0] if b.jejak else None


KOLOM = (
    Column("nama", title="Indikator"),
    Column("target", title="Target", numeric=True),
    Column("realisasi", title="Realisasi", numeric=True, jejak=_realisasi),
    Column(
        "capaian",
        title="Capaian\n(%)",
        numeric=True,
        kosong=lambda _: "belum ada",
        style=lambda b: "green" if b.capaian and b.capaian >= 100 else "red",
        jejak=lambda b: b.jejak,
    ),
)


def halaman_contoh(
    baris: Sequence[Ukuran], teks: str = "Kinerja menurut tahun"
) -> Contoh:
    """Make a report with every part there is, about rows, that says ``teks``."""
    nama = tuple(b.nama for b in baris)
    deret = (
        DeretGrafik("Target", tuple(b.target for b in baris)),
        DeretGrafik(
            "Realisasi",
            tuple(b.realisasi for b in baris),
            tuple(_realisasi(b) for b in baris),
        ),
    )
    tahun = tuple(map(str, range(2019, 2025)))
    d = Decimal
    lalu = (d("96.10"), d("97.25"), None, d("97.81"), d("98.02"), d("99.4"))
    lagi = (None, d("95.5"), None, d("96.4"), d("96.0"), None)
    bagian: list[Bagian] = [
        Daftar("", [("Instansi", teks), ("Periode", "triwulan 4 tahun 2024")]),
        Judul("Target dan realisasi", 2),
        Tabel("Target dan Realisasi Kinerja", KOLOM, baris),
        Paragraf("", [f"{teks}.", "Yang satu tercapai, yang lain belum."]),
        Grafik("Target dan realisasi (%)", "batang", nama, deret, "%", d(100)),
        Judul("Faktor", 3),
        Paragraf("Faktor penghambat", ["Isi `narasi: ikm: penghambat`."], kurang=True),
        Judul("Perbandingan dengan tahun sebelumnya", 2),
        Tabel("Realisasi menurut tahun", KOLOM, baris),
        Grafik(
            "Realisasi menurut tahun (%)",
            "garis",
            tahun,
            (DeretGrafik("Ketepatan waktu", lalu), DeretGrafik("Cakupan", lagi)),
            "%",
            d(100),
        ),
        Grafik(
            "Selisih (poin)",
            "batang",
            ("Naik", "Turun", "Belum ada"),
            (DeretGrafik("Selisih", (d("3.5"), d("-1.25"), None)),),
        ),
        Judul("Pengukuran kinerja", 2, melintang=True),
        Tabel("", KOLOM, baris),
        Judul("Lampiran", 2),
        Pohon(teks, Cabang((teks, "akar"), (Cabang(("anak = 3", teks)),))),
    ]
    return Contoh(*bagian)
