"""``docs/rumus.md`` agrees with the registry, and its worked examples compute."""

import re
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_penuh
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.isian import UraianIsian, daftar_isian
from kinerja_cli.source.validation import validate

TEXT = (Path(__file__).parents[2] / "docs" / "rumus.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"(?ms)^## (\w+)\n(.*?)(?=^## |\Z)", TEXT))
ROW = re.compile(r"(?m)^\| `(\w+)` \| .+ \| (.+) \| (ya|tidak|cara \d) \|$")
EXAMPLE = re.compile(r"(?ms)^```yaml isian\n(.*?)^```\n\n(.*?)\*\*([-\d,]+)\*\*")
EXAMPLES = [(n, *e) for n, s in SECTIONS.items() for e in EXAMPLE.findall(s)]
ATURAN = Aturan(2024)


def _wajib(isian: UraianIsian) -> str:
    if isian.cara is not None:
        return f"cara {isian.cara + 1}"
    return "ya" if isian.wajib else "tidak"


def test_rumus_are_documented_in_the_order_of_the_registry() -> None:
    assert tuple(n for n in SECTIONS if n.islower()) == SEMUA_RUMUS


@pytest.mark.parametrize("nama", SEMUA_RUMUS)
def test_inputs_are_those_of_the_registry(nama: str) -> None:
    units = {"cakupan_dokumen": "%", "sakip": "poin"}  # of an input in two ways
    expected = [
        (i.nama, i.satuan or units.get(nama, "–"), _wajib(i))
        for i in daftar_isian(load_rumus(nama))
    ]
    assert ROW.findall(SECTIONS[nama]) == expected


@pytest.mark.parametrize("nama", SEMUA_RUMUS)
def test_facts_are_those_of_the_registry(nama: str) -> None:
    kelas = load_rumus(nama)
    assert f"\n- Satuan: {kelas.satuan}\n" in SECTIONS[nama]
    assert f"\n- Acuan: {kelas.peraturan}\n" in SECTIONS[nama]
    assert f"\n- Gabungan triwulan: `{kelas.akumulasi}`\n" in SECTIONS[nama]
    assert "\n- Rumus: " in SECTIONS[nama]


@pytest.mark.parametrize("nama", SEMUA_RUMUS)
def test_every_rumus_is_worked_out(nama: str) -> None:
    assert nama in {example[0] for example in EXAMPLES}


@pytest.mark.parametrize(("nama", "isian", "hitungan", "hasil"), EXAMPLES)
def test_worked_example_computes(
    nama: str, isian: str, hitungan: str, hasil: str
) -> None:
    tree = yaml.load(isian, yaml.BaseLoader)
    nilai = validate(load_rumus(nama), tree).langkah(ATURAN).nilai
    digits = format_penuh(nilai).replace(".", "").removeprefix("≈ ")
    assert digits == hasil
    assert hitungan.endswith("≈ ") == format_penuh(nilai).startswith("≈")


@pytest.mark.parametrize("subjek", ["skm", "sakip"])
def test_bands_are_those_of_the_rule_book(subjek: str) -> None:
    predikat = re.search(r"(?ms)^- Predikat: (.*?)\n\n", SECTIONS[subjek])
    assert predikat
    said = " ".join(predikat[1].split())
    for jenjang in ATURAN.ketentuan("skm" if subjek == "skm" else "sakip").skala:
        if jenjang.mulai:
            assert f"{jenjang.predikat} mulai {jenjang.mulai}".replace(".", ",") in said
        elif jenjang.di_atas:
            assert f"{jenjang.predikat} di atas {jenjang.di_atas}" in said


def test_weights_and_grades_are_those_of_the_rule_book() -> None:
    tabel = {n: t.isi for n, t in ATURAN.ketentuan("sakip").tabel.items()}
    for nama, bobot in tabel["bobot"].items():
        parts = (bobot * b / Decimal(100) for b in tabel["bagian"].values())
        cells = (f"{n.normalize():f}".replace(".", ",") for n in (bobot, *parts))
        assert f"| {nama} | {' | '.join(cells)} |" in SECTIONS["sakip"]
    huruf = ", ".join(f"{h} {n}" for h, n in tabel["huruf"].items())
    assert huruf in " ".join(SECTIONS["sakip"].split())
