"""What a reader of one row should know beside its numbers."""

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.aturan import Aturan, Ketentuan
from kinerja_cli.core.angka import format_angka, format_penuh
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import SERATUS, Exact, kali, tambah
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.core.periode import SETAHUN, Periode
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.akumulasi.rekap import BERTAMBAH, hanya_bertambah
from kinerja_cli.hitung.potongan import potongan
from kinerja_cli.hitung.terhadap_target import Terbanding

JAUH = "KIN414"
# What an indikator says of what is better, where that is not simply more.
_LEBIH_BAIK = {
    "turun": "lebih rendah lebih baik",
    "rentang": "yang baik di dalam rentang",
}


def capaian_notes(
    i: Indikator,
    realisasi: Bulat,
    hasil: Terbanding,
    *,
    sebagian: bool = False,
) -> Iterator[Diagnostic]:
    """Say how a capaian came about, and where a bound or the data deserve a look.

    Args:
        i: The indikator, which has a target.
        realisasi: Its last step, rounded.
        hasil: Its capaian.
        sebagian: Whether it is of a part of the year: a sum of that is small yet.
    """
    bulat, (penuh, capaian), target = realisasi.nilai, hasil, i.target
    if target is None:
        return
    if kata := _LEBIH_BAIK.get(i.arah):
        yield note("KIN411", f"{kata}; capaian = {penuh.kata}")
    if not target.tercapai(bulat) and capaian.nilai == SERATUS:
        yield note("KIN413", "capaian tercetak 100, tetapi target tidak terpenuhi")
    if not i.kelas.bertingkat:
        yield from _far_off(i, bulat, target, sebagian=sebagian)
        if i.arah == "naik" and not (sebagian and _grows(i)):
            yield from _far_below(bulat, target)
    yield from cut_off(hasil)


def _far_off(
    i: Indikator, bulat: Decimal, target: Target, *, sebagian: bool
) -> Iterator[Diagnostic]:
    kecil = i.arah != "naik" and not (sebagian and hanya_bertambah(i))
    if bulat > tambah(target.atas, target.atas):
        yield note(JAUH, "realisasi lebih dari dua kali target; periksa keduanya")
    elif kecil and tambah(bulat, bulat) < target.bawah:
        yield note(JAUH, "realisasi kurang dari separuh target; periksa keduanya")


def _grows(i: Indikator) -> bool:
    """Tell whether it may well begin the year with next to nothing."""
    return i.cara_akumulasi in BERTAMBAH or i.target_triwulan is not None


def _far_below(bulat: Decimal, target: Target) -> Iterator[Diagnostic]:
    """Say that what should grow is of another unit, as it seems.

    Half of a target is missed, no more than that; and nothing at all is no slip.
    """
    if 0 < kali(bulat, SERATUS) < target.bawah:
        yield note(JAUH, "realisasi kurang dari seperseratus target; periksa keduanya")


def cut_off(hasil: Terbanding, pada: str = "") -> Iterator[Diagnostic]:
    """Say what a capaian is without the bound that it was cut off at.

    ``pada`` says against which target, where that is not the one of the year.
    """
    for p in potongan(hasil.capaian):
        batas, asli = format_angka(p.batas), format_angka(p.asli)
        message = f"capaian dibatasi {batas}; tanpa batas {asli}"
        yield note("KIN415", f"{pada}{message}")


def target_berubah(i: Indikator) -> Iterator[Diagnostic]:
    """Say which target of the year holds, where it changes in the course of it."""
    if (baru := i.target_perubahan) and (kata := baru.kata(i.target)):
        yield note("KIN481" if baru.nanti else "KIN480", kata)


def by_value(
    i: Indikator, bulat: Decimal, utuh: Exact, aturan: Aturan
) -> Iterator[Diagnostic]:
    """Say where a verdict or a predikat is not what the printed value seems to give.

    Args:
        i: The indikator.
        bulat: Its realisasi as printed.
        utuh: The same, unrounded.
        aturan: The rule book.
    """
    if i.target:
        yield from by_rounding(i.target, bulat, utuh)
    if i.kelas.subjek:
        yield from _named_apart(aturan.ketentuan(i.kelas.subjek), bulat, utuh)


def _named_apart(
    ketentuan: Ketentuan, bulat: Decimal, utuh: Exact
) -> Iterator[Diagnostic]:
    jenjang, tercetak = ketentuan.jenjang(utuh), ketentuan.jenjang(bulat)
    dibaca, terendah = format_angka(ketentuan.digolongkan(utuh)), ketentuan.skala[-1]
    if jenjang is None:
        bawah = f"di bawah {terendah.lengkap}, {terendah.batas}"
        yield note("KIN367", f"tanpa predikat: {dibaca} {bawah}")
    elif jenjang != tercetak:
        sendiri = tercetak.lengkap if tercetak else "tanpa predikat"
        message = (
            f"predikat {jenjang.lengkap} dari {dibaca}; menurut {format_angka(bulat)} "
            f"yang tercetak: {sendiri}"
        )
        yield note("KIN366", message)


def by_rounding(
    target: Target, bulat: Decimal, utuh: Exact, pada: str = ""
) -> Iterator[Diagnostic]:
    """Say that a verdict would be another if the realisasi were not rounded.

    ``pada`` says of which target, where that is not the one of the year.
    """
    tercapai = target.tercapai(bulat)
    if tercapai != target.tercapai(utuh):
        kata = "tercapai" if tercapai else "tidak tercapai"
        message = f"{kata} karena pembulatan; tanpa dibulatkan {format_penuh(utuh)}"
        yield note("KIN412", f"{pada}{message}")


def named_by_rounding(
    ketentuan: Ketentuan,
    utuh: Exact,
    dinilai: Exact | None = None,
    hal: str = "predikat",
) -> Iterator[Diagnostic]:
    """Say that a name would be another if nothing were rounded for it.

    Args:
        ketentuan: The regulation whose scale names it.
        utuh: The value, with nothing rounded.
        dinilai: The value that was named, unless it is the same.
        hal: What the name is.
    """
    jenjang = ketentuan.jenjang(utuh if dinilai is None else dinilai)
    persis = ketentuan.persis(utuh)
    if jenjang and jenjang != persis:
        tanpa = persis.lengkap if persis else "tidak ada"
        message = (
            f"{hal} {jenjang.lengkap} karena pembulatan; tanpa dibulatkan "
            f"{format_penuh(utuh)}, {tanpa}"
        )
        yield note("KIN351", message)


def period_note(i: Indikator, periode: Periode) -> Iterator[Diagnostic]:
    """Say that one part of what adds up over the year stands against its target."""
    if periode.panjang < SETAHUN and i.cara_akumulasi == "jumlah":
        sejak = ", bukan sejak 1 Januari," if periode.awal > 1 else ""
        message = f"isian {periode.sebutan} saja{sejak} dibandingkan dengan"
        yield note("KIN418", f"{message} target setahun")
