"""A result of ``hitung`` as a report, format ``kinerja/hasil@1``."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, ClassVar

from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.anggaran import Anggaran
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.ringkasan import Ringkasan
from kinerja_cli.hitung.target_akhir import Akhir
from kinerja_cli.laporan import prose
from kinerja_cli.laporan.columns import COLUMNS, TABLE_COLUMNS
from kinerja_cli.laporan.isi import asal, diagnostics, kepala, konteks, notes
from kinerja_cli.laporan.model import (
    Bagian,
    Column,
    Daftar,
    Laporan,
    Lembar,
    Line,
    Tabel,
    penuh,
)
from kinerja_cli.rumus.alat.gabungan import daun

if TYPE_CHECKING:
    from kinerja_cli.hitung.per_triwulan import PerTriwulan


@dataclass(frozen=True)
class LaporanHasil(Laporan):
    """A result; what it adds where there is room, and on demand.

    Attributes:
        rinci: Inputs and unrounded values.
        triwulan: The quarters of every indikator, each by itself.
    """

    judul: ClassVar[str] = "Capaian kinerja"
    hasil: Hasil
    rinci: bool = False
    triwulan: "PerTriwulan | None" = None

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, a table a sasaran, notes, summary and conventions."""
        hasil = self.hasil
        yield Daftar("", list(prose.head(hasil)))
        for sasaran, group in groupby(hasil.baris, key=lambda b: b.sasaran):
            uraian = visible(hasil.pk.value.sasaran[sasaran - 1].uraian)
            yield Tabel(f"Sasaran {sasaran}: {uraian}", TABLE_COLUMNS, list(group))
        columns, catatan = self._per_triwulan()
        if columns:
            yield Tabel("Per triwulan", columns, hasil.baris)
        yield Daftar("Anggaran", list(prose.budget(hasil)))
        yield Daftar("Target triwulan", list(prose.quarters(hasil)))
        yield Daftar("Target jangka menengah", list(prose.medium_term(hasil)))
        yield Daftar("Akumulasi", list(prose.accumulation(hasil)))
        yield Daftar("Catatan", [*prose.notes(hasil), *catatan])
        for nama, lines in prose.details(hasil) if self.rinci else ():
            yield Daftar(f"Rincian {nama}", lines)
        yield Daftar("Ringkasan", list(prose.summary(hasil)))
        yield Daftar("Konvensi", list(prose.conventions(hasil)))

    def lembar(self) -> Lembar:
        """Return a row an indikator; period, PK and keterangan stand in every row.

        A row has no room for inputs: ``rinci`` changes nothing here.
        """
        awal = konteks(self.hasil)
        akhir = {"keterangan": self.hasil.realisasi.keterangan}
        semua = self._semua()
        rows = (
            (*awal.values(), *(c.value(b) for c in semua), *akhir.values())
            for b in self.hasil.baris
        )
        return Lembar([*awal, *(c.key for c in semua), *akhir], rows)

    def _per_triwulan(self) -> tuple[tuple[Column, ...], list[Line]]:
        """Return the columns of the quarters, and what is to be known of them."""
        if self.triwulan is None:
            return (), []
        from kinerja_cli.laporan import per_triwulan  # noqa: PLC0415 - on demand

        lines = [("triwulan", prose.kalimat(d)) for d in self.triwulan.catatan]
        return per_triwulan.columns(self.triwulan), lines

    def _semua(self) -> tuple[Column, ...]:
        """Return what programs read of a row."""
        if self.triwulan is None:
            return COLUMNS
        from kinerja_cli.laporan.per_triwulan import quarters  # noqa: PLC0415 - on demand

        return quarters(self.triwulan)

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/hasil@1``; ``rinci`` adds the inputs of every indikator."""
        return {
            **kepala("kinerja/hasil@1"),
            **asal(self.hasil),
            "konvensi": _konvensi(self.hasil),
            "indikator": [self._baris(b) for b in self.hasil.baris],
            "ringkasan": _ringkasan(self.hasil.ringkasan),
            "anggaran": _anggaran(self.hasil.anggaran),
            "temuan": diagnostics(self.hasil.temuan),
        }

    def _baris(self, baris: Baris) -> dict[str, Any]:
        row: dict[str, Any] = {c.key: c.value(baris) for c in self._semua()}
        row["akumulasi"] = _akumulasi(baris)
        row["target_akhir"] = _akhir(baris.akhir) if baris.akhir else None
        if self.rinci:
            row["masukan"] = [
                {
                    "label": d.label,
                    "nilai": penuh(d.nilai),
                    "kunci": list(d.keys),
                    "berkas": d.berkas + 1,
                }
                for d in (daun(baris.realisasi) if baris.realisasi else ())
            ]
        return row


def _konvensi(hasil: Hasil) -> dict[str, Any]:
    konvensi = hasil.pk.value.konvensi
    return {
        "pembulatan": prose.PEMBULATAN,
        "desimal": konvensi.desimal,
        "rata_rata": prose.RATA_RATA,
        "sifat_anggaran": konvensi.sifat_anggaran,
        "acuan": {subjek: acuan._asdict() for subjek, acuan in hasil.acuan.items()},
    }


def _ringkasan(ringkasan: Ringkasan) -> dict[str, Any]:
    return {
        "terhitung": ringkasan.terhitung,
        "tak_terhitung": ringkasan.tak_terhitung,
        "belum_ada": ringkasan.belum_ada,
        "tercapai": ringkasan.tercapai,
        "rata_rata_capaian": ringkasan.rata_rata_capaian,
        "per_sasaran": [
            {"sasaran": s, "rata_rata_capaian": n} for s, n in ringkasan.per_sasaran
        ],
        "catatan": notes(ringkasan.catatan),
    }


def _anggaran(anggaran: Anggaran | None) -> dict[str, Any] | None:
    if anggaran is None:
        return None
    from kinerja_cli.laporan.baris_anggaran import UANG, rows  # noqa: PLC0415 - on demand

    *_, jumlah = rows(anggaran)
    banyak = {"program": len(anggaran.baris), "terisi": len(anggaran.terisi)}
    uang = {c.key: c.value(jumlah) for c in UANG}
    return banyak | uang | {"catatan": notes(anggaran.catatan)}


def _akhir(akhir: Akhir) -> dict[str, Any]:
    return akhir._asdict() | {"catatan": notes(akhir.catatan)}


def _akumulasi(baris: Baris) -> dict[str, Any]:
    return {
        "cara": baris.indikator.cara_akumulasi,
        "dari": [p.sebutan for p in baris.rekap.dipakai],
        "tidak_diisi": [p.sebutan for p in baris.rekap.kosong],
    }
