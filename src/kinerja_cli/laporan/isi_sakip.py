"""What programs read of a SAKIP evaluation: ``kinerja/sakip@1``."""

from collections.abc import Sequence
from typing import Any

from kinerja_cli.core.angka import penuh
from kinerja_cli.dokumen.hasil.catatan import write_findings
from kinerja_cli.dokumen.hasil.target import rekam_target
from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.laporan.baris_sakip import KENAIKAN, SEMUA, komponen_rows
from kinerja_cli.laporan.isi import format_head, identify
from kinerja_cli.laporan.model import record
from kinerja_cli.telaah.sakip.kenaikan import Kenaikan
from kinerja_cli.telaah.sakip.penilaian import Penilaian
from kinerja_cli.telaah.sakip.tinjauan import Tinjauan


def isi_sakip(
    p: Penilaian, tujuan: Tujuan | None, kenaikan: Sequence[Kenaikan]
) -> dict[str, Any]:
    """Describe the parts, what they come to, and the ways up."""
    return {
        **format_head("kinerja/sakip@1"),
        "asal": identify(p.asal.text),
        "pk": identify(p.pk.source.text) if p.pk else None,
        "tahun": p.tahun,
        "periode": p.kata_periode,
        "instansi": p.instansi or None,
        "keterangan": p.keterangan or None,
        "komponen": [record(SEMUA, b) for b in komponen_rows(p) if b.bagian.komponen],
        **_ringkas(p.tinjauan),
        "mandiri": _ringkas(p.mandiri) if p.mandiri else None,
        "target": _target(p),
        "tujuan": tujuan
        and {
            "sebutan": tujuan.sebutan,
            "paling_sedikit": tujuan.nilai,
        },
        "kenaikan": [_kenaikan(k) for k in kenaikan],
        "acuan": p.tinjauan.ketentuan.acuan(),
        "temuan": write_findings(p.temuan),
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


def _kenaikan(k: Kenaikan) -> dict[str, Any]:
    isi = record(KENAIKAN, k)
    return isi | {"perubahan": k.perubahan, "langkah": k.langkah}


def _target(p: Penilaian) -> dict[str, Any] | None:
    if p.baris is None:
        return None
    b, target = p.baris, rekam_target(p.baris.target)
    return {
        "id": b.indikator.id,
        "target": target.nilai,
        "target_sampai": target.sampai,
        "target_kata": target.kata,
        "capaian": b.capaian.nilai if b.capaian else None,
        "tercapai": b.tercapai,
        "tercapai_penuh": b.tercapai_penuh,
        "masa_berjalan": b.masa_berjalan,
        "arah": b.indikator.arah,
        "status": b.status,
    }
