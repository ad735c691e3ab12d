"""The two columns of a worksheet: the evaluator's grades, and the office's own."""

from decimal import Decimal
from typing import Any

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.dokumen.lke.declaration import Kolom, Lke, NilaiHuruf
from kinerja_cli.rumus.sakip import Sakip
from kinerja_cli.rumus.sakip.komponen import IsianKomponen, SubKomponen, bobot_komponen


def uraian_kriteria(nilai: NilaiHuruf) -> str:
    """Say how many criteria are met, and for how long, in words."""
    if nilai.persen is None:
        return ""
    lama = "" if nilai.bertahan is None else f", {nilai.bertahan} tahun"
    return f"{nilai.terpenuhi} dari {nilai.dari} kriteria{lama}"


def komponen_lke(
    lke: Lke, kolom: Kolom, ketentuan: Ketentuan
) -> dict[str, IsianKomponen]:
    """Return each component of one column: its grades, else its value, else a part."""
    return {n: _komponen(lke, n, kolom, ketentuan) for n in bobot_komponen(ketentuan)}


def sakip_lke(lke: Lke, kolom: Kolom, ketentuan: Ketentuan) -> Sakip | None:
    """Return one column as a rumus; None where something is not filled in yet."""
    isi: dict[str, Any] = dict(komponen_lke(lke, kolom, ketentuan))
    if not all(isinstance(k, Decimal | SubKomponen) for k in isi.values()):
        return None
    isi["total"] = lke.total if kolom == "evaluator" else None
    return Sakip.model_construct(**isi)


def _komponen(lke: Lke, nama: str, kolom: Kolom, ketentuan: Ketentuan) -> IsianKomponen:
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
    return nilai.huruf or next(reversed(dari_kriteria(nilai, ketentuan)), None)


def dari_kriteria(nilai: NilaiHuruf, ketentuan: Ketentuan) -> tuple[str, ...]:
    """Return the grades that the criteria allow, the best first; none without them."""
    if nilai.persen is None or ketentuan.kriteria is None:
        return ()
    return ketentuan.kriteria.huruf(nilai.persen, nilai.bertahan)
