"""What stands around the table, in words: head, notes, summary and conventions."""

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.angka import format_angka, hasilnya
from kinerja_cli.hasil import Hasil
from kinerja_cli.rumus.langkah import Langkah
from kinerja_cli.source.text import Text
from kinerja_cli.teks import visible

PEMBULATAN = "setengah ke atas"
RATA_RATA = "tanpa bobot, atas capaian tercetak yang terhitung"

Line = tuple[str, str]


def head(hasil: Hasil) -> Iterator[Line]:
    """Say whose result this is, of which period, against which PK."""
    pk, realisasi = hasil.pk.value, hasil.realisasi.value
    yield "Instansi", visible(", ".join(filter(None, (pk.instansi, pk.daerah))))
    yield "Periode", realisasi.periode
    yield "PK", _berkas(hasil.pk.source.text)
    yield "Realisasi", _berkas(hasil.realisasi.source.text)
    if pk.keterangan:
        yield "Keterangan PK", visible(pk.keterangan)
    if realisasi.berkas.keterangan:
        yield "Keterangan", visible(realisasi.berkas.keterangan)


def _berkas(text: Text) -> str:
    return f"{visible(text.name)} (sha256 {text.sha256[:12]})"


def notes(hasil: Hasil) -> Iterator[Line]:
    """Say what a reader of the rows, and of the means, should know."""
    for baris in hasil.baris:
        for d in baris.catatan:
            yield baris.indikator.id, f"{visible(d.message)} [{d.code}]"
    for d in hasil.ringkasan.catatan:
        yield "ringkasan", f"{d.message} [{d.code}]"


def summary(hasil: Hasil) -> Iterator[Line]:
    """Say how many indikator reached their target, and the mean capaian."""
    r = hasil.ringkasan
    sisa = [f"{n} {kata}" for n, kata in _sisa(hasil) if n]
    yield "Tercapai", ", ".join([f"{r.tercapai} dari {r.terhitung} terhitung", *sisa])
    for sasaran, rata_rata in r.per_sasaran:
        yield f"Rata-rata capaian sasaran {sasaran}", _persen(rata_rata)
    yield "Rata-rata capaian", _persen(r.rata_rata_capaian)


def _sisa(hasil: Hasil) -> Iterator[tuple[int, str]]:
    yield hasil.ringkasan.tak_terhitung, "tak terhitung"
    yield hasil.ringkasan.belum_ada, "belum ada"


def _persen(nilai: Decimal | None) -> str:
    return "–" if nilai is None else f"{format_angka(nilai)} %"


def conventions(hasil: Hasil) -> Iterator[Line]:
    """Say by which conventions and regulations the numbers came about."""
    desimal = hasil.pk.value.konvensi.desimal
    lain = [
        f"{b.indikator.id} {b.desimal} desimal"
        for b in hasil.baris
        if b.desimal != desimal
    ]
    yield "Pembulatan", "; ".join((f"{PEMBULATAN}, {desimal} desimal", *lain))
    yield "Rata-rata", RATA_RATA
    for subjek, acuan in hasil.acuan.items():
        yield f"Acuan {subjek}", str(acuan)


def inputs(langkah: Langkah) -> Iterator[Langkah]:
    """Walk what was filled in to reach ``langkah``, in the order of the rumus."""
    if langkah.keys and not langkah.dasar:
        yield langkah
    for d in langkah.dasar:
        yield from inputs(d)


def details(hasil: Hasil) -> Iterator[tuple[str, list[Line]]]:
    """Say, for each row, its inputs and its values before rounding."""
    for b in hasil.baris:
        if b.realisasi:
            isi = [(d.label, d.tertulis) for d in inputs(b.realisasi)]
            asal = b.realisasi.asal
            isi.append(("tanpa dibulatkan", _worked_out(asal)))
            if b.capaian_penuh:
                isi.append(("capaian", _worked_out(b.capaian_penuh)))
            yield b.indikator.id, [(visible(k), visible(v)) for k, v in isi]


def _worked_out(langkah: Langkah) -> str:
    hasil = hasilnya(langkah.nilai)
    return f"{langkah.angka} {hasil}" if langkah.angka else hasil.removeprefix("= ")
