"""Tables and set-up lines of the documents agree with the code they speak of."""

import re
from typing import get_args

import pytest

from alat.pendukung import ROOT
from kinerja_cli.aturan import load_buku
from kinerja_cli.cli.reporting import KODE_KELUAR
from kinerja_cli.dokumen.pk import SIFAT_ANGGARAN
from kinerja_cli.export.formats import FORMATS
from kinerja_cli.rumus.alat.dasar import Akumulasi

README = (ROOT / "README.md").read_text("utf-8")
PANDUAN = (ROOT / "docs" / "panduan.md").read_text("utf-8")
RUMUS = (ROOT / "docs" / "rumus.md").read_text("utf-8")
SETUP = re.compile(r"(?m)^```bash\n(python3 .*)\n```\n\n```powershell\n(.*)\n```$")


def _table(text: str, title: str) -> list[tuple[str, str]]:
    """The first two cells of the rows beneath the header that begins with ``title``."""
    body = text.partition(f"\n| {title} |")[2].partition("\n\n")[0]
    return re.findall(r"(?m)^\| ([^|-][^|]*) \| ([^|]*)(?: \||$)", body)


@pytest.mark.parametrize(
    ("text", "title"),
    [(README, "Status"), (PANDUAN, "Kode")],
    ids=["README", "panduan"],
)
def test_exit_statuses_are_those_of_the_help(text: str, title: str) -> None:
    listed = [code for code, _ in _table(text, title)]
    assert listed == re.findall(r"(?:: |; )(\d+) ", KODE_KELUAR)


def test_formats_are_those_of_the_program() -> None:
    assert [f.strip("`") for f, _ in _table(PANDUAN, "`--format`")] == [*FORMATS]
    for _, suffixes, _ in FORMATS.values():
        assert f"`{suffixes[0]}`" in PANDUAN


def test_accumulations_are_those_of_the_program() -> None:
    listed = {a.strip("`") for a, _ in _table(RUMUS, "`akumulasi`")}
    assert listed == set(get_args(Akumulasi))


def test_scales_are_those_of_the_rule_book() -> None:
    listed = {
        re.findall(r"`([\w-]+)`", nama)[0]: (isi, "(bawaan)" in nama)
        for nama, isi in _table(PANDUAN, "`skala_capaian`")
    }
    scales = load_buku("capaian").ketentuan
    assert set(listed) == {k.nama for k in scales}
    for k in scales:
        bands = [
            f"mulai {j.mulai} {j.predikat}"
            if j.mulai is not None
            else f"di atas {j.di_atas} {j.predikat}"
            for j in k.skala[-2::-1]
        ]
        said = "; ".join([k.skala[-1].predikat, *bands])
        assert listed[k.nama] == (said, not k.pilihan)


def test_formulas_of_efficiency_are_those_of_the_rule_book() -> None:
    listed = [nama.strip("`") for nama, _ in _table(PANDUAN, "`efisiensi`")]
    assert listed == [k.nama for k in load_buku("efisiensi").ketentuan]


def test_habits_of_filling_in_money_are_those_of_the_pk() -> None:
    listed = _table(PANDUAN, "`sifat_anggaran`")
    assert [nama.split("`")[1] for nama, _ in listed] == [*SIFAT_ANGGARAN]


def test_readme_sets_up_with_two_commands_each_for_both_shells() -> None:
    (hitung, hitung_ps), (uji, uji_ps) = SETUP.findall(README)
    for bash, powershell in ((hitung, hitung_ps), (uji, uji_ps)):
        steps = [step.removeprefix(".venv/bin/") for step in bash.split(" && ")[1:]]
        theirs = powershell.replace("\\", "/").split("; ")[1:]
        assert [step.removeprefix(".venv/Scripts/") for step in theirs] == steps
    assert hitung.endswith("kinerja hitung --realisasi data/contoh/q3.yaml")
    assert uji.endswith("python -m pytest -n auto")
