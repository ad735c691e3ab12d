"""A SAKIP result of a realisasi that is not complete yet shows what it has."""

from decimal import Decimal
from pathlib import Path

import pytest

from alat.pendukung import Write, refusals
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.source import load
from kinerja_cli.telaah.sakip.bacaan import dari_realisasi
from kinerja_cli.telaah.sakip.penilaian import Penilaian

AWAL = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 4\nrealisasi:\n  sakip:\n"


def _penilaian(path: Path) -> Penilaian:
    source = load(str(path))
    pk = load_pk(source, None)
    return dari_realisasi(pk, read_realisasi(source, pk), None)


def test_components_that_are_whole_are_counted(write: Write) -> None:
    isi = (
        "    perencanaan: {keberadaan: A, kualitas: A, pemanfaatan: BB}\n"
        "    pengukuran: 24\n"
        "    pelaporan: {keberadaan: A, kualitas: b, pemanfaatan: }\n"
        "    evaluasi:\n"
    )
    p = _penilaian(write("r.yaml", AWAL + isi))
    nilai = {(b.komponen, b.sub): b.nilai for b in p.tinjauan.bagian}
    assert nilai["perencanaan", ""] == Decimal("25.50")
    assert nilai["pengukuran", ""] == Decimal(24)
    assert nilai["pelaporan", ""] is nilai["evaluasi", ""] is None
    assert nilai["pelaporan", "kualitas"] == Decimal("3.15")
    assert (p.tinjauan.total, p.tinjauan.jenjang) == (None, None)
    assert [*p.halangan()] == ["penilaian belum lengkap"]
    assert [d.code for d in p.temuan] == ["KIN205", "KIN205"]


def test_nothing_filled_in(write: Write) -> None:
    p = _penilaian(write("r.yaml", AWAL + "    evaluasi:\n"))
    assert {b.nilai for b in p.tinjauan.bagian} == {None}


@pytest.mark.parametrize(
    ("isi", "place"),
    [
        ("pengukuran: {keberadaan: A+, kualitas: A, pemanfaatan: A}", "6:30 KIN304"),
        ('pengukuran: "30,01"', "6:17 KIN303"),
    ],
)
def test_what_is_wrong_is_found_at_its_place(
    write: Write, isi: str, place: str
) -> None:
    lain = "    perencanaan: 20\n    pelaporan: 9\n    evaluasi:\n"
    (d,) = refusals(_penilaian, write("r.yaml", f"{AWAL}    {isi}\n{lain}"))
    assert d.location is not None
    assert f"{d.location.line}:{d.location.column} {d.code}" == place
