"""The quarters of a result as its file records them."""

from collections.abc import Iterator

from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.hasil.putusan import Status
from kinerja_cli.dokumen.hasil.target import rekam_target
from kinerja_cli.dokumen.hasil.terhadap_triwulan import TerhadapTriwulan
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman import nilai_langkah
from kinerja_cli.hitung.triwulan import SIFAT_TRIWULAN


def rekam_triwulan(b: BarisTercatat, hasil: Hasil) -> BarisTercatat:
    """Add the quarters, and among the notes what is to be known of them."""
    tiap = hasil.triwulan.baris[b.id]
    nilai = [
        nilai_langkah(tiap[n].realisasi) if n in tiap else None for n in range(1, 5)
    ]
    return b._replace(
        catatan=(*b.catatan, *write_notes(hasil.triwulan.catatan)),
        triwulan_1=nilai[0],
        triwulan_2=nilai[1],
        triwulan_3=nilai[2],
        triwulan_4=nilai[3],
        tiap_triwulan=tuple(_terhadap(hasil, b.id)),
    )


def _terhadap(hasil: Hasil, id_: str) -> Iterator[TerhadapTriwulan]:
    for n, baris in hasil.triwulan.terhadap[id_].items():
        target, kini = rekam_target(baris.janji), baris.triwulan
        if target.nilai is None:
            continue
        yield TerhadapTriwulan(
            n,
            SIFAT_TRIWULAN[baris.indikator.sifat_triwulan],
            target.nilai,
            target.sampai,
            target.kata,
            nilai_langkah(kini.realisasi) if kini else None,
            nilai_langkah(kini.capaian) if kini else None,
            kini.tercapai if kini else None,
            _status(baris, hasil.triwulan.baris[id_].get(n)),
            write_notes(baris.catatan),
        )


def _status(b: Baris, sendiri: Baris | None) -> Status:
    """Tell what a quarter came to, or why nothing is held against its target.

    ``sendiri`` is the quarter by itself, which may be the one that is blank.
    """
    if b.triwulan:
        return "terhitung" if b.triwulan.capaian else "tak_terhitung"
    kosong = b if sendiri is None or b.realisasi is None else sendiri
    return "tak_terhitung" if kosong.realisasi else kosong.status
