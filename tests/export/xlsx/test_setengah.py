"""Where the exact value is a half: a spreadsheet rounds it up, as the office does."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from random import Random

from openpyxl import load_workbook

from alat.buku import desimal
from alat.contoh_laporan import Contoh
from alat.libreoffice import recalculated
from kinerja_cli.core.exact import kali, kurang
from kinerja_cli.core.langkah import (
    DARI_BOBOT,
    JUMLAH,
    KALI,
    KURANG,
    PERSEN,
    RATA_RATA,
    TERTIMBANG,
    Langkah,
    Operasi,
    dari_isian,
    langkah,
    pembulatan,
)
from kinerja_cli.export.formats import render
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.hitung.terhadap_target import SELISIH_TURUN
from kinerja_cli.laporan.bagian import Tabel
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.rumus.pertumbuhan import TUMBUH

_ACAK = 20241128  # the same cases each time
_TIAP = 400  # of each kind
_COBA = 200_000


def _angka(acak: Random, terbesar: int, desimal: int) -> Decimal:
    return Decimal(acak.randrange(1, terbesar)).scaleb(-desimal)


def _calon(acak: Random) -> Iterator[tuple[Operasi, list[Decimal], int]]:
    """Yield operands of which many give a half behind the decimals asked for."""
    desimal = acak.choice((0, 1, 2, 2, 2, 3))
    ujung = Decimal(2 * acak.randrange(1, 10**5) + 1).scaleb(-desimal) / 2
    pembagi = _angka(acak, 10**5, acak.choice((0, 1, 2)))
    atas = kali(ujung, pembagi) / 100
    yield PERSEN, [atas, pembagi], desimal
    yield SELISIH_TURUN, [kurang(2 * pembagi, atas), pembagi], desimal
    yield TUMBUH, [atas + pembagi, pembagi], desimal
    lain = [_angka(acak, 10**5, 2) for _ in range(acak.choice((1, 3, 7)))]
    jumlah = kali(ujung, Decimal(len(lain) + 1))
    yield RATA_RATA, [*lain, kurang(jumlah, sum(lain, Decimal(0)))], desimal
    yield JUMLAH, [*lain, kurang(ujung, sum(lain, Decimal(0)))], desimal
    yield KURANG, [ujung + lain[0], lain[0]], desimal
    yield KALI, [ujung / 25, Decimal(25)], desimal
    yield DARI_BOBOT, [ujung * 4, Decimal(25)], desimal
    bobot = [_angka(acak, 100, 2) for _ in lain]
    sisa = kurang(ujung, sum(map(kali, lain, bobot), Decimal(0)))
    sepasang = [n for pasang in zip(lain, bobot, strict=True) for n in pasang]
    yield TERTIMBANG, [*sepasang, sisa * 4, Decimal("0.25")], desimal


def _kasus() -> list[tuple[str, Langkah]]:
    acak, semua = Random(_ACAK), list[tuple[str, Langkah]]()
    banyak: dict[str, int] = {}
    for _ in range(_COBA // 100):
        for operasi, angka, desimal_ in _calon(acak):
            panjang = max(len(n.normalize().as_tuple().digits) for n in angka)
            if panjang > 12 or banyak.get(operasi.nama, 0) >= _TIAP:
                continue
            banyak[operasi.nama] = banyak.get(operasi.nama, 0) + 1
            daun = [dari_isian(f"a{n}", a) for n, a in enumerate(angka)]
            step = langkah(operasi.nama, operasi, *daun)
            semua.append((operasi.nama, pembulatan("bulat", step, desimal_)))
    return semua


def _simpul(step: Langkah) -> Simpul:
    return Simpul(step, None, None, tuple(map(_simpul, step.dasar)))


def _selisih(tmp_path: Path) -> tuple[int, list[tuple[object, ...]]]:
    kasus = _kasus()
    kolom = (
        Column("nama", lambda r: r[0], "Nama"),
        Column(
            *("nilai", lambda r: r[1].nilai, "Nilai"),
            numeric=True,
            jejak=lambda r: _simpul(r[1]),
        ),
    )
    path = tmp_path / "buku.xlsx"
    path.write_bytes(render(Contoh(Tabel("", kolom, kasus)), "xlsx"))
    ws = load_workbook(recalculated(path), data_only=True)["Contoh"]
    hasil = [desimal(row[1].value) for row in ws.iter_rows(min_row=5)]
    assert len(hasil) == len(kasus)
    beda: list[tuple[object, ...]] = [
        (nama, [str(d.nilai) for d in step.dasar[0].dasar], str(step.nilai), str(ulang))
        for (nama, step), ulang in zip(kasus, hasil, strict=True)
        if ulang != step.nilai
    ]
    return len(kasus), beda


def test_a_half_is_rounded_up(tmp_path: Path) -> None:
    banyak, beda = _selisih(tmp_path)
    assert banyak > 2000
    assert beda == []
