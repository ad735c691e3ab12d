"""Sides made on the spot: one indikator, ``a``, of one period or several."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.hasil.declaration import (
    AkumulasiTercatat,
    BarisTercatat,
    RealisasiTercatat,
)
from kinerja_cli.dokumen.hasil.pk import PkTercatat
from kinerja_cli.telaah.banding.perbandingan import Perubahan, Sandingan, sandingkan
from kinerja_cli.telaah.banding.sisi import NilaiSisi, Sisi, urutkan

_KOSONG: dict[str, Any] = dict.fromkeys(BarisTercatat._fields)
BARIS = BarisTercatat(**_KOSONG)._replace(
    id="a",
    nama="A",
    satuan="%",
    rumus="nilai",
    arah="naik",
    target=Decimal("80.00"),
    realisasi=Decimal("10.00"),
    capaian=Decimal("12.50"),
    tercapai=False,
    status="terhitung",
    catatan=(),
    akumulasi=AkumulasiTercatat("posisi"),
)


def angka(teks: str | None) -> Decimal | None:
    """Read a number of a table of tests."""
    return None if teks is None else Decimal(teks)


def nilai(realisasi: str | None = "10.00", **more: Any) -> NilaiSisi:
    """Say something of the indikator."""
    if cara := more.pop("cara", None):
        more["akumulasi"] = AkumulasiTercatat(cara)
    belum = {} if realisasi else {"status": "belum_ada", "capaian": None}
    isi = {"realisasi": angka(realisasi)} | belum | more
    milik = {k: isi.pop(k) for k in ("bulan", "acuan") if k in isi}
    return NilaiSisi(BARIS._replace(**isi), 12, None)._replace(**milik)


def sisi(isi: NilaiSisi | None, *periode: Periode, **more: Any) -> Sisi:
    """Make a side; without periods it is of the year 2023."""
    milik = {isi.baris.id: isi} if isi else {}
    semua = periode or (Periode(2023, 1, 12),)
    pk = PkTercatat("pk.yaml", "0" * 64, semua[0].tahun, "Dinas")
    berkas = tuple(
        RealisasiTercatat(f"{p}.yaml", "1" * 64, p.tahun, None, None, None)
        for p in semua
    )
    return replace(Sisi(semua, milik, pk, berkas, 2), **more)


def berurutan(*isi: NilaiSisi | None) -> Sandingan:
    """Lay what years in a row say side by side."""
    semua = [sisi(n, Periode(2021 + k, 1, 12)) for k, n in enumerate(isi)]
    (hasil,) = sandingkan(urutkan(semua))
    return hasil


def perubahan(lama: NilaiSisi, baru: NilaiSisi) -> Perubahan:
    """Return what became of one year in the next."""
    p = berurutan(lama, baru).terakhir
    assert p
    return p
