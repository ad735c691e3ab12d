"""Where a number comes from: its own steps, each leaf at its place in the files."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.acuan import Acuan
from kinerja_cli.core.diagnostic import Keys, Location
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import Bulat, Langkah, pembulatan
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.dasar_target import UjiDasar, uji
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source import Document, Source
from kinerja_cli.source.scalar import Scalar


class Simpul(NamedTuple):
    """One step of the computation, placed.

    Attributes:
        letak: Where a leaf stands in its file; None for a number of the law.
        tertulis: The leaf as its file writes it, where it is written out.
    """

    langkah: Langkah
    letak: Location | None
    tertulis: str | None
    dasar: tuple["Simpul", ...]


class Golongan(NamedTuple):
    """How a number came to be named.

    Attributes:
        nama: What kind of name it is: ``kategori`` or ``predikat``.
        nilai: The number as the scale reads it, rounded.
        asal: The same as it was computed.
        batas: The bound of the band, as a sign.
        desimal: The decimals to which the scale rounds; None where it does not.
    """

    nama: str
    nilai: Decimal
    asal: Exact
    sebutan: str
    batas: str
    desimal: int | None
    acuan: Acuan


class Penjelasan(NamedTuple):
    """All that stands behind one row.

    Attributes:
        capaian: From the last step that could be computed down to the inputs.
        dasar: The same for what the PK explains the target with.
        uji: Whether that explanation gives the target.
        triwulan: The same against the target of the quarter, where there is one.
    """

    baris: Baris
    capaian: Simpul | None
    dasar: Simpul | None
    uji: UjiDasar | None
    golongan: tuple[Golongan, ...]
    triwulan: Simpul | None = None


class _Tempat(NamedTuple):
    """Where the inputs, by the number of their file, and the promise stand."""

    isian: tuple[Source, ...]
    awal: Keys
    pk: tuple[Source, Keys]

    def simpul(self, langkah: Langkah) -> Simpul:
        dasar = tuple(map(self.simpul, langkah.dasar))
        if not langkah.keys:
            return Simpul(langkah, None, None, dasar)
        source, awal = self.isian[langkah.berkas], self.awal
        if langkah.milik == "pk":
            source, awal = self.pk
        keys = (*awal, *langkah.keys)
        isi = source.get(*keys)
        tertulis = str(isi) if isinstance(isi, Scalar) else None
        letak = source.location(keys)._replace(path=source.text.name)
        return Simpul(langkah, letak, tertulis, dasar)


def jelaskan(hasil: Hasil, ids: set[str]) -> Iterator[Penjelasan]:
    """Explain the rows called ``ids``, or all, in the order of the PK."""
    diuji = {u.id: u for u in uji(hasil.pk.value)}
    for baris in hasil.baris:
        if not ids or baris.indikator.id in ids:
            yield _penjelasan(baris, hasil, diuji.get(baris.indikator.id))


def rata_rata(hasil: Hasil) -> tuple[Simpul, ...]:
    """Explain the mean of each sasaran, and the mean over all."""
    r = hasil.ringkasan
    semua = [g for _, g in r.langkah_sasaran] if len(r.langkah_sasaran) > 1 else []
    return tuple(_rata_rata(g) for g in (*semua, r.langkah) if g)


def serapan(hasil: Hasil) -> Simpul | None:
    """Explain what share of the budget was spent; None where that is not known."""
    persen = hasil.anggaran.jumlah.persen if hasil.anggaran else None
    tempat = _Tempat(_berkas(hasil), (), (hasil.pk.source, ()))
    return tempat.simpul(persen) if persen else None


def _rata_rata(langkah: Bulat) -> Simpul:
    # Each capaian stands explained with its own indikator.
    capaian = (Langkah(c.label, c.nilai) for c in langkah.asal.dasar)
    tiap = tuple(Simpul(c, None, None, ()) for c in capaian)
    return Simpul(langkah, None, None, (Simpul(langkah.asal, None, None, tiap),))


def _penjelasan(baris: Baris, hasil: Hasil, uji: UjiDasar | None) -> Penjelasan:
    i = baris.indikator
    janji = (hasil.pk.source, baris.keys)
    tempat = _Tempat(_berkas(hasil), ("realisasi", i.id), janji)
    akhir = baris.capaian or baris.realisasi
    kini = baris.triwulan
    return Penjelasan(
        baris,
        tempat.simpul(akhir) if akhir else None,
        _dasar(i.dasar, baris.keys, hasil.pk, uji.diminta) if i.dasar and uji else None,
        uji,
        tuple(_golongan(baris, hasil.pk.value)),
        tempat.simpul(kini.capaian or kini.realisasi) if kini else None,
    )


def _berkas(hasil: Hasil) -> tuple[Source, ...]:
    return tuple(d.source for d in hasil.realisasi.berkas)


def _dasar(
    dasar: DasarRumus, keys: Keys, pk: Document[Perjanjian], desimal: int
) -> Simpul:
    tempat = _Tempat((pk.source,), (*keys, "dasar_target"), (pk.source, keys))
    langkah = pembulatan("dasar target", dasar.langkah(pk.value.aturan), desimal)
    return tempat.simpul(langkah)


def _golongan(baris: Baris, pk: Perjanjian) -> Iterator[Golongan]:
    if baris.capaian:
        ketentuan = pk.aturan.ketentuan("capaian")
        yield from _digolongkan("kategori", baris.capaian.nilai, ketentuan)
    subjek = baris.indikator.kelas.subjek
    if subjek and baris.realisasi_penuh is not None:
        ketentuan = pk.aturan.ketentuan(subjek)
        yield from _digolongkan("predikat", baris.realisasi_penuh, ketentuan)


def _digolongkan(nama: str, nilai: Exact, ketentuan: Ketentuan) -> Iterator[Golongan]:
    if jenjang := ketentuan.jenjang(nilai):
        yield Golongan(
            nama,
            ketentuan.digolongkan(nilai),
            nilai,
            jenjang.lengkap,
            ketentuan.tanda(jenjang),
            ketentuan.desimal,
            ketentuan.acuan(),
        )
