"""``kinerja temuan``: a code explained, all codes by group, and what is none."""

import re

import pytest

from alat.pendukung import Kinerja
from kinerja_cli.dokumen.kode import daftar_kode


def test_several_codes_are_explained_in_the_order_asked(kinerja: Kinerja) -> None:
    out = kinerja("temuan", "kin210", "331").clean()
    satu, dua = out.split("\n\nKIN331 (peraturan dan kewajaran)\n")
    assert satu.startswith("KIN210 (susunan)\nTingkat  galat\nSebab    tulisannya ")
    assert "\n  `31 Maret`  " in satu
    assert "\n\nContoh\n    ketepatan_waktu: {tepat_waktu: 58 ribu, " in satu
    assert dua.startswith("Tingkat  catatan\nSebab    target hanya cocok ")
    assert "\nObat     tulis target dengan desimal yang sama, atau biarkan " in dua
    assert dua.endswith("\n        saran: dengan 2 desimal: 97,73\n")


def test_alone_it_lists_every_code_by_group(kinerja: Kinerja) -> None:
    out = kinerja("temuan").clean()
    assert re.findall(r"(?m)^KIN\d{3}(?= )", out) == [*daftar_kode()]
    assert re.findall(r"(?m)^KIN\dxx: ", out) == [f"KIN{n}xx: " for n in range(1, 6)]
    assert "KIN103   galat        berkas lebih besar dari 5 MiB\n" in out


def test_a_narrow_screen_cuts_nothing_off(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    wide = kinerja("temuan", "KIN210").clean()
    monkeypatch.setenv("COLUMNS", "60")
    out = kinerja("temuan", "KIN210").clean()
    assert max(map(len, out.splitlines())) <= 60
    assert sorted(out.split()) == sorted(wide.split())


def test_what_is_no_code_is_shown_at_its_column(kinerja: Kinerja) -> None:
    err = kinerja("temuan", "KIN331", "KIN3311", "x").refusal(2)
    assert "baris perintah:1:8: KIN204 galat: “KIN3311” bukan kode temuan\n" in err
    assert "    saran: mungkin maksudnya KIN331; semua kode: `kinerja temuan`\n" in err
    assert "baris perintah:1:16: KIN204 galat: “x” bukan kode temuan\n" in err
