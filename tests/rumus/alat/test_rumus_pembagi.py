"""Nothing of nothing is a ratio without a value; something of nothing, an error."""

from typing import Any

import pytest

from alat.pendukung import refusals
from alat.ragam_isian import ATURAN, DOKUMEN, Isi
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.rumus import load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.validation import validate

PENUH = dict.fromkeys(DOKUMEN, "92,5")
CERAI = "akta_perceraian"
RUMUS: list[tuple[str, tuple[str, str], Keys]] = [
    ("rasio", ("pembilang", "penyebut"), ()),
    ("ketepatan_waktu", ("tepat_waktu", "ditargetkan"), ()),
    ("cakupan_dokumen", ("terbit", "wajib"), (CERAI,)),
]
each_ratio = pytest.mark.parametrize(("rumus", "kunci", "di"), RUMUS)


def _isi(atas: Any, bawah: Any, kunci: tuple[str, str], di: Keys) -> Isi:
    isi = dict(zip(kunci, (atas, bawah), strict=True))
    return PENUH | {CERAI: isi} if di else isi


def _read(rumus: str, isi: Isi) -> DasarRumus:
    return validate(load_rumus(rumus), isi)


@each_ratio
def test_none_of_none_has_no_value(
    rumus: str, kunci: tuple[str, str], di: Keys
) -> None:
    isian = _read(rumus, _isi("0", "0", kunci, di))
    (d,) = isian.tanpa_nilai()
    apa = "akta perceraian " if di else ""
    assert d.message == f"tidak ada kejadian: {apa}0 dari 0"
    assert (d.code, d.level, d.keys) == ("KIN462", "catatan", (*di, kunci[1]))
    assert not list(isian.periksa(ATURAN))


def test_each_coverage_without_a_value_is_named() -> None:
    tanpa = {"terbit": "0", "wajib": "0"}
    isi = PENUH | {CERAI: tanpa, "akta_perkawinan": tanpa}
    tiap = [d.keys[0] for d in _read("cakupan_dokumen", isi).tanpa_nilai()]
    assert tiap == ["akta_perkawinan", CERAI]


@each_ratio
def test_none_of_some_is_zero(rumus: str, kunci: tuple[str, str], di: Keys) -> None:
    isian = _read(rumus, _isi("0", "1", kunci, di))
    assert not list(isian.tanpa_nilai())
    if not di:
        assert isian.langkah(ATURAN).nilai == 0


@each_ratio
@pytest.mark.parametrize("banyak", ["1", "78"])
def test_some_of_none_is_refused_where_it_divides(
    rumus: str, kunci: tuple[str, str], di: Keys, banyak: str
) -> None:
    (d,) = refusals(_read, rumus, _isi(banyak, "0", kunci, di))
    assert (d.code, d.keys, d.at_key) == ("KIN212", (*di, kunci[1]), False)
    assert d.message == "0 di luar batas: harus lebih dari 0"
    assert d.hint == "pembagi harus lebih dari nol"


@each_ratio
def test_what_cannot_be_read_is_the_only_mistake(
    rumus: str, kunci: tuple[str, str], di: Keys
) -> None:
    (d,) = refusals(_read, rumus, _isi("banyak", "0", kunci, di))
    assert (d.code, d.keys) == ("KIN210", (*di, kunci[0]))


def test_its_inputs_are_there_without_a_value() -> None:
    isian = _read("rasio", {"pembilang": 0, "penyebut": 0})
    nol = [s.keys for s in isian.leaves(ATURAN) if s.nilai == 0]
    assert nol == [("pembilang",), ("penyebut",)]
