"""A realisasi that is of another kind than its target: a share of 1, or in percent."""

from collections.abc import Iterator
from itertools import islice

from kinerja_cli.core.angka import (
    DIGIT_PECAHAN,
    bulatkan,
    format_ketik,
    format_penuh,
    ringkas,
)
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import SERATUS, Exact, bagi
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.satuan import is_percent
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.sejenis import (
    LAIN_JENIS,
    bertimbangan,
    kali_seratus,
    pecahan_dari,
    ujung_bukan_nol,
)
from kinerja_cli.hitung.triwulan import triwulan_terakhir
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.gabungan import daun
from kinerja_cli.rumus.alat.isian import unit_at
from kinerja_cli.source import Document


def lain_jenis(
    baris: Baris, himpunan: Himpunan, pk: Document[Perjanjian]
) -> Iterator[Diagnostic]:
    """Warn, at its place, of a value or a target that may be meant times 100.

    What is written with its sign, ``0,985 %``, is meant so.
    """
    i = baris.indikator
    pada = i.target_pada(triwulan_terakhir(himpunan))
    target = pada if pada and pada.atas else i.target
    semua = ujung_bukan_nol(i)
    if baris.realisasi is None or target is None or not (semua and bertimbangan(i)):
        return
    if min(semua) > 1:
        yield from _pecahan(baris, target, himpunan)
    elif max(semua) < 1:
        yield from _persen(baris, target, himpunan, pk)


def _pecahan(baris: Baris, target: Target, himpunan: Himpunan) -> Iterator[Diagnostic]:
    """Find percentages that may have been filled in as shares of 1."""
    i = baris.indikator
    if i.cara_akumulasi == "jumlah":
        return  # of a sum, a part may well be small
    kecil = [
        step
        for step in _terisi(baris)
        if pecahan_dari(step.nilai, target.atas, satu=True)
        and is_percent(unit_at(i.kelas, step.keys, i.satuan))
        and not is_percent(_tertulis(step, i, himpunan))
    ]
    if kecil:
        step, *lagi = kecil
        tertulis, kali = format_penuh(step.nilai), _ketik(kali_seratus(step.nilai))
        lain = f"; begitu pula {len(lagi)} isian lain" if lagi else ""
        message = (
            f"{step.label} {tertulis} dapat berarti {tertulis} % atau {kali} %, "
            f"sedangkan targetnya {target} %{lain}"
        )
        hint = f'tulis {kali}; bila memang {tertulis} persen, tulis "{tertulis} %"'
        yield _at(step, i, himpunan, Diagnostic("KIN372", message, hint))


def _persen(
    baris: Baris, target: Target, himpunan: Himpunan, pk: Document[Perjanjian]
) -> Iterator[Diagnostic]:
    """Find a target that is a share of 1, beside a realisasi that is in percent."""
    i, utuh = baris.indikator, baris.realisasi_penuh
    if utuh is None or not pecahan_dari(target.atas, utuh) or _tersurat(baris, pk):
        return
    tertulis = format_penuh(utuh, baris.desimal)
    message = f"realisasi {tertulis}, padahal target {target}: {LAIN_JENIS}"
    hint = _jalan_keluar(baris, target)
    yield from (
        _at(step, i, himpunan, Diagnostic("KIN373", message, hint))
        for step in islice(_terisi(baris), 1)
    )


def _jalan_keluar(baris: Baris, target: Target) -> str:
    i, isian = baris.indikator, baris.rekap.isian
    di_pk = f"tulis target {_ketik(kali_seratus(target.atas))} di PK"
    if is_percent(i.satuan):
        persen = format_penuh(target.atas)
        return f'{di_pk}; bila memang {persen} persen, tulis "{persen} %"'
    dinyatakan = isian.dinyatakan if isinstance(isian, DasarRumus) else None
    if dinyatakan is None:
        return di_pk
    return f"tulis {_ketik(bagi(dinyatakan, SERATUS))}, atau {di_pk}"


def _tersurat(baris: Baris, pk: Document[Perjanjian]) -> bool:
    """Tell whether a target is written with the sign that its unit has."""
    i = baris.indikator
    janji = (pk.source.get(*baris.keys, *at) for at, _ in i.semua_target())
    return is_percent(i.satuan) and any(is_percent(str(j)) for j in janji)


def _terisi(baris: Baris) -> Iterator[Langkah]:
    yield from dict.fromkeys(daun(baris.realisasi.asal) if baris.realisasi else ())


def _tertulis(step: Langkah, i: Indikator, himpunan: Himpunan) -> str:
    source = himpunan.berkas[step.berkas].source
    return str(source.get("realisasi", i.id, *step.keys))


def _ketik(nilai: Exact) -> str:
    """Spell a number so that it is read as no other; a leaf is a decimal, and ends."""
    return format_ketik(ringkas(bulatkan(nilai, DIGIT_PECAHAN)))


def _at(step: Langkah, i: Indikator, himpunan: Himpunan, d: Diagnostic) -> Diagnostic:
    found = d._replace(level="peringatan", keys=("realisasi", i.id, *step.keys))
    return himpunan.berkas[step.berkas].source.place(found)
