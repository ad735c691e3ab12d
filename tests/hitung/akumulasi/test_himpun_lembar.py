"""Sheets of a workbook, rolled up: two of one time, and one that is named twice."""

import pytest

from alat.lembar_buatan import lembar_buatan
from alat.pendukung import Write, refusals
from kinerja_cli.dokumen.setahun import open_setahun
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.hitung.rekaman import rekam_baris
from kinerja_cli.source import Source

ISI = """format: kinerja/realisasi@1
tahun: 2024
triwulan: {n}
realisasi: {{pks: {{jumlah: {n}}}}}
"""


def _hasil(*sources: Source) -> Hasil:
    pk, berkas = open_setahun(sources, None)
    return hitung_hasil(pk, *berkas)


@pytest.fixture
def lembar(write: Write) -> tuple[Source, ...]:
    return lembar_buatan(write, {f"TW {n}": ISI.format(n=n) for n in (1, 2)})


def test_their_order_does_not_matter(lembar: tuple[Source, ...]) -> None:
    maju, mundur = _hasil(*lembar), _hasil(*reversed(lembar))
    assert [*map(rekam_baris, maju.baris)] == [*map(rekam_baris, mundur.baris)]
    sheets = [d.source.text.lembar for d in mundur.realisasi.berkas]
    assert sheets == ["TW 1", "TW 2"]


def test_a_workbook_that_is_named_twice_is_told_once(
    lembar: tuple[Source, ...],
) -> None:
    (found,) = refusals(_hasil, *lembar, *lembar)
    assert str(found).splitlines() == [
        f"{lembar[0].text.path}: KIN233 galat: isian.xlsx disebut dua kali",
        "    saran: sebut sekali saja",
    ]
