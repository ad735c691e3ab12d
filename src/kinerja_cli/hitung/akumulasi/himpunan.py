"""The files of a year, put in order and rolled up."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.periode import (
    SETRIWULAN,
    Berperiode,
    Periode,
    hilang,
    sebut,
)
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import Isian, Realisasi
from kinerja_cli.dokumen.realisasi.periode import kunci_periode
from kinerja_cli.hitung.akumulasi.rekap import Rekap, rekap
from kinerja_cli.rumus.alat.gabungan import IsianPeriode
from kinerja_cli.source import Document


@dataclass(frozen=True)
class Himpunan(Berperiode):
    """One realisasi or more, of one year.

    Attributes:
        periode: Their periods.
        berkas: In the order of time.
        rekap: By the id of an indikator, its inputs over all of them.
        terisi: The periods through the last that is filled in; all where none is. What
            is made in January for all the year, and still blank, is not due yet.
        temuan: What is found of the files together, and of their folders, at its place.
    """

    periode: tuple[Periode, ...]
    berkas: tuple[Document[Realisasi], ...]
    rekap: Mapping[str, Rekap]
    terisi: tuple[Periode, ...]
    temuan: tuple[Diagnostic, ...] = ()

    @property
    def tunggal(self) -> Periode | None:
        """The period, where there is but one."""
        return self.periode[0] if len(self.berkas) == 1 else None

    def catatan(self) -> Iterator[Diagnostic]:
        """Say which of the last files are blank, and where the time is then."""
        if belum := self.periode[len(self.terisi) :]:
            message = f"{sebut(belum)} masih kosong seluruhnya: dinilai sampai"
            yield note("KIN452", f"{message} {self.terisi[-1].sebutan}")

    @property
    def keterangan(self) -> tuple[str, ...]:
        """What the files say of themselves, each thing once."""
        semua = (d.value.berkas.keterangan for d in self.berkas)
        return tuple(dict.fromkeys(k for k in semua if k))


def himpun(
    berkas: Sequence[Document[Realisasi]],
    pk: Perjanjian,
    temuan: tuple[Diagnostic, ...] = (),
) -> Himpunan:
    """Roll up realisasi of one year; their order does not matter.

    ``temuan`` are warnings about the folders that they were in.

    Raises:
        KinerjaError: KIN233, two are of one time; at the period of the second.
    """
    urut = sorted(berkas, key=waktu)
    if len(urut) > 1:
        from kinerja_cli.hitung.akumulasi.semasa import refuse_meeting  # noqa: PLC0415 - of several files

        refuse_meeting(urut)
    himpunan = _digabung(urut, pk)
    if len(urut) > 1:
        from kinerja_cli.hitung.akumulasi.ulangan import berulang  # noqa: PLC0415 - the same

        temuan = (*temuan, *_gap(himpunan), *berulang(urut, pk.aturan))
    return replace(himpunan, temuan=temuan)


def _digabung(
    urut: Sequence[Document[Realisasi]], pk: Perjanjian, hanya: Indikator | None = None
) -> Himpunan:
    semua = pk.menurut_id if hanya is None else {hanya.id: hanya}
    hasil = {id_: rekap(i, _tiap(id_, urut, pk), pk.aturan) for id_, i in semua.items()}
    periode = tuple(d.value.periode for d in urut)
    ada = (n for n, d in enumerate(urut, 1) if not d.value.kosong)
    terisi = periode[: max(ada, default=len(periode))]
    return Himpunan(periode, tuple(urut), hasil, terisi)


def sampai_triwulan(
    himpunan: Himpunan, triwulan: int, pk: Perjanjian, hanya: Indikator | None = None
) -> Himpunan:
    """Roll up what there was at the end of a quarter, be its own file blank.

    Every indikator, or ``hanya`` one of them.
    """
    akhir = Periode.ke(himpunan.tahun, SETRIWULAN, triwulan).akhir
    urut = [d for d in himpunan.berkas if d.value.periode.akhir <= akhir]
    semuanya = hanya is None and len(urut) == len(himpunan.berkas)
    lalu = himpunan if semuanya else _digabung(urut, pk, hanya)
    return replace(lalu, terisi=lalu.periode, temuan=())


def rekap_triwulan(
    himpunan: Himpunan, triwulan: int, i: Indikator, pk: Perjanjian
) -> Rekap | None:
    """Roll up one indikator within one quarter; None where no file lies in it."""
    batas = Periode.ke(himpunan.tahun, SETRIWULAN, triwulan)
    dalam = [p for p in _tiap(i.id, himpunan.berkas, pk) if p.periode.within(batas)]
    return rekap(i, dalam, pk.aturan) if dalam else None


def rekap_andai(
    himpunan: Himpunan, i: Indikator, isian: Mapping[Periode, Isian], pk: Perjanjian
) -> Rekap:
    """Roll up one indikator as if periods, with a file or without, had said ``isian``.

    What has no file has the number behind the last.
    """
    tiap = {p.periode: p for p in _tiap(i.id, himpunan.berkas, pk)}
    for periode, isi in isian.items():
        nomor = tiap[periode].berkas if periode in tiap else len(himpunan.berkas)
        tiap[periode] = IsianPeriode(isi, nomor, periode)
    return rekap(i, [tiap[p] for p in sorted(tiap)], pk.aturan)


def waktu(document: Document[Realisasi]) -> tuple[int, int, str]:
    """Order files by time: the longest first, for what follows lies within it."""
    periode = document.value.periode
    return periode.awal, -periode.akhir, document.source.text.path


def _tiap(
    id_: str, urut: Sequence[Document[Realisasi]], pk: Perjanjian
) -> list[IsianPeriode[Isian]]:
    """Return what each file says of an indikator, since it is there."""
    sejak = pk.rangkaian.sejak(id_) if pk.rangkaian else 1
    return [
        IsianPeriode(r.isian[id_], n, r.periode, r.catatan.get(id_, ()))
        for n, (r, _) in enumerate(urut)
        if r.periode.akhir >= sejak
    ]


def _gap(himpunan: Himpunan) -> Iterator[Diagnostic]:
    """Warn of what is missing before the last period that is filled in."""
    periode = himpunan.terisi
    if len(periode) > 1 and (tiada := hilang(periode)):
        akhir = himpunan.berkas[len(periode) - 1]
        buku = bool(akhir.source.text.lembar)
        dari, juga = ("lembar", "isi") if buku else ("berkas", "sebut")
        message = f"{sebut(tiada)} tidak ada di antara {dari}nya"
        hint = f"jumlah dan rata-rata tanpa periode itu; {juga} juga {dari}nya bila ada"
        keys = (kunci_periode(akhir.source),)
        found = Diagnostic("KIN235", message, hint, "peringatan", keys)
        yield akhir.source.place(found)
