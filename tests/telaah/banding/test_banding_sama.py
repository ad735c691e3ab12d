"""A realisasi and the JSON that ``hitung`` made of it compare alike."""

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alat.pendukung import Write
from kinerja_cli.cli import run
from kinerja_cli.laporan.banding import LaporanBanding
from kinerja_cli.telaah.banding import bandingkan

CONTOH = ("angka-dokumen", "q1", "q2", "q3", "q4", "q1+q2", "q1+q3", "q1+q2+q3+q4")
PASANGAN = [*permutations(CONTOH[:2] + CONTOH[4:6], 2), (CONTOH[-1], "q2")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hold every example of a year as a folder, and as the JSON of its result."""
    root = tmp_path_factory.mktemp("banding")
    contoh = Path(__file__).parents[3] / "data" / "contoh"
    for nama in CONTOH:
        (root / nama).mkdir()
        for bagian in nama.split("+"):
            isi = (contoh / f"{bagian}.yaml").read_bytes()
            (root / nama / f"{bagian}.yaml").write_bytes(isi)
        json = str(root / f"{nama}.json")
        assert run(["hitung", "-r", str(root / nama), "-o", json]) == 0
    return root


@pytest.mark.parametrize(("a", "b"), PASANGAN)
def test_it_makes_no_difference_what_is_read(folder: Path, a: str, b: str) -> None:
    yaml = [str(folder / a), str(folder / b)]
    json = [f"{path}.json" for path in yaml]
    found = [bandingkan(pair, []) for pair in (yaml, json, [yaml[0], json[1]])]
    isi = [LaporanBanding(f).isi()["indikator"] for f in found]
    assert isi[0] == isi[1] == isi[2]
    labels = [[s.label for s in f.sisi] for f in found]
    assert labels[0] == labels[1] == labels[2]
    heads = [[(s.keterangan, s.kata_periode, s.desimal) for s in f.sisi] for f in found]
    assert heads[0] == heads[1] == heads[2]


@given(st.permutations(CONTOH[1:]), st.integers(2, 4))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_order_of_the_arguments_makes_no_difference(
    folder: Path, urutan: list[str], banyak: int
) -> None:
    # q1+q2+q3+q4 is the year; each of the others ends or begins elsewhere.
    paths = [str(folder / f"{nama}.json") for nama in urutan[:banyak]]
    semua = [bandingkan(p, []) for p in (paths, paths[::-1])]
    assert semua[0]._replace(dibaca=()) == semua[1]._replace(dibaca=())


@pytest.mark.parametrize("target", ["0", "5"])
def test_a_quarter_against_a_year(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for tahun in (2023, 2024):
        indikator = f"{{id: a, nama: A, satuan: x, rumus: jumlah, target: {target}}}"
        write(
            f"pk{tahun}.yaml",
            f"format: kinerja/pk@1\ntahun: {tahun}\ninstansi: D\n"
            f"sasaran: [{{uraian: S, indikator: [{indikator}]}}]\n",
        )
        periode = "periode: tahun" if tahun == 2023 else "triwulan: 1"
        write(
            f"{tahun}.yaml",
            f"format: kinerja/realisasi@1\ntahun: {tahun}\n{periode}\n"
            f"pk: pk{tahun}.yaml\nrealisasi: {{a: {{nilai: [3]}}}}\n",
        )
        assert run(["hitung", "-r", f"{tahun}.yaml", "-o", f"{tahun}.json"]) == 0
    for akhiran in ("yaml", "json"):
        (s,) = bandingkan([f"2023.{akhiran}", f"2024.{akhiran}"], []).baris
        # A quarter stands against the target of its year, and says so.
        sendiri = ["KIN401"] * 2 if target == "0" else ["KIN418"]
        assert [d.code for d in s.catatan] == [*sendiri, "KIN445"]
        assert s.terakhir
        assert s.terakhir.penilaian is None
