"""What the documents show in YAML is read, and what they link to is there."""

import re
import shutil
from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from alat.pendukung import ROOT
from kinerja_cli.rumus.skm.unsur import NilaiSkm
from kinerja_cli.source.fields import Angka, Bilangan, Persen, Rupiah
from kinerja_cli.telaah.periksa import periksa_berkas

NAMES = ("README.md", "CHANGELOG.md", *(f"docs/{p.name}" for p in ROOT.glob("docs/*")))
TEXTS = {name: (ROOT / name).read_text("utf-8") for name in NAMES}
PANDUAN = TEXTS["docs/panduan.md"]

NAMED = re.compile(r"(?ms)^```yaml\n# ([\w.-]+\.yaml)\n(.*?)^```$")
PART = re.compile(r"(?ms)^```yaml (\w+)\n(.*?)^```$")
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]*)\)")
HEADING = re.compile(r"(?m)^#+ (.+)$")
NUMBER = re.compile(
    r"(?m)^\| `(.+)` \| ([\w ]+) \| (?:ditolak, \[(KIN\d+)\].*|(.+)) \|$"
)

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
NUMBERS = NUMBER.findall(PANDUAN.partition("## Cara menulis angka")[2].split("\n#")[0])


def _anchors(text: str) -> set[str]:
    """The anchors that a forge makes of headings."""
    plain = (re.sub(r"[^\w\s-]", "", h.lower()) for h in HEADING.findall(text))
    return {p.replace(" ", "-") for p in plain}


def _galat(path: Path) -> list[str]:
    return [d.code for d in periksa_berkas(str(path)).temuan if d.level == "galat"]


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name: str) -> None:
    for target in LINK.findall(TEXTS[name]):
        path, _, anchor = target.partition("#")
        there = (ROOT / name).parent / path if path else ROOT / name
        assert there.is_file(), target
        assert not anchor or anchor in _anchors(there.read_text("utf-8")), target


@pytest.mark.parametrize("name", ["README.md", "docs/panduan.md"])
def test_named_files_are_read_except_those_that_show_a_mistake(
    name: str, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    files = NAMED.findall(TEXTS[name])
    assert files
    for file, content in files:
        (tmp_path / file).write_text(content, "utf-8")
        assert bool(_galat(tmp_path / file)) == file.startswith("keliru"), file


@pytest.mark.parametrize(("kind", "part"), PART.findall(PANDUAN))
def test_parts_are_read(kind: str, part: str, tmp_path: Path) -> None:
    by = "  " if kind == "realisasi" else ""
    lines = "".join(f"{by}{line}\n" for line in part.splitlines())
    path = tmp_path / "contoh.yaml"
    path.write_text(HEADS[kind] + lines, "utf-8")
    assert _galat(path) == []


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
