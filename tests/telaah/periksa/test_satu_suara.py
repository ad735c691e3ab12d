"""``periksa`` and ``hitung`` speak with one voice of the same files."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from alat.pendukung import Kinerja, Write
from alat.pk_acak import PkAcak, pk_acak
from alat.setahun import butir, janji, laporan, tulis
from kinerja_cli import api
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.telaah.periksa.isian import BUKAN_ISIAN

# Its decimals are more than its realisasi has; its unit is no percentage.
HALUS, ORANG = butir("a", "8,5", desimal=0), butir("b", 90, "rasio", satuan="orang")
ISI: dict[str, Any] = {"a": {"nilai": 9}}


def _said(path: Path, *lain: Path) -> list[tuple[str, Diagnostic]]:
    semua = api.periksa([path, *lain])
    return [(Path(p.path).name, d) for p in semua for d in p.temuan]


def _codes(*paths: Path) -> list[tuple[str, str]]:
    return [(nama, d.code) for nama, d in _said(*paths) if d.code != "KIN353"]


@given(pk_acak())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_warning_of_hitung_is_missing(write: Write, pk: PkAcak) -> None:
    berkas, *realisasi = (write(nama, isi) for nama, isi in pk.naskah().items())
    hasil = api.hitung(realisasi)
    semua = {d for p in api.periksa(realisasi) for d in p.temuan}
    hal = {(d.code, d.keys[:2]) for d in semua if d.keys}
    tanpa = set(hasil.temuan) - semua
    # What a file says alone, it need not say of the year again.
    assert {(d.code, d.keys[:2]) for d in tanpa} <= hal
    (sendiri,) = api.periksa(berkas)
    of_pk = [d for d in hasil.temuan if d.location and d.location.path == str(berkas)]
    assert set(of_pk) <= set(sendiri.temuan)
    satu = api.hitung(realisasi[0])
    hal = {(d.code, d.keys[:2]) for p in api.periksa(realisasi[0]) for d in p.temuan}
    for b in satu.baris:
        codes = {d.code for d in b.catatan} - BUKAN_ISIAN
        assert {(c, ("realisasi", b.indikator.id)) for c in codes} <= hal


@pytest.mark.parametrize(
    ("indikator", "isi", "more", "said"),
    [
        (butir("a", 10, "cacah"), {"a": {"jumlah": 25}}, {}, [("KIN414", 5)]),
        (butir("a", 10, "cacah"), {"a": {"jumlah": 20}}, {}, []),
        (butir("a", 10, arah="turun"), {"a": {"nilai": 9}}, {}, []),
        (butir("a", 0), {"a": {"nilai": 9}}, {}, []),
        (butir("a", 10, batas_capaian=120), {"a": {"nilai": 15}}, {}, []),
        (
            butir("a", 10),
            {"a": {"nilai": 9}},
            {"anggaran": {"1": 886}},
            [("KIN432", 6)],
        ),
        (butir("a", 10), {"a": {"nilai": 9}}, {"anggaran": {"1": 100}}, []),
    ],
    ids=["far", "twice", "turun", "no capaian", "cut off", "886 %", "all of it"],
)
def test_what_is_filled_in_is_judged_where_it_stands(
    write: Write, indikator: Any, isi: Any, more: Any, said: list[tuple[str, int]]
) -> None:
    program = [{"nomor": 1, "nama": "A", "anggaran": 100}]
    pk = janji([indikator], program=program)
    _, berkas = tulis(write, pk, laporan("tahun", realisasi=isi, **more))
    found = [d for _, d in _said(Path(berkas)) if d.code != "KIN353"]
    assert [(d.code, d.location and d.location.line) for d in found] == said


def test_a_warning_about_the_pk_is_said_once(kinerja: Kinerja, write: Write) -> None:
    isi = [laporan(n, realisasi=ISI) for n in (1, 2)]
    _, q1, _, q2 = map(Path, tulis(write, janji([HALUS], [ORANG]), *isi))
    pk, dua = q1.with_name("pk.yaml"), ["KIN311", "KIN346"]
    assert _codes(pk) == [("pk.yaml", c) for c in dua]
    assert _codes(q1) == _codes(q1, q2) == [("r1.yaml", c) for c in dua]
    assert _codes(q1, q2, pk) == [("pk.yaml", c) for c in dua]
    ran = kinerja("periksa", q1, "--ketat")
    assert (ran.status, ran.out.count(f"{pk}:4:")) == (1, 2)


@pytest.mark.parametrize(
    ("periode", "jumlah", "said"),
    [
        ((1, 2), (3, 5), []),
        ((1, 4), (3, 5), [("r2.yaml", "KIN235")]),
        ((1, 2), (5, 3), [("r2.yaml", "KIN425")]),
        ((1, 1), (5, 3), [("r2.yaml", "KIN233")]),
    ],
)
def test_files_that_are_right_alone_may_not_be_together(
    write: Write, periode: tuple[int, int], jumlah: tuple[int, int], said: list[Any]
) -> None:
    pk = janji([butir("a", 10, "cacah", akumulasi="kumulatif")])
    tiap = zip(periode, jumlah, strict=True)
    isi = [laporan(p, realisasi={"a": {"jumlah": n}}) for p, n in tiap]
    _, dulu, _, kini = map(Path, tulis(write, pk, *isi))
    assert _codes(dulu) == _codes(kini) == []
    assert _codes(kini, dulu) == said


@pytest.mark.parametrize(
    ("periode", "ditolak"),
    [((1, 1, 2, 4), ["r2"]), (("tahun", 1, 2, 4), ["r2", "r3", "r4"])],
)
def test_what_cannot_be_rolled_up_hides_nothing_of_the_others(
    kinerja: Kinerja, write: Write, periode: tuple[Any, ...], ditolak: list[str]
) -> None:
    pk = janji([butir("a", 10, "cacah", akumulasi="kumulatif")])
    isi = [laporan(p, realisasi={"a": {"jumlah": 1}}) for p in periode]
    args = tulis(write, pk, *isi)
    tiap = [*map(Path, args[1::2])]
    galat = [(f"{nama}.yaml", "KIN233") for nama in ditolak]
    assert sorted(_codes(*tiap)) == sorted([*galat, ("r4.yaml", "KIN235")])
    assert kinerja("periksa", *tiap).status == kinerja("hitung", *args).status


def test_a_file_that_is_named_twice_is_one(write: Write) -> None:
    pk = janji([butir("a", 10, "cacah")])
    _, q1 = map(Path, tulis(write, pk, laporan(1, realisasi={"a": {"jumlah": 1}})))
    assert _codes(q1, q1) == []


@pytest.mark.parametrize(
    ("isi", "kode"), [({"jumlah": 25}, "KIN414"), ({"butir": ["A", "B"]}, "KIN214")]
)
def test_what_each_says_is_not_said_again_of_all(
    write: Write, isi: Any, kode: str
) -> None:
    tiap = [laporan(n, realisasi={"a": isi}) for n in (1, 2)]
    _, q1, _, q2 = map(Path, tulis(write, janji([butir("a", 10, "cacah")]), *tiap))
    for q in (q1, q2):  # names in brackets without quotation marks
        teks = q.read_text("utf-8").replace('["A", "B"]', "[A, B]")
        q.write_text(teks, "utf-8")
    ada = [s for s in _codes(q1, q2) if s[1] == kode]
    assert ada == [("r1.yaml", kode), ("r2.yaml", kode)]
