"""What the documents show in YAML is read, and what they link to is there."""

import re
import shutil
from pathlib import Path
from typing import Annotated, Any

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from alat.halaman import DOCS, PAGES, beside, nama, named
from alat.pendukung import ROOT
from alat.ragam_isian import kelas_of
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_penuh
from kinerja_cli.rumus import SEMUA_RUMUS
from kinerja_cli.rumus.skm.unsur import NilaiSkm
from kinerja_cli.source.fields import Angka, Bilangan, Persen, Rupiah
from kinerja_cli.source.validation import validate
from kinerja_cli.telaah.periksa import periksa_berkas

ROOTS = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
TEXTS = {n: (ROOT / n).read_text("utf-8") for n in (*ROOTS, *map(nama, PAGES))}
PANDUAN = {n: t for n, t in TEXTS.items() if n.startswith("docs/panduan/")}

TEMUAN = "docs/temuan.md"  # its parts are mistakes: test_temuan.py
PART = re.compile(r"(?ms)^```yaml (pk|realisasi)\n(.*?)^```$")
ISIAN = re.compile(r"(?ms)^```yaml isian (\w+)\n(.*?)^```\n\n(.*?)\*\*([-\d,]+)\*\*")
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]*)\)")
FENCED = re.compile(r"(?ms)^```.*?^```$")
HEADING = re.compile(r"(?m)^#+ (.+)$")

HEADS = {
    "pk": "format: kinerja/pk@1\ntahun: 2024\ninstansi: Contoh\nsasaran:\n"
    "  - uraian: Contoh\n    indikator:\n"
    "      - {id: a, nama: A, satuan: nilai, target: 1, rumus: nilai}\n",
    "realisasi": "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\nrealisasi:\n",
}
FIELDS: dict[str, Any] = {
    "banyaknya": Annotated[int, Angka("layanan", minimal=0, desimal=0)],
    "nilai SKM": NilaiSkm,
    "nilai": Bilangan,
    "persen": Persen,
    "rupiah": Rupiah,
}
NUMBER = re.compile(
    rf"(?m)^\| `(.+)` \| ({'|'.join(FIELDS)}) \| (?:ditolak, \[(KIN\d+)\].*|(.+)) \|$"
)
NUMBERS = [row for text in TEXTS.values() for row in NUMBER.findall(text)]
PARTS = [p for n, t in TEXTS.items() if n != TEMUAN for p in PART.findall(t)]
FILLED = [example for text in PANDUAN.values() for example in ISIAN.findall(text)]
SHOWING = [
    n for n, text in TEXTS.items() if any(f.endswith(".yaml") for f, _ in named(text))
]


def _anchors(text: str) -> set[str]:
    """The anchors that a forge makes of headings."""
    titles = HEADING.findall(FENCED.sub("", text))
    plain = (re.sub(r"[^\w\s-]", "", h.lower()) for h in titles)
    return {p.replace(" ", "-") for p in plain}


def _galat(path: Path) -> list[str]:
    (periksaan,) = periksa_berkas(str(path))
    return [d.code for d in periksaan.temuan if d.level == "galat"]


@pytest.mark.parametrize("name", TEXTS)
def test_links_lead_somewhere(name: str) -> None:
    for target in LINK.findall(FENCED.sub("", TEXTS[name])):
        path, _, anchor = target.partition("#")
        there = (ROOT / name).parent / path if path else ROOT / name
        assert there.is_file(), target
        assert not anchor or anchor in _anchors(there.read_text("utf-8")), target


def test_the_guide_leads_to_every_page() -> None:
    reached, ahead = set(), {DOCS / "panduan.md"}
    while ahead:
        reached |= ahead
        links = (LINK.findall(p.read_text("utf-8")) for p in ahead)
        there = {
            (p.parent / target.partition("#")[0]).resolve()
            for p, targets in zip(ahead, links, strict=True)
            for target in targets
        }
        ahead = {p for p in there if p in PAGES} - reached
    assert reached == set(PAGES)


@pytest.mark.parametrize("name", SHOWING)
def test_named_files_are_read_except_those_that_show_a_mistake(
    name: str, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copytree(ROOT / "data" / "mulai", tmp_path / "latihan")
    for file, content in (*beside(ROOT / name), *named(TEXTS[name])):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(content, "utf-8")
    for file, _ in named(TEXTS[name]):
        if file.endswith(".yaml") and name != TEMUAN:
            assert bool(_galat(tmp_path / file)) == file.startswith("keliru"), file


@pytest.mark.parametrize(("kind", "part"), PARTS)
def test_parts_are_read(kind: str, part: str, tmp_path: Path) -> None:
    by = "  " if kind == "realisasi" else ""
    lines = "".join(f"{by}{line}\n" for line in part.splitlines())
    path = tmp_path / "contoh.yaml"
    path.write_text(HEADS[kind] + lines, "utf-8")
    assert _galat(path) == []


def test_every_rumus_is_worked_out_by_hand() -> None:
    assert {nama for nama, *_ in FILLED} == set(SEMUA_RUMUS)


@pytest.mark.parametrize(("rumus", "isian", "hitungan", "hasil"), FILLED)
def test_worked_example_computes(
    rumus: str, isian: str, hitungan: str, hasil: str
) -> None:
    tree = yaml.load(isian, yaml.BaseLoader)
    nilai = validate(kelas_of(rumus), tree).langkah(Aturan(2024)).nilai
    digits = format_penuh(nilai).replace(".", "").removeprefix("≈ ")
    assert digits == hasil
    assert hitungan.endswith("≈ ") == format_penuh(nilai).startswith("≈")


@pytest.mark.parametrize(("teks", "field", "code", "terbaca"), NUMBERS)
def test_numbers_are_read_as_the_guide_says(
    teks: str, field: str, code: str, terbaca: str
) -> None:
    reader = TypeAdapter(FIELDS[field])
    if code:
        with pytest.raises(ValidationError) as error:
            reader.validate_python(teks)
        assert [e["type"] for e in error.value.errors()] == [code]
    else:
        assert str(reader.validate_python(teks)).replace(".", ",") == terbaca


def test_the_guide_shows_every_way_to_refuse_a_number() -> None:
    codes = {code for _, _, code, _ in NUMBERS}
    assert codes == {"", "KIN210", "KIN211", "KIN212", "KIN213"}


SCRIPTS = [
    s for t in TEXTS.values() for s in re.findall(r"(?ms)^```\w+\n(.*?)^```$", t)
]


def test_a_script_sets_what_it_hands_on() -> None:
    handed = [(s, n) for s in SCRIPTS for n in re.findall(r" @(\w+) ", s)]
    assert len(handed) > 2
    assert [n for s, n in handed if f"${n} = " not in s] == []


def test_what_is_reached_is_counted_among_what_has_a_verdict() -> None:
    """A target of zero has a verdict, and no capaian: it is not among ``terhitung``."""
    counting = [s for s in SCRIPTS if ".ringkasan |" in s and ".tercapai" in s]
    assert counting
    assert [s for s in counting if ".terhitung" in s or ".berputusan" not in s] == []
