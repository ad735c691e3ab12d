"""Published numbers, redone by the program; the wrong ones are shown to be wrong."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.hitung.ringkasan import ringkas_baris
from kinerja_cli.rumus import load_rumus
from kinerja_cli.source.validation import validate

KASUS: list[dict[str, Any]] = [
    kasus
    for path in sorted(Path(__file__).with_name("kasus").glob("*.yaml"))
    for kasus in yaml.safe_load(path.read_text("utf-8"))
]
HITUNG: list[dict[str, Any]] = [
    h | {"id": f"{kasus['id']}.{n}"}
    for kasus in KASUS
    for n, h in enumerate(kasus["hitung"], 1)
]
RUMUS = [h for h in HITUNG if "rumus" in h]
CAPAIAN = [h for h in HITUNG if "target" in h]
MEAN = [h for h in HITUNG if "capaian" in h]


def _name(kasus: dict[str, Any]) -> str:
    return str(kasus["id"])


def _decimals(teks: str) -> int:
    return len(teks.partition(".")[2])


def _agrees(nilai: Exact, kasus: dict[str, Any]) -> None:
    recomputed, published = kasus["recomputed"], kasus.get("published")
    assert bulatkan(nilai, _decimals(recomputed)) == Decimal(recomputed)
    if published is not None:
        same = bulatkan(nilai, _decimals(published)) == Decimal(published)
        assert same is kasus.get("match", True)


def _baris(kasus: dict[str, Any], id_: str = "x") -> Baris:
    more = {k: kasus[k] for k in ("arah", "rumus_turun") if k in kasus}
    base = {"id": id_, "nama": "X", "satuan": "-", "rumus": "nilai"}
    i = validate(Indikator, base | {"target": kasus["target"]} | more)
    konvensi = {"desimal": str(_decimals(kasus["published"]))}
    if "skala" in kasus:
        konvensi["skala_capaian"] = kasus["skala"]
    tree = {
        "format": "kinerja/pk@1",
        "tahun": "2024",
        "instansi": "Dinas",
        "konvensi": konvensi,
        "sasaran": [{"uraian": "S", "indikator": [i]}],
    }
    pk = validate(Perjanjian, tree)
    return hitung_baris(1, (), i, read_isian(i, {"nilai": kasus["realisasi"]}, pk), pk)


def _unsur(step: Langkah) -> list[Exact]:
    while step.dasar and not step.dasar[0].label.startswith(("unsur ", "nilai 1")):
        step = step.dasar[0]
    return [d.nilai for d in step.dasar]


def test_no_case_is_lost_and_each_says_where_it_comes_from() -> None:
    assert len({k["id"] for k in KASUS}) == len(KASUS) >= 27
    assert all(k["source"] and k["note"] and k["hitung"] for k in KASUS)
    assert len(RUMUS) + len(CAPAIAN) + len(MEAN) == len(HITUNG)


@pytest.mark.parametrize("kasus", RUMUS, ids=_name)
def test_a_published_value(kasus: dict[str, Any]) -> None:
    aturan = Aturan(kasus["tahun"])
    kelas = load_rumus(kasus["rumus"]).menurut(kasus.get("janji", {}))
    rumus = validate(kelas, kasus["inputs"])
    step = rumus.langkah(aturan)
    _agrees(step.nilai, kasus)
    if "bagian" in kasus:
        assert _unsur(step) == [Decimal(n) for n in kasus["bagian"]]
    if "temuan" in kasus:
        assert [d.code for d in rumus.periksa(aturan)] == kasus["temuan"]
    if "skala" in kasus:
        scale = aturan.ketentuan(kasus["skala"])
        assert scale.predikat(step.nilai) == kasus["predikat"]
    elif "predikat" in kasus:
        assert rumus.predikat_dari(step.nilai, aturan) == kasus["predikat"]


@pytest.mark.parametrize("kasus", CAPAIAN, ids=_name)
def test_a_published_capaian(kasus: dict[str, Any]) -> None:
    baris = _baris(kasus)
    assert baris.capaian is not None
    assert baris.capaian_penuh is not None
    _agrees(baris.capaian_penuh.nilai, kasus)
    printed = baris.capaian.nilai == Decimal(kasus["published"])
    assert printed is kasus.get("match", True)
    found = {"tercapai": baris.tercapai, "kategori": baris.kategori}
    for nama in found.keys() & kasus.keys():
        assert found[nama] == kasus[nama]


@pytest.mark.parametrize("kasus", MEAN, ids=_name)
def test_a_published_mean_of_capaian(kasus: dict[str, Any]) -> None:
    each = ({"target": "100", "realisasi": n, "published": n} for n in kasus["capaian"])
    rows = [_baris(k, f"x{n}") for n, k in enumerate(each)]
    exact = ringkas_baris(rows, _decimals(kasus["recomputed"])).rata_rata_capaian
    printed = ringkas_baris(rows, 2).rata_rata_capaian
    assert (exact, printed) == (Decimal(kasus["recomputed"]), Decimal("85.39"))
    assert printed != Decimal(kasus["published"])


def test_the_cases_hold_wrong_figures_as_well_as_right_ones() -> None:
    verdicts = [h.get("match", True) for h in HITUNG if "published" in h]
    assert verdicts.count(False) >= 12
    assert verdicts.count(True) >= 20
