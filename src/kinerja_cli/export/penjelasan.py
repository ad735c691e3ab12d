"""An explanation as a report, ``kinerja/penjelasan@1``: a tree an indikator."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from kinerja_cli.angka import format_angka, hasilnya
from kinerja_cli.export.hasil import asal, konteks
from kinerja_cli.export.isi import kepala, notes
from kinerja_cli.export.laporan import (
    Bagian,
    Cabang,
    Cell,
    Daftar,
    Laporan,
    Lembar,
    Pohon,
    penuh,
)
from kinerja_cli.export.prose import conventions, head
from kinerja_cli.hasil import Hasil
from kinerja_cli.penjelasan import Golongan, Penjelasan, Simpul
from kinerja_cli.rumus.langkah import CACAH
from kinerja_cli.teks import kutip, visible


@dataclass(frozen=True)
class LaporanPenjelasan(Laporan):
    """The trees of one result."""

    judul: ClassVar[str] = "Penjelasan capaian"
    hasil: Hasil
    penjelasan: tuple[Penjelasan, ...]

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, then a tree an indikator."""
        yield Daftar("", list(head(self.hasil)))
        for p in self.penjelasan:
            i = p.baris.indikator
            yield Pohon(f"{i.id}: {visible(i.nama)}", _akar(p))
        pembulatan, *_ = conventions(self.hasil)  # the tree cites the rest
        yield Daftar("Konvensi", [pembulatan])

    def lembar(self) -> Lembar:
        """Return a row a step, parents first; ``tingkat`` is the depth."""
        awal = konteks(self.hasil)
        rows = (
            (*awal.values(), p.baris.indikator.id, bagian, tingkat, *_cells(s))
            for p in self.penjelasan
            for bagian, akar in (("capaian", p.capaian), ("dasar_target", p.dasar))
            for tingkat, s in _walk(akar)
        )
        return Lembar([*awal, "id", "bagian", "tingkat", *_SEL], rows)

    def isi(self) -> dict[str, Any]:
        """Return the trees, every number with the numbers that it follows from."""
        return {
            **kepala("kinerja/penjelasan@1"),
            **asal(self.hasil),
            "indikator": [_isi(p) for p in self.penjelasan],
        }


_SEL = (
    *("label", "rumus", "hitungan", "nilai", "bulat", "desimal"),
    *("berkas", "baris", "kolom", "tertulis", "acuan", "keyakinan"),
)


def _akar(p: Penjelasan) -> Cabang:
    b, i = p.baris, p.baris.indikator
    anak = [_cabang(p.capaian)] if p.capaian else []
    if b.tercapai is not None and b.realisasi:
        anak.append(Cabang((_putusan(p),)))
    anak += map(_sebutan, p.golongan)
    if p.dasar and p.uji:
        target = f"target {format_angka(i.target)} dijelaskan PK: {p.uji.cocok}"
        anak.append(Cabang((target,), (_cabang(p.dasar),)))
    anak += (Cabang((f"catatan: {visible(d.message)} [{d.code}]",)) for d in b.catatan)
    return Cabang((_ringkas(p),), tuple(anak))


def _ringkas(p: Penjelasan) -> str:
    b = p.baris
    if b.capaian:
        return f"capaian {format_angka(b.capaian.nilai)} %"
    return {"belum_ada": "belum ada: isiannya kosong"}.get(b.status, "tak terhitung")


def _putusan(p: Penjelasan) -> str:
    b = p.baris
    lebih = {"naik": ("≥", "<"), "turun": ("≤", ">")}[b.indikator.arah]
    kata, tanda = ("tercapai", lebih[0]) if b.tercapai else ("tidak tercapai", lebih[1])
    realisasi = format_angka(b.realisasi.nilai) if b.realisasi else ""
    return f"{kata}: realisasi {realisasi} {tanda} target {format_angka(b.target)}"


def _sebutan(g: Golongan) -> Cabang:
    judul = f"{g.nama} {g.sebutan}, {g.batas}: {format_angka(g.nilai)}"
    return Cabang((judul, str(g.acuan)))


def _cabang(s: Simpul) -> Cabang:
    return Cabang(tuple(map(visible, _lines(s))), tuple(map(_cabang, s.dasar)))


def _lines(s: Simpul) -> Iterator[str]:
    step = s.langkah
    if step.operasi is None or step.desimal is not None:
        yield f"{step.label} = {step.tertulis}"
    else:
        yield f"{step.label} {hasilnya(step.nilai)}"
    if step.desimal is not None:
        yield f"{step.angka}, setengah ke atas"
    elif step.operasi is CACAH:
        yield step.kata
    elif step.operasi:
        yield f"= {step.kata}"
        yield f"= {step.angka}"
    if s.letak:
        tertulis = f", tertulis {kutip(s.tertulis)}" if s.tertulis else ""
        yield f"{s.letak}{tertulis}"
    if step.acuan:
        yield str(step.acuan)


def _walk(s: Simpul | None, tingkat: int = 0) -> Iterator[tuple[int, Simpul]]:
    if s:
        yield tingkat, s
        for d in s.dasar:
            yield from _walk(d, tingkat + 1)


def _cells(s: Simpul) -> tuple[Cell, ...]:
    step, letak, acuan = s.langkah, s.letak, s.langkah.acuan
    tempat = tuple(letak) if letak else (None, None, None)
    bulat = None if step.desimal is None else step.nilai
    return (
        *(step.label, step.kata, step.angka, penuh(step.nilai), bulat, step.desimal),
        *(*tempat, s.tertulis),
        *((acuan.sumber, acuan.keyakinan) if acuan else (None, None)),
    )


def _isi(p: Penjelasan) -> dict[str, Any]:
    b = p.baris
    return {
        "id": b.indikator.id,
        "nama": b.indikator.nama,
        "status": b.status,
        "tercapai": b.tercapai,
        "capaian": _node(p.capaian) if p.capaian else None,
        "dasar_target": _node(p.dasar) if p.dasar else None,
        "cocok": p.uji.cocok if p.uji else None,
        "golongan": [{**g._asdict(), "acuan": dict(g.acuan)} for g in p.golongan],
        "catatan": notes(b.catatan),
    }


def _node(s: Simpul) -> dict[str, Any]:
    step, letak = s.langkah, s.letak
    tempat = None
    if letak:
        tempat = {
            "berkas": letak.path,
            "baris": letak.line,
            "kolom": letak.column,
            "tertulis": s.tertulis,
        }
    return {
        "label": step.label,
        "operasi": step.operasi.nama if step.operasi else None,
        "rumus": step.kata or None,
        "hitungan": step.angka or None,
        "nilai": penuh(step.nilai),
        "bulat": None if step.desimal is None else step.nilai,
        "desimal": step.desimal,
        "letak": tempat,
        "acuan": dict(step.acuan) if step.acuan else None,
        "dasar": [_node(d) for d in s.dasar],
    }
