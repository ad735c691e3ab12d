"""Are capaian and spending of one time, and of all of it, and each counted once?"""

from collections.abc import Iterator, Sequence

from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.core.periode import SETAHUN, Periode, hilang, sebut
from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.anggaran import BarisAnggaran, bersama
from kinerja_cli.hitung.capaian import Baris


def belum(program: Sequence[BarisAnggaran]) -> Iterator[str]:
    """Say which programs are not filled in, or not of all that time."""
    kosong = bersama(("", b) for b in program if b.serapan.realisasi is None)
    yield from (f"{nama} belum diisi" for _, nama in kosong)
    kurang = bersama((b.kurang, b) for b in program if b.kurang)
    yield from (f"{nama} {isi}" for isi, nama in kurang)


def capaian_sebagian(
    nama: str, capaian: Bulat | None, baris: Sequence[Baris], periode: Sequence[Periode]
) -> Iterator[str]:
    """Say which capaian of a sasaran are not there, or not of all that time.

    ``baris`` are those of which something was promised.
    """
    if capaian is None:
        yield f"{nama} {'belum terhitung' if baris else 'tanpa target yang berlaku'}"
        return
    tak_disebut = hilang(periode)
    for b in baris:
        tiada = sorted([*tak_disebut, *b.rekap.kosong])
        if b.capaian is None:
            yield f"`{b.indikator.id}` belum terhitung"
        elif tiada and b.indikator.cara_akumulasi == "jumlah":
            yield f"`{b.indikator.id}` tanpa {sebut(tiada)}"


def ganda(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Say which programs carry several sasaran: their budget stands in each."""
    pendukung: dict[int | str, list[int]] = {}
    for n, sasaran in enumerate(pk.sasaran, 1):
        for acuan in pk.pendukung(sasaran):
            pendukung.setdefault(acuan, []).append(n)
    for acuan, didukung in pendukung.items():
        if len(didukung) > 1:
            message = (
                f"program {acuan} mendukung sasaran {rangkai(didukung)}: anggarannya "
                "dihitung utuh di masing-masing"
            )
            yield note("KIN437", message)


def sementara(periode: Sequence[Periode]) -> Iterator[Diagnostic]:
    """Say that a part of the year stands against targets and budgets of all of it."""
    if periode[-1].akhir < SETAHUN:
        message = (
            f"sampai {periode[-1].sebutan}: capaian terhadap target setahun, serapan "
            "terhadap pagu setahun; efisiensinya sementara"
        )
        yield note("KIN440", message)
