"""Whatever is filled in: what rolling up keeps, and where each number stands."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.pk_satu import baris_of
from alat.pohon_json import Simpul, read, recompute, walk
from alat.ragam_isian import RAGAM, Isi, kelas_of
from alat.tahun_berjalan import TRIWULAN, berkas, janji, pk_of, setahun, tercetak
from kinerja_cli.export.json_ import dumps
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.catatan import JAUH
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.laporan.hasil import LaporanHasil
from kinerja_cli.laporan.penjelasan import LaporanPenjelasan
from kinerja_cli.rumus import load_rumus
from kinerja_cli.telaah.jelaskan import jelaskan_indikator

BULAN = tuple(f"bulan: {n}" for n in range(1, 13))
DICOBA = dict.fromkeys(r.rumus for r in RAGAM.values())
CARA = [(r, cara) for r in DICOBA for cara in load_rumus(r).cara_akumulasi()]
each_rule = pytest.mark.parametrize(("rumus", "cara"), CARA)
any_rule = st.sampled_from(CARA)
calm = settings(max_examples=5)
often = settings(max_examples=60)


def _isian(rumus: str) -> st.SearchStrategy[Isi]:
    """Fill a rumus in, in any of its ways; a survey says how many answered."""
    semua = [r.acak for r in RAGAM.values() if r.rumus == rumus]
    responden = st.integers(1, 500)
    if rumus == "skm":
        return st.tuples(st.one_of(semua), responden).map(
            lambda n: {"responden": n[1]} | n[0]
        )
    return st.one_of(semua)


def _janji(rumus: str, cara: str) -> str:
    return janji(rumus, akumulasi=cara)


def _row(hasil: Hasil) -> dict[str, Any]:
    (row,) = LaporanHasil(hasil).isi()["indikator"]
    found: dict[str, Any] = row
    return found


def _codes(row: Baris) -> list[str]:
    return [d.code for d in row.catatan]


def _tree(hasil: Hasil) -> Simpul:
    laporan = LaporanPenjelasan(hasil, tuple(jelaskan_indikator(hasil, set())))
    (i,) = read(dumps(laporan.isi()))["indikator"]
    tree: Simpul = i["capaian"]
    return tree


def _leaves(node: Simpul) -> Iterator[Simpul]:
    yield from (n for n in walk(node) if not n["dasar"] and n["operasi"] is None)


@given(st.data(), any_rule)
@often
def test_one_file_is_what_it_was(data: st.DataObject, rule: tuple[str, str]) -> None:
    rumus, cara = rule
    isi = data.draw(_isian(rumus))
    hasil = setahun(_janji(rumus, cara), isi, periode=["periode: tahun"])
    (row,) = hasil.baris
    sendiri = baris_of(pk_of(_janji(rumus, cara)).value, isi)
    assert row.realisasi_penuh == sendiri.realisasi_penuh
    assert (row.status, row.tercapai) == (sendiri.status, sendiri.tercapai)
    assert (row.kategori, row.predikat) == (sendiri.kategori, sendiri.predikat)
    assert _codes(row) == _codes(sendiri)
    assert (row.rekap.cara, row.rekap.kosong) == (None, ())
    # How quarters combine is no matter of one file.
    bawaan = setahun(janji(rumus), isi, periode=["periode: tahun"])
    beda = {k for k, v in _row(hasil).items() if v != _row(bawaan)[k]}
    assert beda <= {"akumulasi"}
    assert _tree(hasil) == _tree(bawaan)


@given(st.data(), any_rule)
@often
def test_the_order_of_the_files_does_not_matter(
    data: st.DataObject, rule: tuple[str, str]
) -> None:
    rumus, cara = rule
    pilihan = st.lists(_isian(rumus) | st.just(""), min_size=2, max_size=4)
    pk = pk_of(_janji(rumus, cara))
    semua = berkas(pk, data.draw(pilihan))
    urut = tercetak(hitung_hasil(pk, *semua))
    acak = data.draw(st.sampled_from(list(permutations(semua))))
    assert tercetak(hitung_hasil(pk, *acak)) == urut


@given(st.data(), any_rule)
@often
def test_a_blank_period_changes_nothing_but_what_is_named(
    data: st.DataObject, rule: tuple[str, str]
) -> None:
    rumus, cara = rule
    isian = data.draw(st.lists(_isian(rumus), min_size=2, max_size=3))
    periode = list(TRIWULAN[: len(isian) + 1])
    di = data.draw(st.integers(0, len(isian)))
    tanpa = [m for n, m in enumerate(periode) if n != di]
    penuh = _row(setahun(_janji(rumus, cara), *isian, periode=tanpa))
    isian.insert(di, data.draw(st.sampled_from(["", "null", "{}"])))
    kosong = _row(setahun(_janji(rumus, cara), *isian, periode=periode))
    diisi, tidak = penuh["akumulasi"], kosong["akumulasi"]
    assert (diisi.tidak_diisi, tidak.tidak_diisi) == ((), (f"triwulan {di + 1}",))
    kosong |= {"akumulasi": tidak._replace(tidak_diisi=())}
    # The last is not due yet, and that is said.
    menunggu = kosong["catatan"][len(penuh["catatan"]) :]
    assert [c[:6] for c in menunggu] == ["KIN452"] * (di == len(isian) - 1)
    assert kosong | {"catatan": penuh["catatan"]} == penuh


@given(st.data(), any_rule)
@often
def test_one_filled_period_among_blank_ones_stands_by_itself(
    data: st.DataObject, rule: tuple[str, str]
) -> None:
    rumus, cara = rule
    isi, di = data.draw(_isian(rumus)), data.draw(st.integers(0, 3))
    isian: list[object] = ["", "", "", ""]
    isian[di] = isi
    (row,) = setahun(_janji(rumus, cara), *isian).baris
    sendiri = baris_of(pk_of(_janji(rumus, cara)).value, isi)
    assert row.realisasi_penuh == sendiri.realisasi_penuh
    assert row.status == sendiri.status
    # Of one period only, a sum may well be small.
    assert _codes(row) == [c for c in _codes(sendiri) if c != JAUH or c in _codes(row)]
    assert [p.nomor for p in row.rekap.dipakai] == [di + 1]


@each_rule
@given(st.data())
@calm
def test_every_step_follows_from_the_steps_below_it(
    rumus: str, cara: str, data: st.DataObject
) -> None:
    isian = data.draw(st.lists(_isian(rumus), min_size=2, max_size=4))
    hasil = setahun(_janji(rumus, cara), *isian)
    (row,) = hasil.baris
    assert row.status == "terhitung"
    semua = list(walk(_tree(hasil)))
    for node in semua:
        recompute(node)
    penuh = [n["nilai"] for n in semua]
    assert _row(hasil)["realisasi_penuh"] in penuh


@each_rule
@given(st.data())
@calm
def test_every_leaf_stands_where_its_file_has_it(
    rumus: str, cara: str, data: st.DataObject
) -> None:
    pilihan = st.lists(_isian(rumus) | st.just(""), min_size=2, max_size=4)
    isian = data.draw(pilihan.filter(any))
    hasil = setahun(_janji(rumus, cara), *isian)
    sources = (*(d.source for d in hasil.realisasi.berkas), hasil.pk.source)
    teks = {s.text.name: s.text.content.split("\n") for s in sources}
    dipakai = set()
    for leaf in _leaves(_tree(hasil)):
        if leaf["letak"] is None:
            assert leaf["acuan"] is not None
            continue
        nama, baris, kolom, _, _, tertulis, _ = leaf["letak"].values()
        dipakai.add(nama)
        di = teks[nama][int(baris) - 1][int(kolom) - 1 :].lstrip('"')
        if tertulis is None:  # a partner: two inputs, from its name on
            assert di.startswith(("nama", "jenis"))
            assert leaf["label"].rpartition(" triwulan")[0] or leaf["label"] in di
        else:
            assert di.startswith(tertulis)
            angka = rumus != "cacah" or not tertulis.isdecimal()
            angka = angka and not kelas_of(rumus).bertingkat
            if angka and leaf["acuan"] is None:
                assert _same(tertulis, leaf)
    counted = {f"q{n.nomor}.yaml" for n in hasil.baris[0].rekap.dipakai}
    assert dipakai - {"pk.yaml"} <= counted


def _same(tertulis: str, leaf: Simpul) -> bool:
    return Fraction(tertulis) == Fraction(leaf["nilai"]) or leaf["nilai"] == "1"


@given(st.data(), any_rule)
@often
def test_months_are_rolled_up_as_quarters_are(
    data: st.DataObject, rule: tuple[str, str]
) -> None:
    rumus, cara = rule
    # Four quarters would be the whole year, and four months are not.
    isian = data.draw(st.lists(_isian(rumus) | st.just(""), min_size=2, max_size=3))
    bulanan = _row(setahun(_janji(rumus, cara), *isian, periode=BULAN))
    triwulanan = _row(setahun(_janji(rumus, cara), *isian))
    # No quarter of months stands against the target of a quarter.
    kata = dumps(triwulanan).replace("triwulan ", "bulan ")
    assert dumps(bulanan) == kata
