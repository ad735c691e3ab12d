"""From a realisasi, a worksheet or a command line to an evaluation, looked at."""

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, raise_galat
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.dokumen.lke import Lke
from kinerja_cli.dokumen.lke.kolom import komponen_lke, sakip_lke, uraian
from kinerja_cli.dokumen.lke.reading import read_komponen, temuan_lke
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import BelumLengkap, Isian, Realisasi, same_year
from kinerja_cli.dokumen.realisasi.kosong import blanked
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.hitung.catatan import named_by_rounding
from kinerja_cli.rumus.sakip import Sakip, TotalSakip
from kinerja_cli.rumus.sakip.komponen import IsianKomponen, bobot_komponen
from kinerja_cli.source import Document, Source
from kinerja_cli.source.validation import validate
from kinerja_cli.telaah.sakip.janji import baris_sakip, indikator_sakip
from kinerja_cli.telaah.sakip.penilaian import Penilaian
from kinerja_cli.telaah.sakip.tinjauan import Tinjauan, tinjau


def dari_realisasi(
    pk: Document[Perjanjian], realisasi: Document[Realisasi], nama: str | None
) -> Penilaian:
    """Look at the evaluation that a realisasi holds."""
    berkas = realisasi.value.berkas
    keys, i = indikator_sakip(pk, nama)
    isian = realisasi.value.isian[i.id]
    akhir = realisasi.value.periode.akhir
    baris = hitung_baris(1, keys, i.pada(akhir), isian, pk.value)
    baris = baris._replace(masa_berjalan=akhir < SETAHUN)
    ketentuan = pk.value.aturan.ketentuan("sakip")
    if isinstance(isian, BelumLengkap):
        tertulis = realisasi.source.get("realisasi", i.id)
        with realisasi.source.locating():
            tertulis = blanked(tertulis, i.kelas)
            komponen = read_komponen(tertulis, pk.value.tahun, ("realisasi", i.id))
    else:
        komponen = _komponen(isian, pk.value.aturan)
    tinjauan = tinjau(komponen, ketentuan, _tertulis(isian))
    return Penilaian(
        realisasi.source,
        pk.value.tahun,
        tinjauan,
        (*baris.catatan, *_sebutan(tinjauan)),
        instansi=", ".join(filter(None, (pk.value.instansi, pk.value.daerah))),
        kata_periode=str(realisasi.value.periode),
        keterangan=berkas.keterangan,
        pk=pk,
        baris=baris,
        awal=("realisasi", i.id),
    )


def dari_lke(
    lke: Document[Lke], pk: Document[Perjanjian] | None, nama: str | None
) -> Penilaian:
    """Look at the evaluation that a worksheet holds."""
    isi = lke.value
    if pk:
        with lke.source.locating():
            same_year(isi.tahun, pk, "LKE")
    ketentuan = Aturan(isi.tahun).ketentuan("sakip")
    mandiri = komponen_lke(isi, "mandiri", ketentuan)
    baris = baris_sakip(sakip_lke(isi, "evaluator", ketentuan), pk, nama)
    tinjauan = tinjau(komponen_lke(isi, "evaluator", ketentuan), ketentuan)
    found = [lke.source.place(d) for d in temuan_lke(isi)]
    return Penilaian(
        lke.source,
        isi.tahun,
        tinjauan,
        (*_sekali(found, baris), *_sebutan(tinjauan)),
        instansi=isi.instansi,
        kata_periode=f"tahun {isi.tahun}",
        keterangan=isi.keterangan,
        mandiri=tinjau(mandiri, ketentuan) if any(mandiri.values()) else None,
        pk=pk,
        baris=baris,
        kriteria=uraian(isi),
        awal=("komponen",),
    )


def dari_perintah(
    source: Source, tahun: int, pk: Document[Perjanjian] | None, nama: str | None
) -> Penilaian:
    """Look at the components that stand on the command line.

    Raises:
        KinerjaError: What is wrong with them, at their columns.
    """
    aturan = Aturan(tahun)
    with source.locating():
        if pk:
            same_year(tahun, pk, "penilaian")
        ketentuan = aturan.ketentuan("sakip")
        sakip = _sakip(source)
        found = list(sakip.periksa(aturan))
        raise_galat(found)
    baris = baris_sakip(sakip, pk, nama)
    tinjauan = tinjau(_komponen(sakip, aturan), ketentuan, _tertulis(sakip))
    return Penilaian(
        source,
        tahun,
        tinjauan,
        (*_sekali([source.place(d) for d in found], baris), *_sebutan(tinjauan)),
        kata_periode=f"tahun {tahun}",
        pk=pk,
        baris=baris,
    )


def _sakip(source: Source) -> Sakip:
    tertulis = {n: isi for n in Sakip.model_fields if (isi := source.get(n))}
    try:
        return validate(Sakip, tertulis)
    except KinerjaError as error:
        raise KinerjaError(*map(_as_option, error.diagnostics)) from None


def _as_option(d: Diagnostic) -> Diagnostic:
    # What is missing is an option here, and no key of a file.
    if d.code != "KIN201":
        return d
    pilihan = f"--{d.keys[-1]}"
    return d._replace(message=f"{pilihan} belum disebut", hint=f"tulis {pilihan} NILAI")


def _komponen(isian: Isian, aturan: Aturan) -> dict[str, IsianKomponen]:
    urut = bobot_komponen(aturan.ketentuan("sakip"))
    return {nama: getattr(isian, nama, None) for nama in urut}


def _tertulis(isian: Isian) -> Decimal | None:
    return isian.total if isinstance(isian, TotalSakip) else None


def _sebutan(tinjauan: Tinjauan) -> Iterator[Diagnostic]:
    if tinjauan.total is not None:
        yield from named_by_rounding(tinjauan.ketentuan, tinjauan.total)


def _sekali(found: list[Diagnostic], baris: Baris | None) -> tuple[Diagnostic, ...]:
    # The row notes what its rumus finds, too.
    sudah = {(d.code, d.message) for d in found}
    lagi = baris.catatan if baris else ()
    return (*found, *(d for d in lagi if (d.code, d.message) not in sudah))
