"""What the unsur of a survey show by themselves: too much, out of scale, the lowest."""

from collections.abc import Iterator, Sequence

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.angka import format_penuh
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.core.teks import rangkai
from kinerja_cli.rumus.skm.unsur import DESIMAL_NILAI, SKALA_JAWABAN

TERENDAH = 3


def di_luar(unsur: Sequence[Langkah]) -> Iterator[Diagnostic]:
    """Find totals whose mean no answers of 1 to 4 can give."""
    for i, u in enumerate(unsur):
        if not SKALA_JAWABAN.admits(u.nilai):
            message = f"rata-rata {u.label} di luar 1 sampai 4"
            keys = ("jumlah_per_unsur", i)
            hint = f"batas ini dari {SKALA_JAWABAN.sumber}"
            yield Diagnostic("KIN303", message, hint, keys=keys)


def janggal(terisi: Sequence[int], responden: int | None) -> Iterator[Diagnostic]:
    """Find unsur that more have filled in than answered."""
    for i, n in enumerate(terisi):
        if responden is not None and n > responden:
            message = f"terisi unsur {i + 1}, {n}, melebihi {responden} responden"
            hint = "tiap responden mengisi tiap unsur paling banyak sekali"
            yield Diagnostic("KIN307", message, hint, keys=("terisi", i))


def banyaknya(unsur: Sequence[Langkah], ketentuan: Ketentuan) -> Iterator[Diagnostic]:
    """Say that there are not as many unsur as the regulation has."""
    baku = ketentuan.tetapan["jumlah_unsur"].nilai
    if len(unsur) != baku:
        message = f"{len(unsur)} unsur; {ketentuan.sumber}, menetapkan {baku} unsur"
        yield note("KIN321", message)


def terendah(unsur: Sequence[Langkah]) -> Iterator[Diagnostic]:
    """Name the three lowest unsur, and whoever is level with the third.

    Where that would be all of them, only those that are below the third.
    """
    urut = sorted(unsur, key=lambda u: u.nilai)
    if len(urut) <= TERENDAH:
        return
    ketiga = urut[TERENDAH - 1].nilai
    rendah = [u for u in urut if u.nilai <= ketiga]
    if len(rendah) == len(urut):
        rendah = [u for u in urut if u.nilai < ketiga]
    if rendah:
        angka = (format_penuh(u.nilai, DESIMAL_NILAI) for u in rendah)
        sebut = (f"{u.label} ({n})" for u, n in zip(rendah, angka, strict=True))
        yield note("KIN363", f"unsur terendah: {rangkai(sebut)}")
