"""Files put together are of one year and one PK; and that PK says how they combine."""

from pathlib import Path

import pytest

from alat.pendukung import ENGLISH, Write, refusals
from alat.tahun_berjalan import PK, janji, pk_of, simpan, tulis
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.shipped import VARIABEL_PK
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.source import load

CARA = ("kumulatif", "jumlah", "posisi", "rata_rata")


def _found(*paths: Path, pk: Path | None = None) -> list[Diagnostic]:
    pertama, *lain = (load(str(p)) for p in paths)
    with pytest.raises(KinerjaError) as error:
        load_pk(pertama, str(pk) if pk else None, *lain)
    for d in error.value.diagnostics:
        assert ENGLISH.findall(f"{d.message} {d.hint}") == []
    return list(error.value.diagnostics)


def _files(write: Write, banyak: int = 2) -> list[Path]:
    return simpan(write, janji("nilai"), *[""] * banyak)


def test_a_file_of_another_year(write: Write) -> None:
    satu, _ = _files(write)
    lain = write("lama.yaml", tulis("").replace("tahun: 2024", "tahun: 2023"))
    (d,) = _found(satu, lain)
    assert (d.code, d.level) == ("KIN234", "galat")
    assert str(d.location) == f"{lain}:2:8"
    assert d.message == "tahun 2023, padahal q1.yaml tahun 2024"
    assert d.hint == "yang digabung setahun saja; antartahun: `kinerja banding`"
    assert "tahun: 2023" in d.excerpt


def test_the_first_file_says_the_year(write: Write) -> None:
    satu, _ = _files(write)
    lain = write("lama.yaml", tulis("").replace("tahun: 2024", "tahun: 2023"))
    (d,) = _found(lain, satu)
    assert (d.code, str(d.location)) == ("KIN234", f"{satu}:2:8")


def test_a_year_that_cannot_be_read_is_found_in_its_file(write: Write) -> None:
    satu, _ = _files(write)
    lain = write("b.yaml", tulis("").replace("tahun: 2024", "tahun: duaribu"))
    (d,) = _found(satu, lain)
    assert str(d.location) == f"{lain}:2:8"
    assert d.code == "KIN210"


def test_two_pk(write: Write, tmp_path: Path) -> None:
    satu, dua = _files(write)
    write("pk-lain.yaml", PK.replace("JANJI", janji("nilai")) + "# lain\n")
    dua.write_text(dua.read_text("utf-8").replace("pk.yaml", "pk-lain.yaml"), "utf-8")
    (d,) = _found(satu, dua)
    assert (d.code, d.level, str(d.location)) == ("KIN236", "galat", f"{dua}:4:5")
    assert "pk-lain.yaml”, sedangkan q1.yaml memakai PK “" in d.message
    assert d.hint == "sebut PK yang tepat dengan --pk"
    # One that is named counts for all.
    pk = load_pk(load(str(satu)), str(tmp_path / "pk.yaml"), load(str(dua)))
    assert pk.source.text.name == "pk.yaml"


def test_a_file_that_names_no_pk_is_of_the_one_that_ships(write: Write) -> None:
    satu, dua = _files(write)
    dua.write_text(dua.read_text("utf-8").replace("pk: pk.yaml\n", ""), "utf-8")
    (d,) = _found(satu, dua)
    assert (d.code, d.location and d.location.path) == ("KIN236", str(dua))


def test_one_pk_by_two_paths_is_one(write: Write) -> None:
    satu, _ = _files(write)
    dalam = write("dalam/q2.yaml", tulis("", "triwulan: 2"))
    teks = dalam.read_text("utf-8").replace("pk: pk.yaml", "pk: ../pk.yaml")
    dalam.write_text(teks, "utf-8")
    pk = load_pk(load(str(satu)), None, load(str(dalam)))
    assert pk.source.text.name == "pk.yaml"


def test_the_environment_names_one_for_all(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    satu, dua = _files(write)
    dua.write_text(dua.read_text("utf-8").replace("pk.yaml", "tiada.yaml"), "utf-8")
    monkeypatch.setenv(VARIABEL_PK, str(tmp_path / "pk.yaml"))
    pk = load_pk(load(str(satu)), None, load(str(dua)))
    assert pk.source.text.name == "pk.yaml"


def test_a_pk_that_is_not_there_is_found_where_it_is_named(write: Write) -> None:
    satu, dua = _files(write)
    dua.write_text(dua.read_text("utf-8").replace("pk.yaml", "tiada.yaml"), "utf-8")
    (d,) = _found(satu, dua)
    assert (d.code, str(d.location)) == ("KIN242", f"{dua}:4:5")


def test_another_kind_of_file_is_refused_wherever_it_stands(
    write: Write, tmp_path: Path
) -> None:
    satu, _ = _files(write)
    pk = tmp_path / "pk.yaml"
    for paths in ((satu, pk), (pk, satu)):
        (d,) = _found(*paths)
        assert (d.code, str(d.location)) == ("KIN241", f"{pk}:1:9")


@pytest.mark.parametrize("rumus", SEMUA_RUMUS)
@pytest.mark.parametrize("cara", CARA)
def test_a_way_of_combining_has_to_fit_the_rumus(rumus: str, cara: str) -> None:
    boleh = load_rumus(rumus).cara_akumulasi()
    if cara in boleh:
        assert pk_of(janji(rumus, akumulasi=cara)).value.menurut_id["a"]
        return
    (d,) = refusals(pk_of, janji(rumus, akumulasi=cara))
    assert (d.code, d.level) == ("KIN223", "galat")
    assert d.location is not None
    assert d.location.line == 7
    assert d.message == (f"`akumulasi: {cara}` tidak bermakna untuk rumus `{rumus}`")
    assert d.hint == f"pilih {', '.join(boleh)}"
    assert ENGLISH.findall(f"{d.message} {d.hint}") == []


def test_a_way_that_is_misspelt() -> None:
    (d,) = refusals(pk_of, janji("nilai", akumulasi="kumulativ"))
    assert d.code == "KIN204"
    assert "kumulatif" in d.hint


EMPAT = [20, 40, 60, 80]
SEJAK_JANUARI = (
    "isian `akumulasi: kumulatif` terhitung sejak 1 Januari, targetnya tidak dapat per "
    "triwulan"
)

HAPUS = (
    "hapus `sifat_triwulan`, atau tulis `akumulasi: jumlah` bila isiannya triwulan itu "
    "saja"
)


@pytest.mark.parametrize(
    ("pk", "message", "hint"),
    [
        (
            janji("nilai", sifat_triwulan="kumulatif"),
            "`sifat_triwulan` hanya berlaku bersama `target_triwulan`",
            "isi targetnya, atau hapus kuncinya",
        ),
        (
            janji("nilai", sifat_triwulan="per_triwulan"),
            "`sifat_triwulan` hanya berlaku bersama `target_triwulan`",
            "isi targetnya, atau hapus kuncinya",
        ),
        (
            janji("rasio", sifat_triwulan="per_triwulan", target_triwulan=EMPAT),
            SEJAK_JANUARI,
            HAPUS,
        ),
    ],
    ids=["without targets", "a quarter without targets", "cumulative inputs"],
)
def test_targets_of_quarters_have_to_fit(pk: str, message: str, hint: str) -> None:
    (d,) = refusals(pk_of, pk)
    assert (d.code, d.level, d.message, d.hint) == ("KIN224", "galat", message, hint)
    assert d.location is not None
    assert d.location.line == 7
    assert ENGLISH.findall(f"{d.message} {d.hint}") == []


@pytest.mark.parametrize("cara", ["jumlah", "posisi", "rata_rata"])
@pytest.mark.parametrize("sifat", ["kumulatif", "per_triwulan"])
def test_targets_of_quarters_that_fit(cara: str, sifat: str) -> None:
    pk = janji("nilai", akumulasi=cara, sifat_triwulan=sifat, target_triwulan=EMPAT)
    assert pk_of(pk).value.menurut_id["a"].sifat_triwulan == sifat
