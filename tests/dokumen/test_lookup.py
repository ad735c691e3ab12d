"""Which PK a realisasi is computed against: option, environment, file, year."""

import io
import sys
from pathlib import Path

import pytest

from alat.naskah import naskah_pk
from alat.pendukung import Write, refusals
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, Location, Place
from kinerja_cli.dokumen.head import Head
from kinerja_cli.dokumen.lookup import find_pk, load_pk, pk_outvoted
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.shipped import VARIABEL_PK, data_path
from kinerja_cli.source import load

HEAD = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 1\n"


def _found(path: Path) -> Diagnostic:
    (d,) = refusals(load_pk, load(str(path)), None)
    return d


def test_the_option_comes_before_the_environment_the_file_and_the_year(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("kantor/milik.yaml", "")
    named = load(str(write("kantor/q1.yaml", f"{HEAD}pk: milik.yaml\n")))
    monkeypatch.setenv(VARIABEL_PK, "env.yaml")
    assert find_pk(Head(named), "opsi.yaml") == "opsi.yaml"
    assert find_pk(Head(named), None) == "env.yaml"
    monkeypatch.setenv(VARIABEL_PK, "")
    assert find_pk(Head(named), None) == str(
        Path(named.text.path).parent / "milik.yaml"
    )
    assert find_pk(Head(named), "") == find_pk(Head(named), None)
    plain = load(str(write("q1.yaml", HEAD)))
    assert find_pk(Head(plain), None) == str(data_path("pk2024.yaml"))


@pytest.mark.parametrize("pk", ["pk:\n", 'pk: ""\n', "pk: [a.yaml]\n"])
def test_a_pk_that_names_no_file_leaves_the_choice_to_the_year(
    write: Write, pk: str
) -> None:
    source = load(str(write("q1.yaml", HEAD + pk)))
    assert find_pk(Head(source), None) == str(data_path("pk2024.yaml"))


def test_an_absolute_path_stays_what_it_is(write: Write, data: Path) -> None:
    pk = data / "pk2024.yaml"
    source = load(str(write("q1.yaml", f"{HEAD}pk: {pk}\n")))
    assert Path(find_pk(Head(source), None) or "") == Path(pk)


def test_from_standard_input_a_pk_is_relative_to_where_one_stands(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    stream = io.TextIOWrapper(io.BytesIO(f"{HEAD}pk: dekat.yaml\n".encode()))
    monkeypatch.setattr(sys, "stdin", stream)
    source = load("-")
    with pytest.raises(KinerjaError, match=r"KIN242 .*“dekat.yaml” tidak ada") as tiada:
        find_pk(Head(source), None)
    assert tiada.value.diagnostics[0].hint == "dari masukan baku, sebut PK dengan --pk"
    write("dekat.yaml", "")
    assert find_pk(Head(source), None) == "dekat.yaml"


def test_of_standard_input_that_names_no_pk_the_option_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    isi = HEAD.replace("2024", "2031").encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(isi)))
    with pytest.raises(KinerjaError, match="KIN240") as tiada:
        load_pk(load("-"))
    assert tiada.value.diagnostics[0].hint == "pakai --pk"


@pytest.mark.parametrize("tahun", ["2024", '"2024"', "2.024", "2024,0"])
def test_the_pk_that_ships_is_found_by_its_year_as_read(
    write: Write, tahun: str
) -> None:
    path = write("q1.yaml", HEAD.replace("2024", tahun))
    document = load_pk(load(str(path)), None)
    assert document.value.tahun == 2024
    assert document.source.text.name == "pk2024.yaml"


def test_a_year_without_a_pk_says_what_to_write(write: Write) -> None:
    d = _found(write("q1.yaml", HEAD.replace("2024", "2031")))
    assert (d.code, d.message) == ("KIN240", "tidak ada PK bawaan untuk tahun 2031")
    assert d.hint == "tulis `pk: NAMA_BERKAS.yaml` di berkas ini, atau pakai --pk"
    assert d.location is not None
    assert (d.location.line, d.location.column) == (2, 8)


def test_a_missing_pk_of_the_option_is_said_of_that_file(
    write: Write, tmp_path: Path
) -> None:
    source = load(str(write("q1.yaml", f"{HEAD}pk: tiada.yaml\n")))
    missing = str(tmp_path / "opsi.yaml")
    (d,) = refusals(load_pk, source, missing)
    assert (d.code, str(d.location)) == ("KIN101", f"{missing}:1:1")


@pytest.mark.parametrize("pk", [None, "tiada.yaml"], ids=["no option", "option"])
@pytest.mark.parametrize("more", ["", "pk: tiada.yaml\n"], ids=["by year", "named"])
def test_a_pk_in_the_place_of_the_realisasi_is_said_before_a_pk_is_sought(
    write: Write, more: str, pk: str | None
) -> None:
    path = write("pk.yaml", f"format: kinerja/pk@1\ntahun: 2031\n{more}")
    (d,) = refusals(load_pk, load(str(path)), pk)
    assert (d.code, d.message) == ("KIN241", "berkas ini PK, bukan realisasi")
    assert str(d.location) == f"{path}:1:9"


@pytest.mark.parametrize("way", ["option", "environment"])
def test_standard_input_holds_one_file_and_not_both(
    monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(HEAD.encode()))
    monkeypatch.setattr(sys, "stdin", stream)
    if way == "environment":
        monkeypatch.setenv(VARIABEL_PK, "-")
    with pytest.raises(KinerjaError, match=r"KIN108 galat: .*satu berkas"):
        load_pk(load("-"), "-" if way == "option" else None)


def test_a_pk_may_come_from_standard_input(
    write: Write, monkeypatch: pytest.MonkeyPatch, data: Path
) -> None:
    stream = io.TextIOWrapper(io.BytesIO((data / "pk2024.yaml").read_bytes()))
    monkeypatch.setattr(sys, "stdin", stream)
    document = load_pk(load(str(write("q1.yaml", HEAD))), "-")
    assert document.source.text.name == "masukan baku"


def test_files_that_name_another_pk_are_said_once_each(write: Write) -> None:
    satu = "{id: a, nama: A, satuan: x, target: 1, rumus: nilai}"
    pk = read_perjanjian(load(str(write("pk.yaml", naskah_pk(satu)))))
    baris = ("pk: lain.yaml", "pk: pk.yaml", "", "pk: sub/../lain.yaml", "pk: x.yaml")
    semua = [
        load(str(write(f"q{n}.yaml", f"{HEAD}{kunci}\n")))
        for n, kunci in enumerate(baris)
    ]
    pertama, kedua = pk_outvoted(pk, semua)
    assert "q0.yaml dan q3.yaml menyebut “lain.yaml”" in pertama.message
    assert "q4.yaml menyebut “x.yaml”" in kedua.message
    assert (pertama.code, pertama.level, pertama.location) == (
        "KIN469",
        "catatan",
        Location(semua[0].text.path, Place(4, 5)),
    )
    assert [*pk_outvoted(pk, semua[1:3])] == []
