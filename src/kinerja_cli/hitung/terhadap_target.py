"""A realisasi held against a target: the capaian in percent, or why there is none."""

from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import kurang, persen, tambah
from kinerja_cli.core.langkah import PERSEN, Langkah, Operasi, janji, langkah
from kinerja_cli.dokumen.pk import Indikator

SELISIH_TURUN = Operasi(
    "selisih turun",
    lambda n: persen(kurang(tambah(n[1], n[1]), n[0]), n[1]),
    lambda p: f"(2 × {p[1]} − {p[0]}) : {p[1]} × 100",
)
SEBELUM = "capaian sebelum dibulatkan"
BATAS = Operasi("batas", min, lambda p: f"yang lebih kecil dari {' dan '.join(p)}")


def hitung_capaian(
    i: Indikator, realisasi: Langkah, target: Langkah | None = None
) -> Langkah | Diagnostic:
    """Compare a realisasi with ``target``, that of the year unless another is given.

    Returns:
        Capaian in percent, unrounded; 100 means that the target is met. Where it is
        not computable, why: KIN401 the target is zero; KIN402 target over realisasi,
        and the realisasi is zero.

    Source:
        (2T-R)/T and T/R are both published; the PK says which (``rumus_turun``).
    """
    target = target or janji("target", i.target, "target")
    if target.nilai == 0:
        return note("KIN401", "target nol: capaian tidak dapat dihitung")
    if i.arah == "naik":
        return langkah(SEBELUM, PERSEN, realisasi, target)
    if i.rumus_turun == "selisih":
        return langkah(SEBELUM, SELISIH_TURUN, realisasi, target)
    if realisasi.nilai == 0:
        message = "realisasi nol: target dibagi realisasi tidak dapat dihitung"
        return note("KIN402", message)
    return langkah(SEBELUM, PERSEN, target, realisasi)


def batasi(i: Indikator, capaian: Langkah) -> Langkah:
    """Cut a capaian off at the bound that the PK sets, if it sets one."""
    if i.batas_capaian is None:
        return capaian
    batas = janji("batas capaian", i.batas_capaian, "batas_capaian")
    return langkah("capaian dibatasi", BATAS, capaian, batas)
