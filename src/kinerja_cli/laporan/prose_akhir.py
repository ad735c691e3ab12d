"""What closes a result, in words: its summary, and the conventions that it rests on."""

from collections.abc import Iterator

from kinerja_cli.core.angka import PEMBULATAN, format_angka
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.dokumen.pk import Konvensi
from kinerja_cli.dokumen.pk.kunci_rumus import CAPAIAN_PREDIKAT, CapaianPredikat
from kinerja_cli.hitung.anggaran import SIFAT
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.ringkasan import RATA_RATA_CAPAIAN, Ringkasan
from kinerja_cli.hitung.triwulan import SIFAT_TRIWULAN
from kinerja_cli.laporan.bagian import Line
from kinerja_cli.laporan.columns import STATUS
from kinerja_cli.laporan.prose import persen_tampak


def summary(hasil: Hasil) -> Iterator[Line]:
    """Say how many indikator reached their target, and the mean capaian."""
    r = hasil.ringkasan
    sisa = [f"{n} {kata}" for n, kata in _sisa(r) if n]
    sama = r.berputusan == r.terhitung
    dari = f"{r.terhitung} terhitung" if sama else f"{r.berputusan} berputusan"
    yield "Tercapai", ", ".join([f"{r.tercapai} dari {dari}", *sisa])
    selesai, bobot = dict(r.selesai_sasaran), r.berbobot
    for sasaran, rata_rata in r.per_sasaran:
        teks = f"{persen_tampak(rata_rata)}{_tanpa_menunggu(selesai.get(sasaran))}"
        berbobot = bobot.langkah_sasaran.get(sasaran) if bobot else None
        yield f"Rata-rata capaian sasaran {sasaran}", f"{teks}{_berbobot(berbobot)}"
    atas = f" atas {r.pembagi} indikator, {r.kosong} kosong" if r.kosong else ""
    rata = f"{persen_tampak(r.rata_rata_capaian)}{atas}"
    rata += f"{_tanpa_menunggu(r.selesai)}{_berbobot(bobot.langkah if bobot else None)}"
    yield "Rata-rata capaian", rata
    if program := [b for b in hasil.baris_program if b.tercapai is not None]:
        tercapai = sum(b.tercapai is True for b in program)
        teks = f"{tercapai} dari {len(program)}, di luar rata-rata"
        yield "Tercapai, indikator program", teks
    if t := r.triwulan:
        nama, semua = f"triwulan {t.triwulan}", t.berputusan + t.kosong
        kosong = f", {t.kosong} {STATUS['belum_ada']}" if t.kosong else ""
        yield f"Tercapai {nama}", f"{t.tercapai} dari {semua} yang ditargetkan{kosong}"
        yield f"Rata-rata {nama}", persen_tampak(t.langkah.nilai if t.langkah else None)


def _tanpa_menunggu(rata: Bulat | None) -> str:
    return f"; tanpa yang menunggu {persen_tampak(rata.nilai)}" if rata else ""


def _berbobot(rata: Bulat | None) -> str:
    return f"; berbobot {persen_tampak(rata.nilai)}" if rata else ""


def _sisa(r: Ringkasan) -> Iterator[tuple[int, str]]:
    yield r.berjalan, "belum (tahun berjalan)"
    yield from ((getattr(r, status), kata) for status, kata in STATUS.items())


def conventions(hasil: Hasil) -> Iterator[Line]:
    """Say by which conventions and regulations the numbers came about."""
    konvensi = hasil.pk.value.konvensi
    desimal = konvensi.desimal
    lain = [
        f"{b.indikator.id} {b.desimal} desimal"
        for b in hasil.seluruh_baris
        if b.desimal != desimal and not b.indikator.kelas.bertingkat
    ]
    yield "Pembulatan", "; ".join((rounding(konvensi), *lain))
    if batas := capaian_bounds(konvensi):
        yield "Capaian", batas
    if cara := _words(hasil):
        yield "Capaian predikat", cara
    yield "Rata-rata", RATA_RATA_CAPAIAN[konvensi.rata_rata]
    if berbobot := hasil.ringkasan.berbobot:
        yield "Rata-rata berbobot", berbobot.kata
    if sifat := _quarters(hasil):
        yield "Target triwulan", sifat
    if hasil.anggaran:
        yield "Anggaran", SIFAT[konvensi.sifat_anggaran].kata
    for subjek, acuan in hasil.acuan.items():
        yield f"Acuan {subjek}", str(acuan)


def rounding(konvensi: Konvensi) -> str:
    """Say to how many decimals values are rounded, and a capaian, if otherwise."""
    umum, persen = konvensi.desimal, konvensi.desimal_persen
    capaian = "" if persen == umum else f"; capaian {persen} desimal"
    return f"{PEMBULATAN}, {umum} desimal{capaian}"


def capaian_bounds(konvensi: Konvensi) -> str:
    """Say what is agreed for every capaian, where that is not left as it comes."""
    return ", ".join(_bounds(konvensi))


def _quarters(hasil: Hasil) -> str:
    """Say since when the targets of the quarter count, by the fewest names."""
    sifat: dict[str, list[str]] = {}
    for i in (b.indikator for b in hasil.seluruh_baris if b.janji):
        sifat.setdefault(SIFAT_TRIWULAN[i.sifat_triwulan], []).append(i.id)
    umum, *lain = sorted(sifat, key=lambda s: -len(sifat[s])) or ("",)
    return "; ".join((umum, *(f"{', '.join(sifat[s])}: {s}" for s in lain)))


def _words(hasil: Hasil) -> str:
    """Say how a word is held against another, where there are any."""
    semua = [b.indikator for b in hasil.seluruh_baris if b.indikator.kelas.bertingkat]
    umum = hasil.pk.value.konvensi.capaian_predikat
    cara: dict[CapaianPredikat, list[str]] = {}
    for i in semua:
        cara.setdefault(i.capaian_predikat or umum, []).append(i.id)
    beda = len(cara) > 1
    tiap = (f"{', '.join(n)}: " * beda + CAPAIAN_PREDIKAT[c] for c, n in cara.items())
    return "; ".join(tiap)


def _bounds(konvensi: Konvensi) -> Iterator[str]:
    if konvensi.batas_bawah is not None:
        yield f"paling sedikit {format_angka(konvensi.batas_bawah)} %"
    if konvensi.batas_capaian is not None:
        yield f"paling banyak {format_angka(konvensi.batas_capaian)} %"
    if konvensi.target_nol == "seratus_bila_tercapai":
        yield "target nol yang tercapai: 100 %"
