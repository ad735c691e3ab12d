"""A worksheet from its file: its shape, its grades, and whether they agree."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from kinerja_cli.angka import HITUNG, bulatkan, format_angka, format_penuh
from kinerja_cli.aturan import Aturan, Ketentuan
from kinerja_cli.diagnostic import Diagnostic, raise_galat
from kinerja_cli.format import LKE, refuse_other
from kinerja_cli.lke.declaration import KOLOM, Kolom, Lke, NilaiHuruf
from kinerja_cli.rumus.komponen import (
    Isian,
    SubKomponen,
    bobot_komponen,
    hitung_komponen,
    huruf_keliru,
    keliru,
    luar_kisi,
)
from kinerja_cli.rumus.sakip import SELISIH_CETAK, Sakip
from kinerja_cli.source import Document, Source


def read_lke(source: Source) -> Document[Lke]:
    """Read a worksheet.

    Raises:
        KinerjaError: All errors of the file, at their places.
    """
    refuse_other(source, LKE)
    lke = source.read(Lke)
    with source.locating():
        raise_galat(temuan(lke))
    return Document(lke, source)


def temuan(lke: Lke) -> Iterator[Diagnostic]:
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
                    yield d.under("komponen")
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
    mungkin = _dari_kriteria(nilai, ketentuan)
    if nilai.persen is None or not (nilai.huruf and mungkin):
        return
    if nilai.huruf not in mungkin:
        message = (
            f"{nama} {nilai.huruf} tidak sesuai kriterianya: {uraian_kriteria(nilai)}, "
            f"{format_penuh(nilai.persen, 2)} %, bernilai {' atau '.join(mungkin)}"
        )
        hint = "betulkan nilai hurufnya, atau kriterianya"
        yield Diagnostic("KIN326", message, hint, "peringatan", ("huruf",))


def uraian_kriteria(nilai: NilaiHuruf) -> str:
    """Say how many criteria are met, and for how long, in words."""
    if nilai.persen is None:
        return ""
    lama = "" if nilai.bertahan is None else f", {nilai.bertahan} tahun"
    return f"{nilai.terpenuhi} dari {nilai.dari} kriteria{lama}"


def _kosong(nama: str, isi: Isian) -> Iterator[Diagnostic]:
    for sub, huruf in isi.items() if isinstance(isi, Mapping) else ():
        if not huruf:
            message = f"{sub} {nama} belum diisi"
            keys = ("komponen", nama, sub)
            yield Diagnostic("KIN205", message, "isi nilai hurufnya", "catatan", keys)


def _tak_sejumlah(
    lke: Lke, nama: str, isi: Isian, ketentuan: Ketentuan
) -> Iterator[Diagnostic]:
    tertulis = getattr(getattr(lke.komponen, nama), "nilai", None)
    if tertulis is None or not isinstance(isi, SubKomponen):
        return
    jumlah = hitung_komponen(nama, isi, ketentuan).nilai
    if abs(HITUNG.subtract(tertulis, jumlah)) > SELISIH_CETAK:
        message = (
            f"{nama} tertulis {format_angka(tertulis)}, padahal subkomponennya "
            f"berjumlah {format_angka(bulatkan(jumlah))}"
        )
        hint = "periksa nilai huruf subkomponen dan nilai komponennya"
        yield Diagnostic("KIN405", message, hint, keys=("komponen", nama, "nilai"))


def komponen_lke(lke: Lke, kolom: Kolom, ketentuan: Ketentuan) -> dict[str, Isian]:
    """Return each component of one column: its grades, else its value, else a part."""
    return {n: _komponen(lke, n, kolom, ketentuan) for n in bobot_komponen(ketentuan)}


def sakip_lke(lke: Lke, kolom: Kolom, ketentuan: Ketentuan) -> Sakip | None:
    """Return one column as a rumus; None where something is not filled in yet."""
    isi: dict[str, Any] = dict(komponen_lke(lke, kolom, ketentuan))
    if not all(isinstance(k, Decimal | SubKomponen) for k in isi.values()):
        return None
    isi["total"] = lke.total if kolom == "evaluator" else None
    return Sakip.model_construct(**isi)


def _komponen(lke: Lke, nama: str, kolom: Kolom, ketentuan: Ketentuan) -> Isian:
    isi = getattr(lke.komponen, nama)
    huruf: dict[str, Any] = {}
    for sub in SubKomponen.model_fields:
        nilai = nilai_kolom(getattr(isi, sub, None), kolom)
        huruf[sub] = huruf_kolom(nilai, ketentuan) if nilai else None
    if all(huruf.values()):
        return SubKomponen.model_construct(**huruf)
    if any(huruf.values()):
        return huruf  # a value beside some of the grades does not make it whole
    if kolom == "evaluator" and isi and isi.nilai is not None:
        return Decimal(isi.nilai)
    return None


def uraian(lke: Lke) -> dict[tuple[str, str], str]:
    """Say, by component and sub-component, how the criteria are met."""
    return {
        (nama, sub): uraian_kriteria(nilai)
        for nama, komponen in lke.komponen
        for sub in SubKomponen.model_fields
        if (nilai := nilai_kolom(getattr(komponen, sub, None), "evaluator"))
    }


def nilai_kolom(sub: object, kolom: Kolom) -> NilaiHuruf | None:
    """Return what one column says of a sub-component; None if nothing."""
    if kolom == "mandiri":
        sub = getattr(sub, "mandiri", None)
    if isinstance(sub, str):
        return NilaiHuruf.model_construct(huruf=sub)
    return sub if isinstance(sub, NilaiHuruf) else None


def huruf_kolom(nilai: NilaiHuruf, ketentuan: Ketentuan) -> str | None:
    """Return the grade: as stated, else the least that the criteria give."""
    return nilai.huruf or next(reversed(_dari_kriteria(nilai, ketentuan)), None)


def _dari_kriteria(nilai: NilaiHuruf, ketentuan: Ketentuan) -> tuple[str, ...]:
    if nilai.persen is None or ketentuan.kriteria is None:
        return ()
    return ketentuan.kriteria.huruf(nilai.persen, nilai.bertahan)
