"""A side from a result: one that was computed here, or one that was read again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.hasil.catatan import read_notes
from kinerja_cli.dokumen.hasil.declaration import (
    AkumulasiTercatat,
    BarisTercatat,
    HasilTercatat,
)
from kinerja_cli.hitung.jejak import JejakHasil
from kinerja_cli.hitung.rekaman import rekam
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.source import Document
from kinerja_cli.telaah.banding.asal import AsalNilai
from kinerja_cli.telaah.banding.hasil_lama import lengkapi
from kinerja_cli.telaah.banding.sisi import NilaiSisi, Sisi

# How a verdict or a capaian came about, or why there is none: it goes with the target.
_DARI_JANJI = frozenset({"KIN401", "KIN402", "KIN406", "KIN412", "KIN415", "KIN418"})
_DARI_JANJI |= {"KIN480"}
# All that a row has because something was promised.
_JANJI: dict[str, Any] = dict.fromkeys(
    k
    for k in BarisTercatat._fields
    if k.startswith(("target", "capaian", "tercapai", "triwulan_target"))
    or k in {"kategori", "masa_berjalan", "sifat_triwulan", "realisasi_triwulan"}
)
# What is said of a row, and not of how its values came about: how it stands against its
# target, how good its sample is, what its inputs show in detail.
_LAIN = frozenset({"KIN411", "KIN413", "KIN414", "KIN416", "KIN426"})
_LAIN |= {"KIN420", "KIN452", "KIN455", "KIN456", "KIN481"}
# Said of a verdict or a capaian, it may be of a quarter, which no side shows.
_TRIWULAN = re.compile(r"(TW|(target )?triwulan) [1-4]\b")
_LAIN |= {"KIN361", "KIN362", "KIN363", "KIN364", "KIN365"}


def sisi_terhitung(jejak: JejakHasil, tahun_pk: int) -> Sisi:
    """Make a side of a result; a PK of another year promises it nothing."""
    sisi, asal = _sisi(rekam(jejak.hasil)), AsalNilai(jejak)
    nilai = {id_: n._replace(asal=asal) for id_, n in sisi.nilai.items()}
    sisi = replace(sisi, pk=sisi.pk._replace(tahun=tahun_pk), nilai=nilai)
    if not sisi.rumus_saja:
        return sisi
    return replace(sisi, nilai={k: _tanpa_janji(n) for k, n in sisi.nilai.items()})


def sisi_tercatat(document: Document[HasilTercatat]) -> Sisi:
    """Make a side of a result that was written as JSON."""
    sisi, source = _sisi(lengkapi(document.value)), document.source
    di = dict(_tempat(document.value))
    nilai = {
        id_: n._replace(asal=AsalNilai(di=(source, di[id_])))
        for id_, n in sisi.nilai.items()
    }
    return replace(sisi, hasil=source.text, nilai=nilai)


def _tempat(hasil: HasilTercatat) -> Iterator[tuple[str, Keys]]:
    """Say of each id where its row is recorded."""
    yield from ((b.id, ("indikator", n)) for n, b in enumerate(hasil.indikator))
    for m, p in enumerate(hasil.program or ()):
        di = ("program", m, "indikator")
        yield from ((b.id, (*di, n)) for n, b in enumerate(p.indikator))


def _sisi(hasil: HasilTercatat) -> Sisi:
    konvensi, urut = hasil.konvensi, sorted(hasil.realisasi, key=lambda r: r.periode)
    persen = konvensi.desimal_capaian
    periode = tuple(r.periode for r in urut)
    nilai = {b.id: _nilai(b, hasil, periode) for b in hasil.indikator}
    for p in hasil.program or ():
        for b in p.indikator:
            nilai[b.id] = _nilai(b, hasil, periode)._replace(program=p)
    semua = read_notes(hasil.ringkasan.catatan) if hasil.ringkasan else ()
    return Sisi(
        periode,
        nilai,
        hasil.pk,
        tuple(urut),
        konvensi.desimal if persen is None else persen,
        tuple(dict.fromkeys(r.keterangan for r in urut if r.keterangan)),
        desimal_nilai=konvensi.desimal,
        perubahan=tuple(d for d in semua if d.code in {"KIN482", "KIN483"}),
    )


def _nilai(
    b: BarisTercatat, hasil: HasilTercatat, periode: Sequence[Periode]
) -> NilaiSisi:
    subjek = load_rumus(b.rumus).subjek if b.rumus in SEMUA_RUMUS else None
    acuan = hasil.konvensi.acuan.get(subjek) if subjek else None
    nama = acuan.nama if acuan else None
    catatan = tuple(d for d in read_notes(b.catatan) if not _of_quarter(d))
    return NilaiSisi(b, _bulan(b.akumulasi, periode), nama, _tanpa(_LAIN, catatan))


def _of_quarter(d: Diagnostic) -> bool:
    return d.code in _DARI_JANJI and _TRIWULAN.match(d.message) is not None


def _bulan(akumulasi: AkumulasiTercatat | None, periode: Sequence[Periode]) -> int:
    """Count the months that inputs of these periods cover, by how they combine."""
    dari = akumulasi.dari if akumulasi else ()
    dipakai = [p for p in periode if p.sebutan in dari] or periode
    if akumulasi and akumulasi.cara == "kumulatif":
        return dipakai[-1].akhir
    return sum(p.panjang for p in dipakai)


def _tanpa(
    kode: frozenset[str], catatan: tuple[Diagnostic, ...]
) -> tuple[Diagnostic, ...]:
    return tuple(d for d in catatan if d.code not in kode)


def _tanpa_janji(n: NilaiSisi) -> NilaiSisi:
    # What kept a capaian from being computed was about a target that does not count.
    status = n.baris.status if n.baris.realisasi is None else "terhitung"
    baris = n.baris._replace(**_JANJI | {"status": status})
    return n._replace(baris=baris, catatan=_tanpa(_DARI_JANJI, n.catatan))
