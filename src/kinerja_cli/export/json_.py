"""JSON for programs, format ``kinerja/hasil@1``: rounded numbers are numbers."""

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from kinerja_cli import __version__
from kinerja_cli.capaian import Baris
from kinerja_cli.diagnostic import Diagnostic
from kinerja_cli.export.columns import COLUMNS, penuh
from kinerja_cli.export.prose import PEMBULATAN, RATA_RATA, inputs
from kinerja_cli.hasil import Hasil
from kinerja_cli.ringkasan import Ringkasan
from kinerja_cli.source.text import Text


def render(hasil: Hasil, *, rinci: bool = False) -> str:
    """Write ``hasil`` as JSON; ``rinci`` adds the inputs of every indikator."""
    pk, realisasi = hasil.pk, hasil.realisasi
    content = {
        "format": "kinerja/hasil@1",
        "versi": __version__,
        "pk": _berkas(pk.source.text)
        | {"tahun": pk.value.tahun, "instansi": pk.value.instansi},
        "realisasi": [_berkas(realisasi.source.text) | _periode(hasil)],
        "konvensi": _konvensi(hasil),
        "indikator": [_baris(b, rinci=rinci) for b in hasil.baris],
        "ringkasan": _ringkasan(hasil.ringkasan),
        "temuan": diagnostics(hasil.temuan),
    }
    return dumps(content) + "\n"


def _periode(hasil: Hasil) -> dict[str, Any]:
    berkas = hasil.realisasi.value.berkas
    return {
        "tahun": berkas.tahun,
        "triwulan": berkas.triwulan,
        "keterangan": berkas.keterangan or None,
    }


def _konvensi(hasil: Hasil) -> dict[str, Any]:
    return {
        "pembulatan": PEMBULATAN,
        "desimal": hasil.pk.value.konvensi.desimal,
        "rata_rata": RATA_RATA,
        "acuan": {subjek: dict(acuan) for subjek, acuan in hasil.acuan.items()},
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
        "catatan": [f"{d.code}: {d.message}" for d in ringkasan.catatan],
    }


def _berkas(text: Text) -> dict[str, Any]:
    return {"berkas": text.name, "sha256": text.sha256}


def _baris(baris: Baris, *, rinci: bool) -> dict[str, Any]:
    row: dict[str, Any] = {c.key: c.value(baris) for c in COLUMNS}
    if rinci:
        leaves = inputs(baris.realisasi) if baris.realisasi else ()
        row["masukan"] = [
            {"label": d.label, "nilai": penuh(d.nilai), "kunci": list(d.keys)}
            for d in leaves
        ]
    return row


def diagnostics(found: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    """Describe findings for programs; a place that is not known is null."""
    return [
        {
            "kode": d.code,
            "tingkat": d.level,
            "pesan": d.message,
            "saran": d.hint or None,
            "berkas": d.location.path if d.location else None,
            "baris": d.location.line if d.location else None,
            "kolom": d.location.column if d.location else None,
        }
        for d in found
    ]


def dumps(value: Any, indent: str = "") -> str:
    """Write JSON with every Decimal as the number it prints as: ``100.00``.

    The standard library would go through float, and print 100.0.
    """
    deeper = indent + "  "
    match value:
        case Decimal():
            return f"{value:f}"
        case dict() if value:
            pairs = (
                f"{json.dumps(k, ensure_ascii=False)}: {dumps(v, deeper)}"
                for k, v in value.items()
            )
            return f"{{\n{deeper}" + f",\n{deeper}".join(pairs) + f"\n{indent}}}"
        case list() | tuple() if value:
            items = (dumps(v, deeper) for v in value)
            return f"[\n{deeper}" + f",\n{deeper}".join(items) + f"\n{indent}]"
    return json.dumps(value, ensure_ascii=False)
