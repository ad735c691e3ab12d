"""What the PK say beside the files: earlier years, later ones, and a standard."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.pembanding import hitung_pembanding
from kinerja_cli.source import Document
from kinerja_cli.telaah.banding.pk import PkSisi
from kinerja_cli.telaah.banding.sisi import NilaiSisi, Sisi, urutkan
from kinerja_cli.telaah.banding.tercetak import (
    beda_tercetak,
    dengan_riwayat,
    semua_tercetak,
)


def dengan_tahun_lain(
    sisi: Sequence[Sisi], daftar: Sequence[PkSisi]
) -> tuple[tuple[Sisi, ...], tuple[Diagnostic, ...]]:
    """Add to sides what PK state of other years.

    Args:
        sisi: In the order of time.
        daftar: Each PK at hand, at its own year.

    Returns:
        The sides, in the order of time; warnings of what is stated otherwise than the
        files have it.
    """
    semua = [*semua_tercetak(daftar)]
    beda = tuple(beda_tercetak(sisi, semua))
    *lama, terbaru = sisi
    # Of two PK of a year, the one that it was computed with.
    seusia = [p.pk for p in daftar if p.tahun == terbaru.tahun]
    seusia.sort(key=lambda d: d.source.text.sha256 != terbaru.pk.sha256)
    pk = seusia[0] if seusia else None
    kini = [*lama, _dibandingkan(terbaru, pk) if pk else terbaru]
    return (urutkan(dengan_riwayat(kini, semua)) if semua else tuple(kini)), beda


def _dibandingkan(s: Sisi, pk: Document[Perjanjian]) -> Sisi:
    return replace(s, nilai=dict(_pembanding(s, pk)))


def _pembanding(
    s: Sisi, dokumen: Document[Perjanjian]
) -> Iterator[tuple[str, NilaiSisi]]:
    pk = dokumen.value
    keys = {i.id: keys for _, keys, i in pk.semua_indikator()}
    setahun = max(p.akhir for p in s.periode) == SETAHUN
    for id_, n in s.nilai.items():
        i = pk.menurut_id.get(id_)
        beserta = hitung_pembanding(i, n.baris, pk, setahun=setahun) if i else ()
        asal = n.asal._replace(pk=(dokumen.source, keys[id_])) if i else n.asal
        yield id_, n._replace(pembanding=tuple(beserta), asal=asal)
