"""What programs read of an explanation: ``kinerja/penjelasan@1``, and a row a step."""

from collections.abc import Iterator, Sequence
from typing import Any

from kinerja_cli.core.teks import slashed
from kinerja_cli.laporan.isi import notes
from kinerja_cli.laporan.model import Cell, penuh
from kinerja_cli.telaah.jelaskan import Penjelasan, Simpul

KEPALA = (
    *(
        "id",
        "status",
        "bagian",
        "tingkat",
        "label",
        "rumus",
        "hitungan",
        "nilai",
        "bulat",
        "desimal",
    ),
    *("berkas", "baris", "kolom", "tertulis", "acuan", "keyakinan", "catatan"),
)


def rows_of(p: Penjelasan) -> Iterator[tuple[Cell, ...]]:
    """Write the steps of one indikator, and how its numbers are named."""
    id_, status = p.baris.indikator.id, p.baris.status
    catatan = tuple(notes(p.baris.catatan))
    yield (id_, status, "indikator", 0, *[None] * (len(KEPALA) - 5), catatan)
    pohon = {
        "capaian": p.capaian,
        "capaian_triwulan": p.triwulan,
        "dasar_target": p.dasar,
    }
    for bagian, akar in pohon.items():
        for tingkat, s in _walk(akar):
            yield (id_, status, bagian, tingkat, *_cells(s), None)
    for g in p.golongan:
        acuan = (g.acuan.sumber, g.acuan.keyakinan)
        angka = (g.batas, None, penuh(g.asal), g.nilai, g.desimal)
        yield (id_, status, g.nama, 0, g.sebutan, *angka, *[None] * 4, *acuan, None)


def rows_beside(bagian: str, pohon: Sequence[Simpul]) -> Iterator[tuple[Cell, ...]]:
    """Write the steps of what belongs to no indikator: the means, the money."""
    for akar in pohon:
        for tingkat, s in _walk(akar):
            yield (None, None, bagian, tingkat, *_cells(s), None)


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


def isi(p: Penjelasan) -> dict[str, Any]:
    """Describe one indikator for programs."""
    b = p.baris
    return {
        "id": b.indikator.id,
        "nama": b.indikator.nama,
        "status": b.status,
        "tercapai": b.tercapai,
        "capaian": node(p.capaian) if p.capaian else None,
        "capaian_triwulan": node(p.triwulan) if p.triwulan else None,
        "dasar_target": node(p.dasar) if p.dasar else None,
        "cocok": p.uji.cocok if p.uji else None,
        "golongan": [
            g._asdict() | {"asal": penuh(g.asal), "acuan": g.acuan._asdict()}
            for g in p.golongan
        ],
        "catatan": notes(b.catatan),
    }


def node(s: Simpul) -> dict[str, Any]:
    """Describe one step for programs, with the steps that it follows from."""
    step, letak = s.langkah, s.letak
    tempat = None
    if letak:
        tempat = {
            "berkas": slashed(letak.path),
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
        "acuan": step.acuan._asdict() if step.acuan else None,
        "dasar": [node(d) for d in s.dasar],
    }
