"""Tables and set-up lines of the documents agree with the code they speak of."""

import re
from typing import get_args

from alat.halaman import DOCS
from alat.pendukung import ROOT
from kinerja_cli.aturan import load_buku, skala_predikat
from kinerja_cli.cli.reporting import KODE_KELUAR
from kinerja_cli.dokumen.pk import SIFAT_ANGGARAN
from kinerja_cli.dokumen.pk.target.tanda import sign_of
from kinerja_cli.export.formats import FORMATS
from kinerja_cli.rumus import SEMUA_RUMUS
from kinerja_cli.rumus.alat.dasar import Akumulasi

SETUP = re.compile(r"(?m)^```bash\n(python3 .*)\n```\n\n```powershell\n(.*)\n```$")


def _table(page: str, title: str) -> list[str]:
    """The first cells of the rows beneath the header that begins with ``title``."""
    text = (DOCS / page).read_text("utf-8")
    body = text.partition(f"\n| {title} |")[2].partition("\n\n")[0]
    return re.findall(r"(?m)^\| ([^|-][^|]*) \|", body)


def _codes(page: str, title: str) -> list[str]:
    """The same where each opens with a name of the program."""
    return [cell.split("`")[1] for cell in _table(page, title)]


def test_exit_statuses_are_those_of_the_help() -> None:
    listed = _table("panduan/skrip.md", "Kode")
    assert listed == re.findall(r"(?:: |; )(\d+) ", KODE_KELUAR)


def test_formats_are_those_of_the_program() -> None:
    assert _codes("panduan/menghitung.md", "`--format`") == [*FORMATS]


def test_accumulations_are_those_of_the_program() -> None:
    listed = _codes("panduan/triwulan.md", "`akumulasi`")
    assert listed == [*get_args(Akumulasi)]


def test_scales_are_those_of_the_rule_book() -> None:
    said = (DOCS / "panduan" / "perhitungan.md").read_text("utf-8")
    names = said.partition("Skala yang ada: ")[2].partition(";")[0]
    scales = load_buku("capaian").ketentuan
    assert re.findall(r"`([\w-]+)`", names) == [k.nama for k in scales]
    assert f"`{scales[0].nama}` (bawaan)" in names


def test_formulas_of_efficiency_are_those_of_the_rule_book() -> None:
    listed = _codes("panduan/anggaran.md", "`efisiensi`")
    assert listed == [k.nama for k in load_buku("efisiensi").ketentuan]


def test_scales_of_words_are_those_of_the_rule_book() -> None:
    listed = _codes("panduan/rumus.md", "`skala`")
    assert tuple(listed) == skala_predikat()
    guide = (DOCS / "panduan" / "rumus.md").read_text("utf-8")
    for subjek in listed:
        tingkat = load_buku(subjek).ketentuan[-1].tingkatan()
        assert f"| `{subjek}` | {', '.join(t.predikat for t in tingkat)} |" in guide


def test_words_for_a_sign_are_read_as_it() -> None:
    guide = (DOCS / "panduan" / "pk.md").read_text("utf-8")
    rows = re.findall(r"(?m)^\| `([≥≤><])` \| (.+?) \|(.*)\|$", guide)
    assert [tanda for tanda, _, _ in rows] == ["≥", "≤", ">", "<"]
    for tanda, depan, belakang in rows:
        cells = [f"{kata} 5" for kata in re.findall("`(.+?)`", depan)]
        cells += [f"5 {kata}" for kata in re.findall("`(.+?)`", belakang)]
        assert {sign_of(cell) for cell in cells} == {(tanda, "5")}


def test_habits_of_filling_in_money_are_those_of_the_pk() -> None:
    assert _codes("panduan/anggaran.md", "`sifat_anggaran`") == [*SIFAT_ANGGARAN]


def test_terms_stand_in_alphabetical_order_and_once() -> None:
    terms = [t.lower() for t in _table("glosarium.md", "Istilah")]
    assert terms == sorted(set(terms))
    assert len(terms) > len(SEMUA_RUMUS)


def test_readme_sets_up_with_two_commands_each_for_both_shells() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    (hitung, hitung_ps), (uji, uji_ps) = SETUP.findall(readme)
    for bash, powershell in ((hitung, hitung_ps), (uji, uji_ps)):
        steps = [step.removeprefix(".venv/bin/") for step in bash.split(" && ")[1:]]
        theirs = powershell.replace("\\", "/").split("; ")[1:]
        assert [step.removeprefix(".venv/Scripts/") for step in theirs] == steps
    assert hitung.endswith("kinerja hitung --realisasi data/contoh/q3.yaml")
    assert uji.endswith("python -m pytest -n auto")
