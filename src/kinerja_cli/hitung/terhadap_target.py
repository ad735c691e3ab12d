"""A realisasi held against a target: the capaian in percent, or why there is none."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Keys, note
from kinerja_cli.core.exact import SERATUS, kurang, persen, tambah
from kinerja_cli.core.langkah import (
    PERSEN,
    Bulat,
    Langkah,
    Operasi,
    janji,
    langkah,
    pembulatan,
)
from kinerja_cli.core.sel import fungsi_sel, selisih_sel
from kinerja_cli.dokumen.pk import Indikator, Konvensi
from kinerja_cli.dokumen.pk.batas import NAMA_BATAS
from kinerja_cli.dokumen.pk.target import Target

SELISIH_TURUN = Operasi(
    "selisih turun",
    lambda n: persen(kurang(tambah(n[1], n[1]), n[0]), n[1]),
    lambda p: f"(2 × {p[1]} − {p[0]}) : {p[1]} × 100",
    lambda s: f"{selisih_sel(f'2*{s[1]}-{s[0]}')}/{s[1]}*100",
)
DALAM_RENTANG = Operasi(
    "dalam rentang",
    lambda _: SERATUS,
    lambda p: f"100, karena {_inside(*p)}",
    lambda s: f"IF(AND({s[1]}<={s[0]},{s[0]}<={s[2]}),100,NA())",
)


def _of_verdict(nama: str, capaian: Decimal, mencapai: str = "mencapai") -> Operasi:
    """Make the operation that gives a capaian by the verdict alone."""
    return Operasi(
        nama,
        lambda _: capaian,
        lambda p: f"{capaian}, karena {p[0]} {mencapai} {p[1]}",
        lambda _: f"{capaian}",
    )


NOL_TERCAPAI = _of_verdict("nol tercapai", SERATUS)
SEPENUHNYA = _of_verdict("penuh", SERATUS)
TAK_MENCAPAI = _of_verdict("tidak penuh", Decimal(0), "tidak mencapai")
BATAS = Operasi(
    "batas",
    min,
    lambda p: f"yang lebih kecil dari {' dan '.join(p)}",
    fungsi_sel("MIN"),
)
BATAS_BAWAH = Operasi(
    "batas bawah",
    max,
    lambda p: f"yang lebih besar dari {' dan '.join(p)}",
    fungsi_sel("MAX"),
)
SEBELUM = "capaian sebelum dibulatkan"


def _inside(nilai: str, bawah: str, atas: str) -> str:
    return f"{bawah} ≤ {nilai} ≤ {atas}" if bawah != atas else f"{nilai} = {atas}"


class Sebutan(NamedTuple):
    """What a target is called, and where below its indikator it stands."""

    capaian: str = "capaian"
    target: str = "target"
    keys: Keys = ("target",)


class Terbanding(NamedTuple):
    """A capaian in percent: unrounded and not cut off, and as it is printed."""

    penuh: Langkah
    capaian: Bulat


SETAHUN_INI = Sebutan()


def sebutan_setahun(i: Indikator) -> Sebutan:
    """Call the target of the year that holds, be it one that took another's place."""
    keys = i.keys_target
    if keys == SETAHUN_INI.keys:
        return SETAHUN_INI
    return Sebutan(target="target perubahan", keys=keys)


def bandingkan_target(
    i: Indikator,
    realisasi: Langkah,
    target: Target,
    konvensi: Konvensi,
    sebutan: Sebutan = SETAHUN_INI,
) -> Terbanding | Diagnostic:
    """Compare a realisasi with one of its targets.

    Returns:
        The capaian; or why it is not computable: KIN401 the target is zero, KIN402
        the realisasi divides and is zero or below, KIN406 the target is negative.
    """
    penuh = hitung_capaian(i, realisasi, target, konvensi, sebutan)
    if isinstance(penuh, Diagnostic):
        return penuh
    dibatasi = batasi(i, penuh, konvensi)
    capaian = pembulatan(sebutan.capaian, dibatasi, konvensi.desimal_persen)
    return Terbanding(penuh, capaian)


def hitung_capaian(
    i: Indikator,
    realisasi: Langkah,
    target: Target,
    konvensi: Konvensi,
    sebutan: Sebutan = SETAHUN_INI,
) -> Langkah | Diagnostic:
    """Compute a capaian in percent, unrounded and not cut off, or say why not.

    Of a range it is measured at the end that the realisasi is beyond, and 100 inside.

    Source:
        (2T-R)/T and T/R are both published; the PK says which (``rumus_turun``).
        A range: PermenPANRB 8/2021; both ways at once as Kemenkeu's "stabilize".
    """
    nilai, tercapai = realisasi.nilai, target.tercapai(realisasi.nilai)
    bawah, atas = ujung_target(target, sebutan)
    cara = i.capaian_predikat or konvensi.capaian_predikat
    if i.kelas.bertingkat and cara == "penuh":
        operasi = SEPENUHNYA if tercapai else TAK_MENCAPAI
        return langkah(SEBELUM, operasi, realisasi, bawah)
    if target.dua_arah and target.bawah <= nilai <= target.atas:
        return langkah(SEBELUM, DALAM_RENTANG, realisasi, bawah, atas)
    lewat = nilai > target.atas
    pembagi = atas if lewat else bawah
    if pembagi.nilai > 0:
        turun = target.arah == "turun" or (lewat and target.arah == "rentang")
        return _dibagi(i, realisasi, pembagi, turun=turun)
    if pembagi.nilai < 0:
        return note("KIN406", f"{pembagi.label} negatif: capaian tidak dapat dihitung")
    if tercapai and konvensi.target_nol == "seratus_bila_tercapai":
        return langkah(SEBELUM, NOL_TERCAPAI, realisasi, pembagi)
    return note("KIN401", f"{pembagi.label} nol: capaian tidak dapat dihitung")


def ujung_target(target: Target, sebutan: Sebutan) -> tuple[Langkah, Langkah]:
    """Return both ends as leaves, each called by its place where it has a range."""
    di_bawah, di_atas = ("ujung bawah ", "ujung atas ") if target.rentang else ("", "")
    return (
        janji(f"{di_bawah}{sebutan.target}", target.bawah, *sebutan.keys),
        janji(f"{di_atas}{sebutan.target}", target.atas, *sebutan.keys),
    )


def _dibagi(
    i: Indikator, realisasi: Langkah, target: Langkah, *, turun: bool
) -> Langkah | Diagnostic:
    if not turun:
        return langkah(SEBELUM, PERSEN, realisasi, target)
    if i.rumus_turun == "selisih":
        return langkah(SEBELUM, SELISIH_TURUN, realisasi, target)
    if realisasi.nilai <= 0:  # less is better, and such a share would be the worst
        kata = "negatif" if realisasi.nilai else "nol"
        message = f"realisasi {kata}: target dibagi realisasi tidak dapat dihitung"
        return note("KIN402", message)
    return langkah(SEBELUM, PERSEN, target, realisasi)


def batas_capaian(i: Indikator, konvensi: Konvensi) -> tuple[Langkah | None, ...]:
    """Return the lower and upper bound of a capaian: its own, else of all, else none.

    Each is a leaf at the place where the PK says it.
    """
    return tuple(_batas(kunci, i, konvensi) for kunci in NAMA_BATAS)


def _batas(kunci: str, i: Indikator, konvensi: Konvensi) -> Langkah | None:
    sendiri, umum = getattr(i, kunci), getattr(konvensi, kunci)
    if sendiri is not None:
        return janji(NAMA_BATAS[kunci], sendiri, kunci)
    if umum is None:
        return None
    return janji(NAMA_BATAS[kunci], umum, kunci)._replace(milik="konvensi")


def batasi(i: Indikator, capaian: Langkah, konvensi: Konvensi) -> Langkah:
    """Cut a capaian off at the bounds that the PK sets, if it sets any."""
    bawah, atas = batas_capaian(i, konvensi)
    if atas:
        capaian = langkah("capaian dibatasi", BATAS, capaian, atas)
    if bawah:
        capaian = langkah("capaian dibatasi dari bawah", BATAS_BAWAH, capaian, bawah)
    return capaian
