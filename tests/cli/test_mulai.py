"""``kinerja mulai``: a starter that runs at once, and never tramples on work."""

import os
import re
import shlex
from pathlib import Path

import pytest

from alat.pendukung import Kinerja
from alat.windows import needs_any_name
from kinerja_cli.core import shell

FILES = ("pk.yaml", "realisasi.yaml", "skema/pk.json", "skema/realisasi.json")
KUTIP_GANDA = pytest.param('a "b" $HOME', marks=needs_any_name)


def test_it_runs_as_it_says(
    kinerja: Kinerja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    out = kinerja("mulai", "baru/kinerja").clean()
    written = [line.removeprefix("ditulis: ") for line in out.splitlines()[:4]]
    assert [Path(w) for w in written] == [Path("baru/kinerja", f) for f in FILES]
    coba, excel = out.splitlines()[-2:]
    table = kinerja(*coba.removeprefix("Coba: kinerja ").split()).clean()
    kinerja(*excel.removeprefix("Lewat Excel: kinerja ").split()).clean()
    assert "Dinas Contoh, Kabupaten Contoh" in table
    assert "belum ada" in table
    assert "Serapan  21,93 %" in table
    isian = kinerja("hitung", "-r", "baru/kinerja/isian.xlsx").clean()
    assert "Serapan  21,93 %" in isian


@pytest.mark.parametrize(
    "folder", ["folder saya", "-r", "it's", KUTIP_GANDA, "~", "a;b&c", "é"]
)
def test_what_it_says_to_try_can_be_copied(
    kinerja: Kinerja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(shell, "WINDOWS", False)
    for advice in kinerja("mulai", "--", folder).out.splitlines()[-2:]:
        kinerja_, *words = shlex.split(advice.partition(": ")[2])
        assert kinerja_ == "kinerja"
        assert kinerja(*words).status == 0


@needs_any_name
def test_a_folder_that_no_shell_can_be_told(
    kinerja: Kinerja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    out = kinerja("mulai", "a\x1bb").out
    assert "\nCoba di folder itu: kinerja hitung -r realisasi.yaml\n" in out
    lewat = "kinerja templat --dari realisasi.yaml -o isian.xlsx"
    assert out.endswith(f"\nLewat Excel di folder itu: {lewat}\n")
    assert "\x1b" not in out


def test_without_a_folder_it_writes_here(
    kinerja: Kinerja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert kinerja("mulai")[0] == 0
    there = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.*")}
    assert there == set(FILES)


def test_periksa_finds_no_galat_in_it(kinerja: Kinerja, tmp_path: Path) -> None:
    kinerja("mulai", tmp_path)
    pk, realisasi = tmp_path / "pk.yaml", tmp_path / "realisasi.yaml"
    status, out, _ = kinerja("periksa", pk, realisasi, "--ketat")
    assert status == 0
    assert " galat: " not in out
    assert out.count("tanpa galat, tanpa peringatan") == 2


def test_its_money_and_its_schema_follow_from_what_it_says(
    kinerja: Kinerja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kinerja("mulai")
    isi = Path("realisasi.yaml").read_text("utf-8")
    perintah = re.findall(r"(?m)^#   kinerja (.+)$", isi)
    assert [p.split()[0] for p in perintah] == ["hitung", "skema"]
    for p in perintah:
        assert kinerja(*p.split()).status == 0
    out = kinerja("anggaran", "-r", "realisasi.yaml").clean()
    assert "1. Program Pelayanan Publik" in out
    assert kinerja("proyeksi", "-r", "realisasi.yaml").status == 0


def test_every_file_that_is_there_is_named(kinerja: Kinerja, tmp_path: Path) -> None:
    kinerja("mulai", tmp_path)
    (tmp_path / "pk.yaml").write_text("kerja: saya\n", "utf-8")
    (tmp_path / "skema" / "pk.json").unlink()
    err = kinerja("mulai", tmp_path).refusal(3)
    assert err.count("KIN502 galat: berkas sudah ada") == 3
    assert f"{tmp_path / 'pk.yaml'}:1:1: KIN502" in err
    assert "--timpa" in err
    assert (tmp_path / "pk.yaml").read_text("utf-8") == "kerja: saya\n"
    assert not (tmp_path / "skema" / "pk.json").exists()


def test_timpa_replaces_them(kinerja: Kinerja, tmp_path: Path) -> None:
    kinerja("mulai", tmp_path)
    first = {f: (tmp_path / f).read_bytes() for f in FILES}
    (tmp_path / "pk.yaml").write_text("kerja: saya\n", "utf-8")
    assert kinerja("mulai", tmp_path, "--timpa")[0] == 0
    assert {f: (tmp_path / f).read_bytes() for f in FILES} == first


def test_a_file_where_the_folder_should_be(kinerja: Kinerja, tmp_path: Path) -> None:
    (tmp_path / "isi").write_text("", "utf-8")
    status, _, err = kinerja("mulai", tmp_path / "isi")
    assert status == 3
    assert "KIN503 galat" in err
    assert "saran: " in err


def test_a_folder_that_may_not_be_made(
    kinerja: Kinerja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(path: Path, **_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", deny)
    err = kinerja("mulai", tmp_path / "baru" / "kinerja").refusal(3)
    assert f"KIN503 galat: tidak boleh menulis di folder {tmp_path}\n" in err


@pytest.mark.parametrize(
    ("terkunci", "berkas"), [("skema", FILES[2:]), (".", FILES)], ids=["skema", "all"]
)
def test_a_sealed_folder_is_found_before_anything_is_written(
    kinerja: Kinerja,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    terkunci: str,
    berkas: tuple[str, ...],
) -> None:
    folder = tmp_path / terkunci
    folder.mkdir(exist_ok=True)
    there = sorted(tmp_path.rglob("*"))
    boleh = os.access

    def deny(path: Path, mode: int) -> bool:
        return not folder.samefile(path) and boleh(path, mode)

    monkeypatch.setattr(os, "access", deny)
    err = kinerja("mulai", tmp_path).refusal(3)
    sebab = f"KIN503 galat: tidak boleh menulis di folder {folder}\n"
    assert err.count("KIN503") == len(berkas)
    assert all(f"{tmp_path / nama}:1:1: {sebab}" in err for nama in berkas)
    assert sorted(tmp_path.rglob("*")) == there


def test_a_read_only_file_keeps_all_the_others(
    kinerja: Kinerja, tmp_path: Path
) -> None:
    kinerja("mulai", tmp_path)
    (tmp_path / "pk.yaml").write_text("kerja: saya\n", "utf-8")
    (tmp_path / "skema" / "realisasi.json").chmod(0o444)
    err = kinerja("mulai", tmp_path, "--timpa").refusal(3)
    assert "KIN503 galat: berkas ini hanya boleh dibaca\n" in err
    assert (tmp_path / "pk.yaml").read_text("utf-8") == "kerja: saya\n"
    (tmp_path / "skema" / "realisasi.json").chmod(0o644)
