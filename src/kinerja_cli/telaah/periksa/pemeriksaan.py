"""A file of any kind, checked: what is wrong with it, and what deserves a look."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.berkas import open_realisasi, refuse_stdin_twice
from kinerja_cli.dokumen.folder import open_folder
from kinerja_cli.dokumen.format import LKE, REALISASI, format_of, refuse_other
from kinerja_cli.dokumen.lke import read_lke
from kinerja_cli.dokumen.lke.reading import temuan_lke
from kinerja_cli.dokumen.lookup import load_named_pk
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.dokumen.realisasi import same_year
from kinerja_cli.dokumen.setahun import open_setahun
from kinerja_cli.hitung.dasar_target import uji
from kinerja_cli.hitung.hasil import hitung_hasil
from kinerja_cli.hitung.peringatan_pk import temuan_pk
from kinerja_cli.source import Document, Source, in_order
from kinerja_cli.source.counted import doubtful_names
from kinerja_cli.source.opened import Opened, open_file
from kinerja_cli.telaah.periksa import (
    anggaran,
    bacaan,
    dasar_target,
    dokumen,
    kembaran,
    kepekaan,
    pk_di_samping,
    sebutan,
    target_nol,
    triwulan,
)
from kinerja_cli.telaah.periksa.berkas import Pemeriksaan
from kinerja_cli.telaah.periksa.bersama import periksa_bersama
from kinerja_cli.telaah.periksa.isian import temuan_isian
from kinerja_cli.telaah.periksa.keterisian import keterisian

# Each looks at a whole PK and yields what it finds, with keys; what `hitung` finds of
# its indikator comes before.
PEMERIKSAAN = (
    dasar_target.dasar_berbeda,
    target_nol.target_nol,
    kembaran.nama_kembar,
    sebutan.satuan_tercetak,
    sebutan.nama_lain,
    sebutan.tahun_lalu,
    dokumen.pengali,
    dokumen.seratus_persen,
    dokumen.daftar_dokumen,
    anggaran.tanda_ribuan,
    anggaran.jumlah_program,
    bacaan.dua_bacaan,
    triwulan.jumlah_triwulan,
)


def periksa_semua(
    berkas: Sequence[str], realisasi: Sequence[str], pk: str | None
) -> tuple[Pemeriksaan, ...]:
    """Check files of any kind, then what folders and ``realisasi`` name, and together.

    In a folder each file is checked as what it is, below ``realisasi`` as one of them.

    Raises:
        KinerjaError: KIN108, standard input is named twice.
    """
    refuse_stdin_twice([*berkas, *realisasi])
    folder = [b for b in berkas if Path(b).is_dir()]
    biasa = (p for b in berkas if b not in folder for p in periksa_berkas(b, pk))
    serba = (periksa_terbuka(o, pk) for f in folder for o in open_folder(f, serba=True))
    dibuka = (periksa_terbuka(o, pk, REALISASI) for o in open_realisasi(realisasi))
    return periksa_bersama((*biasa, *serba, *dibuka))


def periksa_berkas(path: str, pk: str | None = None) -> Iterator[Pemeriksaan]:
    """Check a file, or each of its sheets, as :func:`periksa_terbuka` does."""
    return (periksa_terbuka(o, pk) for o in open_file(path))


def periksa_terbuka(
    opened: Opened, pk: str | None = None, harus: str | None = None
) -> Pemeriksaan:
    """Check what was opened.

    Args:
        opened: A PK, a realisasi or a worksheet; or what is to be said of a folder.
        pk: The PK that a realisasi or a worksheet fulfils, if one was chosen.
        harus: The format that the file has to be of, if it was said.
    """
    if opened.source is None:
        return Pemeriksaan(opened.path, opened.temuan, lembar=opened.lembar)
    try:
        hasil = _periksa(opened.source, pk, harus)
    except KinerjaError as error:
        hasil = Pemeriksaan(opened.path, error.diagnostics)
    return hasil._replace(lembar=opened.lembar)


def _periksa(source: Source, pk: str | None, harus: str | None) -> Pemeriksaan:
    kind = format_of(source)
    if harus:
        refuse_other(source, harus)
    if kind == REALISASI:
        return _realisasi(source, pk)
    if kind == LKE:
        return Pemeriksaan(source.text.path, _placed(source, _lke(source, pk)))
    perjanjian = read_perjanjian(source)
    if (r := perjanjian.value.rangkaian) is None:
        return _perjanjian(perjanjian)
    from kinerja_cli.telaah.periksa.perubahan import perubahan_pk_ini, temuan_berdua  # noqa: PLC0415 - of few PK

    awal, hasil = _perjanjian(r.pertama), _perjanjian(r.kedua)
    temuan = in_order((*awal.temuan, *hasil.temuan, *temuan_berdua(r)))
    return hasil._replace(temuan=tuple(temuan), perubahan=perubahan_pk_ini(r))


def _perjanjian(pk: Document[Perjanjian]) -> Pemeriksaan:
    of_document = (d for check in PEMERIKSAAN for d in check(pk))
    found = _placed(pk.source, (*temuan_pk(pk.value), *of_document))
    return Pemeriksaan(pk.source.text.path, found, tuple(uji(pk.value)))


def _realisasi(source: Source, pk: str | None) -> Pemeriksaan:
    setahun = open_setahun([source], pk)
    (realisasi,), perjanjian = setahun.berkas, setahun.pk.value
    hasil = hitung_hasil(setahun.pk, realisasi)
    found = (
        *temuan_isian(hasil),
        *kepekaan.putusan_peka(realisasi.value, perjanjian),
        *pk_di_samping.pk_yang_diubah(setahun),
    )
    terisi = keterisian(realisasi.value.isian)
    semua = _placed(source, (*hasil.temuan, *found))
    return Pemeriksaan(source.text.path, semua, keterisian=terisi, setahun=setahun)


def _lke(source: Source, pk: str | None) -> Iterator[Diagnostic]:
    lke = read_lke(source)
    if document := load_named_pk(source, pk):
        with source.locating():
            same_year(lke.value.tahun, document, "LKE")
    return temuan_lke(lke.value)


def _placed(source: Source, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    semua = map(source.place, (*found, *doubtful_names(source.tree)))
    return tuple(in_order(dict.fromkeys((*source.warnings, *semua))))
