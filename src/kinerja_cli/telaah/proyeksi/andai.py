"""What if: inputs of a realisasi replaced from the command line, and read again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError, note
from kinerja_cli.core.periode import PANJANG, Periode, hilang, sebut
from kinerja_cli.core.sebutan_periode import BagianTahun
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.realisasi import Isian, find_indikator, read_isian
from kinerja_cli.hitung.akumulasi import Himpunan, Rekap
from kinerja_cli.hitung.akumulasi.himpunan import rekap_andai
from kinerja_cli.hitung.akumulasi.terpilih import BERSAMA
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.source.arguments import read_arguments
from kinerja_cli.telaah.proyeksi.bila import (
    BILA,
    Bila,
    read_bila,
    refuse_twice,
    sandi,
    write_bila,
)
from kinerja_cli.telaah.proyeksi.ubah import PerubahanIsian, ubah_isian

# What comes about from all periods together.
CARA_BERSAMA = {"jumlah": "jumlahnya", "rata_rata": "rata-ratanya"}


class Andai(NamedTuple):
    """One indikator with some inputs changed.

    Attributes:
        sampai: The year as far as it would be filled in.
        catatan: Which periods are assumed, and which are then still missing.
    """

    rekap: Rekap
    perubahan: tuple[PerubahanIsian, ...]
    sampai: Himpunan
    catatan: tuple[Diagnostic, ...] = ()


def andaikan(bila: Sequence[str], hasil: Hasil) -> dict[str, Andai]:
    """Read every ``ID.ISIAN=NILAI`` of ``bila`` into the inputs of its indikator.

    Behind ``TW4.``, ``S2.`` or ``B12.`` it is of that period, be there no file of it;
    else of the last period of several.

    Raises:
        KinerjaError: KIN252 it is not of that form, or names no input; KIN230 no
            such id; KIN466 what is no period of its own here; or what is
            wrong with the value; at its column.
    """
    ids = hasil.pk.value.menurut_id
    perintah = read_arguments(write_bila(b, ids) for b in bila)
    andai: dict[str, Andai] = {}
    found = Gathering()
    with perintah.locating():
        semua = [read_bila(b, ids) for b in bila]
        for id_ in dict.fromkeys(b.id_ for b in semua):
            milik = [b for b in semua if b.id_ == id_]
            with found.under(*milik[0].awal):
                find_indikator(id_, hasil.pk.value)
            if id_ in ids:
                with found.under():
                    andai[id_] = _andai(ids[id_], milik, hasil)
        found.finish()
    return andai


def _andai(i: Indikator, milik: Sequence[Bila], hasil: Hasil) -> Andai:
    """Read all that is said of one indikator."""
    himpunan, pk, found = hasil.realisasi, hasil.pk.value, Gathering()
    isian: dict[Periode, Isian] = {}
    perubahan: tuple[PerubahanIsian, ...] = ()
    for periode, tiap in _menurut_periode(milik, himpunan).items():
        with found.under(*tiap[0].awal):
            isi, contoh = _tertulis(periode, i.id, himpunan)
            tree, ubah = ubah_isian(i, isi, contoh, {b.keys: b.nilai for b in tiap})
            isian[periode] = read_isian(i, tree, pk)
            kapan = periode.sebutan if any(b.periode for b in tiap) else None
            perubahan += tuple(u._replace(periode=kapan) for u in ubah)
    found.found = [*map(_named_here, found.found)]
    found.finish()
    rekap = rekap_andai(himpunan, i, isian, pk)
    return Andai(rekap, perubahan, *_terisi(himpunan, i, isian))


def _named_here(d: Diagnostic) -> Diagnostic:
    """Say on a command line how an input that is missing is named there."""
    if d.code != "KIN201":
        return d
    jalur = ".".join(map(str, d.keys))
    return d._replace(hint=f"sebut juga {BILA} {jalur}=NILAI")


def _menurut_periode(
    milik: Sequence[Bila], himpunan: Himpunan
) -> Mapping[Periode, Sequence[Bila]]:
    """Tell of which period each is; raise what is said twice of one."""
    hasil: dict[Periode, list[Bila]] = {}
    found = Gathering()
    for b in {b.awal: b for b in milik}.values():
        with found.under(*b.awal):
            periode = find_periode(b.periode, himpunan)
            _refuse_part_of(periode, hasil)
            hasil.setdefault(periode, []).extend(
                lain for lain in milik if lain.awal == b.awal
            )
    found.finish()
    for tiap in hasil.values():
        refuse_twice(tiap)
    return hasil


def _refuse_part_of(periode: Periode, lain: Iterable[Periode]) -> None:
    """Raise KIN466 where months would be supposed twice: of TW4 and of S2."""
    sama = next((p for p in lain if p.meets(periode) and p != periode), None)
    if sama:
        message = f"{periode.sebutan} diandaikan bersama {sama.sebutan}, bulannya sama"
        raise KinerjaError(Diagnostic("KIN466", message, "andaikan salah satunya"))


def find_periode(bagian: BagianTahun | None, himpunan: Himpunan) -> Periode:
    """Return the period that a part of the year is here, the last where none is said.

    Raises:
        KinerjaError: KIN466, the files divide it, or the year, otherwise.
    """
    if bagian is None:
        return himpunan.periode[-1]
    periode = Periode.ke(himpunan.tahun, PANJANG[bagian.jenis], bagian.nomor)
    ada = [p for p in himpunan.periode if p.meets(periode)]
    if ada in ([], [periode]):
        return periode
    message = f"{periode.sebutan} tidak dapat diandaikan: berkasnya {sebut(ada)}"
    lalu = himpunan.periode[-1].sebutan
    hint = f"hapus `{sandi(bagian)}.`; yang diandaikan lalu isian {lalu}"
    raise KinerjaError(Diagnostic("KIN466", message, hint))


def _tertulis(periode: Periode, id_: str, himpunan: Himpunan) -> tuple[Any, Any]:
    """Return what the file of a period says of an indikator, and what looks like it.

    Without a file that is nothing, and the last file that says something.
    """
    semua = [d.source.get("realisasi", id_) for d in himpunan.berkas]
    if periode in himpunan.periode:
        isi = semua[himpunan.periode.index(periode)]
        return isi, isi
    return None, next((isi for isi in reversed(semua) if isi), None)


def _terisi(
    himpunan: Himpunan, i: Indikator, isian: Mapping[Periode, Isian]
) -> tuple[Himpunan, tuple[Diagnostic, ...]]:
    """Return the year as far as it would be filled in, and what to know of that."""
    diisi = (p for p, isi in isian.items() if isi is not None)
    terisi = tuple(sorted({*himpunan.terisi, *diisi}))
    return replace(himpunan, terisi=terisi), tuple(_catatan(himpunan, i, isian))


def _catatan(
    himpunan: Himpunan, i: Indikator, isian: Mapping[Periode, Isian]
) -> Iterator[Diagnostic]:
    baru = sorted({*isian} - {*himpunan.periode})
    if not baru:
        return
    yield note("KIN467", f"{sebut(baru)} diandaikan: tidak ada berkasnya")
    tiada = hilang(sorted({*himpunan.periode, *baru}))
    if tiada and i.cara_akumulasi in BERSAMA:
        apa = CARA_BERSAMA[i.cara_akumulasi]
        message = f"{sebut(tiada)} tidak ada berkasnya dan tidak diandaikan"
        yield note("KIN468", f"{message}: {apa} tanpa itu")
