"""Sides made on the spot: one indikator, ``a``, of one period or several."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from kinerja_cli.core.periode import Periode
from kinerja_cli.source.text import Text
from kinerja_cli.telaah.banding.perbandingan import Perubahan, Sandingan, sandingkan
from kinerja_cli.telaah.banding.sisi import Nilai, PkSisi, Sisi, urutkan

NILAI = Nilai(
    id="a",
    nama="A",
    satuan="%",
    rumus="nilai",
    arah="naik",
    rumus_turun=None,
    status="terhitung",
    target=Decimal("80.00"),
    realisasi=Decimal("10.00"),
    capaian=Decimal("12.50"),
    tercapai=False,
    predikat=None,
    cara="posisi",
    bulan=12,
    acuan=None,
)


def angka(teks: str | None) -> Decimal | None:
    """Read a number of a table of tests."""
    return None if teks is None else Decimal(teks)


def nilai(realisasi: str | None = "10.00", **more: Any) -> Nilai:
    """Say something of the indikator."""
    belum = {} if realisasi else {"status": "belum_ada", "capaian": None}
    return NILAI._replace(realisasi=angka(realisasi), **belum | more)


def sisi(isi: Nilai | None, *masa: Periode, **more: Any) -> Sisi:
    """Make a side; without periods it is of the year 2023."""
    milik = {isi.id: isi} if isi else {}
    semua = masa or (Periode(2023, 1, 12),)
    pk = PkSisi(Text("pk.yaml", "", "0" * 64), semua[0].tahun)
    berkas = tuple(Text(f"{p}.yaml", "", "1" * 64) for p in semua)
    return replace(Sisi(semua, "Dinas", milik, pk, berkas, 2), **more)


def berurutan(*isi: Nilai | None) -> Sandingan:
    """Lay what years in a row say side by side."""
    semua = [sisi(n, Periode(2021 + k, 1, 12)) for k, n in enumerate(isi)]
    (hasil,) = sandingkan(urutkan(semua))
    return hasil


def perubahan(lama: Nilai, baru: Nilai) -> Perubahan:
    """Return what became of one year in the next."""
    p = berurutan(lama, baru).terakhir
    assert p
    return p
