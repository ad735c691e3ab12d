"""A worksheet from its file: its shape, its grades, and whether they agree."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from kinerja_cli.aturan import Aturan, Ketentuan
from kinerja_cli.core.angka import format_angka, format_penuh, poin
from kinerja_cli.core.diagnostic import Diagnostic, Keys, KinerjaError, raise_galat
from kinerja_cli.core.exact import kurang, utuh
from kinerja_cli.dokumen.elsewhere import beside
from kinerja_cli.dokumen.format import LKE, refuse_other
from kinerja_cli.dokumen.lke.declaration import (
    KOLOM,
    Kolom,
    Lke,
    NilaiHuruf,
    SemuaKomponen,
)
from kinerja_cli.dokumen.lke.kolom import (
    dari_kriteria,
    komponen_lke,
    nilai_kolom,
    sakip_lke,
    uraian_kriteria,
)
from kinerja_cli.rumus.sakip.komponen import (
    IsianKomponen,
    SubKomponen,
    hitung_komponen,
    huruf_keliru,
    keliru,
    luar_kisi,
)
from kinerja_cli.rumus.sakip.sakip import SELISIH_CETAK
from kinerja_cli.source import Document, Source
from kinerja_cli.source.validation import validate


def read_lke(source: Source) -> Document[Lke]:
    """Read a worksheet.

    Raises:
        KinerjaError: All errors of the file, at their places.
    """
    refuse_other(source, LKE)
    lke = source.read(Lke, beside(), lanjut=True)
    with source.locating():
        raise_galat(temuan_lke(lke))
    return Document(lke, source)


def temuan_lke(lke: Lke) -> Iterator[Diagnostic]:
    """Find what is wrong, or worth knowing, in a worksheet of the right shape."""
    aturan = Aturan(lke.tahun)
    ketentuan = aturan.ketentuan("sakip")
    huruf = [d for kolom in KOLOM for d in _huruf(lke, kolom, ketentuan)]
    yield from huruf
    if any(d.level == "galat" for d in huruf):
        return
    for nama, isi in komponen_lke(lke, "evaluator", ketentuan).items():
        yield from _tak_sejumlah(lke, nama, isi, ketentuan)
        yield from _kosong(nama, isi)
        if isinstance(isi, Decimal | SubKomponen):
            for check in (keliru, luar_kisi):
                for d in check(nama, isi, ketentuan):
                    di_nilai = () if isinstance(isi, SubKomponen) else ("nilai",)
                    yield d._replace(keys=("komponen", *d.keys, *di_nilai))
    if sakip := sakip_lke(lke, "evaluator", ketentuan):
        yield from sakip.total_berbeda(aturan)


def _huruf(lke: Lke, kolom: Kolom, ketentuan: Ketentuan) -> Iterator[Diagnostic]:
    lagi = () if kolom == "evaluator" else (kolom,)
    for nama, komponen in lke.komponen:
        for sub in SubKomponen.model_fields:
            if nilai := nilai_kolom(getattr(komponen, sub, None), kolom):
                tak_didukung = _tak_didukung(f"{sub} {nama}", nilai, ketentuan)
                found = (*_dikenal(nilai, ketentuan), *tak_didukung)
                yield from (d.under("komponen", nama, sub, *lagi) for d in found)


def _dikenal(nilai: NilaiHuruf, ketentuan: Ketentuan) -> Iterator[Diagnostic]:
    if nilai.huruf:
        yield from (d.under("huruf") for d in huruf_keliru(nilai.huruf, ketentuan))


def _tak_didukung(
    nama: str, nilai: NilaiHuruf, ketentuan: Ketentuan
) -> Iterator[Diagnostic]:
    mungkin = dari_kriteria(nilai, ketentuan)
    if nilai.persen is None or not (nilai.huruf and mungkin):
        return
    if nilai.huruf not in mungkin:
        message = (
            f"{nama} {nilai.huruf} tidak sesuai kriterianya: {uraian_kriteria(nilai)}, "
            f"{format_penuh(nilai.persen, 2)} %, bernilai {' atau '.join(mungkin)}"
        )
        hint = "betulkan nilai hurufnya, atau kriterianya"
        yield Diagnostic("KIN326", message, hint, "peringatan", ("huruf",))


def _kosong(nama: str, isi: IsianKomponen) -> Iterator[Diagnostic]:
    for sub, huruf in isi.items() if isinstance(isi, Mapping) else ():
        if not huruf:
            message = f"{sub} {nama} belum diisi"
            keys = ("komponen", nama, sub)
            yield Diagnostic("KIN205", message, "isi nilai hurufnya", "catatan", keys)


def _tak_sejumlah(
    lke: Lke, nama: str, isi: IsianKomponen, ketentuan: Ketentuan
) -> Iterator[Diagnostic]:
    tertulis = getattr(getattr(lke.komponen, nama), "nilai", None)
    if tertulis is None or not isinstance(isi, SubKomponen):
        return
    jumlah = utuh(hitung_komponen(nama, isi, ketentuan).nilai)
    if kurang(tertulis, jumlah).copy_abs() > SELISIH_CETAK:
        message = (
            f"{nama} tertulis {format_angka(tertulis)}, padahal subkomponennya "
            f"berjumlah {format_angka(poin(jumlah))}"
        )
        hint = "periksa nilai huruf subkomponen dan nilai komponennya"
        yield Diagnostic("KIN405", message, hint, keys=("komponen", nama, "nilai"))


def read_komponen(tree: Any, tahun: int, keys: Keys) -> dict[str, IsianKomponen]:
    """Read the components of a realisasi that is not complete yet.

    Args:
        tree: What stands below the indikator.
        tahun: The year whose regulation holds.
        keys: Where it stands in its file, for what is found.

    Raises:
        KinerjaError: A value or a grade is wrong.
    """
    komponen = {
        nama: isi if isinstance(isi, dict) else {"nilai": isi}
        for nama, isi in tree.items()
        if nama in SemuaKomponen.model_fields
    }
    semua = validate(SemuaKomponen, komponen, beside())
    lke = Lke(format="kinerja/lke@1", tahun=tahun, komponen=semua)
    galat = [d for d in temuan_lke(lke) if d.level == "galat"]
    if galat:
        raise KinerjaError(*(d._replace(keys=(*keys, *d.keys[1:])) for d in galat))
    return komponen_lke(lke, "evaluator", Aturan(tahun).ketentuan("sakip"))
