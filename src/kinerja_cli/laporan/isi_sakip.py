"""What programs read of a SAKIP evaluation: ``kinerja/sakip@1``."""

from collections.abc import Sequence
from typing import Any

from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.laporan import baris_sakip as rows_
from kinerja_cli.laporan.isi import berkas, diagnostics, kepala
from kinerja_cli.laporan.model import penuh
from kinerja_cli.telaah.sakip.kenaikan import Kenaikan
from kinerja_cli.telaah.sakip.penilaian import Penilaian
from kinerja_cli.telaah.sakip.tinjauan import Tinjauan


def isi(
    p: Penilaian, tujuan: Tujuan | None, kenaikan: Sequence[Kenaikan]
) -> dict[str, Any]:
    """Describe the parts, what they come to, and the ways up."""
    return {
        **kepala("kinerja/sakip@1"),
        "asal": berkas(p.asal.text),
        "pk": berkas(p.pk.source.text) if p.pk else None,
        "tahun": p.tahun,
        "periode": p.periode,
        "instansi": p.instansi or None,
        "keterangan": p.keterangan or None,
        "komponen": [_bagian(b) for b in rows_.rows(p) if b.bagian.komponen],
        **_ringkas(p.tinjauan),
        "mandiri": _ringkas(p.mandiri) if p.mandiri else None,
        "target": _target(p),
        "tujuan": tujuan
        and {
            "sebutan": tujuan.sebutan,
            "paling_sedikit": tujuan.nilai,
        },
        "kenaikan": [_kenaikan(k) for k in kenaikan],
        "acuan": p.tinjauan.ketentuan.acuan()._asdict(),
        "temuan": diagnostics(p.temuan),
    }


def _ringkas(t: Tinjauan) -> dict[str, Any]:
    naik, turun = t.berikutnya, t.di_bawahnya
    return {
        "total": t.bulat,
        "total_penuh": penuh(t.total),
        "predikat": t.jenjang.lengkap if t.jenjang else None,
        "di_atasnya": naik
        and {
            "predikat": naik.lengkap,
            "paling_sedikit": t.ketentuan.terendah(naik),
            "kurang": t.kurang,
        },
        "di_bawahnya": turun and {"predikat": turun.lengkap, "cadangan": t.cadangan},
    }


def _bagian(b: rows_.Baris) -> dict[str, Any]:
    isi: dict[str, Any] = dict(zip(rows_.KEPALA, rows_.cells(b), strict=True))
    return {k: isi[k] for k in rows_.KEPALA[: -len(rows_.KENAIKAN)]}


def _kenaikan(k: Kenaikan) -> dict[str, Any]:
    isi = {c.key: c.value(k) for c in rows_.KENAIKAN}
    return isi | {"perubahan": [p._asdict() for p in k.perubahan], "langkah": k.langkah}


def _target(p: Penilaian) -> dict[str, Any] | None:
    if p.baris is None:
        return None
    b = p.baris
    return {
        "id": b.indikator.id,
        "target": b.target,
        "capaian": b.capaian.nilai if b.capaian else None,
        "tercapai": b.tercapai,
    }
