"""How ``kinerja templat`` names the PK that the new realisasi belongs to."""

import io
import sys
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write


def _templat(kinerja: Kinerja, *args: object) -> str:
    return kinerja("templat", *args).clean()


def test_on_the_screen_the_pk_is_named_from_here(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data.parent)
    out = _templat(kinerja, "--pk", "data/pk2024.yaml")
    assert '\npk: "data/pk2024.yaml"\n' in out


@pytest.mark.parametrize(
    ("keluaran", "named"),
    [
        ("r.yaml", "kantor/pk.yaml"),
        ("kantor/r.yaml", "pk.yaml"),
        ("isi/2024/r.yaml", "../../kantor/pk.yaml"),
    ],
)
def test_the_pk_is_named_from_where_the_file_stands(
    kinerja: Kinerja,
    data: Path,
    write: Write,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    keluaran: str,
    named: str,
) -> None:
    write("kantor/pk.yaml", (data / "mulai" / "pk.yaml").read_bytes())
    (tmp_path / keluaran).parent.mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(tmp_path)
    out = _templat(kinerja, "--pk", "kantor/pk.yaml", "-o", keluaran)
    assert out == ""
    text = (tmp_path / keluaran).read_text("utf-8")
    assert f'\npk: "{named}"\n' in text
    assert kinerja("hitung", "-r", keluaran)[0] == 0
    assert kinerja("templat", "--pk", "kantor/pk.yaml", "-o", keluaran)[0] == 3


@pytest.mark.parametrize(
    "nama",
    [
        *(
            "p \"a\" 'b'.yaml",
            "a: b #c.yaml",
            "-x.yaml",
            "$HOME `x`.yaml",
            "é漢🙂.yaml",
        ),
        *(r"a\n.yaml", "a\nb\t\x1b.yaml", "a\x85\u2028\ufeff\u200b.yaml", " a .yaml"),
    ],
    ids=ascii,
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are narrower")
def test_whatever_the_pk_is_called_it_is_found_again(
    kinerja: Kinerja,
    data: Path,
    write: Write,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    nama: str,
) -> None:
    write(nama, (data / "mulai" / "pk.yaml").read_bytes())
    monkeypatch.chdir(tmp_path)
    assert _templat(kinerja, "--pk", f"./{nama}", "-o", "r.yaml") == ""
    assert kinerja("hitung", "-r", "r.yaml").status == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
def test_a_name_that_is_no_text_is_left_out_with_a_word(
    kinerja: Kinerja, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pk\udcff.yaml").write_bytes((data / "mulai" / "pk.yaml").read_bytes())
    for perintah in (("templat",), ("sakip", "templat")):
        assert kinerja(*perintah, "--pk", "pk\udcff.yaml", "-o", "r.yaml")[0] == 0
        text = Path("r.yaml").read_text("utf-8")
        assert "\n# Nama berkas PK tidak dapat ditulis di sini: sebut dengan" in text
        assert "\npk:" not in text
        Path("r.yaml").unlink()


def test_a_pk_from_standard_input_cannot_be_named(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = (data / "mulai" / "pk.yaml").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    out = _templat(kinerja, "--pk", "-")
    assert "\npk:" not in out
    tanpa = (
        "# PK dibaca dari masukan baku: tulis `pk: BERKAS` di sini, atau sebut --pk."
    )
    assert f"\nperiode: tahun\n{tanpa}\nrealisasi:\n" in out


def test_on_another_drive_the_pk_is_named_whole(
    kinerja: Kinerja, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other_drive(*_: object) -> str:
        raise ValueError("path is on mount 'C:', start on mount 'D:'")

    monkeypatch.setattr("os.path.relpath", other_drive)
    pk = data / "mulai" / "pk.yaml"
    kinerja("templat", "--pk", pk, "-o", tmp_path / "r.yaml")
    text = (tmp_path / "r.yaml").read_text("utf-8")
    assert f'\npk: "{pk.absolute().as_posix()}"\n' in text
