"""An office with a budget, made on the spot: its pagu, what it spent and reached."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from alat.setahun import Isi, butir, hitung, janji, laporan
from kinerja_cli.aturan import load_buku
from kinerja_cli.core.angka import decimals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import Bulat, Langkah, dari_isian, pembulatan
from kinerja_cli.hitung.anggaran import Anggaran, BarisAnggaran, Serapan
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.hitung.efisiensi.bahan import Bahan, Keluaran
from kinerja_cli.hitung.efisiensi.rumus import RUMUS as RUMUS_EFISIENSI

Pagu = Mapping[int, object]
PAGU: Pagu = {1: 100, 2: 300, 3: 600}
TERPAKAI: Pagu = {1: 50, 2: 300, 3: 450}
SETAHUN: Isi = {"periode": "tahun"}
RUMUS = ("selisih", "indeks", "rasio", "pmk214", "sisa")


def kantor_uang(
    pagu: Pagu, *pendukung: Sequence[object], **konvensi: object
) -> dict[str, Any]:
    """Make a PK: a budget a program, a sasaran a list of the programs that carry it.

    Each sasaran has one indikator, ``i1``, ``i2`` ..., whose realisasi is its capaian.
    """
    program = [
        {"nomor": n, "nama": f"Program {n}", "anggaran": isi} for n, isi in pagu.items()
    ]
    sasaran = pendukung or ((),)
    tujuan = ([butir(f"i{n}", 100)] for n in range(1, len(sasaran) + 1))
    pk = janji(*tujuan, program=program, konvensi=konvensi)
    for s, nomor in zip(pk["sasaran"], sasaran, strict=True):
        if nomor:
            s["program"] = list(nomor)
    return pk


def belanja(
    anggaran: Pagu | None,
    *capaian: object,
    periode: Isi = SETAHUN,
    perubahan: Pagu | None = None,
) -> dict[str, Any]:
    """Make a realisasi: what was spent, and the capaian of each sasaran."""
    isi: dict[str, Any] = {
        "realisasi": {
            f"i{n}": None if c is None else {"nilai": c}
            for n, c in enumerate(capaian, 1)
        }
    }
    if anggaran is not None:
        isi["anggaran"] = {str(n): r for n, r in anggaran.items()}
    if perubahan is not None:
        isi["anggaran_perubahan"] = {str(n): r for n, r in perubahan.items()}
    return laporan(periode, **isi)


def anggaran_of(pk: Isi, *realisasi: Isi) -> Anggaran:
    """Compute the budget of such files; there must be one."""
    anggaran = hitung(pk, *realisasi).anggaran
    assert anggaran is not None
    return anggaran


def efisiensi_of(
    pendukung: Sequence[Sequence[object]],
    *capaian: object,
    rumus: str | None = "selisih",
    pagu: Pagu = PAGU,
    terpakai: Pagu = TERPAKAI,
) -> tuple[Efisiensi, ...]:
    """Compute the efficiency of sasaran by the programs that carry each, and of all."""
    konvensi = {"efisiensi": rumus} if rumus else {}
    pk = kantor_uang(pagu, *pendukung, **konvensi)
    return hitung(pk, belanja(terpakai, *capaian)).efisiensi.baris


def satu(pagu: object, realisasi: object, perubahan: object = None) -> BarisAnggaran:
    """Compute one program by itself."""
    ubah = None if perubahan is None else {1: perubahan}
    isi = belanja({1: realisasi}, perubahan=ubah)
    (baris,) = anggaran_of(kantor_uang({1: pagu}), isi).baris
    return baris


def nilai(step: Langkah | None) -> Any:
    """Return the value of a step, if there is one."""
    return step.nilai if step else None


def bahan(capaian: str, serapan: str, pagu: str, terpakai: str) -> Bahan:
    """Make what a formula of efficiency takes, of one budget."""
    isi = {"capaian": capaian, "serapan": serapan, "pagu": pagu, "realisasi": terpakai}
    step = {nama: _tercetak(nama, Decimal(nilai)) for nama, nilai in isi.items()}
    satu = Keluaran(step["pagu"], step["capaian"])
    return Bahan(step["capaian"], step["serapan"], step["realisasi"], (satu,))


def _tercetak(nama: str, nilai: Decimal) -> Bulat:
    return pembulatan(nama, dari_isian(nama, nilai, nama), decimals(nilai))


def jalankan(rumus: str, masukan: Bahan) -> tuple[list[Bulat], list[Diagnostic]]:
    """Run a formula by itself: what it gives, and what it says of that."""
    ketentuan = load_buku("efisiensi").bernama(rumus, "efisiensi")
    isi = [*RUMUS_EFISIENSI[rumus].hitung(masukan, ketentuan)]
    return (
        [i for i in isi if isinstance(i, Bulat)],
        [i for i in isi if isinstance(i, Diagnostic)],
    )


def angka(serapan: Serapan) -> tuple[Any, ...]:
    """Return pagu, realisasi, sisa and serapan."""
    semua = (serapan.pagu, serapan.realisasi, serapan.sisa, serapan.persen)
    return tuple(map(nilai, semua))
