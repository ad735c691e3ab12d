"""The numbers of the summary explained by themselves: means, serapan, efisiensi."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Keys, KinerjaError, refusal
from kinerja_cli.core.langkah import Bulat, Langkah
from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.dokumen.shipped import dipasang
from kinerja_cli.hitung.anggaran import tersedia
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak.simpul import Placer, Simpul
from kinerja_cli.source import Source
from kinerja_cli.telaah.jelaskan.golongan import Golongan, golongkan

# What can be asked for beside the ids of a PK.
IKHTISAR = ("rata_rata", "serapan", "efisiensi")


class PenjelasanEfisiensi(NamedTuple):
    """All that stands behind the efficiency of a sasaran, of all, or of a program.

    Attributes:
        nilai: What the formula gives; nothing where a note says why not.
    """

    efisiensi: Efisiensi
    nilai: tuple[Simpul, ...]
    golongan: tuple[Golongan, ...]


def jelaskan_rata_rata(hasil: Hasil) -> tuple[Simpul, ...]:
    """Explain the means: each sasaran's, of all, without what waits, of a quarter.

    Then the weighted ones, where there are weights.
    """
    r = hasil.ringkasan
    semua = [g for _, g in r.langkah_sasaran] if len(r.langkah_sasaran) > 1 else []
    triwulan = r.triwulan.langkah if r.triwulan else None
    ada = [g for g in (*semua, r.langkah, r.selesai, triwulan) if g]
    berbobot = r.berbobot.semua if r.berbobot else ()
    tertimbang = (_tertimbang(hasil, g) for g in berbobot)
    return (*(_simpul(hasil, g, ada) for g in ada), *tertimbang)


def _tertimbang(hasil: Hasil, rata: Bulat) -> Simpul:
    """Place a weighted mean down to its weights; the capaian stand elsewhere."""
    jumlah, bobot = rata.asal.dasar
    dasar = (d if d.keys else Langkah(d.label, d.nilai) for d in jumlah.dasar)
    asal = rata.asal._replace(dasar=(jumlah._replace(dasar=tuple(dasar)), bobot))
    return Placer.dari(hasil).simpul(rata._replace(dasar=(asal,)))


def jelaskan_serapan(hasil: Hasil) -> Simpul | None:
    """Explain what share of the budget was spent; None where that is not known."""
    persen = hasil.anggaran.jumlah.persen if hasil.anggaran else None
    return Placer.dari(hasil).simpul(persen) if persen else None


def jelaskan_efisiensi(hasil: Hasil) -> tuple[PenjelasanEfisiensi, ...]:
    """Explain the efficiency of each sasaran, then of all, then of programs."""
    semua = hasil.efisiensi
    return tuple(_efisiensi(hasil, e) for e in (*semua.baris, *semua.program))


def _efisiensi(hasil: Hasil, e: Efisiensi) -> PenjelasanEfisiensi:
    rata = [e.capaian] if e.capaian else []
    rata += [g for _, g in hasil.ringkasan.langkah_sasaran if g]
    nilai = tuple(
        _simpul(hasil, n._replace(label=f"{n.label} {e.nama}"), rata, e.nilai)
        for n in e.nilai
    )
    ketentuan = hasil.efisiensi.ketentuan
    golongan = (
        golongkan("sebutan", e.nilai[0].nilai, ketentuan)
        if e.sebutan and ketentuan
        else ()
    )
    return PenjelasanEfisiensi(e, nilai, tuple(golongan))


def _simpul(
    hasil: Hasil,
    step: Langkah,
    rata: Collection[Bulat],
    dijelaskan: Collection[Langkah] = (),
) -> Simpul:
    """Place a step, cut off where what it rests on stands explained elsewhere.

    Args:
        hasil: Whose step it is.
        step: The step.
        rata: The means: each capaian in them stands with its own indikator.
        dijelaskan: Other steps that stand by themselves.
    """

    def pangkas(s: Langkah) -> Langkah:
        if s in dijelaskan:
            return Langkah(s.label, s.nilai)
        if isinstance(s, Bulat) and s in rata:
            capaian = tuple(Langkah(c.label, c.nilai) for c in s.asal.dasar)
            return s._replace(dasar=(s.asal._replace(dasar=capaian),))
        return s._replace(dasar=tuple(map(pangkas, s.dasar)))

    return Placer.dari(hasil).simpul(pangkas(step))


def refuse_uncomputed(hasil: Hasil, diminta: Collection[str]) -> None:
    """Raise what keeps a number of the summary that was asked for from being there.

    Raises:
        KinerjaError: KIN508 it is not computed; KIN238 there is no spending.
    """
    pk, akhir = hasil.pk, hasil.realisasi.berkas[-1].source
    if "rata_rata" in diminta and not jelaskan_rata_rata(hasil):
        hint = "isi realisasinya; `kinerja periksa` menyebut yang masih kosong"
        raise _belum(akhir, ("realisasi",), "belum ada capaian yang terhitung", hint)
    if {"serapan", "efisiensi"} & {*diminta}:
        tersedia(hasil.anggaran, hasil.realisasi, pk.value)
    if "serapan" in diminta and not jelaskan_serapan(hasil):
        message, hint = "jumlah pagunya nol: serapan tidak dihitung", "periksa pagunya"
        raise _belum(pk.source, ("program",), message, hint)
    if "efisiensi" in diminta and not pk.value.konvensi.efisiensi:
        raise _belum(*_tanpa_rumus(hasil))


def _tanpa_rumus(hasil: Hasil) -> tuple[Source, Keys, str, str]:
    """Say that a PK names no formula: at its place, unless it is the shipped one."""
    pk, tanpa = hasil.pk, "belum memilih rumus efisiensi"
    hint = "; ".join(_memilih())
    if not dipasang(pk.source.text.path):
        return pk.source, ("konvensi",), f"PK {tanpa}", hint
    akhir = hasil.realisasi.berkas[-1].source
    message = f"PK bawaan {pk.value.tahun} ({visible(pk.value.instansi)}) {tanpa}"
    return akhir, ("pk",), message, f"salin PK-nya, sebut dengan --pk, lalu {hint}"


def _memilih() -> Iterator[str]:
    from kinerja_cli.hitung.efisiensi.rumus import RUMUS  # noqa: PLC0415 - a finding

    yield "tulis di PK `konvensi: {efisiensi: NAMA}`"
    yield f"NAMA salah satu dari {rangkai(RUMUS, kata='atau')}"


def _belum(source: Source, keys: Keys, message: str, hint: str) -> KinerjaError:
    return refusal(source.location(keys, at_key=True), "KIN508", message, hint)
