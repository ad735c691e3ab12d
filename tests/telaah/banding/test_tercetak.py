"""Years that a PK states: beside those of files, in place of none, and against them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from alat.kantor_terbit import TERBIT, TITIK, Titik, berkas
from alat.pendukung import Write, refusals
from alat.setahun import Isi, butir, isi_berkas, janji, laporan
from kinerja_cli.telaah.banding import Banding, bandingkan
from kinerja_cli.telaah.banding.perbandingan import Perubahan

RIWAYAT = {"2021": "80,10", "2022": "80,75", "2023": "81,20"}


@pytest.fixture(autouse=True)
def _in_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _banding(
    write: Write, pk: Isi, *realisasi: Isi, pks: Sequence[Isi] = ()
) -> Banding:
    """Compare files, each of its year and period, with a PK of 2024 and others."""
    names = []
    for n, isi in enumerate((pk, *pks)):
        names.append(str(write(f"pk{n}.yaml", isi_berkas(isi))))
    files = []
    for n, isi in enumerate(realisasi, 1):
        tanpa = {k: v for k, v in isi.items() if k != "pk"}
        files.append(str(write(f"r{n}.yaml", isi_berkas(tanpa))))
    return bandingkan(files, names)


def _realisasi(tahun: int, nilai: str, periode: Any = "tahun") -> Isi:
    isi = {"a": {"nilai": nilai}} if nilai else {}
    return laporan(periode, tahun=tahun, realisasi=isi)


def _sisi(banding: Banding) -> list[str]:
    """Name the sides, with a star behind what is stated."""
    return [f"{s.label}{'*' if s.tercetak else ''}" for s in banding.sisi]


def _nilai(banding: Banding, id_: str = "a") -> list[str | None]:
    (b,) = [b for b in banding.baris if b.terbaru.baris.id == id_]
    angka = [n and n.baris.realisasi for n in b.nilai]
    return [None if n is None else str(n) for n in angka]


def _codes(banding: Banding) -> list[str]:
    return [d.code for d in banding.temuan]


PK = janji([butir("a", 81, riwayat=RIWAYAT)])


@pytest.mark.parametrize(
    ("realisasi", "sisi"),
    [
        ([(2024, "tahun")], ["2021*", "2022*", "2023*", "2024"]),
        ([(2024, 3)], ["2021*", "2022*", "2023*", "TW 3 2024"]),
        ([(2024, "tahun"), (2022, "tahun")], ["2021*", "2022", "2023*", "2024"]),
        ([(2024, 2), (2024, 1)], ["TW 1 2024", "TW 2 2024"]),
        ([(2024, 3), (2023, 3)], ["TW 3 2023", "TW 3 2024"]),
        ([(2024, 4), (2022, "tahun")], ["2022", "TW 4 2024"]),
        # Nothing of a year behind that of the file.
        ([(2022, "tahun")], ["2021*", "2022"]),
    ],
)
def test_which_years_are_added(
    write: Write, realisasi: list[tuple[int, Any]], sisi: list[str]
) -> None:
    semua = [_realisasi(tahun, "82", periode) for tahun, periode in realisasi]
    assert _sisi(_banding(write, PK, *semua)) == sisi


def test_a_stated_year_is_a_year_without_a_target(write: Write) -> None:
    banding = _banding(write, PK, _realisasi(2024, "82"))
    assert _nilai(banding) == ["80.10", "80.75", "81.20", "82.00"]
    (b,) = banding.baris
    assert [n and (n.baris.target, n.baris.capaian) for n in b.nilai[:3]] == [
        (None, None)
    ] * 3
    assert [n and (n.tercetak, n.bulan) for n in b.nilai] == [(True, 12)] * 3 + [
        (False, 12)
    ]
    assert b.terakhir
    assert (b.terakhir.dari, b.terakhir.ke, str(b.terakhir.nilai)) == (2, 3, "0.80")
    assert (b.terakhir.penilaian, b.catatan) == ("membaik", ())
    assert [*(d for s in banding.sisi for d in s.catatan())] == []


def test_a_year_is_taken_from_its_file(write: Write) -> None:
    semua = _realisasi(2024, "82"), _realisasi(2023, "79")
    banding = _banding(write, PK, *semua)
    assert _nilai(banding) == ["80.10", "80.75", "79.00", "82.00"]
    (d,) = banding.temuan
    assert (d.code, d.level) == ("KIN484", "peringatan")
    assert d.message == (
        "riwayat 2023 81,20, padahal menurut r2.yaml 79,00, yang dipakai di sini"
    )
    assert d.location
    assert d.location.path.endswith("pk0.yaml")
    assert "81,20" in d.excerpt


@pytest.mark.parametrize(
    ("riwayat", "nilai", "beda"),
    [
        ("81,20", "81,2", False),
        ("81,2", "81,20", False),
        ("81,20", "81,21", True),
        ("81,20", "81,2049", False),  # in the decimals that both have
        ("81,20", "81,2050", True),
        ("81,2049999999", "81,20", False),
        ("0", "0,00", False),
        ("-", "81,20", False),
        ("81,20", "", False),
    ],
)
def test_what_differs(write: Write, riwayat: str, nilai: str, *, beda: bool) -> None:
    pk = janji([butir("a", 81, riwayat={"2023": riwayat})])
    banding = _banding(write, pk, _realisasi(2024, "82"), _realisasi(2023, nilai))
    assert _codes(banding) == ["KIN484"] * beda


@pytest.mark.parametrize(
    ("rumus", "periode", "beda"),
    [
        ("nilai", 4, False),  # of a part of the year nothing can be said
        ("nilai", "tahun", True),
        ("cacah", 4, False),
    ],
)
def test_a_part_of_a_year_is_not_held_against_it(
    write: Write, rumus: str, periode: Any, *, beda: bool
) -> None:
    isi = {"nilai": {"nilai": 9}, "cacah": {"jumlah": 9}}[rumus]
    pk = janji([butir("a", 10, rumus, riwayat={"2023": 8})])
    semua = (
        laporan("tahun", realisasi={"a": isi}),
        laporan(periode, tahun=2023, realisasi={"a": isi}),
    )
    assert _codes(_banding(write, pk, *semua)) == ["KIN484"] * beda


def test_counts_since_january_are_of_the_year_by_its_last_quarter(write: Write) -> None:
    pk = janji([butir("a", 10, "cacah", akumulasi="kumulatif", riwayat={"2023": 8})])
    semua = [
        laporan(periode, tahun=tahun, realisasi={"a": {"jumlah": 9}})
        for tahun, periode in ((2024, "tahun"), (2023, 4))
    ]
    assert _codes(_banding(write, pk, *semua)) == ["KIN484"]


def test_what_a_file_leaves_blank_is_filled_in_and_said(write: Write) -> None:
    pk = janji([butir("a", 81, riwayat=RIWAYAT), butir("b", 1, riwayat={"2023": 3})])
    isi = {"a": {"nilai": 80}}
    semua = laporan("tahun", realisasi=isi | {"b": {"nilai": 2}}), _realisasi(2023, "")
    banding = _banding(write, pk, *semua)
    assert (_nilai(banding)[2], _nilai(banding, "b")[2]) == ("81.20", "3.00")
    assert [d.message for d in banding.baris[0].catatan] == [
        "2023: belum ada di berkasnya; dari `riwayat` PK 2024, tercetak"
    ]
    assert [n.tercetak for b in banding.baris for n in b.nilai[2:3] if n] == [
        True,
        True,
    ]


def test_what_does_not_exist_stays_so(write: Write) -> None:
    tiada = laporan("tahun", tahun=2023, realisasi={"a": {"tidak_ada": "pandemi"}})
    banding = _banding(write, PK, _realisasi(2024, "82"), tiada)
    assert _nilai(banding) == ["80.10", "80.75", None, "82.00"]


def test_of_two_pk_the_newer_states_the_year(write: Write) -> None:
    lama = janji([butir("a", 80, riwayat={"2021": 70, "2020": 60})], tahun=2023)
    banding = _banding(write, PK, _realisasi(2024, "82"), pks=(lama,))
    assert _sisi(banding) == ["2020*", "2021*", "2022*", "2023*", "2024"]
    assert _nilai(banding)[:2] == ["60.00", "80.10"]
    assert [s.pk.berkas for s in banding.sisi[:2]] == ["pk1.yaml", "pk0.yaml"]


def test_an_indikator_that_no_file_knows_is_none_of_the_comparison(
    write: Write,
) -> None:
    lama = janji([butir("lama", 80, riwayat={"2021": 70})], tahun=2023)
    banding = _banding(write, PK, _realisasi(2024, "82"), pks=(lama,))
    assert [b.terbaru.baris.id for b in banding.baris] == ["a"]


def test_a_sum_of_a_quarter_is_not_judged_by_a_year(write: Write) -> None:
    pk = janji([butir("a", 10, "cacah", riwayat={"2023": 8})])
    tw = laporan(3, realisasi={"a": {"jumlah": 3}})
    (b,) = _banding(write, pk, tw).baris
    assert b.terakhir
    kode = [d.code for d in b.catatan]
    assert (b.terakhir.penilaian, kode) == (None, ["KIN418", "KIN445"])


@pytest.mark.parametrize(
    ("a", "b", "sumber"),
    [
        ("LKjIP", "LKjIP", [("LKjIP", "2023")]),
        ("LKjIP", None, [("LKjIP", "2023 (a)")]),
        ("LKjIP", "Renstra", [("LKjIP", "2023 (a)"), ("Renstra", "2023 (b)")]),
        (None, None, []),
    ],
)
def test_what_a_document_is_the_source_of(
    write: Write, a: str | None, b: str | None, sumber: list[tuple[str, str]]
) -> None:
    milik = [
        butir(id_, 81, riwayat={"2023": {"nilai": 80, "sumber": dari}})
        for id_, dari in (("a", a), ("b", b))
    ]
    isi = laporan("tahun", realisasi={"a": {"nilai": 80}, "b": {"nilai": 80}})
    dulu, kini = _banding(write, janji(milik), isi).sisi
    assert ([*dulu.sumber()], [*kini.sumber()]) == (sumber, [])


def test_words_change_in_steps(write: Write) -> None:
    opini = butir("a", "WTP", "predikat", skala="opini_bpk", riwayat={"2023": "WDP"})
    isi = laporan("tahun", realisasi={"a": {"predikat": "WTP"}})
    (b,) = _banding(write, janji([opini]), isi).baris
    assert b.terakhir
    assert (str(b.terakhir.nilai), b.terakhir.bertingkat) == ("1", True)
    assert b.nilai[0]
    assert b.nilai[0].baris.predikat == "WDP"


def test_an_indikator_of_a_program_has_its_years_too(write: Write) -> None:
    milik = [butir("p", 1, riwayat={"2023": 3}, standar={"nilai": 2, "nama": "SPM"})]
    program = {"nomor": 1, "nama": "P", "anggaran": 1, "indikator": milik}
    pk = janji([butir("a", 81)], program=[program])
    isi = laporan("tahun", realisasi={"a": {"nilai": 80}, "p": {"nilai": 4}})
    banding = _banding(write, pk, isi)
    ((_, (b,)),) = banding.per_program
    assert [n and str(n.baris.realisasi) for n in b.nilai] == ["3.00", "4.00"]
    assert [p.isi.tercapai for p in b.pembanding] == [True]


@pytest.mark.parametrize(
    ("kunci", "ditolak"),
    [
        ({}, True),
        ({"kondisi_awal": {"tahun": 2020, "nilai": 70}}, False),
        ({"standar": {"nilai": 80, "nama": "SPM"}}, False),
        ({"target_tahunan": {"2025": 82}}, False),
        ({"target_akhir": {"tahun": 2026, "nilai": 84, "sumber": "R"}}, False),
        ({"target_tahunan": {"2024": 81}}, True),  # its own target once more
        ({"riwayat": {"2023": "-"}}, True),
    ],
)
def test_one_side_needs_something_beside_it(
    write: Write, kunci: Isi, *, ditolak: bool
) -> None:
    pk = janji([butir("a", 81, **kunci)])
    if not ditolak:
        assert _sisi(_banding(write, pk, _realisasi(2024, "82"))) == ["2024"]
        return
    (d,) = refusals(_banding, write, pk, _realisasi(2024, "82"))
    assert (d.code, d.location and d.location.path) == ("KIN253", "baris perintah")


def _years(kantor: str) -> dict[int, list[Titik]]:
    """Return what a published table says of each year, of its newest indikator."""
    titik = [t for t in TITIK if t.kantor == kantor and t.kolom.isdecimal()]
    ada = [t for t in titik if t.realisasi.strip("- ")]
    kini = max((t.kolom for t in ada), default="")
    nomor = {t.nomor for t in ada if t.kolom == kini}
    semua = sorted({int(t.kolom) for t in ada if t.nomor in nomor})
    return {
        n: [t for t in ada if t.kolom == str(n) and t.nomor in nomor] for n in semua
    }


BEBERAPA = [kantor for kantor in TERBIT if len(_years(kantor)) > 1]


def _berubah(p: Perubahan | None) -> tuple[object, ...] | None:
    return p and (p.nilai, p.relatif, p.penilaian)


@pytest.mark.parametrize("kantor", BEBERAPA)
def test_published_years_change_alike_stated_and_computed(
    write: Write, kantor: str
) -> None:
    """A table of years, copied into one PK, compares as a file of each year does."""
    tahun = _years(kantor)
    *lama, kini = ((n, berkas(titik)) for n, titik in tahun.items())
    terbit: dict[str, dict[str, str]] = {}
    for t in (t for n, _ in lama for t in tahun[n]):
        terbit.setdefault(f"i{t.nomor}", {})[t.kolom] = t.realisasi
    _, (pk, isi) = kini
    dihitung = _banding(
        write, pk, isi, *(r for _, (_, r) in lama), pks=[p for _, (p, _) in lama]
    )
    (sasaran,) = pk["sasaran"]
    dengan = [i | {"riwayat": terbit.get(i["id"])} for i in sasaran["indikator"]]
    dinyatakan = _banding(write, {**pk, **janji(dengan, tahun=pk["tahun"])}, isi)
    satu, dua = (
        {b.terbaru.baris.id: _berubah(b.terakhir) for b in h.baris}
        for h in (dinyatakan, dihitung)
    )
    assert len([p for p in satu.values() if p]) > 0
    assert satu == dua


def test_there_are_such_tables() -> None:
    assert len(BEBERAPA) > 5
