"""The rows and columns of a projection: what each indikator needs."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from kinerja_cli.core.angka import (
    Penuh,
    bulatkan,
    decimals,
    format_angka,
    format_ketik,
    format_penuh,
    penuh,
)
from kinerja_cli.laporan.kolom import Cell, Column
from kinerja_cli.telaah.proyeksi import Keadaan, Kebutuhan
from kinerja_cli.telaah.proyeksi.kebutuhan import StatusKebutuhan

BatasTujuan = Literal["paling sedikit", "paling banyak"]


class BarisKebutuhan(NamedTuple):
    """One need, of an indikator as it is or as it would be."""

    keadaan: Keadaan
    kebutuhan: Kebutuhan

    @property
    def isian(self) -> str:
        """What has to move; marked where something was changed."""
        tanda = "→ " if self.keadaan.perubahan else ""
        return f"{tanda}{self.kebutuhan.peubah.nama}"

    @property
    def satuan(self) -> str:
        """The unit of what has to move."""
        return self.kebutuhan.peubah.satuan or self.keadaan.baris.indikator.satuan

    @property
    def batas(self) -> BatasTujuan:
        """On which side of the goal it has to be."""
        return "paling sedikit" if self.kebutuhan.naik else "paling banyak"


def baris_kebutuhan(keadaan: Keadaan) -> Iterator[BarisKebutuhan]:
    """Walk the needs of one indikator."""
    yield from (BarisKebutuhan(keadaan, k) for k in keadaan.kebutuhan)


def angka(nilai: Decimal | None, k: Kebutuhan) -> Decimal | None:
    """Write a value of an input in the decimals that it is asked for in."""
    return None if nilai is None else bulatkan(nilai, k.peubah.desimal)


def _sekarang(b: BarisKebutuhan) -> Cell:
    return _ketik(b.kebutuhan.kini, b.kebutuhan)


def _perlu(b: BarisKebutuhan) -> str | None:
    perlu = angka(b.kebutuhan.perlu, b.kebutuhan)
    if perlu is None:
        return None
    return f"{'≥' if b.kebutuhan.naik else '≤'} {_ketik(perlu, b.kebutuhan)}"


def _ketik(nilai: Decimal, k: Kebutuhan) -> str:
    """Print what may be filled in, as its field reads it; a row is of one spelling."""
    if k.peubah.tulis:
        return k.peubah.tulis(nilai)
    if k.peubah.cacahan:
        return format_angka(nilai)
    sebaris = (k.kini, angka(k.perlu, k), angka(k.tanpa_pembulatan, k))
    utuh = [n for n in sebaris if n is not None and not decimals(n)]
    polos = any(format_ketik(n) != format_angka(n) for n in utuh)
    return f"{nilai:f}" if polos and not decimals(nilai) else format_ketik(nilai)


def keterangan(b: BarisKebutuhan) -> str:
    """Say in words what a need means."""
    k = b.kebutuhan
    if k.terlewati:
        return "terlewati: satu satuan melompati rentangnya"
    if k.perlu is None or k.selisih is None:
        ujung = k.peubah.maksimal if k.naik else k.peubah.minimal
        tulis = k.peubah.tulis or format_penuh
        batas = "" if ujung is None else f" pada {tulis(ujung)}"
        sebab = k.peubah.sebab(naik=k.naik)
        return f"tidak tercapai{batas}{f': {sebab}' if sebab else ''}{_tak_searah(k)}"
    beda = format_angka(k.selisih.copy_abs())
    satuan = "poin persen" if b.satuan == "%" else b.satuan
    if k.status == "tercapai":
        ruang = f"ada ruang {beda} {satuan}" if k.selisih else "tepat di batas"
        return f"sudah tercapai; {ruang}{_tanpa_pembulatan(k)}{_tak_searah(k)}"
    jauh = f"{_jauh(k, f'{beda} {satuan}')}{_setara(k)}"
    return f"{jauh}{_tanpa_pembulatan(k)}{_tak_searah(k)}"


def _jauh(k: Kebutuhan, beda: str) -> str:
    naik, selisih = k.naik, k.selisih or Decimal(0)
    if selisih > 0 if naik else selisih < 0:
        return f"{beda} lagi" if naik else f"harus turun {beda}"
    # Whoever answers next may do with less than the mean of all so far.
    cukup = f"{beda} {'di bawah' if naik else 'di atas'}" if selisih else "seperti"
    return f"cukup {cukup} yang sekarang"


def _setara(k: Kebutuhan) -> str:
    return f" ({k.peubah.setara(k.perlu)})" if k.peubah.setara and k.perlu else ""


def _tanpa_pembulatan(k: Kebutuhan) -> str:
    if k.tanpa_pembulatan == k.perlu or k.melampaui:
        return ""
    tanpa = angka(k.tanpa_pembulatan, k)
    nilai = "tidak tercapai" if tanpa is None else _ketik(tanpa, k)
    return f"; tanpa pembulatan {nilai}"


def _tak_searah(k: Kebutuhan) -> str:
    return "" if k.searah else "; nilainya tidak bergerak searah, ini yang terdekat"


KEBUTUHAN = (
    Column(
        "isian",
        lambda b: b.kebutuhan.peubah.nama,
        "Isian",
        tampak=lambda b: b.isian,
        jenis=str,
    ),
    Column("satuan", lambda b: b.satuan, jenis=str),
    Column(
        "tujuan",
        lambda b: b.kebutuhan.tujuan.sebutan,
        "Menuju",
        lipat=1,
        awalan="menuju",
        jenis=str,
    ),
    Column("batas", lambda b: b.batas, jenis=BatasTujuan),
    Column("nilai_tujuan", lambda b: b.kebutuhan.tujuan.nilai, jenis=Decimal),
    Column(
        "sekarang",
        lambda b: b.kebutuhan.kini,
        "Sekarang",
        numeric=True,
        tampak=_sekarang,
        jenis=Decimal,
    ),
    Column(
        "perlu",
        lambda b: angka(b.kebutuhan.perlu, b.kebutuhan),
        "Perlu",
        numeric=True,
        tampak=_perlu,
        jenis=Decimal | None,
    ),
    Column("selisih", lambda b: b.kebutuhan.selisih, jenis=Decimal | None),
    Column("status_kebutuhan", lambda b: b.kebutuhan.status, jenis=StatusKebutuhan),
    Column(
        "tanpa_pembulatan",
        lambda b: angka(b.kebutuhan.tanpa_pembulatan, b.kebutuhan),
        jenis=Decimal | None,
    ),
    Column("nilai", lambda b: penuh(b.kebutuhan.nilai), jenis=Penuh | None),
    Column("keterangan", keterangan, "Keterangan", detail=True, jenis=str),
)
