"""How far a realisasi is on its way to the medium-term target of its indikator."""

from kinerja_cli.core.angka import sejajar
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import Bulat, janji, pembulatan
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.declaration import Akhir
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.hitung.terhadap_target import batasi, hitung_capaian


def hitung_akhir(i: Indikator, realisasi: Bulat | None, pk: Perjanjian) -> Akhir | None:
    """Hold a realisasi, if there is one, against the medium-term target, if any."""
    if i.target_akhir is None:
        return None
    nilai = sejajar(i.target_akhir.nilai, pk.desimal_realisasi(i))
    akhir = Akhir(nilai, i.target_akhir.tahun, i.target_akhir.sumber)
    if realisasi is None:
        return akhir
    akhir = akhir._replace(tercapai=i.tercapai(realisasi.nilai, nilai))
    target = janji("target akhir", nilai, "target_akhir", "nilai")
    penuh = hitung_capaian(i, realisasi, target)
    if isinstance(penuh, Diagnostic):
        return akhir._replace(catatan=write_notes([penuh]))
    capaian = pembulatan("capaian", batasi(i, penuh), pk.konvensi.desimal)
    return akhir._replace(capaian=capaian.nilai)
