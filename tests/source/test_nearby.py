"""A file that is not there: the name that was meant, never that of another period."""

import os
from pathlib import Path

import pytest

from alat.windows import needs_links
from kinerja_cli.source.nearby import dead_link, near_name


@pytest.mark.parametrize(
    ("hilang", "ada"),
    [
        ("q4.yaml", "q4.yaml.txt"),
        ("q4.yaml", "Q4.YAML.txt"),
        ("q4.yaml", "q4.yaml~"),
        ("q4.yaml", "q4.yaml - Copy"),
        ("q4.yaml", "q4.yml"),
        ("q4.ymal", "q4.yaml"),
        ("q4", "q4.yaml"),
        ("q4.yaml.txt", "q4.yaml"),
        ("pk2042.yml", "pk2042.yaml"),
        ("realisasi-juni.yaml", "realsasi-juni.yaml"),
        ("triwulan-iii.yaml", "triwulan-iii.yml"),
        ("laporan.yaml", "lapoarn.yaml"),
    ],
)
def test_a_slip(hilang: str, ada: str) -> None:
    assert near_name(hilang, ["lain.docx", ada]) == ada


@pytest.mark.parametrize(
    ("hilang", "ada"),
    [
        ("q4.yaml", "q3.yaml"),
        ("q4.yaml", "q4.docx"),
        ("q4.yaml", "q44.yaml"),
        ("q33.yaml", "q3.yaml"),
        ("q.yaml", "q4.yaml"),
        ("2024.yaml", "2023.yaml"),
        ("pk2042.yaml", "pk2024.yaml"),
        ("bulan-10.yaml", "bulan-11.yaml"),
        ("juni.yaml", "juli.yaml"),
        ("realisasi-jan.yaml", "realisasi-jun.yaml"),
        ("triwulan-iii.yaml", "triwulan-ii.yaml"),
        ("tw-IV.yaml", "tw-I.yaml"),
        ("twiii.yaml", "twii.yaml"),
        ("triwulan kedua.yaml", "triwulan ketiga.yaml"),
        ("triwulan dua.yaml", "triwulan tiga.yaml"),
        ("q4.yaml", "q4.yaml"),  # a link that leads nowhere is no remedy for itself
    ],
)
def test_another_period_is_no_slip(hilang: str, ada: str) -> None:
    assert near_name(hilang, [ada]) is None


def test_what_differs_in_case_alone_comes_first() -> None:
    assert near_name("PK.yaml", ["pk.yaml.txt", "pk.yaml"]) == "pk.yaml"


def test_what_begins_alike_comes_before_what_looks_alike() -> None:
    assert near_name("q4.yaml", ["q4.yam", "q4.yaml.txt"]) == "q4.yaml.txt"


@needs_links
@pytest.mark.parametrize(
    ("jalur", "kata"),
    [
        ("buntu", "tautan ini menunjuk {}/hilang, yang tidak ada"),
        ("jauh", "tautan ini menunjuk {}/hilang, yang tidak ada"),
        ("buntu/q1.yaml", "tautan buntu menunjuk {}/hilang, yang tidak ada"),
        ("ular", "tautan ini berputar, tidak sampai ke berkas mana pun"),
        ("sampai", ""),
        ("sampai/q1.yaml", ""),
        ("q1.yaml", ""),
    ],
)
def test_a_link_that_leads_nowhere_is_called_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jalur: str, kata: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    tautan = {"buntu": "hilang", "jauh": "buntu", "ular": "ular", "sampai": "folder"}
    for nama, tujuan in tautan.items():
        Path(nama).symlink_to(tujuan)
    assert dead_link(jalur) == kata.format(os.path.realpath(tmp_path))
