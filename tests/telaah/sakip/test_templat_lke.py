"""The empty worksheet: read back it is blank, and filled in it computes."""

import json
import re
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from alat.pendukung import Kinerja, Write
from alat.pendukung_sakip import BAGIAN, BOBOT, HURUF, PERSEN, poin
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.telaah.sakip.templat import render_lke


def test_it_is_read_back_as_not_filled_in(kinerja: Kinerja, write: Write) -> None:
    teks = kinerja("sakip", "templat", "--tahun", 2024).clean()
    path = write("lke.yaml", teks)
    status, out, err = kinerja("sakip", path, "--format", "json")
    assert (status, err) == (0, "")
    isi = json.loads(out)
    assert [b["komponen"] for b in isi["komponen"]] == list(BOBOT)
    assert {b["nilai"] for b in isi["komponen"]} == {None}
    for kunci in ("total", "predikat", "mandiri", "tujuan"):
        assert isi[kunci] is None
    assert (isi["kenaikan"], isi["temuan"]) == ([], [])
    table = kinerja("sakip", path).out
    assert table.count("belum ada  ") == 5
    assert kinerja("sakip", path, "--ketat").status == 1


def _filled(teks: str) -> str:
    """Fill in each blank with the grade that gives the document's values."""
    grades = (h for huruf in HURUF.values() for h in huruf)
    pattern = re.compile(rf"^(    (?:{'|'.join(BAGIAN)}):) *", re.MULTILINE)
    filled, banyak = pattern.subn(lambda m: f"{m[1]} {next(grades)} ", teks)
    assert banyak == 12
    return filled


def test_filled_in_it_computes(kinerja: Kinerja, write: Write) -> None:
    path = write("lke.yaml", _filled(render_lke(2024, None, None)))
    isi = json.loads(kinerja("sakip", path, "--format", "json").out)
    assert (isi["total"], isi["predikat"]) == (81.1, "A (Memuaskan)")
    assert isi["instansi"] is None


def test_its_optional_lines_work_once_they_are_made_lines(
    kinerja: Kinerja, write: Write
) -> None:
    teks = _filled(render_lke(2024, None, None))
    teks = re.sub(r"#(nilai|total):", r"\1:", teks)
    kosong = re.sub(r" (keberadaan|kualitas|pemanfaatan): \w+", r" \1:", teks)
    assert kinerja("sakip", write("kosong.yaml", kosong)).status == 0
    teks = re.sub(r"(nilai:) +#", r"\1 24 #", teks)
    teks = teks.replace("total: #", 'total: "81,10" #')
    status, _, err = kinerja("sakip", write("lke.yaml", teks))
    found = re.findall(r"KIN405 galat: (\w+) tertulis 24", err)
    assert (status, found) == (3, ["perencanaan", "pelaporan", "evaluasi"])


def test_its_examples_are_what_a_worksheet_takes(
    kinerja: Kinerja, write: Write
) -> None:
    teks = render_lke(2024, None, None)
    contoh = re.findall(r"^# +(\{.+?\}) ", teks, re.MULTILINE)
    assert len(contoh) == 2
    for isi in contoh:
        filled = teks.replace("    keberadaan:  ", f"    keberadaan: {isi} ", 1)
        assert yaml.safe_load(filled)["komponen"]["perencanaan"]["keberadaan"]
        out = kinerja("sakip", write("lke.yaml", filled)).clean()
        assert re.search(r"· keberadaan +6 +\d,\d\d", out)


def test_it_shows_every_weight() -> None:
    lines = render_lke(2024, None, None).splitlines()
    shown = [ln.rpartition(" ")[2] for ln in lines if "bobot" in ln]
    expected = [
        f"{poin(k, s, 'AA').normalize():f}" if s else str(bobot)
        for k, bobot in BOBOT.items()
        for s in ("", *BAGIAN)
    ]
    assert [n.replace(",", ".") for n in shown] == expected
    assert sum(Decimal(n) for n in expected) == 200
    assert f": {', '.join(reversed(PERSEN))}. " in lines[1]


@pytest.mark.parametrize("tahun", [2021, 2024, 2100])
def test_it_is_of_the_year_that_was_named(kinerja: Kinerja, tahun: int) -> None:
    out = kinerja("sakip", "templat", "--tahun", tahun).clean()
    assert out == render_lke(tahun, None, None)
    assert f"\ntahun: {tahun}\n" in out


def test_it_is_of_the_year_of_its_pk(kinerja: Kinerja, data: Path) -> None:
    out = kinerja("sakip", "templat", "--pk", data / "mulai" / "pk.yaml").clean()
    assert "\ntahun: 2025\n" in out


def test_a_workbook_is_the_same_to_fill_in(
    kinerja: Kinerja, tmp_path: Path, write: Write
) -> None:
    buku = tmp_path / "lke.xlsx"
    kinerja("sakip", "templat", "--tahun", 2024, "-o", buku).clean()
    yaml_nya = write("lke.yaml", kinerja("sakip", "templat", "--tahun", 2024).out)
    satu, dua = (
        json.loads(kinerja("sakip", p, "--format", "json").out)
        for p in (buku, yaml_nya)
    )
    assert satu["komponen"] == dua["komponen"]


def test_a_year_is_asked_for_where_nothing_says_it(kinerja: Kinerja) -> None:
    err = kinerja("sakip", "templat").refusal(2)
    assert err == (
        "kinerja: pilihan --tahun belum disebut\n"
        "    saran: tulis --tahun TAHUN; lihat `kinerja sakip --help`\n"
    )


def test_before_the_regulation_there_is_none() -> None:
    with pytest.raises(KinerjaError, match="KIN301"):
        render_lke(2020, None, None)


@pytest.mark.parametrize("tahun", ["dua", "1989", "2101"])
def test_a_year_that_is_none(kinerja: Kinerja, tahun: str) -> None:
    err = kinerja("sakip", "templat", "--tahun", tahun).refusal(2)
    assert err.startswith("baris perintah:1:9: KIN21")
