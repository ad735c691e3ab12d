"""Published budgets and efficiencies, redone by the program and by its command."""

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from alat.pendukung import Kinerja, Write
from alat.pohon_json import half_up
from alat.setahun import butir, tulis
from alat.uang import anggaran_of, bahan, belanja, jalankan, kantor_uang, nilai
from kinerja_cli.core.angka import bulatkan
from kinerja_cli.core.exact import rata_rata

FOLDER = Path(__file__).parents[2] / "kasus" / "anggaran"
EFISIENSI: list[dict[str, Any]] = yaml.safe_load(
    (FOLDER / "efisiensi.yaml").read_text("utf-8")
)
SERAPAN: list[dict[str, Any]] = yaml.safe_load(
    (FOLDER / "serapan.yaml").read_text("utf-8")
)
HITUNG: list[dict[str, Any]] = [
    h | {"id": f"{kasus['id']}.{n}"}
    for kasus in EFISIENSI
    for n, h in enumerate(kasus["hitung"], 1)
]
PMK = [h for h in HITUNG if h["rumus"] == "pmk214"]


def _name(kasus: dict[str, Any]) -> str:
    return str(kasus["id"])


each_efisiensi = pytest.mark.parametrize("kasus", HITUNG, ids=_name)
each_serapan = pytest.mark.parametrize("kasus", SERAPAN, ids=_name)


def _uang(kasus: dict[str, Any]) -> tuple[str, str]:
    """Return pagu and realisasi; of a share alone, a budget of which it is one."""
    isi = kasus.get("masukan", {})
    terpakai = f"{Decimal(kasus['serapan']) * 10_000:f}".removesuffix(".00")
    return isi.get("pagu", "1000000"), isi.get("terpakai", terpakai)


def _by_formula(kasus: dict[str, Any]) -> tuple[list[Decimal], list[str]]:
    """Run the formula by itself: what it gives, and why it gives no more."""
    pagu, terpakai = _uang(kasus)
    masukan = bahan(kasus["capaian"], kasus["serapan"], pagu, terpakai)
    steps, catatan = jalankan(kasus["rumus"], masukan)
    return [s.nilai for s in steps], [d.code for d in catatan]


def _by_command(kasus: dict[str, Any], kinerja: Kinerja, write: Write) -> Any:
    """Run ``kinerja anggaran`` on files that say the same; returns the sasaran."""
    pagu, terpakai = _uang(kasus)
    isi = kasus.get("masukan", {})
    target, tercapai = isi.get("target", "100"), isi.get("realisasi", kasus["capaian"])
    pk = kantor_uang({1: pagu}, [1], efisiensi=kasus["rumus"])
    pk["sasaran"][0]["indikator"] = [butir("i1", target)]
    args = tulis(write, pk, belanja({1: terpakai}, tercapai))
    out = kinerja("anggaran", *args, "--format", "json").clean()
    return json.loads(out, parse_float=Decimal, parse_int=Decimal)["sasaran"]


def test_no_case_is_lost_and_each_says_where_it_comes_from() -> None:
    semua = [*EFISIENSI, *SERAPAN]
    nama = {"efisiensi.yaml", "serapan.yaml", "per_periode.yaml"}
    assert {p.name for p in FOLDER.iterdir()} == nama
    assert len({k["id"] for k in semua}) == len(semua) == 6
    assert all(k["source"] and k["note"] for k in semua)
    assert len(HITUNG) == 16


@each_efisiensi
def test_a_published_efficiency_by_its_formula(kasus: dict[str, Any]) -> None:
    hasil, ditolak = _by_formula(kasus)
    assert list(map(str, hasil)) == kasus["recomputed"]
    assert ditolak == ([kasus["ditolak"]] if "ditolak" in kasus else [])
    if "published" in kasus:
        assert kasus["published"] == kasus["recomputed"]


@each_efisiensi
def test_a_published_efficiency_by_the_command(
    kasus: dict[str, Any], kinerja: Kinerja, write: Write
) -> None:
    kunci = {"indeks": ("ie", "te"), "rasio": ("rasio",), "pmk214": ("e", "ne")}
    for sasaran in _by_command(kasus, kinerja, write):
        assert str(sasaran["capaian"]) == kasus["capaian"]
        assert str(sasaran["serapan"]) == kasus["serapan"]
        found = [sasaran[k] for k in kunci[kasus["rumus"]]]
        assert [str(n) for n in found if n is not None] == kasus["recomputed"]
        assert sasaran.get("sebutan") == kasus.get("sebutan")
        codes = [c.partition(":")[0] for c in sasaran["catatan"]]
        assert codes == ([kasus["ditolak"]] if "ditolak" in kasus else [])


@pytest.mark.parametrize("rerata", EFISIENSI[1]["rerata"], ids=lambda r: r["hal"])
def test_the_published_averages_are_not_those_of_the_rows(
    rerata: dict[str, Any],
) -> None:
    awal, akhir = rerata["dari"]
    rows = [_by_formula(h)[0][0] for h in EFISIENSI[1]["hitung"][awal:akhir]]
    assert len(rows) == 6
    assert str(bulatkan(rata_rata(rows))) == rerata["recomputed"]
    assert rerata["published"] != rerata["recomputed"]


@pytest.mark.parametrize("kasus", PMK, ids=_name)
def test_the_outputs_of_the_regulation_in_exact_fractions(
    kasus: dict[str, Any],
) -> None:
    pagu, terpakai = map(Fraction, _uang(kasus))
    seharusnya = pagu * Fraction(kasus["capaian"]) / 100
    e = half_up((seharusnya - terpakai) / seharusnya * 100, 2)
    assert e == Fraction(kasus["recomputed"][0])
    assert abs(e) > 20


@each_serapan
def test_a_published_budget_by_the_program(kasus: dict[str, Any]) -> None:
    nomor = range(1, len(kasus["pagu"]) + 1)
    pk = kantor_uang(dict(zip(nomor, kasus["pagu"], strict=True)))
    isi = belanja(dict(zip(nomor, kasus["terpakai"], strict=True)))
    anggaran, benar = anggaran_of(pk, isi), kasus["recomputed"]
    assert [str(b.serapan.pagu.nilai) for b in anggaran.baris] == benar["pagu"]
    jumlah = anggaran.jumlah
    found = map(nilai, (jumlah.pagu, jumlah.persen, jumlah.sisa))
    kunci = ("jumlah", "serapan", "sisa")
    assert [str(n) for n in found] == [benar[k] for k in kunci]
    assert all(benar[k] == v for k, v in kasus["published"].items())


def test_the_document_by_the_shipped_pk(kinerja: Kinerja, data: Path) -> None:
    """The same five programs, as the PK that ships with the program has them."""
    q3 = data / "contoh" / "q3.yaml"
    hasil = json.loads(kinerja("anggaran", "-r", q3, "--format", "json").out)
    (kasus,) = (k for k in SERAPAN if k["id"] == "ang-01-lutim-2024")
    pagu = [str(p["pagu_awal"]) for p in hasil["program"]]
    assert pagu == kasus["recomputed"]["pagu"]
    assert str(hasil["jumlah"]["pagu_awal"]) == kasus["recomputed"]["jumlah"]
