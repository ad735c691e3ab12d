"""Where an evaluation is written: a worksheet, a realisasi, or the command line."""

from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.lke import read_lke
from kinerja_cli.dokumen.lookup import about_their_pk, load_named_pk
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.dokumen.setahun import open_setahun
from kinerja_cli.dokumen.shipped import tahun_bawaan
from kinerja_cli.rumus.sakip import Sakip
from kinerja_cli.source import Document, Source, load, load_each, warnings
from kinerja_cli.telaah.sakip.bacaan import dari_lke, dari_perintah, dari_realisasi
from kinerja_cli.telaah.sakip.janji import indikator_sakip
from kinerja_cli.telaah.sakip.penilaian import Penilaian
from kinerja_cli.telaah.sakip.permintaan import Permintaan


class TempatPenilaian(NamedTuple):
    """Where to look.

    Attributes:
        lembar: A worksheet; ``realisasi`` a realisasi.
        perintah: The command line, which may hold the components themselves.
        pk: The PK that was named.
    """

    lembar: str | None
    realisasi: str | None
    perintah: Source
    pk: str | None


def find_penilaian(tempat: TempatPenilaian, permintaan: Permintaan) -> Penilaian:
    """Read the evaluation from the one place where it is.

    Raises:
        KinerjaError: KIN251 it is nowhere, or in two places; KIN243 its indikator
            cannot be told; or what is wrong with the files or the components.
    """
    with tempat.perintah.locating():
        _refuse_ways(tempat, permintaan)
        if tempat.realisasi is not None:
            penilaian = _dari_realisasi(tempat.realisasi, tempat.pk, permintaan)
        else:
            penilaian = _dari_lembar(tempat, permintaan)
    terbaca = warnings(penilaian.sumber)
    return penilaian._replace(temuan=(*terbaca, *penilaian.temuan))


def _dari_lembar(tempat: TempatPenilaian, permintaan: Permintaan) -> Penilaian:
    lembar = tempat.lembar
    source = load(lembar) if lembar is not None else tempat.perintah
    lke = read_lke(source) if lembar is not None else None
    pk = load_named_pk(source, tempat.pk)
    lain = tuple(about_their_pk(pk, [source])) if pk else ()
    if pk is None and permintaan.indikator is not None:
        message = "--indikator hanya dipakai bersama PK"
        raise _refuse(message, "sebut PK-nya dengan --pk", "indikator")
    if lke:
        penilaian = dari_lke(lke, pk, permintaan.indikator)
        return penilaian._replace(temuan=(*lain, *penilaian.temuan))
    tahun = permintaan.tahun or (pk.value.tahun if pk else tahun_bawaan())
    return dari_perintah(source, tahun, pk, permintaan.indikator)


def _dari_realisasi(path: str, pk: str | None, permintaan: Permintaan) -> Penilaian:
    document, berkas = open_setahun(load_each(path), pk)
    realisasi = _terakhir(document, berkas, permintaan.indikator)
    penilaian = dari_realisasi(document, realisasi, permintaan.indikator)
    lain = [d.source for d in berkas if d is not realisasi]
    tentang = (*warnings(lain), *about_their_pk(document, [realisasi.source]))
    return penilaian._replace(temuan=(*tentang, *penilaian.temuan))


def _terakhir(
    pk: Document[Perjanjian], berkas: tuple[Document[Realisasi], ...], nama: str | None
) -> Document[Realisasi]:
    """Return the file; of several sheets the last that holds an evaluation, if any.

    An evaluation is as it stands: the last one holds, as when they are rolled up.

    Raises:
        KinerjaError: KIN233, two sheets are of one time.
    """
    if len(berkas) == 1:
        return berkas[0]
    from kinerja_cli.hitung.akumulasi import himpun  # noqa: PLC0415 - of workbooks

    _, i = indikator_sakip(pk, nama)
    urut = himpun(berkas, pk.value).berkas
    terisi = [d for d in urut if d.value.isian[i.id] is not None]
    return (terisi or urut)[-1]


def _refuse_ways(tempat: TempatPenilaian, permintaan: Permintaan) -> None:
    hint = "sebut satu saja: berkas LKE, --realisasi, atau nilai keempat komponen"
    berkas = {"berkas LKE": tempat.lembar, "--realisasi": tempat.realisasi}
    cara = [nama for nama, isi in berkas.items() if isi is not None]
    tertulis = any(tempat.perintah.get(n) is not None for n in Sakip.model_fields)
    semua = [*cara, *(["nilai komponen"] if tertulis else [])]
    if not semua:
        raise _refuse("belum ada yang diperiksa", hint)
    if len(semua) > 1:
        raise _refuse(f"masukannya lebih dari satu: {', '.join(semua)}", hint)
    if cara and permintaan.tahun is not None:
        message = "--tahun tidak dipakai bersama berkas, yang menyebut tahunnya sendiri"
        raise _refuse(message, "hapus --tahun", "tahun")


def _refuse(message: str, hint: str, *keys: str) -> KinerjaError:
    return KinerjaError(Diagnostic("KIN251", message, hint, keys=keys))
