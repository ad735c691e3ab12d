"""What a reader of one row should know beside its numbers."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import count

from kinerja_cli.aturan import Aturan, Ketentuan
from kinerja_cli.core.angka import bulatkan, format_angka, format_penuh
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import SERATUS, Exact, tambah
from kinerja_cli.core.langkah import Bulat, Langkah
from kinerja_cli.core.periode import SETAHUN, Periode
from kinerja_cli.dokumen.pk import Indikator


def capaian_notes(
    i: Indikator, realisasi: Bulat, penuh: Langkah, capaian: Bulat
) -> Iterator[Diagnostic]:
    """Say how a capaian came about, and where a bound or the data deserve a look.

    Args:
        i: The indikator.
        realisasi: Its last step, rounded.
        penuh: Its capaian, unrounded and not cut off.
        capaian: Its capaian as printed.
    """
    bulat = realisasi.nilai
    if i.arah == "turun":
        yield note("KIN411", f"lebih rendah lebih baik; capaian = {penuh.kata}")
    if not i.tercapai(bulat) and capaian.nilai == SERATUS:
        yield note("KIN413", "capaian tercetak 100, tetapi target belum tercapai")
    if bulat > tambah(i.target, i.target):
        yield note("KIN414", "realisasi lebih dari dua kali target; periksa keduanya")
    elif i.arah == "turun" and tambah(bulat, bulat) < i.target:
        yield note("KIN414", "realisasi kurang dari separuh target; periksa keduanya")
    if i.batas_capaian is not None and penuh.nilai > i.batas_capaian:
        asli = format_angka(_above(i.batas_capaian, penuh.nilai, capaian.desimal))
        batas = format_angka(i.batas_capaian)
        yield note("KIN415", f"capaian dibatasi {batas}; tanpa batas {asli}")


def _above(batas: Decimal, nilai: Exact, desimal: int) -> Decimal:
    """Round what lies above ``batas``, to as many decimals as show that it does."""
    semua = (bulatkan(nilai, n) for n in count(desimal))
    return next(n for n in semua if n > batas)


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
    yield from by_rounding(i, bulat, utuh)
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


def by_rounding(i: Indikator, bulat: Decimal, utuh: Exact) -> Iterator[Diagnostic]:
    """Say that a verdict would be another if the realisasi were not rounded."""
    tercapai = i.tercapai(bulat)
    if tercapai != i.tercapai(utuh):
        kata = "tercapai" if tercapai else "tidak tercapai"
        message = f"{kata} karena pembulatan; tanpa dibulatkan {format_penuh(utuh)}"
        yield note("KIN412", message)


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
        message = f"isian {periode.sebutan} saja, dibandingkan dengan target setahun"
        yield note("KIN418", message)
