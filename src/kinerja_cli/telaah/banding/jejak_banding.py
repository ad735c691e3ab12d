"""The step behind each number of a comparison: of a side, of a change, of a way."""

from kinerja_cli.core.langkah import KURANG, Bulat, Langkah, langkah
from kinerja_cli.dokumen.hasil.declaration import Akhir
from kinerja_cli.hitung.jejak import JejakHasil, Placer, Simpul
from kinerja_cli.hitung.target_akhir import LangkahAkhir
from kinerja_cli.telaah.banding.perbandingan import Sandingan
from kinerja_cli.telaah.banding.sisi import NilaiSisi


def jejak_sisi(n: NilaiSisi | None, kunci: str) -> Simpul | None:
    """Return what a side computed as ``realisasi``, ``capaian`` or ``target``.

    Of a side that was read the step is a leaf, at its place there.
    """
    nilai = getattr(n.baris, kunci) if n else None
    if n is None or nilai is None:
        return None
    if n.asal.jejak is None:
        return n.asal.tertulis(kunci, nilai, "nilai" if n.tercetak else kunci)
    b = n.asal.jejak.baris[n.baris.id]
    if kunci == "target":
        return n.asal.jejak.target(b)
    step: Langkah | None = getattr(b, kunci)
    return n.asal.jejak.indikator(b.indikator.id, step)


def jejak_perubahan(s: Sandingan, step: Langkah | None) -> Simpul | None:
    """Place a change, on what its two sides say."""
    return _di_atas(s, step) if step else None


def _di_atas(s: Sandingan, step: Langkah) -> Simpul:
    if step.keys:
        sisi = jejak_sisi(s.nilai[step.berkas], str(step.keys[0]))
        if sisi is None:  # of a file that is not at hand
            return Simpul(step._replace(keys=()), None, None, ())
        return sisi._replace(langkah=sisi.langkah._replace(label=step.label))
    dasar = tuple(_di_atas(s, d) for d in step.dasar)
    return _berdiri(step, dasar)


def _berdiri(step: Langkah, dasar: tuple[Simpul, ...]) -> Simpul:
    return Simpul(
        step._replace(dasar=tuple(d.langkah for d in dasar)), None, None, dasar
    )


def jejak_akhir(s: Sandingan, akhir: Akhir | None, kunci: str) -> Simpul | None:
    """Return the ``nilai`` or the ``capaian`` of a target of another year, placed.

    ``akhir`` is that of the medium term, or one that the newest side is beside.
    """
    n = s.nilai[-1]
    nilai = getattr(akhir, kunci) if akhir else None
    if n is None or nilai is None:
        return None
    if akhir != n.baris.target_akhir:
        lain = next((p.langkah for p in s.pembanding if p.isi == akhir), None)
        return _pembanding(n, lain, kunci) if lain else None
    if n.asal.jejak is None:
        return n.asal.tertulis(f"{kunci} target akhir", nilai, "target_akhir", kunci)
    return _terhitung(n.asal.jejak, n.baris.id, kunci)


def jejak_selisih(s: Sandingan, akhir: Akhir | None) -> Simpul | None:
    """Return how far the realisasi of the newest side is above a standard."""
    p = next((p for p in s.pembanding if p.isi == akhir), None)
    batas = jejak_akhir(s, akhir, "nilai")
    nilai = jejak_sisi(s.nilai[-1], "realisasi")
    if p is None or p.selisih is None or batas is None or nilai is None:
        return None
    step = langkah("selisih", KURANG, nilai.langkah, batas.langkah)
    return Simpul(step, None, None, (nilai, batas))


def _terhitung(jejak: JejakHasil, id_: str, kunci: str) -> Simpul | None:
    akhir = jejak.baris[id_].langkah_akhir
    return jejak.indikator(id_, _pilih(akhir, kunci)) if akhir else None


def _pilih(akhir: LangkahAkhir, kunci: str) -> Langkah | None:
    return akhir.target if kunci == "nilai" else akhir.capaian


def _pembanding(n: NilaiSisi, akhir: LangkahAkhir, kunci: str) -> Simpul | None:
    """Place what a PK says of another year, on the realisasi of the side itself."""
    step, pk = _pilih(akhir, kunci), n.asal.pk
    if step is None or pk is None:
        return None
    placer, realisasi = Placer((), (), pk), jejak_sisi(n, "realisasi")

    def place(s: Langkah) -> Simpul:
        if realisasi and isinstance(s, Bulat) and s.label == "realisasi":
            return realisasi
        if not s.dasar:
            return placer.simpul(s)
        return _berdiri(s, tuple(map(place, s.dasar)))

    return place(step)
