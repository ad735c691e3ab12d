"""The formulas of efficiency that are in use; a PK says which one is its own.

To add one, write its entry in ``aturan/efisiensi.yaml`` and, under the same name, its
declaration in ``RUMUS``. PK, schema, columns and conventions follow from there.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.aturan.ketetapan import ketetapan
from kinerja_cli.core.angka import decimals, format_angka, format_penuh
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import Exact, bagi, kali, tambah
from kinerja_cli.core.langkah import (
    BAGI,
    DARI_BOBOT,
    JUMLAH,
    KURANG,
    PERSEN,
    Bulat,
    Langkah,
    Operasi,
    langkah,
    pembulatan,
    tanpa_bulat,
)
from kinerja_cli.core.teks import rangkai
from kinerja_cli.hitung.efisiensi.bahan import Antara, Bahan, Rumus

Isi = Iterator[Bulat | Diagnostic]

NILAI_EFISIENSI = Operasi(
    "nilai efisiensi",
    lambda n: tambah(n[1], kali(bagi(n[0], n[2]), n[1])),
    lambda p: f"{p[1]} + {p[0]} : {p[2]} × {p[1]}",
)


def _selisih(b: Bahan, k: Ketentuan) -> Isi:
    """Yield capaian less serapan, in percentage points."""
    penuh = langkah("capaian - serapan", KURANG, b.capaian, b.serapan)
    yield pembulatan("selisih", penuh, _desimal(b, k))


def _indeks(b: Bahan, k: Ketentuan) -> Isi:
    """Yield the index IE = capaian : serapan, and the level TE = IE - 1."""
    if b.serapan.nilai == 0:
        yield _no_divisor(b.serapan, "nol")
        return
    ie = _bulat("IE", langkah("IE sebelum dibulatkan", BAGI, b.capaian, b.serapan), k)
    yield ie
    yield _bulat("TE", langkah("IE - standar", KURANG, ie, ketetapan("standar", k)), k)


def _rasio(b: Bahan, k: Ketentuan) -> Isi:
    """Yield capaian : serapan, in percent."""
    if b.serapan.nilai == 0:
        yield _no_divisor(b.serapan, "nol")
        return
    penuh = langkah("rasio sebelum dibulatkan", PERSEN, b.capaian, b.serapan)
    yield pembulatan("rasio", penuh, _desimal(b, k))


def _pmk214(b: Bahan, k: Ketentuan) -> Isi:
    """Yield E, what the outputs should have cost less what they did; then NE."""
    if not b.keluaran:
        message = (
            "E menjumlahkan pagu × capaian tiap sasaran: setiap program harus "
            "mendukung tepat satu sasaran, dan setiap sasaran punya program"
        )
        yield note("KIN438", message)
        return
    tiap = [langkah("pagu × capaian", DARI_BOBOT, *k) for k in b.keluaran]
    jumlah = langkah("jumlah pagu × capaian", JUMLAH, *tiap)
    seharusnya = tiap[0] if len(tiap) == 1 else jumlah
    if seharusnya.nilai <= 0:
        yield _no_divisor(seharusnya, "negatif" if seharusnya.nilai else "nol")
        return
    hemat = langkah("penghematan", KURANG, seharusnya, b.realisasi)
    e = _bulat("E", langkah("E sebelum dibulatkan", PERSEN, hemat, seharusnya), k)
    yield e
    yield from _ne(e, k)


def _ne(e: Bulat, k: Ketentuan) -> Isi:
    batas, tengah = ketetapan("batas", k), ketetapan("tengah", k)
    rentang = f"-{batas.tertulis} sampai {batas.tertulis}"
    utuh = _utuh(e)
    luar, luar_utuh = (abs(Fraction(n)) > batas.nilai for n in (e.nilai, utuh))
    if luar != luar_utuh:
        akibat = "tidak dihitung" if luar else "dihitung"
        letak = f"{format_penuh(utuh)}, {'di luar' if luar_utuh else 'dalam'} {rentang}"
        message = f"NE {akibat} karena pembulatan; tanpa dibulatkan E {letak}"
        yield note("KIN451", message)
    if luar:
        message = f"E {format_angka(e.nilai)} di luar {rentang}: NE tidak dihitung"
        yield note("KIN435", message)
        return
    yield _bulat("NE", langkah("NE", NILAI_EFISIENSI, e, tengah, batas), k)


def _utuh(e: Bulat) -> Exact:
    """Return E with nothing rounded, where there is then a divisor."""
    _, seharusnya = e.asal.dasar
    return tanpa_bulat(e) if tanpa_bulat(seharusnya) > 0 else e.asal.nilai


def _sisa(b: Bahan, k: Ketentuan) -> Isi:
    """Yield what is left of the budget, in percent, where every target is reached."""
    if b.meleset:
        belum = rangkai(f"`{i}`" for i in b.meleset)
        message = f"target {belum} belum tercapai: sisa anggarannya bukan efisiensi"
        yield note("KIN450", message)
        return
    seluruhnya = ketetapan("seluruhnya", k)
    penuh = langkah("seluruhnya - serapan", KURANG, seluruhnya, b.serapan)
    yield pembulatan("sisa", penuh, decimals(b.serapan.nilai))


RUMUS: Mapping[str, Rumus] = {
    "selisih": Rumus("capaian − serapan", (("selisih", "Selisih (poin)"),), _selisih),
    "indeks": Rumus(
        "IE = capaian : serapan; TE = IE − 1", (("ie", "IE"), ("te", "TE")), _indeks
    ),
    "rasio": Rumus("capaian : serapan × 100", (("rasio", "Efisiensi %"),), _rasio),
    "pmk214": Rumus(
        "E = (pagu × capaian − realisasi) : (pagu × capaian) × 100; "
        "NE = 50 + E : 20 × 50",
        (("e", "E %"), ("ne", "NE %")),
        _pmk214,
        Antara("pagu_capaian", "Pagu × capaian", lambda e: e.asal.dasar[1]),
    ),
    "sisa": Rumus(
        "100 − serapan, bila semua targetnya tercapai",
        (("sisa_persen", "Sisa %"),),
        _sisa,
    ),
}


def _desimal(b: Bahan, ketentuan: Ketentuan) -> int:
    """Return the decimals of a percentage: never fewer than those that it is of."""
    asal = (decimals(n.nilai) for n in (b.capaian, b.serapan))
    return max(ketentuan.desimal or 0, *asal)


def _bulat(label: str, penuh: Langkah, ketentuan: Ketentuan) -> Bulat:
    return pembulatan(label, penuh, ketentuan.desimal or 0)


def _no_divisor(pembagi: Langkah, sebab: str) -> Diagnostic:
    message = f"{pembagi.label} {sebab}: tidak dapat menjadi pembagi"
    return note("KIN436", message)
