"""What Excel refuses, against what a field does."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from alat.formulir import pk_semua_rumus
from kinerja_cli.dokumen.formulir.susun import susun_formulir
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian
from kinerja_cli.dokumen.formulir.xlsx.gaya_sel import format_angka_sel
from kinerja_cli.dokumen.formulir.xlsx.validasi_sel import validasi_sel
from kinerja_cli.source.fields import Angka

BILANGAN = [*map(Decimal, ["-1", "0", "0.01", "1", "1.5", "4", "4.01", "100", "101"])]


def _angka() -> Iterator[tuple[str, RuasIsian]]:
    for sel in susun_formulir(pk_semua_rumus()).semua_sel():
        if sel.ruas.angka:
            yield sel.ruas.label, sel.ruas


SEMUA = {(label, ruas.angka): ruas for label, ruas in _angka()}.values()


def _menerima(aturan: dict[str, Any], nilai: Decimal) -> bool:
    """Tell whether Excel takes a number under a rule."""
    if aturan["validate"] == "integer" and nilai != int(nilai):
        return False
    if aturan["criteria"] == ">":
        return bool(nilai > aturan["value"])
    return bool(aturan["minimum"] <= nilai <= aturan["maximum"])


@pytest.mark.parametrize("ruas", SEMUA, ids=lambda r: r.label)
def test_the_bounds_are_those_of_the_field(ruas: RuasIsian) -> None:
    aturan = validasi_sel(ruas, None)
    assert aturan is not None
    assert ruas.angka is not None
    for nilai in BILANGAN:
        assert _menerima(aturan, nilai) == ruas.angka.admits(nilai), nilai


@pytest.mark.parametrize(
    ("ruas", "format_"),
    [
        (RuasIsian((), "", angka=Angka("orang", 0, desimal=0)), "#,##0"),
        (RuasIsian((), "", angka=Angka("nilai 1-4", 1, 4)), "0.00##########"),
        (RuasIsian((), "", "%", Angka("%", 0, 100)), "General"),
        (RuasIsian((), "", "indeks", Angka(sesatuan=True)), "General"),
        (RuasIsian((), "", "Rupiah", Angka(sesatuan=True)), "#,##0.00"),
        (RuasIsian((), "", angka=Angka(tanda=("Rp",))), "[>=100000]#,##0;General"),
        (RuasIsian((), ""), "@"),
    ],
)
def test_a_format_hides_nothing(ruas: RuasIsian, format_: str) -> None:
    assert format_angka_sel(ruas) == format_


def test_a_word_of_a_few_is_chosen() -> None:
    ketat = validasi_sel(RuasIsian((), "Jenis", pilihan=("baru", "lama")), None)
    terbuka = validasi_sel(RuasIsian((), "P", pilihan=("A",), terbuka=True), "=A1")
    assert ketat is not None
    assert terbuka is not None
    assert (ketat["source"], ketat["error_type"]) == (["baru", "lama"], "stop")
    assert (terbuka["source"], terbuka["error_type"]) == ("=A1", "warning")
    assert validasi_sel(RuasIsian((), "Nama"), None) is None


@pytest.mark.parametrize("label", ["x" * 40, "\U0001f600" * 20])
def test_what_is_too_long_for_excel_is_cut(label: str) -> None:
    ruas = RuasIsian((), label, "s" * 300, Angka())
    aturan = validasi_sel(ruas, None)
    assert aturan is not None
    panjang = {k: len(str(aturan[k]).encode("utf-16-le")) // 2 for k in aturan}
    assert panjang["input_title"] <= 32
    assert max(panjang["input_message"], panjang["error_message"]) <= 255
