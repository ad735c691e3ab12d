"""What a PK perubahan changes: targets, what there is at all, and what may not."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import Periode, quarter_of
from kinerja_cli.core.teks import kutip, sepadan
from kinerja_cli.dokumen.pk.declaration import Perjanjian
from kinerja_cli.dokumen.pk.indikator import Indikator
from kinerja_cli.dokumen.pk.perubahan.rangkaian import Ubahan
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.berkala import TRIWULAN

# Of one id these stay as they are: else its quarters are not of one measure.
_SIFAT = "sifat_triwulan"
_TETAP = (
    *("rumus", "satuan", "arah", "akumulasi", _SIFAT),
    *("faktor", "penurunan", "skala", "isian", "hitungan", "bobot_nilai"),
)


def bandingkan_pk(pertama: Perjanjian, kedua: Perjanjian, mulai: Periode) -> Ubahan:
    """Find what is not the same in the PK that came second."""
    dulu, kini = pertama.menurut_id, kedua.menurut_id
    bersama = [i for i in kini if i in dulu]
    uang, lama = _money(kedua), _money(pertama)
    return Ubahan(
        target=tuple(i for i in bersama if not _alike(dulu[i], kini[i], mulai)),
        baru=tuple(i for i in kini if i not in dulu),
        hilang=tuple(i for i in dulu if i not in kini),
        program=tuple(_only_here(pertama, uang)),
        program_baru=tuple(_only_here(kedua, lama)),
        uang=tuple(k for k in lama if k not in uang),
        uang_baru=tuple(k for k in uang if k not in lama),
        dirinci=tuple(_parted_anew(pertama, kedua)),
        pagu_awal=lama,
        bertentangan=tuple(_bertentangan(pertama, kedua, mulai)),
    )


def _money(pk: Perjanjian) -> dict[str, Decimal]:
    """Return what is set aside for each program and part of one, by its keys."""
    semua = (pos.butir for pos in pk.semua_pos)
    return {k: b.pagu for b in semua for k in b.kunci_uang}


def _parted_anew(pertama: Perjanjian, kedua: Perjanjian) -> Iterator[str]:
    utuh, terbagi = (
        {k for b in (pos.butir for pos in pk.semua_pos) for k in b.kunci_uang if ada(b)}
        for pk, ada in ((pertama, lambda b: not b.bawah), (kedua, lambda b: b.bawah))
    )
    yield from sorted(utuh & terbagi)


def _only_here(pk: Perjanjian, uang: Mapping[str, Decimal]) -> Iterator[str]:
    """Name what has money and no key of the other PK, but not the parts of it."""
    sendiri: set[int] = set()
    for pos in pk.semua_pos:
        if not any(k in uang for k in pos.butir.kunci_uang):
            sendiri.add(id(pos.butir))
            if id(pos.induk) not in sendiri:
                yield pos.butir.sebutan


def _alike(dulu: Indikator, kini: Indikator, mulai: Periode) -> bool:
    """Tell whether both ask for the same, of the year and of quarters from the change.

    Quarters that are over then stay as the first has them.
    """
    sejak = quarter_of(mulai.awal) - 1
    lama, baru = (
        (i.target, *(i.target_triwulan or (None,) * TRIWULAN)[sejak:])
        for i in (dulu, kini)
    )
    return all(map(sama_target, lama, baru))


def sama_target(dulu: Target | None, kini: Target | None) -> bool:
    """Tell whether two targets ask for the same, or neither is there."""
    return dulu.senilai(kini) if dulu and kini else dulu is kini


def _bertentangan(
    pertama: Perjanjian, kedua: Perjanjian, mulai: Periode
) -> Iterator[Diagnostic]:
    dulu = pertama.menurut_id
    for _, keys, i in kedua.semua_indikator():
        if i.id not in dulu:
            continue
        for kunci in _TETAP:
            lama, baru = (_said(x, kunci) for x in (dulu[i.id], i))
            if lama != baru and not (kunci == _SIFAT and None in (lama, baru)):
                yield _berubah(i, kunci, (lama, baru), mulai).under(*keys)
                break


def _said(i: Indikator, kunci: str) -> Any:
    if kunci == "akumulasi":
        return i.cara_akumulasi
    if kunci == _SIFAT and not i.target_triwulan:
        return None
    isi = getattr(i, kunci)
    return sepadan(isi) if kunci == "satuan" else isi


def _berubah(
    i: Indikator, kunci: str, isi: tuple[Any, Any], mulai: Periode
) -> Diagnostic:
    lama, baru = (kutip(n) if isinstance(n, str) else "" for n in isi)
    dari = f" dari {lama} menjadi {baru}" if lama and baru else ""
    message = (
        f"`{kunci}` indikator `{i.id}` berubah{dari}: isian sebelum {mulai.sebutan} "
        "tidak dapat digabung dengan yang sesudahnya"
    )
    hint = (
        "beri indikator ini `id` yang lain; yang lama berakhir, yang baru mulai "
        f"{mulai.sebutan}"
    )
    return Diagnostic("KIN286", message, hint, keys=(kunci,))
