"""A comparison as a report, format ``kinerja/banding@1``."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.hitung.target_akhir import Akhir
from kinerja_cli.laporan.baris_banding import (
    akhir_columns,
    antara,
    capaian_columns,
    menuju_akhir,
    realisasi_columns,
)
from kinerja_cli.laporan.isi import berkas, kepala, notes
from kinerja_cli.laporan.model import (
    Bagian,
    Cell,
    Daftar,
    Laporan,
    Lembar,
    Line,
    Tabel,
)
from kinerja_cli.laporan.prose import berkas as sebut_berkas
from kinerja_cli.laporan.prose import kalimat
from kinerja_cli.telaah.banding import Banding, Sisi
from kinerja_cli.telaah.banding.perbandingan import Perubahan, Sandingan
from kinerja_cli.telaah.banding.sisi import Nilai


@dataclass(frozen=True)
class LaporanBanding(Laporan):
    """Every indikator on every side, and what became of it."""

    judul: ClassVar[str] = "Perbandingan kinerja"
    banding: Banding

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, realisasi, capaian, medium-term targets and notes."""
        sisi, baris = self.banding.sisi, self.banding.baris
        yield Daftar("", list(_head(self.banding)))
        yield Tabel("Realisasi", realisasi_columns(sisi, baris), baris)
        if columns := capaian_columns(sisi, baris):
            yield Tabel("Capaian %", columns, baris)
        akhir = akhir_columns(sisi[-1].label)
        yield Tabel("Target jangka menengah", akhir, menuju_akhir(baris))
        yield Daftar("Catatan", list(_notes(self.banding)))

    def lembar(self) -> Lembar:
        """Return a row an indikator and side, so that a script can group by either.

        The change stands in the row of the later side, with the side that it is
        since; the first side that has a realisasi has none.
        """
        rows = (
            (
                *_konteks(s),
                *_indikator(b.nilai[n] or b.terbaru),
                *_nilai(self.banding, b, n),
                s.keterangan,
            )
            for b in self.banding.baris
            for n, s in enumerate(self.banding.sisi)
        )
        return Lembar([*_KONTEKS, *_INDIKATOR, *_NILAI, "keterangan"], rows)

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/banding@1``; the notes of a row are of all its sides."""
        return {
            **kepala("kinerja/banding@1"),
            "sisi": [_sisi(s) for s in self.banding.sisi],
            "indikator": [_baris(self.banding, b) for b in self.banding.baris],
            "catatan": notes(self.banding.catatan()),
        }


_KONTEKS = ("sisi", "tahun", "periode", "pk", "rumus_saja")
_INDIKATOR = ("id", "nama", "satuan", "arah")
_PERUBAHAN = ("sejak", "perubahan", "relatif", "penilaian", "perubahan_capaian")
_JANJI = ("realisasi", "target", "capaian", "tercapai", "predikat", "status")
_AKHIR = (
    *("tahun_target_akhir", "target_akhir", "capaian_target_akhir"),
    *("tercapai_target_akhir", "sumber_target_akhir"),
)
_NILAI = (*_JANJI, *_PERUBAHAN, *_AKHIR, "catatan")


def _konteks(s: Sisi) -> tuple[Cell, ...]:
    return s.label, s.tahun, s.periode, s.pk.berkas.name, s.rumus_saja


def _indikator(nilai: Nilai) -> tuple[Cell, ...]:
    return tuple(getattr(nilai, kunci) for kunci in _INDIKATOR)


def _nilai(banding: Banding, b: Sandingan, n: int) -> tuple[Cell, ...]:
    return (
        *(getattr(b.nilai[n], kunci, None) for kunci in _JANJI),
        *_perubahan(banding, b.perubahan[n]),
        *_akhir(b.akhir if n == len(b.nilai) - 1 else None),
        tuple(notes(b.catatan_sisi(n))),
    )


def _perubahan(banding: Banding, p: Perubahan | None) -> tuple[Cell, ...]:
    if p is None:
        return (None,) * len(_PERUBAHAN)
    sejak = banding.sisi[p.dari].label
    return sejak, p.nilai, p.relatif, p.penilaian, p.capaian


def _akhir(akhir: Akhir | None) -> tuple[Cell, ...]:
    if akhir is None:
        return (None,) * len(_AKHIR)
    return akhir.tahun, akhir.nilai, akhir.capaian, akhir.tercapai, akhir.sumber


def _sisi(s: Sisi) -> dict[str, Any]:
    return {
        **dict(zip(_KONTEKS, _konteks(s), strict=True)),
        "hasil": berkas(s.hasil) if s.hasil else None,
        "realisasi": [berkas(t) for t in s.berkas],
        "pk": berkas(s.pk.berkas) | {"tahun": s.pk.tahun, "instansi": s.instansi},
        "keterangan": list(s.keterangan),
        "catatan": notes(s.catatan()),
    }


def _baris(banding: Banding, b: Sandingan) -> dict[str, Any]:
    terakhir = _perubahan(banding, b.terakhir)
    return {
        **dict(zip(_INDIKATOR, _indikator(b.terbaru), strict=True)),
        "sisi": [
            {"sisi": s.label} | dict(zip(_NILAI, _nilai(banding, b, n), strict=True))
            for n, s in enumerate(banding.sisi)
        ],
        "hingga": banding.sisi[b.terakhir.ke].label if b.terakhir else None,
        **dict(zip(_PERUBAHAN, terakhir, strict=True)),
        "catatan": notes(b.catatan),
    }


def _head(banding: Banding) -> Iterator[Line]:
    instansi = dict.fromkeys(visible(s.instansi) for s in reversed(banding.sisi))
    yield "Instansi", "; ".join(instansi)
    yield from ((s.label, _asal(s)) for s in banding.sisi)
    yield from _sekali("PK", [(s, [_pk(s)]) for s in banding.sisi])
    if masa := antara(banding.sisi, banding.baris):
        yield "Perubahan", masa
    semua = dict.fromkeys(s.pk.keterangan for s in banding.sisi if s.pk.keterangan)
    yield from (("Keterangan PK", visible(k)) for k in semua)
    yield from _sekali("Keterangan", [(s, s.keterangan) for s in banding.sisi])


def _asal(s: Sisi) -> str:
    asal = ", ".join(map(sebut_berkas, s.berkas))
    return f"{sebut_berkas(s.hasil)}, dari {asal}" if s.hasil else asal


def _pk(s: Sisi) -> str:
    rumus = f"rumus PK {s.pk.tahun} " if s.rumus_saja else ""
    return f"{rumus}{sebut_berkas(s.pk.berkas)}"


def _sekali(
    nama: str, per_sisi: Sequence[tuple[Sisi, Sequence[str]]]
) -> Iterator[Line]:
    """Say once what several sides say; which they are, unless it is all of them."""
    for teks in dict.fromkeys(t for _, semua in per_sisi for t in semua):
        siapa = [s.label for s, semua in per_sisi if teks in semua]
        sisi = "" if len(siapa) == len(per_sisi) else f"{rangkai(siapa)}: "
        yield nama, f"{sisi}{visible(teks)}"


def _notes(banding: Banding) -> Iterator[Line]:
    yield from (("instansi", kalimat(d)) for d in banding.catatan())
    for s in banding.sisi:
        yield from ((s.label, kalimat(d)) for d in s.catatan())
    for b in banding.baris:
        yield from ((b.terbaru.id, kalimat(d)) for d in b.catatan)
