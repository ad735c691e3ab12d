"""An evaluation, and what would lift it: all that is asked about SAKIP."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.telaah.sakip.kenaikan import Kenaikan, find_kenaikan, total_terjauh
from kinerja_cli.telaah.sakip.penilaian import Penilaian
from kinerja_cli.telaah.sakip.permintaan import read_permintaan
from kinerja_cli.telaah.sakip.sumber import TempatPenilaian, find_penilaian


class HasilSakip(NamedTuple):
    """An evaluation, looked at.

    Attributes:
        tujuan: The total to aim at; None where there is none above.
        kenaikan: The best ways there.
        terjauh: The most that better grades can give; None where nothing is computed.
    """

    penilaian: Penilaian
    tujuan: Tujuan | None
    kenaikan: tuple[Kenaikan, ...]
    terjauh: Decimal | None


def telaah_sakip(tempat: TempatPenilaian) -> HasilSakip:
    """Read the evaluation from the one place where it is, and look at it.

    Raises:
        KinerjaError: What is wrong with the question, the files or the components.
    """
    permintaan = read_permintaan(tempat.perintah)
    penilaian = find_penilaian(tempat, permintaan)
    tinjauan = penilaian.tinjauan
    tujuan = permintaan.tujuan(tinjauan)
    kenaikan = find_kenaikan(tinjauan, tujuan) if tujuan else ()
    return HasilSakip(penilaian, tujuan, kenaikan, total_terjauh(tinjauan))
