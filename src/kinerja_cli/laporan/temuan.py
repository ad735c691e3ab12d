"""Findings as text for eyes and as JSON for programs, ``kinerja/temuan@1``."""

from collections.abc import Iterator, Sequence
from typing import Any

from kinerja_cli.core.angka import penuh
from kinerja_cli.core.teks import slashed, visible
from kinerja_cli.dokumen.hasil.catatan import write_findings
from kinerja_cli.dokumen.hasil.target import rekam_target
from kinerja_cli.hitung.dasar_target import UjiDasar
from kinerja_cli.telaah.periksa import Pemeriksaan
from kinerja_cli.telaah.periksa.keterisian import Keterisian

_TINGKAT = ("galat", "peringatan", "catatan")


def temuan_teks(hasil: Sequence[Pemeriksaan]) -> str:
    """Write every finding with its line, then what was found in how many words."""
    return "".join(f"{line}\n" for h in hasil for line in _lines(h))


def _lines(hasil: Pemeriksaan) -> Iterator[str]:
    yield from map(str, hasil.temuan)
    nama = visible(slashed(hasil.path))
    for u in hasil.dasar_target:
        yield (
            f"{nama}: {u.id}: target {u.target}, dasarnya {u.nilai_tertulis}: {u.cocok}"
        )
    if hasil.keterisian:
        yield f"{nama}: {hasil.keterisian}"
    banyak = (f"{hasil.banyak(t) or 'tanpa'} {t}" for t in _TINGKAT)
    yield f"{nama}: {', '.join(banyak)}"


def isi_temuan(hasil: Sequence[Pemeriksaan]) -> dict[str, Any]:
    """Say the same for programs."""
    berkas = [
        {
            "berkas": slashed(h.path),
            **{t: h.banyak(t) for t in _TINGKAT},
            "dasar_target": [_dasar_target(u) for u in h.dasar_target],
            "keterisian": _keterisian(h.keterisian),
            "temuan": write_findings(h.temuan),
        }
        for h in hasil
    ]
    return {"format": "kinerja/temuan@1", "berkas": berkas}


def _dasar_target(u: UjiDasar) -> dict[str, Any]:
    target = rekam_target(u.target)
    return {
        "id": u.id,
        "target": target.nilai,
        "target_sampai": target.sampai,
        "target_kata": target.kata,
        "nilai": penuh(u.nilai),
        "cocok": u.cocok,
        "desimal": u.desimal,
    }


def _keterisian(k: Keterisian | None) -> dict[str, Any] | None:
    return k and {"indikator": k.indikator, **k._asdict()}
