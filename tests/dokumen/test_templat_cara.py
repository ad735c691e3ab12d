"""Every line of a template behind a ``#``: it works once that one is deleted."""

import json
import re
from collections.abc import Iterable

import pytest
import yaml

from alat.pk_satu import perjanjian
from alat.ragam_isian import RAGAM, Isi, kelas_of, rumus_of, target_of
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.dokumen.templat import render_realisasi
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.isian import daftar_isian
from kinerja_cli.source import Document, Source
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.text import Text


def _source(content: str) -> Source:
    text = Text("f.yaml", content, "")
    return Source(text, parse_tree(text))


def _templat(rumus: str) -> str:
    pk = Document(perjanjian(rumus, target_of(rumus)), _source("a: b\n"))
    return render_realisasi(pk, "triwulan: 1", None)


def _dipakai(templat: str, kunci: Iterable[str]) -> str:
    """Delete the ``#`` of those keys, as their reader does: that, and nothing else."""
    nama = "|".join(kunci)
    return re.sub(rf"^( *)#(?=(?:{nama}):)", r"\1", templat, flags=re.MULTILINE)


def _diisi(templat: str, isi: Isi) -> str:
    for kunci, nilai in isi.items():
        pattern = rf"^(    {kunci}:)(?= )"
        tertulis = json.dumps(nilai, ensure_ascii=False)
        templat, banyak = re.subn(
            pattern, rf"\1 {tertulis}", templat, flags=re.MULTILINE
        )
        assert banyak == 1
    return templat


def _baca(rumus: str, content: str) -> object:
    source = _source(content)
    pk = Document(perjanjian(rumus, target_of(rumus)), source)
    return read_realisasi(source, pk).value.isian["a"]


@pytest.mark.parametrize(
    ("cara", "periode", "sejak"),
    [
        ("jumlah", "triwulan: 1", "; triwulan ini saja"),
        ("jumlah", "bulan: 7", "; bulan ini saja"),
        ("jumlah", "semester: 1", "; semester ini saja"),
        ("rata_rata", "triwulan: 4", "; triwulan ini saja"),
        ("kumulatif", "triwulan: 4", "; sejak 1 Januari"),
        ("posisi", "triwulan: 4", ""),
        ("jumlah", "periode: tahun", ""),
        ("kumulatif", "periode: tahun", ""),
    ],
)
def test_it_says_since_when_inputs_count(cara: str, periode: str, sejak: str) -> None:
    pk = Document(perjanjian("cacah", 5, akumulasi=cara), _source("a: b\n"))
    lines = render_realisasi(pk, periode, None).splitlines()
    assert f"  # A; target 5 satuannya{sejak}" in lines


def test_it_says_so_of_each_input_that_combines_in_its_own_way() -> None:
    isian = {"a": {"satuan": "orang", "gabung": "jumlah"}, "b": {"gabung": "kumulatif"}}
    isian |= {"c": {"gabung": "posisi"}}
    pk = perjanjian("hitungan", 5, isian=isian, hitungan="a + b + c")
    sumber = Document(pk, _source("a: b\n"))
    lines = render_realisasi(sumber, "semester: 1", None).splitlines()
    awal = lines.index("  # A; target 5 satuannya")
    assert [line.partition(" # ")[2] for line in lines[awal + 2 :]] == [
        "a (orang); semester ini saja",
        "b; sejak 1 Januari",
        "c",
    ]


@pytest.mark.parametrize("ragam", RAGAM)
def test_a_way_of_filling_in_works_without_its_marks(ragam: str) -> None:
    rumus, isi = RAGAM[ragam].rumus, RAGAM[ragam].lengkap
    terbaca = _baca(rumus, _diisi(_dipakai(_templat(rumus), isi), isi))
    assert isinstance(terbaca, DasarRumus)
    assert dict(terbaca) == dict(rumus_of(ragam, isi))


@pytest.mark.parametrize("rumus", SEMUA_RUMUS)
def test_every_line_left_blank_is_nothing_yet(rumus: str) -> None:
    isian = [i.nama for i in daftar_isian(kelas_of(rumus))]
    semua = _dipakai(_templat(rumus), isian)
    assert _baca(rumus, semua) is None
    assert yaml.safe_load(semua)["realisasi"]["a"] == dict.fromkeys(isian)


@pytest.mark.parametrize("rumus", SEMUA_RUMUS)
def test_every_input_is_named_with_its_unit(rumus: str) -> None:
    templat = _templat(rumus)
    for nama in load_rumus(rumus).model_fields:
        assert re.search(rf"^    #?{nama}: +# \w", templat, re.MULTILINE)


@pytest.mark.parametrize("rumus", SEMUA_RUMUS)
def test_the_parts_of_an_input_work_behind_its_colon(rumus: str) -> None:
    templat = _templat(rumus)
    rincian = re.findall(r"^    (\w+): .*; atau (\{.*\})$", templat, re.MULTILINE)
    assert [
        (i.nama, *i.rincian) for i in daftar_isian(load_rumus(rumus)) if i.rincian
    ] == [(kunci, *re.findall(r"\w+", isi)) for kunci, isi in rincian]
    for kunci, isi in rincian:
        templat = re.sub(rf"(?m)^(    {kunci}:)", rf"\1 {isi}", templat)
    assert _baca(rumus, templat) is None
    sub = {"terbit": "7", "wajib": "9"}
    penuh = re.sub(
        r"(\w+): (?=[,}])", lambda m: f"{m[1]}: {sub.get(m[1], 'A')}", templat
    )
    assert (_baca(rumus, penuh) is None) == (not rincian)
