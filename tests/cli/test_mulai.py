"""``kinerja mulai``: a starter that runs at once, and never tramples on work."""

from pathlib import Path

import pytest

from pendukung import Kinerja

FILES = ("pk.yaml", "realisasi.yaml", "skema/pk.json", "skema/realisasi.json")


def test_it_runs_as_it_says(
    kinerja: Kinerja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = kinerja("mulai", "baru/kinerja")
    assert (status, err) == (0, "")
    written = [line.removeprefix("ditulis: ") for line in out.splitlines()[:4]]
    assert [Path(w) for w in written] == [Path("baru/kinerja", f) for f in FILES]
    advice = out.splitlines()[-1].removeprefix("Coba: kinerja ")
    status, table, err = kinerja(*advice.split())
    assert (status, err) == (0, "")
    assert "Dinas Contoh, Kabupaten Contoh" in table
    assert "belum ada" in table


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


def test_every_file_that_is_there_is_named(kinerja: Kinerja, tmp_path: Path) -> None:
    kinerja("mulai", tmp_path)
    (tmp_path / "pk.yaml").write_text("kerja: saya\n", "utf-8")
    (tmp_path / "skema" / "pk.json").unlink()
    status, out, err = kinerja("mulai", tmp_path)
    assert (status, out) == (3, "")
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
    status, out, err = kinerja("mulai", tmp_path / "baru" / "kinerja")
    assert (status, out) == (3, "")
    assert f"KIN503 galat: tidak boleh menulis di folder {tmp_path}\n" in err


def test_a_read_only_file_keeps_all_the_others(
    kinerja: Kinerja, tmp_path: Path
) -> None:
    kinerja("mulai", tmp_path)
    (tmp_path / "pk.yaml").write_text("kerja: saya\n", "utf-8")
    (tmp_path / "skema" / "realisasi.json").chmod(0o444)
    status, out, err = kinerja("mulai", tmp_path, "--timpa")
    assert (status, out) == (3, "")
    assert "KIN503 galat: berkas ini hanya boleh dibaca\n" in err
    assert (tmp_path / "pk.yaml").read_text("utf-8") == "kerja: saya\n"
    (tmp_path / "skema" / "realisasi.json").chmod(0o644)
