"""Completion of the shell: printed, installed, and refused in Indonesian."""

from collections.abc import Callable
from pathlib import Path

import pytest
import typer
from typer import _completion_shared, completion

from alat.pendukung import Kinerja
from alat.sesi import CONTOH, LAIN
from kinerja_cli.cli.bahasa import Perintah
from kinerja_cli.cli.mulai import KANTOR
from kinerja_cli.dokumen.kode import daftar_kode
from kinerja_cli.rumus import SEMUA_RUMUS
from kinerja_cli.telaah.jelaskan.ikhtisar import IKHTISAR

Complete = Callable[..., list[str]]
PK_LAIN = f"{CONTOH}/pk-dinas-lain.yaml"
ISI = ["isi.csv", "isi.xlsx"]  # forms that are filled in


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def _shell(monkeypatch: pytest.MonkeyPatch, name: str | None) -> None:
    for module in (completion, _completion_shared):
        monkeypatch.setattr(module, "_get_shell_name", lambda: name)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_show(kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, shell: str) -> None:
    _shell(monkeypatch, shell)
    out = kinerja("--show-completion").clean()
    assert "_KINERJA_COMPLETE" in out


def test_install(kinerja: Kinerja, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _shell(monkeypatch, "bash")
    out = kinerja("--install-completion").clean()
    assert out == "Pelengkapan terpasang; buka terminal baru untuk memakainya.\n"
    assert "kinerja" in (home / ".bashrc").read_text("utf-8")


def test_where_it_may_not_be_installed(
    kinerja: Kinerja, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _shell(monkeypatch, "bash")
    (home / ".bash_completions").write_text("", "utf-8")  # a folder is wanted there
    err = kinerja("--install-completion").refusal(3)
    assert f"{home / '.bash_completions'}" in err
    assert "KIN503 galat: " in err
    assert "saran: `kinerja --show-completion` mencetak skripnya" in err


def test_where_the_disk_lets_nothing_be_written(
    kinerja: Kinerja, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    _shell(monkeypatch, "bash")
    monkeypatch.setattr(Path, "write_text", deny)
    err = kinerja("--install-completion").refusal(3)
    assert f"KIN503 galat: tidak boleh menulis di folder {home}\n" in err


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("option", ["--show-completion", "--install-completion"])
@pytest.mark.parametrize("shell", ["ksh", None])
def test_a_shell_that_is_not_known(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, option: str, shell: str | None
) -> None:
    _shell(monkeypatch, shell)
    err = kinerja(option).refusal(2)
    assert err.startswith("kinerja: ")
    assert "shell" in err
    assert err.count("saran: ") == 1
    for word in ("not supported", "Shell", "Error", "Aborted"):
        assert word not in err


def test_a_script_that_cannot_be_made(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> None:
        raise SystemExit(1)

    _shell(monkeypatch, "bash")
    monkeypatch.setattr(completion, "get_completion_script", fail)
    err = kinerja("--show-completion").refusal(2)
    assert "shell" in err


def test_a_command_may_do_without_help() -> None:
    perintah = Perintah("x", add_help_option=False)
    assert perintah.get_help_option(typer.Context(perintah)) is None


@pytest.fixture
def complete(kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch) -> Complete:
    """Press Tab behind the last word, as bash does."""

    def press(*words: object) -> list[str]:
        monkeypatch.setenv("_KINERJA_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", " ".join(map(str, ("kinerja", *words))))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        status, out, err = kinerja()
        assert (status, err) == (0, "")
        return out.split()

    return press


def test_completing_a_command(complete: Complete) -> None:
    assert complete("hi") == ["hitung"]


@pytest.mark.parametrize("typed", ["s", "ra", "skm", "x", ""])
def test_completing_the_name_of_a_rumus(complete: Complete, typed: str) -> None:
    names = [nama for nama in SEMUA_RUMUS if nama.startswith(typed)]
    assert complete("rumus", typed) == names


@pytest.mark.parametrize(
    ("typed", "first", "many"),
    [
        ("", "KIN101", len(daftar_kode())),
        ("KIN33", "KIN331", 9),
        ("kin33", "kin331", 9),
        ("33", "331", 9),
        ("KIN9", None, 0),
    ],
)
def test_completing_a_code(
    complete: Complete, typed: str, first: str | None, many: int
) -> None:
    found = complete("temuan", typed)
    assert (next(iter(found), None), len(found)) == (first, many)


def test_completing_the_office_of_a_starter(complete: Complete) -> None:
    assert complete("mulai", "--contoh", "") == [*KANTOR]
    assert complete("mulai", "--contoh", "p") == ["perguruan-tinggi"]


def test_completing_what_is_explained(
    complete: Complete, monkeypatch: pytest.MonkeyPatch
) -> None:
    pk = ["ikm", "ketepatan_waktu", "pks", "cakupan_dokumen", "sakip"]
    assert complete("jelaskan", "") == [*pk, *IKHTISAR]
    assert complete("jelaskan", "-r", LAIN, "stunting", "s") == ["serapan"]
    assert complete("jelaskan", "--pk", PK_LAIN, "m") == ["mutu_puskesmas"]
    monkeypatch.setenv("KINERJA_PK", PK_LAIN)
    assert complete("jelaskan", "k") == ["kunjungan_lengkap", "kematian_ibu"]


def test_completing_an_input(complete: Complete) -> None:
    assert complete("proyeksi", "-r", LAIN, "--bila", "p") == [
        "persalinan_faskes.",
        "pendapatan_blud.",
        "paripurna.",
    ]
    assert complete("proyeksi", "-r", LAIN, "--bila", "stunting.") == ["stunting."]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("T", ["TW1.", "TW2.", "TW3.", "TW4."]),
        ("TW", ["TW1.", "TW2.", "TW3.", "TW4."]),
        ("tw3", ["tw3."]),
        ("t", ["tumbuh_blud.", "tw1.", "tw2.", "tw3.", "tw4."]),
        ("TW4.st", ["TW4.stunting."]),
        ("tw4.ak", ["tw4.akb."]),
        ("TW5.", []),
        ("S", ["S1.", "S2."]),
        ("s2.st", ["s2.stunting."]),
        ("B1", ["B1.", "B10.", "B11.", "B12."]),
        ("b12.ak", ["b12.akb."]),
        ("B13.", []),
    ],
)
def test_completing_an_input_of_a_quarter(
    complete: Complete, typed: str, found: list[str]
) -> None:
    assert complete("proyeksi", "-r", LAIN, "--bila", typed) == found


@pytest.fixture
def meja(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    names = ("q1.yaml", "q2.YML", "q.txt", "h.json", ".q.yaml", "tahun/2024/a.yaml")
    for nama in (*names, *ISI, "tahun/2024/b.md"):
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / nama).write_text("", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("meja")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("hitung", "-r", ""), [*ISI, "q1.yaml", "q2.YML", "tahun/"]),
        (("hitung", "--pk", "i"), []),
        (("templat", "--dari", "i"), ISI),
        (("sakip", "i"), ISI),
        (("hitung", "-r", "q"), ["q1.yaml", "q2.YML"]),
        (("hitung", "--pk", "./q1"), ["./q1.yaml"]),
        (("periksa", ".q"), [".q.yaml"]),
        (("periksa", "q1.yaml", "-r", "t"), ["tahun/2024/a.yaml"]),
        (("sakip", "x"), []),
        (("sakip", "-r", "ada/tidak/"), []),
        (("skema", "realisasi", "--pk", "q1"), ["q1.yaml"]),
        (("templat", "--pk", "q1"), ["q1.yaml"]),
        (("banding", ""), ["h.json", *ISI, "q1.yaml", "q2.YML", "tahun/"]),
        (("banding", "q1.yaml", "--pk", "h"), []),
    ],
    ids=str,
)
def test_completing_a_file(
    complete: Complete, words: tuple[str, ...], found: list[str]
) -> None:
    assert complete(*words) == found


def test_what_has_to_be_quoted_is_left_to_the_shell(
    complete: Complete, meja: Path
) -> None:
    (meja / "q3 lama.yaml").write_text("", "utf-8")
    assert complete("hitung", "-r", "q") == []
