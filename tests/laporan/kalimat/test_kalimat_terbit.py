"""Sentences that offices published: ours say the same of their numbers."""

from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from alat.angka_kalimat import angka_dalam
from alat.kalimat import TANYA, Isi, susun
from alat.pendukung import ROOT
from kinerja_cli.core.angka import readings

BERKAS = ROOT / "tests" / "kasus" / "kalimat" / "terbit.yaml"
KASUS: list[Isi] = yaml.safe_load(BERKAS.read_text("utf-8"))
KATA = {"putusan", "arah", "penilaian", "letak"}
PUTUSAN = ("tidak tercapai", "belum tercapai", "tidak terpenuhi", "tercapai")


def _value(teks: str) -> Decimal:
    """Read a printed number, whose dots part thousands."""
    return readings(teks)[-1]


def _said(k: Isi, folder: Path) -> list[str]:
    (kalimat,) = TANYA[k["tanya"]](susun(k, folder))
    return kalimat


@pytest.mark.parametrize("k", KASUS, ids=[k["kasus"] for k in KASUS])
def test_the_same_facts_are_said(k: Isi, tmp_path: Path) -> None:
    kalimat, fakta = _said(k, tmp_path), k["fakta"]
    teks = " ".join(kalimat)
    nilai = {_value(n) for n in angka_dalam(teks, k["i"]["nama"])}
    angka = {kunci: n for kunci, n in fakta.items() if kunci not in KATA}
    assert {k: n for k, n in angka.items() if _value(n) not in nilai} == {}, teks
    if "putusan" in fakta:
        assert next(p for p in PUTUSAN if p in teks) == fakta["putusan"], teks
    if "arah" in fakta:
        assert kalimat[0].startswith(f"Realisasi {k['i']['nama']} {fakta['arah']} ")
    for kunci in ("penilaian", "letak"):
        assert fakta.get(kunci, "") in kalimat[0], teks


@pytest.mark.parametrize(
    "k", [k for k in KASUS if "tercetak" in k], ids=lambda k: k["kasus"]
)
def test_what_is_printed_otherwise_is_not_said(k: Isi, tmp_path: Path) -> None:
    teks = " ".join(_said(k, tmp_path))
    assert k["selisih"]
    for tercetak in k["tercetak"].values():
        assert tercetak not in teks


def test_each_of_ten_sentences_and_more_has_its_source() -> None:
    kutipan = {k["kutipan"] for k in KASUS if k["sumber"]}
    assert len(kutipan) == len(KASUS) >= 10
