"""What a PK says of other years: does it agree with its targets, and with its rumus?"""

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.tahun_lain import TahunLain
from kinerja_cli.dokumen.pk.target.satuan import is_percent
from kinerja_cli.hitung.sejenis import LAIN_JENIS, bertimbangan, pecahan_dari
from kinerja_cli.hitung.target_pk import mustahil, sebut_target


def temuan_tahun_lain(
    i: Indikator, lain: TahunLain, pk: Perjanjian
) -> Iterator[Diagnostic]:
    """Find what of a year two keys say apart, and values that cannot be."""
    yield from _bertentangan(i, lain, pk)
    yield from _kondisi_awal(i, lain)
    for at, target in lain.semua():
        tak_mungkin = [*mustahil(i, at, target)]
        yield from tak_mungkin or _lain_jenis(i, at, target.atas)


def akhir_lain(i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn where the medium term ends with this year, and has another target for it."""
    akhir, baru = i.target_akhir, i.target_perubahan
    boleh = [t for t in (i.target, baru and baru.nilai) if t]
    if akhir is None or akhir.nilai is None or akhir.tahun != pk.tahun or not boleh:
        return
    if not any(map(akhir.nilai.senilai, boleh)):
        message = f"target akhir {akhir.tahun} {akhir.nilai}, padahal target {boleh[0]}"
        yield _beda(message, "target_akhir", "nilai")


def _kondisi_awal(i: Indikator, lain: TahunLain) -> Iterator[Diagnostic]:
    """Warn where the medium term began with another value than that year came to."""
    awal = lain.kondisi_awal
    terbit = lain.terbit.get(awal.tahun) if awal else None
    semua = [x.nilai for x in (awal, terbit) if x and x.nilai is not None]
    if awal and len({*semua}) > 1:
        mula, lalu = (i.kelas.sebutan(n) or format_angka(n) for n in semua)
        message = f"kondisi awal {awal.tahun} {mula}, padahal riwayat {lalu}"
        yield _beda(message, "kondisi_awal", "nilai")


def _beda(message: str, *at: str) -> Diagnostic:
    return Diagnostic("KIN393", message, "betulkan yang keliru", "peringatan", at)


def _bertentangan(
    i: Indikator, lain: TahunLain, pk: Perjanjian
) -> Iterator[Diagnostic]:
    akhir, baru = i.target_akhir, i.target_perubahan
    # In the course of its year a target may change: both are then of that year.
    seharusnya = [("target", pk.tahun, [i.target, baru and baru.nilai])]
    if akhir:
        seharusnya.append(("target akhir", akhir.tahun, [akhir.nilai]))
    for nama, tahun, semua in seharusnya:
        tahunan, boleh = lain.tahunan.get(tahun), [*filter(None, semua)]
        if tahunan and boleh and not any(map(tahunan.senilai, boleh)):
            message = f"target tahunan {tahun} {tahunan}, padahal {nama} {boleh[0]}"
            yield _beda(message, "target_tahunan", str(tahun))


def _lain_jenis(i: Indikator, at: Keys, nilai: Decimal) -> Iterator[Diagnostic]:
    """Warn of a share of 1 beside a target in percent, or the other way round."""
    target = i.target.atas if i.target else None
    if target is None or not (bertimbangan(i) and is_percent(i.satuan)):
        return
    if pecahan_dari(nilai, target) or pecahan_dari(target, nilai):
        message = (
            f"{sebut_target(at, i)} {format_angka(nilai)}, padahal target "
            f"{format_angka(target)}: {LAIN_JENIS}"
        )
        yield Diagnostic("KIN374", message, "betulkan yang keliru", "peringatan", at)
