"""A wrong command line: status 2, one complaint in Indonesian, and what to write."""

import re

import pytest

from alat.pendukung import ROOT, Kinerja
from alat.tabel import tabel


@pytest.mark.parametrize(("args", "message", "hint"), tabel("pemakaian"))
def test_usage_error(kinerja: Kinerja, args: str, message: str, hint: str) -> None:
    status, out, err = kinerja(*args.split())
    first, second = err.splitlines()
    assert (status, out) == (2, "")
    assert first.startswith("kinerja: ")
    assert message in first
    assert second.startswith("    saran: ")
    assert hint in second


@pytest.mark.parametrize(
    "args",
    [
        "rumus tidakada",
        "rumus smk",
        "skema xyz",
        "jelaskan xyz -r data/contoh/q3.yaml",
        "jelaskan ikm xyz -r data/contoh/q3.yaml",
        "hitung -r data/contoh/q3.yaml --per bulan",
        "proyeksi -r data/contoh/q3.yaml --bila xyz.nilai=1",
        "sakip -r data/contoh/q3.yaml --indikator xyz",
    ],
)
def test_a_word_that_is_not_known(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, args: str
) -> None:
    monkeypatch.chdir(ROOT)
    status, out, err = kinerja(*args.split())
    assert (status, out, err.count("    saran: ")) == (2, "", 1)


def test_what_no_reader_sees_of_what_was_typed_is_shown(kinerja: Kinerja) -> None:
    for args in (("hit\u200bung",), ("hitung", "--p\u202ek"), ("skema", "pk", "\xadx")):
        err = kinerja(*args).refusal(2)
        assert re.search("[\xad\u200b\u202e]", err) is None
        assert re.search(r"\\(xad|u200b|u202e)", err)


@pytest.mark.parametrize("triwulan", [1, 4])
def test_triwulan_at_its_bounds(kinerja: Kinerja, triwulan: int) -> None:
    args = ("templat", "--pk", "data/pk2024.yaml", "--triwulan", triwulan)
    status, _, err = kinerja(*args)
    assert "--triwulan" not in err
    assert status != 2


def test_no_arguments_show_the_help(kinerja: Kinerja) -> None:
    status, out, err = kinerja()
    assert (status, err) == (2, "")
    assert "Pemakaian: kinerja [PILIHAN] PERINTAH" in out


def test_version(kinerja: Kinerja) -> None:
    out = kinerja("--version").clean()
    assert out.startswith("kinerja ")
    assert out.count("\n") == 1


@pytest.mark.parametrize("command", ["hitung", "periksa", "mulai", "skema", "rumus"])
def test_help_wins_over_a_missing_option(kinerja: Kinerja, command: str) -> None:
    status, out, _ = kinerja(command, "--help")
    assert status == 0
    assert f"Pemakaian: kinerja {command}" in out
    assert "Kode keluar: 0 selesai" in out
