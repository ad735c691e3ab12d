"""An option or argument without content is a wrong command line, not a lost file."""

from pathlib import Path

import pytest

from alat.pendukung import Kinerja


@pytest.mark.parametrize(
    ("args", "masih", "perintah"),
    [
        (("hitung", "-r", ""), "--realisasi", "hitung"),
        (("hitung", "--realisasi="), "--realisasi", "hitung"),
        (("hitung", "-r", "x.yaml", "--pk", ""), "--pk", "hitung"),
        (("hitung", "-r", "x.yaml", "--pk="), "--pk", "hitung"),
        (("hitung", "-r", "x.yaml", "-o", ""), "--keluaran", "hitung"),
        (("periksa", ""), "BERKAS", "periksa"),
        (("periksa", "x.yaml", ""), "BERKAS", "periksa"),
        (("periksa", "x.yaml", "--pk", ""), "--pk", "periksa"),
        (("mulai", ""), "FOLDER", "mulai"),
        (("templat", "--pk", ""), "--pk", "templat"),
        (("templat", "--pk", "x.yaml", "-o", ""), "--keluaran", "templat"),
        (("skema", "pk", "--pk", ""), "--pk", "skema"),
        (("skema", "pk", "-o", ""), "--keluaran", "skema"),
        (("rumus", ""), "NAMA", "rumus"),
        (("temuan", ""), "KODE", "temuan"),
        (("skema", "--segarkan", ""), "--segarkan", "skema"),
    ],
    ids=str,
)
def test_empty(
    kinerja: Kinerja,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    args: tuple[str, ...],
    masih: str,
    perintah: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    err = kinerja(*args).refusal(2)
    assert err == (
        f"kinerja: {masih} masih kosong\n    saran: lihat `kinerja {perintah} --help`\n"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "args", [("hitung", "-r", "x", "--format", ""), ("skema", ""), ("", "pk")], ids=str
)
def test_an_empty_choice_is_a_wrong_choice(
    kinerja: Kinerja, args: tuple[str, ...]
) -> None:
    err = kinerja(*args).refusal(2)
    assert err.startswith("kinerja: ")
    assert err.count("\n    saran: ") == 1


def test_a_space_is_a_name(kinerja: Kinerja) -> None:
    status, _, err = kinerja("hitung", "-r", " ")
    assert (status, "KIN101" in err) == (3, True)
