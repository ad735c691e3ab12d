"""Years that no file is of, as the PK state them: printed, and not computed here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Keys, note
from kinerja_cli.core.periode import SETAHUN, Periode
from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.dokumen.hasil.declaration import (
    AkumulasiTercatat,
    BarisTercatat,
)
from kinerja_cli.dokumen.hasil.pk import PkTercatat
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.hitung.pembanding import nilai_terbit
from kinerja_cli.telaah.banding.asal import AsalNilai
from kinerja_cli.telaah.banding.catatan import sedesimal
from kinerja_cli.telaah.banding.pk import PkSisi
from kinerja_cli.telaah.banding.sisi import NilaiSisi, Sisi

_KOSONG: dict[str, Any] = dict.fromkeys(BarisTercatat._fields)


class NilaiTercetak(NamedTuple):
    """One value of an earlier year, in the ``riwayat`` of a PK.

    Attributes:
        keys: Where it stands there.
    """

    pk: PkSisi
    keys: Keys
    i: Indikator
    tahun: int
    nilai: Decimal
    sumber: str | None


def semua_tercetak(daftar: Iterable[PkSisi]) -> Iterator[NilaiTercetak]:
    """Walk what PK state of earlier years, the newest PK last."""
    for pk in sorted(daftar, key=lambda p: p.tahun):
        for _, keys, i in pk.pk.value.semua_indikator():
            for tahun, t in i.tahun_lain.terbit.items() if i.tahun_lain else ():
                if t.nilai is not None:
                    nilai = nilai_terbit(i, t.nilai, pk.pk.value)
                    di = (*keys, "riwayat", str(tahun))
                    yield NilaiTercetak(pk, di, i, tahun, nilai, t.sumber)


def dengan_riwayat(
    sisi: Sequence[Sisi], semua: Sequence[NilaiTercetak]
) -> tuple[Sisi, ...]:
    """Fill in what the file of a year leaves blank, and add the years without a file.

    Beside a part of a year only one other period can be laid, and years before it:
    of two quarters, the years between them would say nothing.
    """
    dikenal = {id_ for s in sisi for id_ in s.nilai}
    terbaru = {(t.tahun, t.i.id): t for t in semua if t.i.id in dikenal}
    terisi = [_filled(s, terbaru) for s in sisi]
    if len(sisi) > 1 and not all(s.setahun for s in sisi):
        return tuple(terisi)
    ada, akhir = {s.tahun for s in sisi}, max(s.tahun for s in sisi)
    tahun = sorted({t for t, _ in terbaru if t < akhir} - ada)
    milik = [[t for t in terbaru.values() if t.tahun == n] for n in tahun]
    return (*map(_sisi, milik), *terisi)


def beda_tercetak(
    sisi: Sequence[Sisi], semua: Sequence[NilaiTercetak]
) -> Iterator[Diagnostic]:
    """Warn of every stated value that is another one than what the files come to."""
    for t in semua:
        for s in (s for s in sisi if s.tahun == t.tahun):
            n = s.nilai.get(t.i.id)
            if n is None or not (s.setahun or n.bulan == SETAHUN):
                continue
            nilai = n.baris.realisasi
            if nilai is not None and len({*sedesimal(t.nilai, nilai)}) > 1:
                yield _beda(t, s, nilai)


def _beda(t: NilaiTercetak, s: Sisi, nilai: Decimal) -> Diagnostic:
    nama = [s.hasil.name] if s.hasil else [r.berkas for r in s.berkas]
    message = (
        f"riwayat {t.tahun} {t.i.tulis(t.nilai)}, padahal menurut "
        f"{rangkai(map(visible, nama))} {t.i.tulis(nilai)}, yang dipakai di sini"
    )
    found = Diagnostic("KIN484", message, "betulkan yang keliru", "peringatan", t.keys)
    return t.pk.pk.source.place(found)


def _filled(s: Sisi, terbaru: dict[tuple[int, str], NilaiTercetak]) -> Sisi:
    if not s.setahun:
        return s
    terisi = {
        t.i.id: n
        for (tahun, _), t in terbaru.items()
        if tahun == s.tahun and (n := _into(s.nilai.get(t.i.id), t))
    }
    return replace(s, nilai={**s.nilai, **terisi}) if terisi else s


def _into(n: NilaiSisi | None, t: NilaiTercetak) -> NilaiSisi | None:
    """Write a stated value where a file says nothing; None where it says something."""
    if n is None:
        n = _nilai(t)
    elif n.baris.status == "belum_ada":
        baris = n.baris._replace(realisasi=t.nilai, predikat=t.i.kelas.sebutan(t.nilai))
        baris = baris._replace(status="terhitung" if baris.target else "tanpa_target")
        n = n._replace(baris=baris, tercetak=True, sumber=t.sumber, bulan=SETAHUN)
        n = n._replace(asal=_asal(t))
    else:
        return None
    message = f"belum ada di berkasnya; dari `riwayat` PK {t.pk.tahun}, tercetak"
    return n._replace(catatan=(note("KIN485", message),))


def _sisi(milik: Sequence[NilaiTercetak]) -> Sisi:
    """Make the side of a year out of what is stated of it."""
    asal = max((t.pk for t in milik), key=lambda p: p.tahun)
    isi, text = asal.pk.value, asal.pk.source.text
    siapa = isi.instansi, isi.daerah or None, isi.keterangan or None
    return Sisi(
        (Periode.dari(milik[0].tahun, None, None),),
        {t.i.id: _nilai(t) for t in milik},
        PkTercatat(text.name, text.sha256, asal.tahun, *siapa),
        (),
        isi.konvensi.desimal_persen,
        desimal_nilai=isi.konvensi.desimal,
        tercetak=True,
    )


def _nilai(t: NilaiTercetak) -> NilaiSisi:
    i = t.i
    baris = BarisTercatat(**_KOSONG)._replace(
        id=i.id,
        nama=i.nama,
        satuan=i.satuan,
        rumus=i.rumus,
        arah=i.arah,
        rumus_turun=i.rumus_turun if i.arah == "turun" else None,
        realisasi=t.nilai,
        predikat=i.kelas.sebutan(t.nilai),
        status="tanpa_target",
        catatan=(),
        akumulasi=AkumulasiTercatat(i.cara_akumulasi),
        skala=i.kelas.kata or None,
    )
    sendiri = NilaiSisi(baris, SETAHUN, None, tercetak=True, sumber=t.sumber)
    return sendiri._replace(asal=_asal(t))


def _asal(t: NilaiTercetak) -> AsalNilai:
    return AsalNilai(di=(t.pk.pk.source, t.keys))
