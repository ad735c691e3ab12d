"""A result as its file records it: ``kinerja/hasil@1``."""

from decimal import Decimal

from kinerja_cli import __version__
from kinerja_cli.core.angka import PEMBULATAN, penuh
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.dokumen.hasil.catatan import write_findings, write_notes
from kinerja_cli.dokumen.hasil.declaration import (
    AkumulasiTercatat,
    BarisTercatat,
    HasilTercatat,
    KonvensiTercatat,
    ProgramTercatat,
    RealisasiTercatat,
)
from kinerja_cli.dokumen.hasil.jumlah import (
    AnggaranTercatat,
    RataRataSasaran,
    RingkasanTercatat,
    TriwulanTercatat,
)
from kinerja_cli.dokumen.hasil.perubahan import PerubahanTercatat
from kinerja_cli.dokumen.hasil.target import rekam_target
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.hitung.anggaran import Anggaran
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman_pk import rekam_pk
from kinerja_cli.hitung.rekaman_program import rekam_program
from kinerja_cli.hitung.rekaman_sasaran import rekam_sasaran
from kinerja_cli.hitung.ringkasan import (
    RATA_RATA_CAPAIAN,
    Ringkasan,
    RingkasanTriwulan,
)
from kinerja_cli.source import Document


def rekam(
    hasil: Hasil,
    indikator: tuple[BarisTercatat, ...] | None = None,
    program: tuple[ProgramTercatat, ...] | None = None,
) -> HasilTercatat:
    """Record a result; ``indikator`` and ``program`` are its rows, if recorded."""
    if indikator is None:
        indikator = tuple(map(rekam_baris, hasil.baris))
        program = rekam_program(hasil, tuple(map(rekam_baris, hasil.baris_program)))
    return HasilTercatat(
        format="kinerja/hasil@1",
        versi=__version__,
        pk=rekam_pk(hasil.pk),
        periode=hasil.realisasi.kata_periode,
        realisasi=rekam_realisasi(hasil),
        konvensi=_konvensi(hasil),
        sasaran=tuple(rekam_sasaran(hasil.pk.value)),
        indikator=indikator,
        ringkasan=_ringkasan(hasil.ringkasan),
        anggaran=_anggaran(hasil.anggaran) if hasil.anggaran else None,
        temuan=write_findings(hasil.temuan),
        program=program,
    )


def rekam_realisasi(hasil: Hasil) -> tuple[RealisasiTercatat, ...]:
    """Record which realisasi it came from."""
    return tuple(map(_realisasi, hasil.realisasi.berkas))


def _realisasi(document: Document[Realisasi]) -> RealisasiTercatat:
    text, isi = document.source.text, document.value.berkas
    periode = isi.tahun, isi.triwulan, isi.bulan
    lagi = isi.keterangan or None, isi.semester, text.lembar or None
    return RealisasiTercatat(text.name, text.sha256, *periode, *lagi)


def _konvensi(hasil: Hasil) -> KonvensiTercatat:
    konvensi = hasil.pk.value.konvensi
    return KonvensiTercatat(
        PEMBULATAN,
        konvensi.desimal,
        RATA_RATA_CAPAIAN[konvensi.rata_rata],
        konvensi.sifat_anggaran,
        {str(subjek): a for subjek, a in hasil.acuan.items()},
        konvensi.desimal_persen,
        konvensi.target_nol,
        konvensi.batas_capaian,
        konvensi.batas_bawah,
        konvensi.rata_rata,
        konvensi.capaian_predikat,
        hasil.ringkasan.berbobot.kata if hasil.ringkasan.berbobot else None,
    )


def rekam_baris(b: Baris) -> BarisTercatat:
    """Record one indikator."""
    i, t, rekap = b.indikator, b.triwulan, b.rekap
    target, pada = rekam_target(b.target), rekam_target(t.target if t else None)
    return BarisTercatat(
        id=i.id,
        nama=i.nama,
        sasaran=b.sasaran or None,
        satuan=i.satuan,
        rumus=i.rumus,
        arah=i.arah,
        rumus_turun=i.rumus_turun if i.arah == "turun" else None,
        target=target.nilai,
        realisasi=nilai_langkah(b.realisasi),
        realisasi_penuh=penuh(b.realisasi_penuh),
        capaian=nilai_langkah(b.capaian),
        capaian_penuh=penuh(b.capaian_penuh.nilai if b.capaian_penuh else None),
        tercapai=b.tercapai,
        kategori=b.kategori,
        predikat=b.predikat,
        status=b.status,
        catatan=write_notes(b.catatan),
        triwulan_target=t.triwulan if t else None,
        sifat_triwulan=t.sifat if t else None,
        target_triwulan=pada.nilai,
        realisasi_triwulan=nilai_langkah(t.realisasi) if t else None,
        capaian_triwulan=nilai_langkah(t.capaian) if t else None,
        tercapai_triwulan=t.tercapai if t else None,
        akumulasi=AkumulasiTercatat(
            i.cara_akumulasi,
            tuple(p.sebutan for p in rekap.dipakai),
            tuple(p.sebutan for p in rekap.kosong),
        ),
        target_akhir=b.akhir,
        target_sampai=target.sampai,
        target_kata=target.kata,
        tercapai_penuh=b.tercapai_penuh,
        masa_berjalan=b.masa_berjalan,
        target_triwulan_sampai=pada.sampai,
        target_triwulan_kata=pada.kata,
        target_triwulan_tertulis=str(b.janji) if b.janji else None,
        skala=i.kelas.kata or None,
        desimal=b.desimal,
        bobot=i.bobot,
        target_perubahan=_perubahan(b),
    )


def _perubahan(b: Baris) -> PerubahanTercatat | None:
    if (baru := b.indikator.target_perubahan) is None:
        return None
    from kinerja_cli.hitung.rekaman_perubahan import rekam_perubahan  # noqa: PLC0415 - of few PK

    return rekam_perubahan(b, baru)


def nilai_langkah(step: Bulat | None) -> Decimal | None:
    """Return the number printed of a step, where there is one."""
    return step.nilai if step else None


def _ringkasan(r: Ringkasan) -> RingkasanTercatat:
    berbobot = r.berbobot.langkah_sasaran if r.berbobot else {}
    return RingkasanTercatat(
        r.terhitung,
        r.tak_terhitung,
        r.belum_ada,
        r.tercapai,
        r.rata_rata_capaian,
        tuple(
            RataRataSasaran(s, rata, nilai_langkah(berbobot.get(s)))
            for s, rata in r.per_sasaran
        ),
        write_notes(r.catatan),
        r.tidak_ada,
        r.tanpa_target,
        r.berjalan,
        r.pembagi,
        _ringkasan_triwulan(r.triwulan) if r.triwulan else None,
        nilai_langkah(r.selesai),
        r.berputusan,
        nilai_langkah(r.berbobot.langkah) if r.berbobot else None,
    )


def _ringkasan_triwulan(t: RingkasanTriwulan) -> TriwulanTercatat:
    return TriwulanTercatat(*t[:3], nilai_langkah(t.langkah), t.kosong)


def _anggaran(a: Anggaran) -> AnggaranTercatat:
    banyak = len(a.baris), len(a.terisi)
    return AnggaranTercatat(*banyak, *a.jumlah.tercetak, write_notes(a.catatan))
