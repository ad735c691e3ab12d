"""The formulas of efficiency, each at its edges, and none of them cut off."""

from decimal import Decimal

import pytest

from alat.uang import RUMUS as SEMUA
from alat.uang import bahan, jalankan
from kinerja_cli.aturan import load_buku
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.hitung.efisiensi.rumus import RUMUS


def _steps(
    rumus: str, capaian: str, serapan: str, pagu: str = "100", terpakai: str = "80"
) -> tuple[list[Bulat], list[Diagnostic]]:
    return jalankan(rumus, bahan(capaian, serapan, pagu, terpakai))


def _nilai(rumus: str, capaian: str, serapan: str) -> list[str]:
    steps, ditolak = _steps(rumus, capaian, serapan)
    assert ditolak == []
    return [str(s.nilai) for s in steps]


def test_every_formula_has_its_regulation_and_its_declaration() -> None:
    buku = [k.nama for k in load_buku("efisiensi").ketentuan]
    assert [*RUMUS] == buku == [*SEMUA]
    kunci = [kunci for r in RUMUS.values() for kunci, _ in r.nilai]
    assert len(set(kunci)) == len(kunci)


@pytest.mark.parametrize(
    ("capaian", "serapan", "nilai"),
    [
        ("100.00", "94.00", "6.00"),
        ("94.00", "100.00", "-6.00"),
        ("50.00", "50.00", "0.00"),
        ("90.00", "0.00", "90.00"),
        ("-184.75", "15.25", "-200.00"),
        ("0.00", "0.00", "0.00"),
        ("99.8123", "97.0945", "2.7178"),
        ("99", "97", "2.00"),
    ],
)
def test_selisih(capaian: str, serapan: str, nilai: str) -> None:
    assert _nilai("selisih", capaian, serapan) == [nilai]


@pytest.mark.parametrize(
    ("capaian", "serapan", "nilai"),
    [
        ("100.00", "100.00", "100.00"),
        ("0.00", "80.00", "0.00"),
        ("-50.00", "80.00", "-62.50"),
        ("103.39", "57.43", "180.03"),
        ("100.00", "0.01", "1000000.00"),
        ("1.00", "800.00", "0.13"),
    ],
)
def test_rasio(capaian: str, serapan: str, nilai: str) -> None:
    assert _nilai("rasio", capaian, serapan) == [nilai]


@pytest.mark.parametrize(
    ("serapan", "nilai"),
    [
        ("94.00", "6.00"),
        ("100.00", "0.00"),
        ("0.00", "100.00"),
        ("104.50", "-4.50"),
        ("66.6667", "33.3333"),
        ("67", "33"),
    ],
)
def test_sisa(serapan: str, nilai: str) -> None:
    assert _nilai("sisa", "100.00", serapan) == [nilai]


@pytest.mark.parametrize(
    ("meleset", "sebutan"), [(("a",), "`a`"), (("a", "b"), "`a` dan `b`")]
)
def test_sisa_of_what_was_not_achieved_is_no_efficiency(
    meleset: tuple[str, ...], sebutan: str
) -> None:
    masukan = bahan("120.00", "94.00", "100", "94")._replace(meleset=meleset)
    steps, (d,) = jalankan("sisa", masukan)
    assert (steps, d.code, d.level) == ([], "KIN450", "catatan")
    assert d.message == (
        f"target {sebutan} belum tercapai: sisa anggarannya bukan efisiensi"
    )


@pytest.mark.parametrize(
    ("capaian", "serapan", "ie", "te", "sebutan"),
    [
        ("99.92", "94.00", "1.063", "0.063", "Efisien"),
        ("80.00", "80.00", "1.000", "0.000", "Efisien"),
        ("1999.00", "2000.00", "1.000", "0.000", "Efisien"),  # 0,9995
        ("1998.98", "2000.00", "0.999", "-0.001", "Tidak Efisien"),  # 0,99949
        ("1001.00", "1000.00", "1.001", "0.001", "Efisien"),
        ("0.00", "80.00", "0.000", "-1.000", "Tidak Efisien"),
        ("-80.00", "80.00", "-1.000", "-2.000", "Tidak Efisien"),
    ],
)
def test_indeks(capaian: str, serapan: str, ie: str, te: str, sebutan: str) -> None:
    assert _nilai("indeks", capaian, serapan) == [ie, te]
    skala = load_buku("efisiensi").bernama("indeks", "efisiensi")
    assert skala.predikat(Decimal(ie)) == sebutan


@pytest.mark.parametrize(
    ("capaian", "terpakai", "e", "ne"),
    [
        pytest.param("100.00", "80", "20.00", "100.00", id="E 20"),
        pytest.param("100.00", "79.99", "20.01", None, id="E 20,01"),
        pytest.param("100.00", "79.996", "20.00", "100.00", id="E 20,004 is 20,00"),
        pytest.param("100.00", "79.995", "20.01", None, id="E 20,005 is 20,01"),
        pytest.param("100.00", "120", "-20.00", "0.00", id="E -20"),
        pytest.param("100.00", "120.01", "-20.01", None, id="E -20,01"),
        pytest.param("100.00", "120.004", "-20.00", "0.00", id="E -20,004 is -20,00"),
        pytest.param("100.00", "120.005", "-20.01", None, id="E -20,005 is -20,01"),
        pytest.param("100.00", "100", "0.00", "50.00", id="E 0"),
        pytest.param("100.00", "90", "10.00", "75.00", id="E 10"),
        pytest.param("100.00", "110", "-10.00", "25.00", id="E -10"),
        pytest.param("100.00", "99.99", "0.01", "50.03", id="NE 50,025 is 50,03"),
        pytest.param("100.00", "100.01", "-0.01", "49.98", id="NE 49,975 is 49,98"),
        pytest.param("50.00", "50", "0.00", "50.00", id="half of it at half the cost"),
        pytest.param("125.00", "100", "20.00", "100.00", id="E 20 by capaian"),
        pytest.param("100.00", "0", "100.00", None, id="nothing spent"),
    ],
)
def test_pmk214(capaian: str, terpakai: str, e: str, ne: str | None) -> None:
    steps, catatan = _steps("pmk214", capaian, "50.00", terpakai=terpakai)
    assert [str(s.nilai) for s in steps] == [e, *([ne] if ne else [])]
    ditolak = [d.message for d in catatan if d.code == "KIN435"]
    message = f"E {e.replace('.', ',')} di luar -20 sampai 20: NE tidak dihitung"
    assert ditolak == ([] if ne else [message])


@pytest.mark.parametrize(
    ("terpakai", "utuh"),
    [
        ("80", None),
        ("79.996", "20,004"),
        ("79.9951", "20,0049"),
        ("80.004", None),  # 19,996 is 20,00, and within
        ("79.995", None),  # 20,005 is 20,01: no NE
        ("120", None),
        ("120.004", "-20,004"),
        ("119.996", None),
        ("120.005", None),
    ],
)
def test_ne_that_is_there_only_by_rounding_says_so(
    terpakai: str, utuh: str | None
) -> None:
    _, catatan = _steps("pmk214", "100.00", "50.00", terpakai=terpakai)
    found = [(d.level, d.message) for d in catatan if d.code == "KIN451"]
    message = (
        f"NE dihitung karena pembulatan; tanpa dibulatkan E {utuh}, di luar -20 "
        "sampai 20"
    )
    assert found == ([("catatan", message)] if utuh else [])


@pytest.mark.parametrize(
    ("rumus", "capaian", "serapan", "message"),
    [
        ("indeks", "90.00", "0.00", "serapan nol"),
        ("rasio", "90.00", "0.00", "serapan nol"),
        ("rasio", "0.00", "0.00", "serapan nol"),
        ("pmk214", "0.00", "80.00", "pagu × capaian nol"),
        ("pmk214", "-0.01", "80.00", "pagu × capaian negatif"),
    ],
)
def test_what_would_divide_by_nothing_is_refused(
    rumus: str, capaian: str, serapan: str, message: str
) -> None:
    steps, (d,) = _steps(rumus, capaian, serapan)
    assert steps == []
    assert (d.code, d.level) == ("KIN436", "catatan")
    assert d.message == f"{message}: tidak dapat menjadi pembagi"


@pytest.mark.parametrize("rumus", SEMUA)
def test_each_value_is_rounded_from_a_step_that_can_be_redone(rumus: str) -> None:
    desimal = 3 if rumus == "indeks" else 2
    steps, _ = _steps(rumus, "100.00", "80.00", terpakai="80")
    assert len(steps) == len(RUMUS[rumus].nilai)
    for step in steps:
        assert step.desimal == desimal
        assert step.asal.operasi is not None
        bahan_ = [d.nilai for d in step.asal.dasar]
        assert step.asal.operasi.hitung(bahan_) == step.asal.nilai
        assert step.asal.kata
    leaves = {d.label: d for s in steps for d in s.asal.dasar if d.acuan}
    tetapan = {"indeks": {"standar"}, "pmk214": {"batas", "tengah"}}
    tetapan["sisa"] = {"seluruhnya"}
    assert set(leaves) == tetapan.get(rumus, set())


def test_ne_is_written_as_the_regulation_has_it() -> None:
    (_, ne), _ = _steps("pmk214", "100.00", "90.00", terpakai="90")
    assert ne.asal.kata == "tengah + E : batas × tengah"
    assert ne.asal.angka == "50 + 10,00 : 20 × 50"
