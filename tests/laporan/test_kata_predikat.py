"""Words of a scale as eyes and programs read them, in every report that has them."""

import json
from pathlib import Path
from typing import Any

import pytest

from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Kinerja, Write
from alat.sisi_buatan import BARIS, angka
from kinerja_cli.laporan.columns import of_scale

OPINI = (
    "{id: a, nama: Opini BPK, satuan: opini, rumus: predikat, skala: opini_bpk, "
    "target: WTP, target_triwulan: [TW, WDP, WDP, WTP], "
    "target_akhir: {tahun: 2026, nilai: WTP, sumber: Renstra}}"
)


@pytest.fixture
def berkas(write: Write) -> tuple[Path, Path]:
    """Write the first quarter and the second, which is a step worse."""
    write("pk.yaml", naskah_pk(OPINI))
    return (
        write("q1.yaml", naskah_realisasi("triwulan: 1", "a: opini WDP", pk="pk.yaml")),
        write("q2.yaml", naskah_realisasi("triwulan: 2", "a: TW", pk="pk.yaml")),
    )


def _flat(teks: str) -> str:
    return " ".join(teks.split())


def test_a_result(kinerja: Kinerja, berkas: tuple[Path, Path]) -> None:
    out = _flat(kinerja("hitung", "-r", berkas[0]).clean())
    setahun, triwulan = "WTP WDP 75,00 belum", "TW WDP 150,00 ya"
    assert f"Opini BPK opini {setahun} {triwulan} Sangat Tinggi WDP" in out
    assert "WDP dari target WTP pada 2026" in out
    assert "Capaian predikat menurut peringkat" in out
    assert "a 0 desimal" not in out


def test_programs_read_places_and_the_scale(
    kinerja: Kinerja, berkas: tuple[Path, Path]
) -> None:
    out = kinerja("hitung", "-r", berkas[0], "--format", "json").clean()
    (baris,) = json.loads(out)["indikator"]
    assert (baris["target"], baris["realisasi"], baris["capaian"]) == (4, 3, 75)
    assert (baris["target_kata"], baris["predikat"]) == ("WTP", "WDP")
    assert baris["skala"] == ["TMP", "TW", "WDP", "WTP"]


def test_quarters(kinerja: Kinerja, berkas: tuple[Path, Path]) -> None:
    q1, q2 = berkas
    out = _flat(kinerja("hitung", "-r", q1, "-r", q2, "--per", "triwulan").clean())
    assert "Opini BPK opini WDP TW TW" in out


def test_an_explanation(kinerja: Kinerja, berkas: tuple[Path, Path]) -> None:
    out = kinerja("jelaskan", "a", "-r", berkas[0]).clean()
    assert "WDP: ke-3 dari 4 (TMP, TW, WDP, WTP) = 3" in out
    assert "q1.yaml:6:6, tertulis “opini WDP”" in out
    assert "belum tercapai: realisasi WDP < target WTP" in out


@pytest.mark.parametrize("bila", [(), ("--bila", "a.predikat=WTP")])
def test_a_projection_says_which_step_is_missing(
    kinerja: Kinerja, berkas: tuple[Path, Path], bila: tuple[str, ...]
) -> None:
    out = _flat(kinerja("proyeksi", "-r", berkas[0], *bila).clean())
    assert "target WTP WDP ≥ WTP 1 jenjang lagi (dari WDP ke WTP)" in out
    assert ("di berkas: opini WDP" in out) == bool(bila)
    assert ("→ bila predikat WTP WTP WTP 100,00 ya" in out) == bool(bila)


@pytest.mark.parametrize(
    ("target", "arah", "kata"),
    [
        ("> WTP", "naik", "tidak tercapai pada WTP: WTP yang tertinggi"),
        ("< TMP", "turun", "tidak tercapai pada TMP: TMP yang terendah"),
        ("< TMP", "turun", "tercapai lagi, paling rendah TMP: TMP yang terendah"),
    ],
)
def test_beyond_the_ends_there_is_no_word(
    kinerja: Kinerja, write: Write, target: str, arah: str, kata: str
) -> None:
    isi = "{id: a, nama: A, satuan: opini, rumus: predikat, skala: opini_bpk, "
    write("pk.yaml", naskah_pk(f"{isi}target: '{target}', arah: {arah}}}"))
    q1 = write("q1.yaml", naskah_realisasi("triwulan: 1", "a: WDP", pk="pk.yaml"))
    out = kinerja("proyeksi", "-r", q1, "--format", "markdown").clean()
    assert kata in _flat(out)


def test_a_word_thought_of_where_none_is(kinerja: Kinerja, write: Write) -> None:
    write("pk.yaml", naskah_pk(OPINI))
    q1 = write("q1.yaml", naskah_realisasi("triwulan: 1", "a:", pk="pk.yaml"))
    out = _flat(kinerja("proyeksi", "-r", q1, "--bila", "a.predikat=WTP").clean())
    assert "bila predikat WTP; di berkas: kosong" in out


def test_a_check_hangs_no_verdict_on_a_unit(
    kinerja: Kinerja, berkas: tuple[Path, Path]
) -> None:
    assert "KIN" not in kinerja("periksa", "-r", berkas[0], "--ketat").clean()
    assert "KIN" not in kinerja("periksa", berkas[0].with_name("pk.yaml")).clean()


def test_a_list_of_words_is_taken_at_its_word(kinerja: Kinerja, write: Write) -> None:
    pk = write("pk.yaml", naskah_pk(OPINI.replace("opini_bpk", "[TW, WDP, WTP]")))
    assert "KIN" not in kinerja("periksa", pk).clean()


def test_a_comparison(kinerja: Kinerja, berkas: tuple[Path, Path]) -> None:
    out = _flat(kinerja("banding", *berkas).clean())
    assert "Opini BPK opini WDP TW -1 jenjang – memburuk" in out
    assert "Opini BPK WTP 75,00 50,00 -25,00" in out


def test_another_scale_is_not_compared(kinerja: Kinerja, write: Write) -> None:
    q1 = write("q1.yaml", naskah_realisasi("triwulan: 1", "a: WDP", pk="pk.yaml"))
    write("pk.yaml", naskah_pk(OPINI))
    lama = q1.with_name("lama.json")
    assert kinerja("hitung", "-r", q1, "-o", lama)[0] == 0
    write("pk.yaml", naskah_pk(OPINI.replace("opini_bpk", "[TW, WDP, WTP]")))
    out = _flat(kinerja("banding", lama, q1).clean())
    assert "skala TMP, TW, WDP, WTP menjadi TW, WDP, WTP; tidak dinilai" in out


def test_an_explained_target(kinerja: Kinerja, write: Write) -> None:
    dasar = OPINI.replace("}}", "}, dasar_target: {predikat: WDP}}")
    out = kinerja("periksa", write("pk.yaml", naskah_pk(dasar))).clean()
    assert "target WTP dijelaskan oleh WDP: berbeda" in out
    assert "saran: betulkan salah satunya" in out


@pytest.mark.parametrize(
    ("nilai", "cell"),
    [("1", "A"), ("2", "B"), ("0", "0"), ("3", "3"), (None, None)],
)
def test_a_place_that_is_none_stays_a_number(nilai: str | None, cell: Any) -> None:
    tampak = of_scale(BARIS._replace(skala=("A", "B")), angka(nilai))
    assert (None if tampak is None else str(tampak)) == cell
