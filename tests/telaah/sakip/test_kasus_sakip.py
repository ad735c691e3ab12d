"""Published evaluations, laid out by ``tinjau``: their totals, predikat and lattice."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from alat.pendukung import ROOT
from alat.pendukung_sakip import tripel
from kinerja_cli.aturan import Aturan
from kinerja_cli.rumus.sakip.komponen import bobot_komponen
from kinerja_cli.telaah.sakip.tinjauan import tinjau

KASUS: list[dict[str, Any]] = yaml.safe_load(
    Path(ROOT, "tests", "kasus", "sakip.yaml").read_text("utf-8")
)
PENUH = {k["id"]: h for k in KASUS for h in k["hitung"] if h["rumus"] == "sakip"}
each = pytest.mark.parametrize("kasus", PENUH.values(), ids=list(PENUH))


def _isi(kasus: dict[str, Any]) -> dict[str, Decimal]:
    return {k: Decimal(n) for k, n in kasus["inputs"].items()}


def test_the_published_cases_with_components_are_here() -> None:
    assert len(PENUH) == 3
    assert all(nama.startswith("akip-") for nama in PENUH)


@each
def test_total_and_predikat(kasus: dict[str, Any]) -> None:
    t = tinjau(_isi(kasus), Aturan(kasus["tahun"]).ketentuan("sakip"))
    assert str(t.bulat) == kasus["published"] == kasus["recomputed"]
    assert t.jenjang is not None
    assert t.jenjang.lengkap == kasus["predikat"]


@each
def test_the_lattice_of_each_component(kasus: dict[str, Any]) -> None:
    isi = _isi(kasus)
    t = tinjau(isi, Aturan(kasus["tahun"]).ketentuan("sakip"))
    by_hand = [len(list(tripel(k, n))) for k, n in isi.items()]
    assert [b.tripel for b in t.bagian] == by_hand
    assert by_hand.count(0) == len(kasus["temuan"])
    assert list(isi) == list(bobot_komponen(t.ketentuan))
