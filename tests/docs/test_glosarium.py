"""``docs/glosarium.md`` lists every key of the two files, and no other."""

import re
from pathlib import Path

import pytest

from kinerja_cli.dokumen.lke.declaration import (
    KomponenLke,
    Lke,
    NilaiHuruf,
    SemuaKomponen,
    SubLke,
)
from kinerja_cli.dokumen.pk import Indikator, Konvensi, Perjanjian
from kinerja_cli.dokumen.pk.declaration import Pihak, Program, Sasaran
from kinerja_cli.dokumen.pk.indikator import TargetAkhir
from kinerja_cli.dokumen.realisasi import BerkasRealisasi
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.cakupan_dokumen import TerbitWajib
from kinerja_cli.rumus.pks import Mitra
from kinerja_cli.rumus.sakip.komponen import SubKomponen
from kinerja_cli.source.validation import Declaration

TEXT = (Path(__file__).parents[2] / "docs" / "glosarium.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"(?ms)^###? ([^\n]+)\n(.*?)(?=^##|\Z)", TEXT))
ROW = re.compile(r"(?m)^\| `(\w+)` \| (?:[^|]+) \| (\*\*wajib\*\* )?\|$")

KINDS: dict[str, type[Declaration]] = {
    kind.__name__: kind
    for kind in (
        *(Perjanjian, Pihak, Sasaran, Indikator, TargetAkhir),
        *(Konvensi, Program),
        *(BerkasRealisasi, TerbitWajib, SubKomponen, Mitra),
        *(Lke, SemuaKomponen, KomponenLke, SubLke, NilaiHuruf),
    )
}


@pytest.mark.parametrize("name", KINDS)
def test_keys_are_those_that_the_reader_knows(name: str) -> None:
    listed = [(key, bool(wajib)) for key, wajib in ROW.findall(SECTIONS[name])]
    fields = KINDS[name].model_fields.items()
    assert listed == [(key, field.is_required()) for key, field in fields]


def test_no_section_lists_keys_of_an_unknown_kind() -> None:
    listing = {name for name, lines in SECTIONS.items() if ROW.search(lines)}
    assert listing == set(KINDS)


def test_inputs_of_every_rumus_are_listed() -> None:
    lines = re.findall(r"(?m)^\| `(\w+)` \| (`.*`) \|$", SECTIONS["Isian rumus"])
    listed = {rumus: re.findall(r"`(\w+)`", keys) for rumus, keys in lines}
    assert listed == {nama: [*load_rumus(nama).model_fields] for nama in SEMUA_RUMUS}


def test_terms_stand_in_alphabetical_order_and_once() -> None:
    terms = re.findall(r"(?m)^\| ([^|`]+) \| ", SECTIONS["Istilah"])[1:]
    lowered = [t.lower() for t in terms]
    assert lowered == sorted(set(lowered))
    assert len(terms) > len(SEMUA_RUMUS)
