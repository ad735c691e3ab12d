"""The summary of a PK: which blank rows count in it, and what weighs."""

from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.berjalan import jatuh_tempo
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.per_sasaran import rows_per_sasaran
from kinerja_cli.hitung.ringkasan import Kosong, Ringkasan, count_in, ringkas_baris
from kinerja_cli.hitung.triwulan import triwulan_kosong


def ringkas_pk(baris: tuple[Baris, ...], h: Himpunan, pk: Perjanjian) -> Ringkasan:
    """Sum up rows by the conventions and the weights of their PK."""
    belum = [b.indikator for b in baris if b.status == "belum_ada"]
    tiba = tuple(b.indikator.id for b in baris if triwulan_kosong(b, h, pk))
    kosong = Kosong(tiba)
    if pk.konvensi.rata_rata == "semua":
        nol = tuple(i.id for i in belum if jatuh_tempo(i, h))
        kosong = Kosong(tiba, nol, tiba)
    per_sasaran = rows_per_sasaran(baris, pk)
    ringkasan = ringkas_baris(baris, pk.konvensi.desimal_persen, kosong, per_sasaran)
    if not pk.berbobot:
        return ringkasan
    from kinerja_cli.hitung.berbobot import Penimbang  # noqa: PLC0415 - of few PK

    nilai = {b.indikator.id: count_in(b, kosong.bernilai_nol) for b in baris}
    penimbang = Penimbang(pk, per_sasaran, nilai, dict(ringkasan.langkah_sasaran))
    if (berbobot := penimbang.hitung()) is None:
        return ringkasan
    catatan = (*ringkasan.catatan, *berbobot.catatan)
    return ringkasan._replace(berbobot=berbobot, catatan=catatan)
