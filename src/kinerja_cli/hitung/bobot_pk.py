"""What the weights of a PK add up to: 100, or 1, or what its sasaran weighs."""

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.exact import SERATUS, jumlahkan
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.bobot import berbobot, timbangan_sasaran

BOBOT_PENUH = (SERATUS, Decimal(1))
_SARAN = "betulkan bobotnya; bila tidak, rata-ratanya dibagi jumlah itu"


def temuan_bobot(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn of weights that do not add up, and of a mean that they do not reach.

    Weights of indikator are shares of their sasaran, or of the whole PK, or of what
    the sasaran itself weighs.
    """
    sasaran = jumlah_sasaran(pk)
    if sasaran is not None and sasaran not in BOBOT_PENUH:
        yield _jumlah("sasaran", sasaran, ("sasaran", 0, "bobot"))
    jumlah = jumlah_indikator(pk)
    lepas = {m: n for m, n in jumlah.items() if n not in (*BOBOT_PENUH, _bobot(pk, m))}
    semua = (i.bobot for m, _, i in pk.semua_indikator() if m)
    seluruhnya = jumlahkan([b for b in semua if b is not None])
    if sasaran is None and len(jumlah) > 1 and len(lepas) == len(jumlah):
        if seluruhnya not in BOBOT_PENUH:
            yield _jumlah("seluruh indikator", seluruhnya, _awal(min(lepas)))
    else:
        for m, n in lepas.items():
            yield _jumlah(f"indikator sasaran {m + 1}", n, _awal(m))
    tanpa = [m for m in range(len(pk.sasaran)) if m not in jumlah]
    if sasaran is None and jumlah and tanpa:
        yield _terputus(tanpa[0])


def jumlah_sasaran(pk: Perjanjian) -> Decimal | None:
    """Add up the weights of the sasaran; None where they have none."""
    semua = [s.bobot for s in pk.sasaran if s.bobot is not None]
    return jumlahkan(semua) if semua else None


def jumlah_indikator(pk: Perjanjian) -> dict[int, Decimal]:
    """Add up the weights of the indikator of each sasaran, from 0, that has such."""
    tiap = {m: timbangan_sasaran(pk, m) for m in range(len(pk.sasaran))}
    return {
        m: jumlahkan([b for _, b in semua if b is not None])
        for m, semua in tiap.items()
        if berbobot(semua)
    }


def _bobot(pk: Perjanjian, m: int) -> Decimal | None:
    return pk.sasaran[m].bobot


def _awal(m: int) -> Keys:
    return ("sasaran", m, "indikator", 0, "bobot")


def _jumlah(nama: str, jumlah: Decimal, keys: Keys) -> Diagnostic:
    message = f"bobot {nama} berjumlah {format_angka(jumlah)}, bukan 100 atau 1"
    return Diagnostic("KIN387", message, _SARAN, "peringatan", keys)


def _terputus(m: int) -> Diagnostic:
    message = (
        f"indikator sasaran {m + 1} tidak berbobot, padahal sasaran lain berbobot: "
        "rata-rata berbobot seluruhnya tidak dihitung"
    )
    hint = "beri `bobot` pada indikatornya, atau pada tiap sasaran"
    return Diagnostic("KIN388", message, hint, "peringatan", ("sasaran", m))
