"""``kinerja jelaskan --keluaran``: the format by its suffix; nothing is lost."""

from pathlib import Path

import pytest

from alat.pendukung import Kinerja

SUFFIXES = {
    ".txt": "tabel",
    ".json": "json",
    ".csv": "csv",
    ".md": "markdown",
    ".markdown": "markdown",
    ".JSON": "json",
}


@pytest.fixture
def q3(data: Path) -> Path:
    return data / "contoh" / "q3.yaml"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_suffix_chooses_the_format(
    kinerja: Kinerja, q3: Path, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"hasil{suffix}"
    assert kinerja("jelaskan", "ikm", "-r", q3, "-o", path) == (0, "", "")
    args = ("jelaskan", "ikm", "-r", q3, "--format", SUFFIXES[suffix])
    printed = kinerja(*args)[1]
    assert path.read_bytes() == printed.encode()
    # The width of the screen is no matter of a file.
    assert "…" not in printed


def test_the_format_that_is_named_wins(
    kinerja: Kinerja, q3: Path, tmp_path: Path
) -> None:
    path = tmp_path / "hasil.txt"
    args = ("jelaskan", "pks", "-r", q3, "--format", "csv")
    assert kinerja(*args, "-o", path) == (0, "", "")
    assert path.read_text("utf-8") == kinerja(*args)[1]


def test_a_file_is_as_wide_as_its_content(
    kinerja: Kinerja, q3: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wide = kinerja("jelaskan", "-r", q3)[1]
    monkeypatch.setenv("COLUMNS", "40")
    path = tmp_path / "hasil.txt"
    assert kinerja("jelaskan", "-r", q3, "-o", path) == (0, "", "")
    assert path.read_text("utf-8") == wide


@pytest.mark.parametrize("suffix", [".xlsx", ".pdf", ""])
def test_a_suffix_that_is_not_known(
    kinerja: Kinerja, q3: Path, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"hasil{suffix}"
    status, out, err = kinerja("jelaskan", "-r", q3, "-o", path)
    assert (status, out) == (3, "")
    assert f"{path}:1:1: KIN501 galat: ekstensi berkas " in err
    assert not path.exists()


def test_what_is_there_already_stays(
    kinerja: Kinerja, q3: Path, tmp_path: Path
) -> None:
    path = tmp_path / "hasil.json"
    path.write_text("lama", "utf-8")
    status, out, err = kinerja("jelaskan", "-r", q3, "-o", path)
    assert (status, out) == (3, "")
    assert "KIN502 galat: berkas sudah ada" in err
    assert path.read_text("utf-8") == "lama"
    assert kinerja("jelaskan", "-r", q3, "-o", path, "--timpa") == (0, "", "")
    assert path.read_text("utf-8").startswith('{\n  "format": "kinerja/penjelasan@1"')


@pytest.mark.parametrize("name", ["r.yaml", "pk.yaml"])
@pytest.mark.parametrize("id_", ["ikm", "tak_ada"])
def test_what_was_read_is_not_written_over(
    kinerja: Kinerja, data: Path, tmp_path: Path, name: str, id_: str
) -> None:
    (tmp_path / "pk.yaml").write_bytes((data / "pk2024.yaml").read_bytes())
    r = tmp_path / "r.yaml"
    r.write_bytes((data / "contoh" / "q3.yaml").read_bytes() + b"\npk: pk.yaml\n")
    before = (tmp_path / name).read_bytes()
    tujuan = ("-o", tmp_path / name, "--format", "json", "--timpa")
    status, out, err = kinerja("jelaskan", id_, "-r", r, *tujuan)
    assert (status, out) == (3, "")
    assert err.startswith(f"{tmp_path / name}:1:1: KIN505 galat: ")
    assert (tmp_path / name).read_bytes() == before


def test_a_wrong_id_leaves_no_file(kinerja: Kinerja, q3: Path, tmp_path: Path) -> None:
    path = tmp_path / "hasil.json"
    assert kinerja("jelaskan", "ikn", "-r", q3, "-o", path)[0] == 2
    assert not path.exists()


@pytest.mark.parametrize("name", ["tabel", "json", "csv", "markdown"])
def test_the_same_input_gives_the_same_bytes(
    kinerja: Kinerja, q3: Path, tmp_path: Path, name: str
) -> None:
    first = kinerja("jelaskan", "-r", q3, "--format", name)
    again = tmp_path / "q3.yaml"
    again.write_bytes(q3.read_bytes())
    assert kinerja("jelaskan", "-r", again, "--format", name) == first
    assert (first[0], first[2]) == (0, "")
