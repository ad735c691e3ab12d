"""A side from a result: one that was computed here, or one that was read again."""

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.source import Document
from kinerja_cli.source.text import Text
from kinerja_cli.telaah.banding.hasil_json import (
    BarisTercatat,
    HasilTercatat,
    benar,
    tercatat,
)
from kinerja_cli.telaah.banding.sisi import Nilai, PkSisi, Sisi, banyak_bulan

# How a verdict or a capaian came about, or why there is none: it goes with the target.
_DARI_JANJI = frozenset({"KIN401", "KIN402", "KIN412", "KIN415"})
# What is said of a row, and not of how its values came about: how it stands against its
# target, how good its sample is, what its inputs show in detail.
_LAIN = frozenset({"KIN411", "KIN413", "KIN414", "KIN416", "KIN418", "KIN426"})
_LAIN |= {"KIN361", "KIN362", "KIN363", "KIN364", "KIN365"}


def sisi_terhitung(hasil: Hasil, tahun_pk: int) -> Sisi:
    """Make a side of a result; a PK of another year promises it nothing."""
    pk, realisasi = hasil.pk.value, hasil.realisasi
    nilai = {b.indikator.id: _terhitung(b, hasil) for b in hasil.baris}
    sisi = Sisi(
        realisasi.masa,
        pk.instansi,
        nilai,
        PkSisi(hasil.pk.source.text, tahun_pk, pk.keterangan),
        tuple(d.source.text for d in realisasi.berkas),
        pk.konvensi.desimal,
        realisasi.keterangan,
    )
    if not sisi.rumus_saja:
        return sisi
    return sisi._replace(nilai={k: _tanpa_janji(n) for k, n in nilai.items()})


def _terhitung(b: Baris, hasil: Hasil) -> Nilai:
    i = b.indikator
    subjek = i.kelas.subjek
    masa = b.rekap.dipakai or hasil.realisasi.masa
    return Nilai(
        i.id,
        i.nama,
        i.satuan,
        i.rumus,
        i.arah,
        i.rumus_turun if i.arah == "turun" else None,
        b.status,
        b.target,
        b.realisasi.nilai if b.realisasi else None,
        b.capaian.nilai if b.capaian else None,
        b.tercapai,
        b.predikat,
        i.cara_akumulasi,
        banyak_bulan(i.cara_akumulasi, masa),
        hasil.acuan[subjek].nama if subjek else None,
        b.akhir,
        _tanpa(_LAIN, b.catatan),
    )


def _tanpa(
    kode: frozenset[str], catatan: tuple[Diagnostic, ...]
) -> tuple[Diagnostic, ...]:
    return tuple(d for d in catatan if d.code not in kode)


def _tanpa_janji(n: Nilai) -> Nilai:
    # What kept a capaian from being computed was about a target that does not count.
    status = n.status if n.realisasi is None else "terhitung"
    return n._replace(
        status=status,
        target=None,
        capaian=None,
        tercapai=None,
        akhir=None,
        catatan=_tanpa(_DARI_JANJI, n.catatan),
    )


def sisi_tercatat(document: Document[HasilTercatat]) -> Sisi:
    """Make a side of a result that was written as JSON."""
    hasil, pk = document.value, document.value.pk
    urut = sorted(hasil.realisasi, key=lambda r: r.masa)
    return Sisi(
        tuple(r.masa for r in urut),
        pk.instansi,
        {b.id: _tercatat(b, hasil) for b in hasil.indikator},
        PkSisi(Text(pk.berkas, "", pk.sha256), pk.tahun),
        tuple(Text(r.berkas, "", r.sha256) for r in urut),
        hasil.konvensi.desimal,
        tuple(dict.fromkeys(r.keterangan for r in urut if r.keterangan)),
        document.source.text,
    )


def _tercatat(b: BarisTercatat, hasil: HasilTercatat) -> Nilai:
    subjek = load_rumus(b.rumus).subjek if b.rumus in SEMUA_RUMUS else None
    acuan = hasil.konvensi.acuan.get(subjek) if subjek else None
    return Nilai(
        b.id,
        b.nama,
        b.satuan,
        b.rumus,
        b.arah,
        b.rumus_turun,
        b.status,
        b.target,
        b.realisasi,
        b.capaian,
        benar(b.tercapai),
        b.predikat,
        b.akumulasi.cara if b.akumulasi else None,
        _bulan(b, hasil),
        acuan.nama if acuan else None,
        b.target_akhir.akhir if b.target_akhir else None,
        _tanpa(_LAIN, tercatat(b.catatan)),
    )


def _bulan(b: BarisTercatat, hasil: HasilTercatat) -> int:
    semua = [r.masa for r in hasil.realisasi]
    dari = b.akumulasi.dari if b.akumulasi else ()
    dipakai = [p for p in semua if p.sebutan in dari]
    cara = b.akumulasi.cara if b.akumulasi else None
    return banyak_bulan(cara, sorted(dipakai or semua))
