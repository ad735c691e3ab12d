"""What stands behind a row: its steps, the law, and what is not there yet."""

import io
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest

from alat.kantor import KANTOR, write_kantor
from alat.pendukung import Kinerja, Write
from alat.penjelas import compute, explain
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.telaah.jelaskan import jelaskan_indikator


@pytest.fixture
def kantor(write: Write, tmp_path: Path) -> Hasil:
    return compute(tmp_path / "pk.yaml", write_kantor(write))


def _walk(simpul: Simpul | None) -> Iterator[Simpul]:
    if simpul:
        yield simpul
        for s in simpul.dasar:
            yield from _walk(s)


@pytest.mark.parametrize(
    ("ids", "rows"),
    [
        pytest.param(set(), list(KANTOR), id="all"),
        pytest.param({"tepat"}, ["tepat"], id="one"),
        pytest.param({"nilai", "cakupan"}, ["cakupan", "nilai"], id="as in the pk"),
    ],
)
def test_the_rows_that_are_explained(
    kantor: Hasil, ids: set[str], rows: list[str]
) -> None:
    assert [p.baris.indikator.id for p in jelaskan_indikator(kantor, ids)] == rows


def test_the_tree_is_the_computation_itself(kantor: Hasil) -> None:
    for p in jelaskan_indikator(kantor, set()):
        akhir = p.baris.capaian or p.baris.realisasi
        assert (p.capaian.langkah if p.capaian else None) is akhir
        for s in _walk(p.capaian):
            assert tuple(d.langkah for d in s.dasar) == s.langkah.dasar


def test_a_number_of_the_law_has_no_place(kantor: Hasil) -> None:
    sumber: dict[str, set[int]] = {}
    for p in jelaskan_indikator(kantor, set()):
        for s in (*_walk(p.capaian), *_walk(p.dasar_target)):
            step = s.langkah
            if step.operasi:
                assert (s.letak, s.tertulis, step.acuan) == (None, None, None)
            elif not step.keys:
                assert (s.letak, s.tertulis, s.dasar) == (None, None, ())
                assert step.acuan
                keyakinan = sumber.setdefault(step.label.split()[0], set())
                keyakinan.add(step.acuan.keyakinan)
    assert sumber == {"faktor": {2}, "bobot": {2}, "bagian": {2}}


def test_a_grade_has_a_place_and_a_law(write: Write) -> None:
    huruf = "{keberadaan: ' a ', kualitas: bb, pemanfaatan: AA}"
    isian = f"{{perencanaan: {huruf}, pengukuran: 1, pelaporan: 1, evaluasi: 1}}"
    p = explain(write, "target: 80, rumus: sakip", isian)
    found = {
        s.langkah.label: (str(s.langkah.nilai), s.tertulis, s.langkah.acuan.sumber)
        for s in _walk(p.capaian)
        if s.letak and s.langkah.acuan
    }
    lampiran = "PermenPANRB 88/2021, lampiran"
    assert found == {
        "nilai A dalam persen": ("90", " a ", lampiran),
        "nilai BB dalam persen": ("80", "bb", lampiran),
        "nilai AA dalam persen": ("100", "AA", lampiran),
    }


@pytest.mark.parametrize(
    ("janji", "isian", "status", "akar"),
    [
        ("target: 5, rumus: nilai", "", "belum_ada", None),
        ("target: 5, rumus: nilai", "{nilai: }", "belum_ada", None),
        (
            "target: 5, rumus: rasio",
            "{pembilang: 1, penyebut: }",
            "tak_terhitung",
            None,
        ),
        ("target: 0, rumus: nilai", "{nilai: 7}", "tak_terhitung", "realisasi"),
        ("target: 5, rumus: nilai", "{nilai: 0}", "terhitung", "capaian"),
    ],
    ids=["nothing", "blank", "begun", "target zero", "zero"],
)
def test_as_far_as_it_could_be_computed(
    write: Write, janji: str, isian: str, status: str, akar: str | None
) -> None:
    p = explain(write, janji, isian)
    assert p.baris.status == status
    assert (p.capaian.langkah.label if p.capaian else None) == akar
    assert [g.nama for g in p.golongan] == (["kategori"] if akar == "capaian" else [])
    assert (p.dasar_target, p.uji) == (None, None)


def test_a_target_is_explained_where_nothing_is_filled_in(write: Write) -> None:
    p = explain(
        write, "target: 98, rumus: rasio, dasar_target: {pembilang: 1, penyebut: 8}", ""
    )
    assert p.dasar_target
    assert p.uji
    assert (p.dasar_target.langkah.label, p.dasar_target.langkah.nilai) == (
        "dasar target",
        Decimal("12.50"),
    )
    assert p.uji.cocok == "berbeda"


def _files(p: Simpul | None) -> set[str]:
    return {s.letak.path for s in _walk(p) if s.letak}


@pytest.mark.parametrize("stdin", ["r.yaml", "pk.yaml"])
def test_what_standard_input_is_called(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stdin: str
) -> None:
    write_kantor(write)
    isi = io.BytesIO((tmp_path / stdin).read_bytes())
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=isi))
    pk, r = (Path("-") if n == stdin else tmp_path / n for n in ("pk.yaml", "r.yaml"))
    (p,) = jelaskan_indikator(compute(pk, r), {"tepat"})
    assert _files(p.capaian) == {"pk.yaml", "r.yaml", "masukan baku"} - {stdin}
    assert _files(p.dasar_target) == {
        "masukan baku" if stdin == "pk.yaml" else "pk.yaml"
    }


@pytest.mark.parametrize("name", ["tabel", "json", "csv", "markdown"])
def test_no_path_of_this_machine_is_printed(
    kinerja: Kinerja, write: Write, tmp_path: Path, name: str
) -> None:
    status, out, _ = kinerja("jelaskan", "-r", write_kantor(write), "--format", name)
    assert status == 0
    assert "r.yaml" in out
    assert str(tmp_path) not in out
    assert tmp_path.name not in out
