"""One indikator over the periods of a year: what stands for all, and how it came."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_penuh
from kinerja_cli.core.diagnostic import Diagnostic, Keys, note
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.core.periode import SETAHUN, Periode, sebut
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target.satuan import is_money
from kinerja_cli.dokumen.realisasi import BelumLengkap, Isian, TanpaRealisasi, TidakAda
from kinerja_cli.hitung.akumulasi.terpilih import pilih_periode
from kinerja_cli.rumus.alat.dasar import Akumulasi, DasarRumus
from kinerja_cli.rumus.alat.gabungan import Gabungan, IsianPeriode, ditempatkan

# The ways in which a value grows with the months, and does not become less.
BERTAMBAH = ("kumulatif", "jumlah")
# What a way of combining does, unless the rumus has its own way of it.
CARA: Mapping[Akumulasi, str] = {
    "kumulatif": "isian sejak 1 Januari, yang terakhir berlaku",
    "posisi": "yang terakhir berlaku",
    "rata_rata": "rata-rata nilai tiap periode",
}


def hanya_bertambah(i: Indikator) -> bool:
    """Tell whether ``i`` is a sum over the year: a share may become less."""
    return i.kelas.jumlahan() and i.cara_akumulasi in BERTAMBAH


class Rekap(NamedTuple):
    """The inputs of one indikator, of one period or of several rolled up.

    Attributes:
        cara: How the periods were combined; None for a single one.
        dipakai: The periods that count; ``kosong`` those that were not filled in.
        berkas: The number of the file that holds its inputs, except those in ``asal``.
        lampau: Whether its inputs are values of periods that are past, and stay.
        sampai: The month that its periods end with, filled in or not.
    """

    isian: Isian
    cara: Akumulasi | None = None
    dipakai: tuple[Periode, ...] = ()
    kosong: tuple[Periode, ...] = ()
    berkas: int = 0
    asal: Mapping[Keys, tuple[Langkah, ...]] = {}
    catatan: tuple[Diagnostic, ...] = ()
    lampau: bool = False
    sampai: int = SETAHUN

    @property
    def periode_setahun(self) -> int:
        """How many periods a year has of the length of the shortest that counts."""
        return SETAHUN // min((p.panjang for p in self.dipakai), default=SETAHUN)

    def langkah(self, isian: DasarRumus, aturan: Aturan) -> Langkah:
        """Compute ``isian``, which is its own, with every input in its place."""
        step = isian.langkah(aturan)
        if not self.berkas and not self.asal:
            return step
        return ditempatkan(step, self.berkas, self.asal)

    def sebagian(self, i: Indikator) -> bool:
        """Tell whether it is of a part of the year: of its beginning, or one period.

        What was left out between several periods is not waited for.
        """
        sendiri = len(self.dipakai) == 1 and i.cara_akumulasi == "jumlah"
        satu = sendiri and self.dipakai[0].panjang < SETAHUN
        return self.sampai < SETAHUN or satu

    def kata(self, i: Indikator) -> str:
        """Say by which rule it was rolled up, and from which periods."""
        if self.cara is None:
            return ""
        sendiri = self.cara == i.kelas.tergabung
        cara = i.kelas.cara_gabung if sendiri else CARA[self.cara]
        dari = f": {sebut(self.dipakai)}" if self.dipakai else ""
        lewat = f"; {sebut(self.kosong)} tidak diisi" if self.kosong else ""
        return f"{self.cara} ({cara}){dari}{lewat}"


def rekap(i: Indikator, tiap: Sequence[IsianPeriode[Isian]], aturan: Aturan) -> Rekap:
    """Roll up one indikator over its periods, in the order of time."""
    if not tiap:  # it is not there yet
        return Rekap(None)
    sampai = tiap[-1].periode.akhir
    if len(tiap) == 1:
        return _sendiri(tiap[0])._replace(sampai=sampai)
    hasil = _beberapa(i, tiap, aturan)._replace(sampai=sampai)
    dipakai = (p for p in tiap if p.periode in hasil.dipakai)
    terbaca = (d for p in dipakai for d in p.sebut_temuan(p.catatan))
    return hasil._replace(catatan=(*hasil.catatan, *terbaca))


def _beberapa(
    i: Indikator, tiap: Sequence[IsianPeriode[Isian]], aturan: Aturan
) -> Rekap:
    cara = i.cara_akumulasi
    dipakai, kosong, tanpa, catatan = pilih_periode(i, tiap)
    hasil = Rekap(tanpa, cara, _periode(dipakai), _periode(kosong), catatan=catatan)
    if alasan := [d for p in dipakai for d in _belum_lengkap(p)]:
        return hasil._replace(isian=BelumLengkap(tuple(alasan)))
    if len(dipakai) > 1:
        return _digabung(hasil, i, dipakai, aturan)
    if cara == "kumulatif":
        hasil = hasil._replace(catatan=(*catatan, *_menurun(i, tiap, aturan)))
    for satu in dipakai:
        hasil = hasil._replace(isian=satu.isian, berkas=satu.berkas)
    return hasil


def _sendiri(satu: IsianPeriode[Isian]) -> Rekap:
    periode = (satu.periode,)
    if satu.isian is None or isinstance(satu.isian, TanpaRealisasi):
        kosong = () if isinstance(satu.isian, TidakAda) else periode
        return Rekap(satu.isian, kosong=kosong, berkas=satu.berkas)
    return Rekap(satu.isian, None, periode, berkas=satu.berkas, catatan=satu.catatan)


def _periode(tiap: Sequence[IsianPeriode[Isian]]) -> tuple[Periode, ...]:
    return tuple(p.periode for p in tiap)


def _digabung(
    hasil: Rekap, i: Indikator, dipakai: Sequence[IsianPeriode[Isian]], aturan: Aturan
) -> Rekap:
    gabungan = _gabung(i, dipakai, aturan)
    if gabungan.isian is None:
        return hasil._replace(isian=BelumLengkap(gabungan.catatan))
    isian, asal, catatan = gabungan
    return hasil._replace(
        isian=isian,
        asal=asal,
        catatan=(*hasil.catatan, *catatan),
        lampau=i.cara_akumulasi != i.kelas.tergabung,
    )


def _gabung(
    i: Indikator, dipakai: Sequence[IsianPeriode[Any]], aturan: Aturan
) -> Gabungan:
    if i.cara_akumulasi == i.kelas.tergabung:
        return i.kelas.gabung(dipakai, aturan)
    from kinerja_cli.rumus.alat.gabungan_rata_rata import gabung_rata_rata  # noqa: PLC0415 - rarely

    beda = tuple(_unequal(_periode(dipakai)))
    return gabung_rata_rata(dipakai, aturan)._replace(catatan=beda)


def _unequal(periode: Sequence[Periode]) -> Iterator[Diagnostic]:
    """Say that a short period weighs as much in a mean as a long one."""
    if len({p.panjang for p in periode}) > 1:
        message = (
            f"{sebut(periode)} berbobot sama dalam rata-ratanya, padahal tidak sama"
        )
        yield note("KIN427", f"{message} panjang")


def _belum_lengkap(p: IsianPeriode[Isian]) -> Iterator[Diagnostic]:
    if isinstance(p.isian, BelumLengkap):
        yield from p.sebut_temuan(p.isian.alasan)


def _menurun(
    i: Indikator, tiap: Sequence[IsianPeriode[Isian]], aturan: Aturan
) -> Iterator[Diagnostic]:
    """Find counts since January, and amounts of money, that are less than they were."""
    uang = i.kelas.jumlahan() and is_money(i.satuan)
    cacahan = [
        (t, {p.nama: p.nilai for p in t.isian.peubah(aturan) if p.tetap or uang})
        for t in tiap
        if isinstance(t.isian, DasarRumus)
    ]
    for (dulu, lama), (kini, baru) in pairwise(cacahan):
        for nama, nilai in baru.items():
            if nilai < lama.get(nama, nilai):
                dari, ke = format_penuh(lama[nama]), format_penuh(nilai)
                message = (
                    f"{nama} turun dari {dari} ({dulu.sebutan}) menjadi {ke} "
                    f"({kini.sebutan}), padahal terhitung sejak 1 Januari"
                )
                yield note("KIN425", message)
