"""PMK 214/2017: what the outputs should have cost less what they did, E; then NE."""

from fractions import Fraction

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.angka import format_angka, format_penuh
from kinerja_cli.core.diagnostic import note
from kinerja_cli.core.exact import Exact, bagi, kali, tambah
from kinerja_cli.core.langkah import (
    DARI_BOBOT,
    JUMLAH,
    KURANG,
    PERSEN,
    Bulat,
    Operasi,
    langkah,
    tanpa_bulat,
)
from kinerja_cli.hitung.efisiensi.bahan import (
    Antara,
    Bahan,
    NilaiAtauCatatan,
    RumusEfisiensi,
    dibulatkan,
    tanpa_pembagi,
)

NILAI_EFISIENSI = Operasi(
    "nilai efisiensi",
    lambda n: tambah(n[1], kali(bagi(n[0], n[2]), n[1])),
    lambda p: f"{p[1]} + {p[0]} : {p[2]} × {p[1]}",
    lambda s: f"{s[1]}+{s[0]}/{s[2]}*{s[1]}",
)


def _hitung(b: Bahan, k: Ketentuan) -> NilaiAtauCatatan:
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
        yield tanpa_pembagi(seharusnya, "negatif" if seharusnya.nilai else "nol")
        return
    hemat = langkah("penghematan", KURANG, seharusnya, b.realisasi)
    e = dibulatkan("E", langkah("E sebelum dibulatkan", PERSEN, hemat, seharusnya), k)
    yield e
    yield from _ne(e, k)


def _ne(e: Bulat, k: Ketentuan) -> NilaiAtauCatatan:
    batas, tengah = k.tetap("batas"), k.tetap("tengah")
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
    yield dibulatkan("NE", langkah("NE", NILAI_EFISIENSI, e, tengah, batas), k)


def _utuh(e: Bulat) -> Exact:
    """Return E with nothing rounded, where there is then a divisor."""
    _, seharusnya = e.asal.dasar
    return tanpa_bulat(e) if tanpa_bulat(seharusnya) > 0 else e.asal.nilai


PMK214 = RumusEfisiensi(
    "E = (pagu × capaian − realisasi) : (pagu × capaian) × 100; NE = 50 + E : 20 × 50",
    (("e", "E %"), ("ne", "NE %")),
    _hitung,
    Antara("pagu_capaian", "Pagu × capaian", lambda e: e.asal.dasar[1]),
)
