"""What quarters may be instead: not added up what stood, or added up what came in."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_penuh
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import Exact, jumlahkan, tambah
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.satuan import is_money
from kinerja_cli.hitung.akumulasi.himpunan import Himpunan
from kinerja_cli.rumus.alat.dasar import DasarRumus

BACAAN_LAIN = "KIN447"


def bacaan_lain(
    i: Indikator, himpunan: Himpunan, utuh: Exact, aturan: Aturan
) -> Iterator[Diagnostic]:
    """Say of a value that its target does not fit what it is, read the other way.

    Args:
        i: The indikator.
        himpunan: The files.
        utuh: What they come to, unrounded.
        aturan: The rule book.
    """
    if i.target is None or not i.kelas.jumlahan():
        return
    if i.cara_akumulasi == "jumlah" and 0 < i.target.atas < utuh:
        yield from _tidak_dijumlah(i, i.target, [*_nilai(i.id, himpunan, aturan)], utuh)
    elif i.cara_akumulasi == "posisi" and not i.akumulasi and is_money(i.satuan):
        yield from _dijumlah(i, i.target, [*_nilai(i.id, himpunan, aturan)])


def _dijumlah(
    i: Indikator, target: Target, tiap: Sequence[Exact]
) -> Iterator[Diagnostic]:
    """Money that comes in by quarters has a fourth of its target in the last."""
    if i.arah != "naik" or len(tiap) < 2 or tambah(tiap[-1], tiap[-1]) >= target.bawah:  # noqa: PLR2004 - two make a sum
        return
    message = (
        f"dibaca keadaan terakhir, {format_penuh(tiap[-1])} dari target {target}; bila "
        f"tiap isiannya triwulan itu saja (`akumulasi: jumlah`): "
        f"{format_penuh(jumlahkan(tiap))}"
    )
    saran = "tulis `akumulasi: jumlah` pada indikatornya, atau `akumulasi: posisi`"
    yield Diagnostic("KIN463", message, saran, "catatan")


def _tidak_dijumlah(
    i: Indikator, target: Target, tiap: Sequence[Exact], jumlah: Exact
) -> Iterator[Diagnostic]:
    if len(tiap) > 1 and _janggal(target, tiap, jumlah, tersurat=bool(i.akumulasi)):
        akhir, menetap = format_penuh(tiap[-1]), _menetap(tiap)
        message = (
            f"dijumlahkan {format_penuh(jumlah)}, target {target}; bila isiannya "
            f"keadaan saat itu (`akumulasi: posisi`): {akhir}"
        )
        sejak = f"; bila sejak 1 Januari (`akumulasi: kumulatif`): {akhir}"
        message = f"{message}{sejak if menetap else ''}"
        yield Diagnostic(BACAAN_LAIN, message, _saran(i, menetap=menetap), "catatan")


def _saran(i: Indikator, *, menetap: bool) -> str:
    atau = " atau `akumulasi: kumulatif`" if menetap else ""
    lain = "memang triwulan itu saja"
    tetap = f"betulkan target atau isiannya bila {lain}"
    if not i.akumulasi:
        tetap = f"`akumulasi: jumlah` bila {lain}"
    return f"tulis `akumulasi: posisi`{atau} pada indikatornya; {tetap}"


def _nilai(id_: str, himpunan: Himpunan, aturan: Aturan) -> Iterator[Exact]:
    for berkas in himpunan.berkas:
        isian = berkas.value.isian[id_]
        if isinstance(isian, DasarRumus) and not any(isian.tanpa_nilai()):
            yield isian.langkah(aturan).nilai


def _janggal(
    target: Target, tiap: Sequence[Exact], jumlah: Exact, *, tersurat: bool
) -> bool:
    """Tell whether the last quarter is as likely to be held against the target.

    What stands, or counts since January, does not fall, and its last value is near the
    target: half of it or more, where a quarter as such has a fourth. Of one whose PK
    says ``akumulasi: jumlah`` that is not doubted, unless the sum is over twice the
    target, and no quarter is by itself (which would be another mistake).
    """
    akhir, atas = tiap[-1], tambah(target.atas, target.atas)
    if jumlah > atas and max(tiap) <= atas:
        return True
    return not tersurat and _menetap(tiap) and tambah(akhir, akhir) >= target.bawah


def _menetap(tiap: Sequence[Exact]) -> bool:
    return all(dulu <= kini for dulu, kini in pairwise(tiap))
